import { nameKey } from "../../language/fold.ts";
import type { ComparisonGroup, Place } from "../../model/comparison.ts";
import type { TaskItem } from "../model/task-view.ts";
import type { ViewContext } from "./context.ts";
import { formatDue } from "./format.ts";
import { planFile, planShortLabel } from "./plan-label.ts";
import { quotationAt, quotationOfField } from "./quotations.ts";
import type { GroupTask, TasksOfUnit } from "./task-rows.ts";
import { markDifference, shortenMarked } from "./word-difference.ts";

/** The roles of tasks, in the order in which they are offered. */
export const ROLES = ["lead", "focal", "coordinate", "member"];

/** Longer passages are shortened around what differs. */
const LONGEST_NEAREST = 320;
/** The last task of a plan ends with the sign of the end of a document. */
const DOCUMENT_END = /\.?\s?\/\.?\/?\.?$/u;

/** A task as the report shows it. `rowUnit`: the unit of its row, whose name is not repeated. */
export function taskItem(
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
export function nearestFinder({ nearestTasks = [] }: ComparisonGroup, context: ViewContext) {
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
export function assignedLine(place: Place, context: ViewContext): TaskItem {
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
