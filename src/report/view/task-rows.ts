import type { ComparisonGroup } from "../../model/comparison.ts";
import type { Context } from "./context.ts";
import { planUnit, unitKey } from "./plan-label.ts";
import { taskPointers, unitsBoundBy } from "./task-pointers.ts";

type GroupTask = ComparisonGroup["tasks"][number];

/** A unit and a sub-index: what the province asks, and what the unit's own plans say. */
export interface RawTaskRow {
  readonly unit: string;
  readonly subIndex: string | null;
  readonly province: GroupTask[];
  readonly own: GroupTask[];
  /** null: no unit of the group's list. */
  readonly received: boolean | null;
  /** Names of the units that a class binds; empty for a unit. */
  readonly members: readonly string[];
}

/**
 * Sorts a group's tasks into rows, in the matrix's order, then by sub-index. A task given to a class stands in the
 * class's own row, and again beside the plan of each member that has sent one: there it is compared.
 */
export function taskRows(group: ComparisonGroup, context: Context): RawTaskRow[] {
  const parents = new Set(group.parents.map((p) => p.planId));
  const unitOfPlan = new Map(group.units.flatMap((u) => u.planIds.map((id) => [id, u] as const)));
  const listed = new Map(group.units.map((u) => [unitKey(u.unitId, u.name), u]));
  const pointerOf = taskPointers(context);
  const boundBy = unitsBoundBy(group, context);
  const rows = new Map<string, RawTaskRow>();

  const rowOf = (key: string, unit: string, subIndex: string | null, members: readonly string[] = []) => {
    const id = `${key}\n${subIndex}`;
    const known = listed.get(key);
    const received = known ? known.planIds.length > 0 : null;
    const row = rows.get(id) ?? {
      unit: known?.name ?? unit,
      subIndex,
      province: [],
      own: [],
      received,
      members,
    };
    rows.set(id, row);
    return row;
  };
  for (const task of group.tasks) {
    if (!parents.has(task.planId)) {
      const owner = unitOfPlan.get(task.planId);
      const name = owner?.name ?? planUnit(task.planId, group, context);
      rowOf(unitKey(owner?.unitId ?? null, name), name, task.subIndex).own.push(task);
      continue;
    }
    const key = unitKey(task.unitId, task.unit);
    const bound = listed.has(key) ? [] : boundBy(task, pointerOf(task)).flatMap((k) => listed.get(k) ?? []);
    rowOf(
      key,
      task.unit,
      task.subIndex,
      bound.map((u) => u.name),
    ).province.push(task);
    for (const unit of bound.filter((u) => u.planIds.length > 0)) {
      rowOf(unitKey(unit.unitId, unit.name), unit.name, task.subIndex).province.push(task);
    }
  }

  const units = new Map(group.units.map((u, i) => [u.name, i]));
  const subs = new Map(group.subIndices.map((s, i) => [s.id, i]));
  const subAt = (id: string | null) => (id === null ? subs.size + 1 : (subs.get(id) ?? subs.size));
  const unitAt = (name: string) => units.get(name) ?? units.size;
  return [...rows.values()].sort(
    (a, b) =>
      unitAt(a.unit) - unitAt(b.unit) || compare(a.unit, b.unit) || subAt(a.subIndex) - subAt(b.subIndex),
  );
}

const compare = (a: string, b: string) => (a < b ? -1 : a > b ? 1 : 0);
