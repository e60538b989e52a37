import type { PlanRecord } from "../../model/plan.ts";
import type { CheckContext } from "./check-context.ts";
import { documentName, documentNameInside } from "./document-name.ts";
import { senderOf } from "./plan-name.ts";

/** The names in a sentence on a sub-plan and the plan that it answers. */
export interface PlanAndParent {
  /** The sub-plan at the beginning of a sentence. */
  readonly vi: string;
  readonly en: string;
  /** The parent inside a sentence. */
  readonly parentVi: string;
  readonly parentEn: string;
  readonly sender: string;
}

export function namePlanAndParent(plan: PlanRecord, parent: PlanRecord): PlanAndParent {
  const { vi, en } = documentNameInside(parent);
  return { ...documentName(plan), parentVi: vi, parentEn: en, sender: senderOf(plan) };
}

/** The plan that a sub-plan answers, if it names this plan by number and answers no other document; else null. */
export function onlyParentOf(plan: PlanRecord, { parentsOf }: CheckContext): PlanRecord | null {
  const parents = parentsOf(plan);
  const answered = plan.references.filter(({ relation }) => relation === "implements").length;
  const [only] = parents;
  const isOnly = only && parents.length === 1 && answered <= 1 && only.link.joinedBy === "reference";
  return isOnly ? only.parent : null;
}
