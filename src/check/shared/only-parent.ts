import type { PlanRecord } from "../../model/plan.ts";
import type { CheckContext } from "./check-context.ts";

/** The plan that a sub-plan answers, if it names this plan by number and answers no other document; else null. */
export function onlyParentOf(plan: PlanRecord, { parentsOf }: CheckContext): PlanRecord | null {
  const parents = parentsOf(plan);
  const answered = plan.references.filter(({ relation }) => relation === "implements").length;
  const [only] = parents;
  const isOnly = only && parents.length === 1 && answered <= 1 && only.link.joinedBy === "reference";
  return isOnly ? only.parent : null;
}
