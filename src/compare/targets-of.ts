import { findSubIndex } from "../language/sub-index-key.ts";
import type { ComparisonGroup } from "../model/comparison.ts";
import type { CorpusGroup } from "../model/corpus.ts";
import type { PlanRecord, Target } from "../model/plan.ts";
import { mainTarget } from "../model/stated-targets.ts";
import { type LinksByPlan, type PlansById, plansOf } from "./plans-by-id.ts";

/** The main target of a plan for a sub-index; null where it states none. */
export function targetFor(plan: PlanRecord, subIndex: string): Target | null {
  return mainTarget(plan, findSubIndex(plan.subIndices, subIndex))?.target ?? null;
}

/** Targets by sub-index: the parents' first, then those of each plan that has the sub-index, with their difference. */
export function targetsOf(
  group: CorpusGroup,
  plans: PlansById,
  links: LinksByPlan,
): ComparisonGroup["targets"] {
  const parents = plansOf(group.parentIds, plans);
  const subPlans = plansOf(group.subPlanIds, plans);
  return group.subIndices.flatMap(({ id }) =>
    [...parents, ...subPlans]
      .filter((plan) => findSubIndex(plan.subIndices, id).length > 0)
      .map((plan) => {
        const target = targetFor(plan, id);
        const answered = links.get(plan.id) ?? [];
        const parentTarget = parents
          .filter((parent) => answered.some(({ parentId }) => parentId === parent.id))
          .map((parent) => targetFor(parent, id))
          .find((found) => found !== null);
        return { subIndex: id, planId: plan.id, target, difference: differenceOf(target, parentTarget) };
      }),
  );
}

/** Own value less the parent's, without the rounding of binary fractions (0.20000000000000018). */
function differenceOf(own: Target | null, parent: Target | null | undefined): number | null {
  if (own?.value == null || parent?.value == null || own.kind !== parent.kind) return null;
  return Math.round((own.value - parent.value) * 1e6) / 1e6;
}
