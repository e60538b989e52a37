import { nameKey } from "../../language/fold.ts";
import { compareNames } from "../../language/vietnamese-order.ts";
import type { ComparisonGroup, Place } from "../../model/comparison.ts";
import type { FindingsView } from "../model/finding-view.ts";
import type { TaskItem, TaskRow, TaskState, TasksView, UncoveredTask } from "../model/task-view.ts";
import type { ViewContext } from "./context.ts";
import { answeredInside, parentsInside, plansInside, sentenceStart } from "./document-names.ts";
import type { NumberedFinding } from "./findings-by-group.ts";
import { formatDue } from "./format.ts";
import type { GroupAnchors } from "./group-anchors.ts";
import type { GroupFacts } from "./group-facts.ts";
import { type PartnerLines, partnerLines } from "./partner-lines.ts";
import { planFile, planShortLabel } from "./plan-label.ts";
import { quotationAt, quotationOfField } from "./quotations.ts";
import { type GroupTask, type TasksOfUnit, taskRows } from "./task-rows.ts";
import { textMark } from "./text-mark.ts";
import { withoutPlanText } from "./without-plan.ts";
import { markDifference, shortenMarked } from "./word-difference.ts";

const ROLES = ["lead", "focal", "coordinate", "member"];

interface FactsOfGroup {
  readonly group: ComparisonGroup;
  readonly facts: GroupFacts;
}

/** A group with its findings, as they are and as they are shown. */
interface TasksOfGroup extends FactsOfGroup {
  readonly findings: readonly NumberedFinding[];
  readonly found: FindingsView;
}

/** Longer passages are shortened around what differs. */
const LONGEST_NEAREST = 320;

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
  return facts.isPartlyRead(parentIds) ? w.notSeen(parents) : w.notAssigned(sentenceStart(parents));
}

/** Merges equal tasks: a task that is assigned to several groups of units appears once, under all their names. */
function mergeEqualTasks(tasks: readonly GroupTask[]): GroupTask[] {
  const same = Map.groupBy(tasks, (t) => `${t.planId}\n${t.role}\n${t.text}`);
  return [...same.values()].map((list) => ({
    ...list[0]!,
    unit: [...new Set(list.map((t) => t.unit))].filter(Boolean).join("; "),
  }));
}

/** The last task of a plan ends with the sign of the end of a document. */
const DOCUMENT_END = /\.?\s?\/\.?\/?\.?$/u;

function taskItem(
  task: GroupTask,
  rowUnit: string,
  nearest: TaskItem["nearest"],
  context: ViewContext,
): TaskItem {
  const { words, lang } = context;
  const { pointer } = task;
  const text = task.text.replace(DOCUMENT_END, ".");
  const isRowUnit = nameKey(task.unit) === nameKey(rowUnit);
  const place = pointer ? quotationOfField(task.planId, pointer, context) : null;
  return {
    id: null,
    role: ROLES.includes(task.role) ? task.role : "member",
    roleWord: words.tasks.roles[task.role] ?? words.tasks.roles.member!,
    who: task.unit && !isRowUnit ? task.unit : null,
    text,
    parts: nearest && markDifference(text, nearest.quote),
    due: task.due && formatDue(task.due, lang, words),
    dueIso: task.due?.iso ?? null,
    duePhrase: task.due?.text ?? null,
    product: task.product ?? null,
    document: planShortLabel(task.planId, context),
    where: place?.where ?? null,
    file: place?.file ?? planFile(task.planId, context),
    nearest,
  };
}

/** Returns a function that finds the most similar passage to a task of the province in the plans of a row's unit. */
function nearestFinder({ nearestTasks = [] }: ComparisonGroup, context: ViewContext) {
  const keyOf = (planId: string, pointer: string | undefined) => `${planId}\n${pointer}`;
  const byTask = Map.groupBy(nearestTasks, ({ parentId, pointer }) => keyOf(parentId, pointer));
  return ({ planId, pointer, text }: GroupTask, { listed }: TasksOfUnit): TaskItem["nearest"] => {
    const [best] = (byTask.get(keyOf(planId, pointer)) ?? [])
      .filter((found) => listed?.planIds.includes(found.planId))
      .toSorted((a, b) => b.similarity - a.similarity);
    if (!best?.nearest) return null;
    const { quote, where } = quotationAt(best.nearest, context);
    const parts = shortenMarked(markDifference(quote, text), LONGEST_NEAREST);
    return { quote, parts, where, document: planShortLabel(best.planId, context) };
  };
}

const ASSIGNMENT = /^\/subIndices\/(\d{1,4})\/assignments\/(\d{1,4})/;

/** A line of the parent that assigns a sub-index without stating a task, as an item. */
function assignedLine(place: Place, context: ViewContext): TaskItem {
  const { words } = context;
  const [, subIndex, assignment] = ASSIGNMENT.exec(place.pointer ?? "") ?? [];
  const plan = context.plans.get(place.planId);
  const role = plan?.subIndices[Number(subIndex)]?.assignments[Number(assignment)]?.role ?? "member";
  const { quote, where, file } = quotationAt(place, context);
  return {
    id: null,
    role,
    roleWord: words.tasks.roles[role]!,
    who: null,
    text: quote,
    parts: null,
    due: null,
    dueIso: null,
    duePhrase: null,
    product: null,
    document: planShortLabel(place.planId, context),
    where,
    file,
    nearest: null,
  };
}

/** Removes places that repeat the same words on the same line. */
const distinctPlaces = (places: readonly Place[]) => [
  ...new Map(places.map((place) => [`${place.planId}\n${place.line}\n${place.quote}`, place])).values(),
];

const UNCOVERED = "task-uncovered";

/** The tasks of open findings on tasks that a unit's plan lacks, each with a link to its finding. */
function uncoveredTasks(
  { group, findings, found }: TasksOfGroup,
  nameOf: (subIndex: string | null) => string,
  context: ViewContext,
): UncoveredTask[] {
  const parents = new Set(group.parents.map(({ planId }) => planId));
  const placesOf = new Map(findings.map(({ number, evidence }) => [number, evidence]));
  return found.units.flatMap(({ unit, items }) =>
    items
      .filter(({ rule, accepted }) => rule === UNCOVERED && accepted === null)
      .flatMap(({ id, number, subIndex }) =>
        (placesOf.get(number) ?? [])
          .filter(({ planId }) => parents.has(planId))
          .map((place) => {
            const { quote, where } = quotationAt(place, context);
            return {
              unit,
              subIndex: subIndex ?? nameOf(null),
              text: quote,
              where: `${planShortLabel(place.planId, context)}, ${where}`,
              href: `#${id}`,
            };
          }),
      ),
  );
}

/** Returns a function that says whether the province's tasks of a row are found in the plans of its unit. */
function stateFinder({ findings }: TasksOfGroup) {
  const keyOf = (own: string, parent: string, pointer: string | undefined) =>
    [own, parent, pointer].join("\n");
  const uncovered = new Set(
    findings
      .filter(({ rule, accepted }) => rule === UNCOVERED && accepted === undefined)
      .flatMap(({ planId, evidence }) => evidence.map((e) => keyOf(planId, e.planId, e.pointer))),
  );
  return ({ province, listed }: TasksOfUnit, items: readonly TaskItem[]): TaskState[] => {
    const isLacking = province.some(({ planId, pointer }) =>
      listed?.planIds.some((own) => uncovered.has(keyOf(own, planId, pointer))),
    );
    return [
      ...(items.some(({ nearest }) => nearest) ? (["near"] as const) : []),
      ...(isLacking ? (["uncovered"] as const) : []),
    ];
  };
}

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
