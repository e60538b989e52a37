import { asksForOwnPlan } from "../../language/asks-for-plan.ts";
import { fold } from "../../language/fold.ts";
import type { AbsentVersion, ParentLink } from "../../model/corpus.ts";
import type { PlanRecord } from "../../model/plan.ts";

/**
 * Finds parents that only amend a plan which is not in the corpus. That plan may assign what the amendment does not. An
 * amendment that asks for plans itself, or that a sub-plan cites, counts as a parent.
 */
export function partialParents(
  plans: readonly PlanRecord[],
  absent: readonly AbsentVersion[],
  links: readonly ParentLink[],
): (plan: PlanRecord) => boolean {
  const amending = new Set(absent.flatMap(({ relation, planId }) => (relation === "amends" ? planId : [])));
  const answered = new Set(links.map(({ parentId }) => parentId));
  const partial = new Set(
    plans.flatMap((plan) =>
      plan.planKind === "parent" && amending.has(plan.id) && !answered.has(plan.id) && !asksForPlans(plan)
        ? plan.id
        : [],
    ),
  );
  return ({ id }) => partial.has(id);
}

const asksForPlans = ({ deadlines, assignments }: PlanRecord) =>
  deadlines.some(({ what }) => what === "sub-plan") ||
  assignments.some(({ tasks }) => tasks.some(({ text }) => asksForOwnPlan(fold(text))));
