import type { ComparisonGroup } from "../../model/comparison.ts";
import type { TaskItem, TasksView } from "../model/view.ts";
import type { Context } from "./context.ts";
import { collator, formatDue } from "./format.ts";
import { placeOf } from "./place.ts";
import { planFile, planShortLabel, unitKey } from "./plan-label.ts";
import { taskPointers } from "./task-pointers.ts";
import { type RawTaskRow, taskRows } from "./task-rows.ts";

type GroupTask = ComparisonGroup["tasks"][number];
const ROLES = ["lead", "focal", "coordinate", "member"];

/** What is said where a unit's own side is empty. */
function noneOf(row: RawTaskRow, context: Context): string {
  const w = context.words.tasks;
  if (row.members.length) return w.members(context.words.list(row.members));
  if (row.received === null) return w.shared;
  return row.received ? w.notInPlan : w.notReceived;
}

/** One sentence given to several classes at once is said once, under all their names. */
function merged(tasks: readonly GroupTask[]): GroupTask[] {
  const same = Map.groupBy(tasks, (t) => `${t.planId}\n${t.role}\n${t.text}`);
  return [...same.values()].map((list) => ({
    ...list[0]!,
    unit: [...new Set(list.map((t) => t.unit))].filter(Boolean).join("; "),
  }));
}

/** What the province asks of each unit and what the unit's plan says, a row a unit and sub-index. */
export function tasksView(group: ComparisonGroup, context: Context): TasksView {
  const { words, lang } = context;
  const pointerOf = taskPointers(context);
  const itemOf = (task: GroupTask, rowUnit: string): TaskItem => {
    const pointer = pointerOf(task);
    return {
      role: ROLES.includes(task.role) ? task.role : "member",
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
  const names = new Map(group.subIndices.map((s) => [s.id, s.shortName]));
  const subName = (id: string | null) => (id === null ? words.tasks.general : (names.get(id) ?? id));
  const rows = taskRows(group, context).map((row) => ({
    unit: row.unit,
    subIndex: subName(row.subIndex),
    province: merged(row.province).map((t) => itemOf(t, row.unit)),
    own: row.own.map((t) => itemOf(t, row.unit)),
    ownNone: noneOf(row, context),
  }));
  const stated = new Set(rows.map((r) => r.subIndex));
  const roles = new Set(rows.flatMap((r) => [...r.province, ...r.own].map((t) => t.role)));
  return {
    rows,
    provinceNone: group.parents.length > 0 ? words.tasks.notAssigned : words.tasks.noParent,
    units: [...new Set(rows.map((r) => r.unit))].sort(collator.compare),
    subIndices: [...new Set([...names.values(), ...stated])].filter((name) => stated.has(name)),
    roles: ROLES.filter((r) => roles.has(r)).map((id) => ({ id, word: words.tasks.roles[id]! })),
  };
}
