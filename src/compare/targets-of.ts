import { findSubIndex, subIndexKey } from "../language/sub-index-key.ts";
import type { ComparisonGroup } from "../model/comparison.ts";
import type { CorpusGroup } from "../model/corpus-group.ts";
import type { PlanRecord, Target } from "../model/plan.ts";
import { mainTarget, statedTargets } from "../model/stated-targets.ts";
import { type PlansById, plansOf } from "./plans-by-id.ts";
import type { TargetComparisons, TargetEntry } from "./target-entries.ts";

/** The main target of a plan for a sub-index; null if the plan states none. */
export function targetFor(plan: PlanRecord, subIndex: string): Target | null {
  return mainTarget(plan, findSubIndex(plan.subIndices, subIndex))?.target ?? null;
}

/**
 * Targets by sub-index: those of the parents, then those of each plan that has the sub-index. The main target of a plan
 * comes first, then its other targets that are compared with those of another plan.
 */
export function targetsOf(
  group: CorpusGroup,
  comparisons: TargetComparisons,
  plans: PlansById,
): ComparisonGroup["targets"] {
  const all = plansOf([...group.parentIds, ...group.subPlanIds], plans);
  return group.subIndices.flatMap(({ id }) =>
    all.flatMap((plan) =>
      entriesOf(plan, findSubIndex(plan.subIndices, id), comparisons).map((entry) => ({
        subIndex: id,
        ...entry,
      })),
    ),
  );
}

function entriesOf(
  plan: PlanRecord,
  positions: readonly number[],
  comparisons: TargetComparisons,
): TargetEntry[] {
  if (positions.length === 0) return [];
  const main = comparisons.mainOf(plan, positions);
  if (main === null && isStatedElsewhere(plan, positions, comparisons)) return [];
  const others = positions
    .flatMap((position) => statedTargets(plan, position))
    .filter(({ pointer }) => pointer !== main?.pointer && comparisons.isCompared(plan.id, pointer));
  const first = main ? comparisons.entryOf(plan, main) : noTarget(plan, positions, comparisons);
  return [first, ...others.map((stated) => comparisons.entryOf(plan, stated))];
}

/** Whether the target that a plan lacks is stated by the plan that it amends, or by an amendment of it. */
function isStatedElsewhere(
  plan: PlanRecord,
  positions: readonly number[],
  comparisons: TargetComparisons,
): boolean {
  const keys = positions.map((position) => subIndexKey(plan.subIndices[position]!));
  return comparisons
    .familyOf(plan)
    .some((other) => other !== plan && keys.some((key) => targetFor(other, key) !== null));
}

function noTarget(
  plan: PlanRecord,
  positions: readonly number[],
  comparisons: TargetComparisons,
): TargetEntry {
  const sections = positions.map((position) => comparisons.at(plan.id, `/subIndices/${position}`));
  const state = sections.find((compared) => compared !== null)?.state ?? null;
  return { planId: plan.id, target: null, difference: null, pointer: null, state };
}
