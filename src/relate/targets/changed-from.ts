import type { PlanRecord } from "../../model/plan.ts";
import type { PlanVersions } from "../../model/plan-versions.ts";
import { type StatedTarget, targetAt } from "../../model/stated-targets.ts";
import type { TargetComparison } from "../../model/target-comparison.ts";
import { comparableFigures } from "./comparable-figures.ts";
import { compareFigures } from "./target-state.ts";

/**
 * What earlier versions of a parent stated for the target that a sub-plan is compared with, where it was another figure.
 * @param earlierTargets a parent's targets on the same subject that do not count any more
 */
export function changedFrom(
  { pointer, parentId, parentPointer }: Omit<TargetComparison, "changedFrom">,
  { plan, parents, versions }: { plan: PlanRecord; parents: readonly PlanRecord[]; versions: PlanVersions },
  earlierTargets: (parent: PlanRecord) => readonly StatedTarget[],
): TargetComparison["changedFrom"] {
  const own = targetAt(plan, pointer);
  const newest = parents.find(({ id }) => id === parentId);
  const target = newest && targetAt(newest, parentPointer);
  if (!own || !target) return [];
  const mainOf = (id: string) => versions.familyOf(id)[0];
  return parents
    .filter(({ id }) => id !== parentId && mainOf(id) === mainOf(parentId))
    .flatMap((parent) =>
      earlierTargets(parent).flatMap((earlier) => {
        const change = comparableFigures(target, earlier.target);
        if (change === null || compareFigures(target, earlier.target, change).state === "same") return [];
        const pairs = comparableFigures(own, earlier.target);
        const agrees = pairs !== null && compareFigures(own, earlier.target, pairs).state === "same";
        return [{ parentId: parent.id, pointer: earlier.pointer, agrees }];
      }),
    );
}
