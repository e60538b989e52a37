import type { ComparisonGroup } from "../../model/comparison.ts";
import type { PlanRecord } from "../../model/plan.ts";
import type { Context } from "./context.ts";
import { collator, formatDue } from "./format.ts";
import type { TaskItem, TaskRow, TasksView } from "./model.ts";
import { placeOf } from "./place.ts";
import { planFile, planShortLabel, planUnit, unitKey } from "./plan-label.ts";

type GroupTask = ComparisonGroup["tasks"][number];
const ROLES = ["lead", "focal", "coordinate", "member"];

/** The same sentence may stand under several sub-indices. */
const taskKey = (subIndex: string | null, text: string) => `${subIndex}\n${text}`;

/** Where each task's text stands in its plan: sub-index and text → JSON Pointer. */
function pointersOf(plan: PlanRecord): Map<string, string> {
  const pointers = new Map<string, string>();
  const add = (subIndex: string | null, tasks: readonly { text: string }[], at: string) => {
    tasks.forEach((task, i) => {
      const key = taskKey(subIndex, task.text);
      if (!pointers.has(key)) pointers.set(key, `${at}/tasks/${i}`);
    });
  };
  plan.subIndices.forEach((sub, i) => {
    const id = sub.id ?? sub.name;
    sub.assignments.forEach((a, j) => {
      add(id, a.tasks, `/subIndices/${i}/assignments/${j}`);
    });
    add(id, sub.tasks, `/subIndices/${i}`);
  });
  plan.assignments.forEach((a, j) => {
    add(null, a.tasks, `/assignments/${j}`);
  });
  return pointers;
}

/** What the province asks of each unit and what the unit's plan says, a row a unit and sub-index. */
export function tasksView(group: ComparisonGroup, context: Context): TasksView {
  const { words, lang } = context;
  const parents = new Set(group.parents.map((p) => p.planId));
  const pointers = new Map<string, Map<string, string>>();
  const pointerOf = (task: GroupTask) => {
    const plan = context.plans.get(task.planId);
    if (!plan) return undefined;
    const known = pointers.get(task.planId) ?? pointersOf(plan);
    pointers.set(task.planId, known);
    return known.get(taskKey(task.subIndex, task.text));
  };
  const itemOf = (task: GroupTask, rowUnit: string): TaskItem => {
    const pointer = pointerOf(task);
    return {
      role: task.role,
      roleWord: words.tasks.roles[task.role] ?? words.tasks.roles.member!,
      who: task.unit && unitKey(null, task.unit) !== unitKey(null, rowUnit) ? task.unit : null,
      text: task.text,
      due: task.due && formatDue(task.due, lang, words),
      dueIso: task.due?.iso ?? null,
      document: planShortLabel(task.planId, context),
      where: pointer ? (placeOf(task.planId, pointer, context)?.where ?? null) : null,
      file: planFile(task.planId, context),
    };
  };

  // A unit's row holds what the province says to it, and all that its own plans say, to whichever division.
  const unitOfPlan = new Map(group.units.flatMap((u) => u.planIds.map((id) => [id, u] as const)));
  const units = new Map(group.units.map((u) => [unitKey(u.unitId, u.name), u.name]));
  const received = new Set([...unitOfPlan.values()].map((u) => unitKey(u.unitId, u.name)));
  const rows = new Map<
    string,
    { key: string; sub: string | null; province: GroupTask[]; own: GroupTask[] }
  >();
  for (const task of group.tasks) {
    const province = parents.has(task.planId);
    const owner = province ? null : unitOfPlan.get(task.planId);
    const name = province ? task.unit : (owner?.name ?? planUnit(task.planId, group, context));
    const key = unitKey(province ? task.unitId : (owner?.unitId ?? null), name);
    if (!units.has(key)) units.set(key, name);
    if (!province) received.add(key);
    const id = `${key}\n${task.subIndex}`;
    const row = rows.get(id) ?? { key, sub: task.subIndex, province: [], own: [] };
    rows.set(id, row);
    (province ? row.province : row.own).push(task);
  }

  const subOrder = new Map(group.subIndices.map((s, i) => [s.id, i]));
  const unitOrder = new Map([...units.keys()].map((key, i) => [key, i]));
  const position = (sub: string | null) =>
    sub === null ? subOrder.size + 1 : (subOrder.get(sub) ?? subOrder.size);
  const subName = (sub: string | null) =>
    sub === null ? words.tasks.general : (group.subIndices.find((s) => s.id === sub)?.shortName ?? sub);
  const ordered = [...rows.values()].sort(
    (a, b) => unitOrder.get(a.key)! - unitOrder.get(b.key)! || position(a.sub) - position(b.sub),
  );
  const view = ordered.map((row): TaskRow => {
    const unit = units.get(row.key)!;
    return {
      unit,
      subIndex: subName(row.sub),
      province: row.province.map((t) => itemOf(t, unit)),
      own: row.own.map((t) => itemOf(t, unit)),
      ownNone: received.has(row.key) ? words.tasks.notInPlan : words.tasks.notReceived,
    };
  });
  const roles = new Set(group.tasks.map((t) => (ROLES.includes(t.role) ? t.role : "member")));
  return {
    rows: view,
    units: [...new Set(view.map((r) => r.unit))].sort(collator.compare),
    subIndices: [
      ...new Set(ordered.toSorted((a, b) => position(a.sub) - position(b.sub)).map((r) => subName(r.sub))),
    ],
    roles: ROLES.filter((r) => roles.has(r)).map((id) => ({ id, word: words.tasks.roles[id]! })),
  };
}
