import { pushAll } from "../../../model/lists.ts";
import type { Task, UnitRef } from "../../../model/plan.ts";
import type { Located } from "../../text/located.ts";
import type { Span } from "../../text/span.ts";
import {
  ASSIGNMENT_CONFIDENCE,
  type AssignmentDraft,
  type AssignmentDrafts,
  TASK_CONFIDENCE,
  withPartners,
} from "./assignment-draft.ts";
import { DETAIL_RULE, type Detail } from "./detail-label.ts";
import type { LabelledUnits } from "./labelled-units.ts";
import type { LineLabels } from "./line-labels.ts";

/** The numbers of drafts when a numbered item begins: a label applies to the drafts that were read since then. */
export interface BlockStart {
  readonly assignments: number;
  readonly tasks: number;
  /** Number of tasks of the last assignment that a label is not about, because they precede the block. */
  readonly ofLast: number;
}

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
 * are added to the last assignment of the block.
 */
function applyRole(
  { role, units, span, rule }: LabelledUnits,
  into: AssignmentDrafts,
  from: BlockStart,
): void {
  const place = { span, rule, confidence: ASSIGNMENT_CONFIDENCE };
  const last = into.assignments.length > from.assignments ? into.assignments.at(-1) : undefined;
  if (role === "coordinate" && last && into.tasks.length <= from.tasks) {
    addPartners(last, from.ofLast, units);
    if (units.length > 0) last.labels.push(place);
    return;
  }
  if (role !== "coordinate" && units.length === 0) return;
  into.assignments.push({
    label: null,
    units: role === "coordinate" ? [] : [...units],
    place,
    tasks: into.tasks.splice(from.tasks).map((task) => ({ ...task, value: { ...task.value, role } })),
    partners: role === "coordinate" ? [...units] : [],
    labels: [],
    others: [],
    role,
  });
}

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
  for (const detail of details)
    for (let i = awaiting ? block.tasks : block.ofLast; i < tasks.length; i++)
      tasks[i] = withDetail(tasks[i]!, detail, span);
}

/** Adds the due date or product of a label to a task that has none. */
function withDetail(task: Located<Task>, detail: Detail, span: Span): Located<Task> {
  const due = task.value.due ?? detail.due?.value.date ?? null;
  const product = task.value.product ?? detail.product;
  if (due === task.value.due && product === task.value.product) return task;
  const alsoAt = [...(task.alsoAt ?? []), { span, rule: DETAIL_RULE, confidence: TASK_CONFIDENCE }];
  return { ...task, value: { ...task.value, due, product }, alsoAt };
}
