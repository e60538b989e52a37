import { compareNames } from "../../language/vietnamese-order.ts";
import { withCapital } from "../../language/with-capital.ts";
import type { ComparisonGroup, Place } from "../../model/comparison.ts";
import type { TaskRow, TasksView } from "../model/task-view.ts";
import type { ViewContext } from "./context.ts";
import { answeredInside, parentsInside, plansInside } from "./document-names.ts";
import type { GroupAnchors } from "./group-anchors.ts";
import type { GroupFacts } from "./group-facts.ts";
import { type PartnerLines, partnerLines } from "./partner-lines.ts";
import { assignedLine, nearestFinder, ROLES, taskItem } from "./task-item.ts";
import { type GroupTask, type TasksOfUnit, taskRows } from "./task-rows.ts";
import { textMark } from "./text-mark.ts";
import { type FindingsOfGroup, stateFinder, uncoveredTasks } from "./uncovered-tasks.ts";
import { withoutPlanText } from "./without-plan.ts";

interface FactsOfGroup {
  readonly group: ComparisonGroup;
  readonly facts: GroupFacts;
}

type TasksOfGroup = FactsOfGroup & FindingsOfGroup;

/** The text for a unit whose plan has no tasks. */
function noOwnTasksText(row: TasksOfUnit, { group, facts }: FactsOfGroup, context: ViewContext): string {
  const { words } = context;
  const w = words.tasks;
  if (row.members.length) return w.members(words.list(row.members));
  // A unit without a row, such as the one to which the plans are sent, is no group of units.
  if (row.listed === null && row.province.some(({ unitId }) => unitId !== null)) {
    const parentIds = group.parents.map(({ planId }) => planId);
    return words.withoutPlan.received(parentsInside(parentIds, group, context));
  }
  if (row.listed === null) return w.shared;
  const { planIds } = row.listed;
  const none = facts.isPartlyRead(planIds) ? w.notInReadPart : w.notInPlan;
  return planIds.length > 0
    ? none(plansInside(planIds, context))
    : withoutPlanText(row.listed, parentsInside(facts.parentIdsOf(row.listed), group, context), context);
}

/** The text for a unit to which the province assigns no task. */
function noTasksOfProvinceText(
  { listed, subIndex }: TasksOfUnit,
  { group, facts, partnersAt }: FactsOfGroup & { readonly partnersAt: PartnerLines },
  context: ViewContext,
): string {
  const { tasks: w, list } = context.words;
  const parentIds = listed === null ? group.parents.map(({ planId }) => planId) : facts.parentIdsOf(listed);
  if (listed?.planIds.some((id) => context.unnamed.has(id))) return w.unnamed;
  if (parentIds.length === 0) return w.noParent(answeredInside(listed?.planIds ?? group.subPlans, context));
  const parents = parentsInside(parentIds, group, context);
  const places = listed === null ? [] : partnersAt(listed, subIndex, parentIds);
  if (places.length > 0) return w.onlyPartner(list(places));
  return facts.isPartlyRead(parentIds) ? w.notSeen(parents) : w.notAssigned(withCapital(parents));
}

/** Merges equal tasks: a task that is assigned to several groups of units appears once, under all their names. */
function mergeEqualTasks(tasks: readonly GroupTask[]): GroupTask[] {
  const same = Map.groupBy(tasks, (t) => `${t.planId}\n${t.role}\n${t.text}`);
  return [...same.values()].map((list) => ({
    ...list[0]!,
    unit: [...new Set(list.map((t) => t.unit))].filter(Boolean).join("; "),
  }));
}

/** Removes places that repeat the same words on the same line. */
const distinctPlaces = (places: readonly Place[]) => [
  ...new Map(places.map((place) => [`${place.planId}\n${place.line}\n${place.quote}`, place])).values(),
];

/** Shorter texts are repeated: a reference to the full text is as long. */
const LONG = 160;

/** Gives an id to each long task of the province that several rows have, so that a page can show it once. */
function withIds(
  rows: readonly TaskRow[],
  subIndices: readonly (string | null)[],
  { id, unitPart }: GroupAnchors,
  context: ViewContext,
): TaskRow[] {
  const times = new Map<string, number>();
  for (const { province } of rows)
    for (const { text } of province) times.set(text, (times.get(text) ?? 0) + 1);
  const isShared = (text: string) => text.length >= LONG && times.get(text)! > 1;
  return rows.map((row, i) => ({
    ...row,
    province: row.province.map((task) =>
      isShared(task.text)
        ? { ...task, id: context.anchor(id, unitPart(row.unit), subIndices[i], "task", textMark(task.text)) }
        : task,
    ),
  }));
}

/** For each unit and sub-index, the tasks that the province assigns and those of the unit's plan. */
export function tasksView(ofGroup: TasksOfGroup, anchors: GroupAnchors, context: ViewContext): TasksView {
  const { group } = ofGroup;
  const { words } = context;
  const nearestTo = nearestFinder(group, context);
  const partnersAt = partnerLines(group, context);
  const names = new Map(group.subIndices.map((s) => [s.id, s.shortName]));
  const subIndexName = (id: string | null) => (id === null ? words.tasks.general : (names.get(id) ?? id));
  const statesOf = stateFinder(ofGroup);
  const found = taskRows(group, context);
  const made = found.map((row) => {
    const province =
      row.province.length > 0
        ? mergeEqualTasks(row.province).map((t) => taskItem(t, row.unit, nearestTo(t, row), context))
        : distinctPlaces(row.assignedBy).map((place) => assignedLine(place, context));
    return {
      unit: row.unit,
      subIndex: subIndexName(row.subIndex),
      states: statesOf(row, province),
      province,
      provinceNone:
        province.length > 0 ? "" : noTasksOfProvinceText(row, { ...ofGroup, partnersAt }, context),
      own: row.own.map((t) => taskItem(t, row.unit, null, context)),
      ownNone: noOwnTasksText(row, ofGroup, context),
    };
  });
  const subIndices = found.map(({ subIndex }) => subIndex);
  const rows = withIds(made, subIndices, anchors, context);
  const used = new Set(rows.map((r) => r.subIndex));
  const roles = new Set(rows.flatMap((r) => [...r.province, ...r.own].map((t) => t.role)));
  return {
    uncovered: uncoveredTasks(ofGroup, subIndexName, context),
    rows,
    units: [...new Set(rows.map((r) => r.unit))].sort(compareNames),
    subIndices: [...new Set([...names.values(), ...used])].filter((name) => used.has(name)),
    roles: ROLES.filter((r) => roles.has(r)).map((id) => ({ id, word: words.tasks.roles[id]! })),
  };
}
