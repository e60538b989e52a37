import { unitKey } from "../../language/unit-key.ts";
import type { ComparisonGroup, UnitState } from "../../model/comparison.ts";
import type { ViewContext } from "./context.ts";
import { taskRows } from "./task-rows.ts";

/** Of a unit with only such a state nothing is asked, unless the parent assigns something to it. */
const WITHOUT_DUTY: ReadonlySet<UnitState> = new Set(["tasks-only", "other-year", "ended"]);

/**
 * Whether a group has a plan of a unit, or a unit of which something is asked. A parent alone, such as a plan of another
 * body in the folder, has neither: there is nothing to consolidate.
 */
export function hasUnits(group: ComparisonGroup, context: ViewContext): boolean {
  if (group.subPlans.length > 0 || group.units.some(({ state }) => !WITHOUT_DUTY.has(state))) return true;
  if (group.units.length === 0) return false;
  const listed = new Set(group.units.map(unitKey));
  const isAssigned = group.coverage.some(
    ({ unit, unitId, because }) => because !== null && listed.has(unitKey({ unitId, name: unit })),
  );
  return isAssigned || taskRows(group, context).some((row) => row.listed && row.province.length > 0);
}

/** Whether a group has a plan of the province, and units or plans to compare with it. */
export const isComparable = (group: ComparisonGroup, context: ViewContext): boolean =>
  group.parents.length > 0 && hasUnits(group, context);
