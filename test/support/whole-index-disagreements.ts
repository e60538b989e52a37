import { unitKey } from "../../src/language/unit-key.ts";
import type { ComparisonGroup } from "../../src/model/comparison.ts";
import type { GroupView } from "../../src/report/model/view.ts";
import type { Outputs } from "./disagreements.ts";

/** The units of a group to which its parents give tasks, by name, by a class or under an earlier name. */
export function unitsWithTasksIn({ parents, tasks, units }: ComparisonGroup): Set<string> {
  const ids = new Set(parents.map(({ planId }) => planId));
  const given = tasks.filter(({ planId }) => ids.has(planId));
  const keys = given.flatMap(({ unit, unitId, assignedTo = [] }) =>
    [{ name: unit, unitId }, ...assignedTo.map((to) => ({ name: to.unit, unitId: to.unitId }))].map(unitKey),
  );
  return new Set(units.map(unitKey)).intersection(new Set(keys));
}

/** Places where an output treats an index that is assigned as a whole as one with assigned sub-indices. */
export function wholeIndexDisagreements(
  group: ComparisonGroup,
  shown: GroupView,
  { findings, view }: Outputs,
): string[] {
  const at = `${group.index} ${group.year}, as a whole`;
  if ((group.asWhole === true) !== (shown.asWhole !== null)) return [`${at}: comparison and report differ`];
  if (!group.asWhole) return [];
  const wrong: string[] = [];
  if (shown.matrix.columns.length > 0) wrong.push("a matrix of sub-indices");
  const ids = new Set(group.subPlans);
  const missing = findings.filter((f) => f.rule === "sub-index-missing" && ids.has(f.planId));
  if (missing.length > 0) wrong.push("sub-index-missing, though no sub-index is assigned");
  const inWorkbook = view.tables[0]!.rows.some((row) => row.some(({ text }) => text === shown.asWhole));
  if (!inWorkbook) wrong.push("the workbook does not say that it is assigned as a whole");
  const withTasks = unitsWithTasksIn(group);
  for (const unit of group.units.filter((u) => withTasks.has(unitKey(u)))) {
    const rows = shown.tasks.rows.filter((row) => row.unit === unit.name);
    if (!rows.some(({ province }) => province.length > 0))
      wrong.push(`${unit.name}: its tasks are not shown`);
  }
  return wrong.map((text) => `${at}: ${text}`);
}
