import { unitKey } from "../../language/unit-key.ts";
import type { ComparisonGroup, Place } from "../../model/comparison.ts";
import type { ViewContext } from "./context.ts";
import { planUnit } from "./plan-label.ts";

export type GroupTask = ComparisonGroup["tasks"][number];
type GroupUnit = ComparisonGroup["units"][number];

/** The tasks for one unit and one sub-index: those of the province's plan and those of the unit's plans. */
export interface TasksOfUnit {
  readonly unit: string;
  readonly subIndex: string | null;
  readonly province: GroupTask[];
  /** The parent's lines that assign the sub-index to the unit; shown where they state no task. */
  assignedBy: readonly Place[];
  readonly own: GroupTask[];
  /** null for a name that is not in the group's list of units. */
  readonly listed: GroupUnit | null;
  /** For a printed group of units, the names of its members; empty for a single unit. */
  readonly members: readonly string[];
}

/** Rows by unit and sub-index, created on first use. */
class TaskRows {
  readonly #rows = new Map<string, TasksOfUnit>();
  readonly #listed: ReadonlyMap<string, GroupUnit>;

  constructor(units: readonly GroupUnit[]) {
    this.#listed = new Map(units.map((u) => [unitKey(u), u]));
  }

  listed(key: string): GroupUnit | undefined {
    return this.#listed.get(key);
  }

  rowOf(key: string, name: string, subIndex: string | null, members: readonly GroupUnit[] = []): TasksOfUnit {
    const id = `${key}\n${subIndex}`;
    const unit = this.#listed.get(key);
    const row = this.#rows.get(id) ?? {
      unit: unit?.name ?? name,
      subIndex,
      province: [],
      assignedBy: [],
      own: [],
      listed: unit ?? null,
      members: members.map((u) => u.name),
    };
    this.#rows.set(id, row);
    return row;
  }

  all(): TasksOfUnit[] {
    return [...this.#rows.values()];
  }
}

const ASSIGNMENT = /^.{0,40}\/assignments\/\d{1,4}/;

/** The plan and the assignment in which a JSON pointer lies. */
const assignmentKey = (planId: string, pointer: string) =>
  `${planId}\n${ASSIGNMENT.exec(pointer)?.[0] ?? pointer}`;

/**
 * Sorts a group's tasks into rows by unit, in the matrix's order, and by sub-index. A task that is assigned to a group of
 * units appears in the group's row and in the row of each member. A task that is assigned to a merged unit appears in the
 * row of its successor. Every unit has a row for each sub-index that the parent assigns to it.
 */
export function taskRows(group: ComparisonGroup, context: ViewContext): TasksOfUnit[] {
  const parents = new Set(group.parents.map((p) => p.planId));
  const ownersOf = Map.groupBy(
    group.units.flatMap((unit) => unit.planIds.map((planId) => ({ planId, unit }))),
    ({ planId }) => planId,
  );
  const rows = new TaskRows(group.units);
  for (const task of group.tasks) {
    if (!parents.has(task.planId)) {
      const owners = ownersOf.get(task.planId)?.map(({ unit }) => unit);
      for (const { name, unitId } of owners ?? [
        { name: planUnit(task.planId, group, context), unitId: null },
      ])
        rows.rowOf(unitKey({ unitId, name }), name, task.subIndex).own.push(task);
      continue;
    }
    const key = unitKey({ unitId: task.unitId, name: task.unit });
    const members = (task.assignedTo ?? []).flatMap(
      ({ unit, unitId }) => rows.listed(unitKey({ unitId, name: unit })) ?? [],
    );
    const isSucceeded = members.length > 0 && task.unitId !== null;
    if (!isSucceeded) rows.rowOf(key, task.unit, task.subIndex, members).province.push(task);
    for (const unit of members) {
      rows.rowOf(unitKey(unit), unit.name, task.subIndex).province.push(task);
    }
  }
  const byAssignment = Map.groupBy(group.tasks, ({ planId, pointer = "" }) => assignmentKey(planId, pointer));
  for (const { unitId, unit, subIndex, assignedBy: places } of group.coverage) {
    if (places.length === 0) continue;
    const row = rows.rowOf(unitKey({ unitId, name: unit }), unit, subIndex);
    row.assignedBy = places;
    // The tasks of a group that is one row are also those of its members with rows of their own.
    if (row.province.length > 0) continue;
    const keys = new Set(places.map(({ planId, pointer = "" }) => assignmentKey(planId, pointer)));
    for (const key of keys) for (const task of byAssignment.get(key) ?? []) row.province.push(task);
  }
  return inMatrixOrder(rows.all(), group);
}

/** Units and sub-indices that are not in the matrix come last; tasks without a sub-index after all others. */
function inMatrixOrder(rows: readonly TasksOfUnit[], group: ComparisonGroup): TasksOfUnit[] {
  const units = new Map(group.units.map((u, i) => [u.name, i]));
  const subIndices = new Map(group.subIndices.map((s, i) => [s.id, i]));
  const unitAt = (name: string) => units.get(name) ?? units.size;
  const subIndexAt = (id: string | null) =>
    id === null ? subIndices.size + 1 : (subIndices.get(id) ?? subIndices.size);
  const byCode = (a: string, b: string) => (a < b ? -1 : a > b ? 1 : 0);
  return rows.toSorted(
    (a, b) =>
      unitAt(a.unit) - unitAt(b.unit) ||
      byCode(a.unit, b.unit) ||
      subIndexAt(a.subIndex) - subIndexAt(b.subIndex),
  );
}
