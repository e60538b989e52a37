import { unitKey } from "../../language/unit-key.ts";
import type { ComparisonGroup } from "../../model/comparison.ts";
import type { ViewContext } from "./context.ts";
import { parentsInside, plansInside } from "./document-names.ts";
import { taskRows } from "./task-rows.ts";

/** The parents that assign tasks for the index as a whole. */
function parentsWithTasks({ parents, tasks }: ComparisonGroup): string[] {
  const ids = new Set(tasks.flatMap(({ planId, subIndex }) => (subIndex === null ? [planId] : [])));
  return parents.map(({ planId }) => planId).filter((id) => ids.has(id));
}

/** Keys of the units to which the province assigns tasks of an index as a whole; empty for other indices. */
export function unitsWithTasks(group: ComparisonGroup, context: ViewContext): ReadonlySet<string> {
  if (!group.asWhole) return new Set();
  const rows = taskRows(group, context).filter(({ province }) => province.length > 0);
  return new Set(rows.flatMap(({ listed }) => (listed ? [unitKey(listed)] : [])));
}

/**
 * The names of the units to which the province assigns tasks of an index as a whole and that have no row, because they are
 * not asked for a plan; empty for other indices.
 */
export function unlistedUnitsWithTasks(group: ComparisonGroup, context: ViewContext): string[] {
  if (!group.asWhole) return [];
  const rows = taskRows(group, context).filter(
    ({ listed, province }) => listed === null && province.some(({ unitId }) => unitId !== null),
  );
  return [...new Set(rows.map(({ unit }) => unit))];
}

/** A sentence that says by which plans an index is assigned as a whole; null if it is assigned by sub-index. */
export function wholeIndexText(group: ComparisonGroup, context: ViewContext): string | null {
  if (!group.asWhole) return null;
  const ids = parentsWithTasks(group);
  const names = ids.length === 1 ? plansInside(ids, context) : parentsInside(ids, group, context);
  return context.words.group.asWhole(names);
}
