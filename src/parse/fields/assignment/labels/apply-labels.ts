import { pushAll } from "../../../../model/lists.ts";
import type { Task, UnitRef } from "../../../../model/plan.ts";
import type { Located } from "../../../text/located.ts";
import { isBefore, type Span } from "../../../text/span.ts";
import {
  ASSIGNMENT_CONFIDENCE,
  type AssignmentDraft,
  type AssignmentDrafts,
  TASK_CONFIDENCE,
  withPartners,
} from "../shared/assignment-draft.ts";
import type { LabelledUnits } from "../shared/labelled-units.ts";
import type { BlockStart } from "../shared/open-work.ts";
import { DETAIL_RULE, type Detail } from "./detail-label.ts";
import { LABEL_SENTENCE_RULE } from "./label-sentence.ts";
import type { LineLabels } from "./line-labels.ts";
import { ROLE_LABEL_RULE } from "./role-label.ts";

/** Adds partners to the tasks of an assignment from `first` on; where it has none yet, to all tasks that follow. */
export function addPartners(draft: AssignmentDraft, first: number, partners: readonly UnitRef[]): void {
  if (first >= draft.tasks.length) {
    pushAll(draft.partners, partners);
    return;
  }
  for (let i = first; i < draft.tasks.length; i++) draft.tasks[i] = withPartners(draft.tasks[i]!, partners);
}

/**
 * Applies a role label below tasks: the units that lead or carry out get the tasks of the block that name no unit; partners
 * are added to the last assignment of the block. A further label below the same tasks gives them to its units as well, or names
 * those who lead where the labels above name only partners.
 */
function applyRole(
  { role, units, span, rule, ofRest = false }: LabelledUnits,
  into: AssignmentDrafts,
  from: BlockStart,
): void {
  const place = { span, rule, confidence: ASSIGNMENT_CONFIDENCE };
  const last = into.assignments.length > from.assignments ? into.assignments.at(-1) : undefined;
  const isAwaiting = into.tasks.length > from.tasks;
  if (role === "coordinate" && last && !isAwaiting) {
    addPartners(last, from.ofLast, units);
    if (units.length > 0) last.labels.push(place);
    return;
  }
  if (role !== "coordinate" && units.length === 0) return;
  const above = last && !isAwaiting && (ofRest || isBelowItsTasks(last)) ? last : undefined;
  const withRole = (task: Located<Task>) => ({ ...task, value: { ...task.value, role } });
  if (above?.units.length === 0) {
    above.units = [...units];
    above.role = role;
    for (let i = from.ofLast; i < above.tasks.length; i++) above.tasks[i] = withRole(above.tasks[i]!);
    above.labels.push(place);
    return;
  }
  const tasks = above ? above.tasks.slice(from.ofLast) : into.tasks.splice(from.tasks);
  into.assignments.push({
    label: null,
    units: role === "coordinate" ? [] : [...units],
    place,
    tasks: tasks.map(withRole),
    partners: role === "coordinate" ? [...units] : [],
    labels: [],
    others: [],
    role,
  });
}

/** True for the assignment of a label that follows the tasks; after a label above its tasks, the next label is about other tasks. */
const isBelowItsTasks = ({ place, tasks }: AssignmentDraft): boolean => {
  const task = tasks.at(-1);
  const isLabel = place.rule === ROLE_LABEL_RULE || place.rule === LABEL_SENTENCE_RULE;
  return task !== undefined && isLabel && isBefore(task.span, place.span);
};

/**
 * Adds what a line of labels states. Details apply to the tasks of the block that have no unit yet, else to those of its last
 * assignment.
 */
export function applyLabels(
  { units, details }: LineLabels,
  span: Span,
  into: AssignmentDrafts,
  block: BlockStart,
): void {
  const awaiting = into.tasks.length > block.tasks && units.length === 0;
  for (const label of units) applyRole(label, into, block);
  const last = into.assignments.length > block.assignments ? into.assignments.at(-1)!.tasks : [];
  const tasks = awaiting ? into.tasks : last;
  const below = awaiting ? belowHeading(into, block) : [];
  for (const detail of details) {
    for (let i = awaiting ? block.tasks : block.ofLast; i < tasks.length; i++)
      tasks[i] = withDetail(tasks[i]!, detail, span);
    for (const draft of below)
      for (const [i, task] of draft.tasks.entries()) draft.tasks[i] = withDetail(task, detail, span);
    if (!awaiting) addToSameTasks(into.assignments.slice(block.assignments, -1), last, detail, span);
  }
}

/**
 * The assignments of a block below a task without a unit, which is the heading of their list: "1. Kiểm tra công vụ", "a) Sở A kiểm
 * tra", "b) Các xã báo cáo", "c) Thời gian: trước 30/6". The detail is about the whole list.
 */
function belowHeading({ assignments, tasks }: AssignmentDrafts, block: BlockStart): AssignmentDraft[] {
  const own = assignments.slice(block.assignments);
  const last = own.at(-1);
  const heading =
    last && tasks.slice(block.tasks).findLast(({ span }) => isBefore(span, last.place.span))?.span;
  return heading ? own.filter(({ place }) => isBefore(heading, place.span)) : [];
}

/** Adds a detail to the tasks of further units that have the same work: "Chủ trì: A. Giúp việc: B. Thời gian: trước 30/4". */
function addToSameTasks(
  others: readonly AssignmentDraft[],
  tasks: readonly Located<Task>[],
  detail: Detail,
  span: Span,
): void {
  const isSame = (own: Located<Task>) =>
    tasks.some((task) => task.span.from === own.span.from && task.span.start === own.span.start);
  for (const other of others)
    for (const [i, own] of other.tasks.entries())
      if (isSame(own)) other.tasks[i] = withDetail(own, detail, span);
}

/** Adds the due date or product of a label to a task that has none. */
function withDetail(task: Located<Task>, detail: Detail, span: Span): Located<Task> {
  const due = task.value.due ?? detail.due?.value.date ?? null;
  const product = task.value.product ?? detail.product;
  if (due === task.value.due && product === task.value.product) return task;
  const alsoAt = [...(task.alsoAt ?? []), { span, rule: DETAIL_RULE, confidence: TASK_CONFIDENCE }];
  return { ...task, value: { ...task.value, due, product }, alsoAt };
}

/** Gives the units above an item to its tasks whose labels name only partners or say only when. `from`: where the item begins. */
export function leadByUnitsAbove(
  above: AssignmentDraft | null,
  into: AssignmentDrafts,
  from: BlockStart,
): void {
  if (!above) return;
  const { units, role } = above;
  const withRole = (task: Located<Task>) => ({ ...task, value: { ...task.value, role } });
  pushAll(above.tasks, into.tasks.splice(from.tasks).map(withRole));
  for (const draft of into.assignments.slice(from.assignments)) {
    if (draft.units.length > 0) continue;
    draft.units = [...units];
    draft.role = role;
    for (const [i, task] of draft.tasks.entries()) draft.tasks[i] = withRole(task);
  }
}
