import type { BoundUnit } from "../../model/corpus-group.ts";
import type { PlanRecord } from "../../model/plan.ts";

/**
 * Whether the province assigns an index as a whole: its plans give units tasks, no sub-index is assigned to a unit, and no
 * plan of a unit treats one.
 */
export function isAssignedAsWhole(
  parents: readonly PlanRecord[],
  bound: readonly Pick<BoundUnit, "coverage">[],
): boolean {
  const isBySubIndex = bound.some(({ coverage }) =>
    coverage.some(({ due, coveredBy }) => due !== null || coveredBy.length > 0),
  );
  return (
    !isBySubIndex && parents.some(({ assignments }) => assignments.some(({ tasks }) => tasks.length > 0))
  );
}
