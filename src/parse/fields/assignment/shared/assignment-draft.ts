import { fold, nameKey } from "../../../../language/fold.ts";
import { regex } from "../../../../language/regex.ts";
import type { Assignment, Role, Task, UnitRef } from "../../../../model/plan.ts";
import type { Located, Place } from "../../../text/located.ts";
import { strongestRole } from "../sentence/role.ts";

/** An assignment whose tasks carry their places. */
export type LocatedAssignment = Omit<Assignment, "tasks"> & { readonly tasks: readonly Located<Task>[] };

/** An assignment while its lines are being read: later lines may add tasks, partners and a role. */
export interface AssignmentDraft {
  readonly label: string | null;
  units: readonly UnitRef[];
  readonly place: Place;
  readonly tasks: Located<Task>[];
  /** Partners that a label states for all tasks ("Đơn vị phối hợp: …"). */
  readonly partners: UnitRef[];
  /** The lines of labels that were applied to it. */
  readonly labels: Place[];
  /** Units of single tasks that the heading does not name: the subjects of bullets below it. */
  readonly others: UnitRef[];
  /** The role that a label states for all tasks. */
  role: Role | null;
}

/** The assignments of a part of the outline, in order, and the tasks that name no unit. */
export interface AssignmentDrafts {
  readonly assignments: AssignmentDraft[];
  readonly tasks: Located<Task>[];
}

export const ASSIGNMENT_CONFIDENCE = 0.92;
export const TASK_CONFIDENCE = 0.9;

/** Returns an assignment without tasks. */
export const newDraft = (
  stated: Pick<AssignmentDraft, "label" | "units" | "role"> &
    Pick<Place, "span" | "rule"> &
    Partial<Pick<Place, "confidence">>,
  partners: readonly UnitRef[],
): AssignmentDraft => ({
  label: stated.label,
  units: stated.units,
  role: stated.role,
  place: { span: stated.span, rule: stated.rule, confidence: stated.confidence ?? ASSIGNMENT_CONFIDENCE },
  tasks: [],
  partners: [...partners],
  labels: [],
  others: [],
});

/** The finished assignment: its role and partners combine those of its labels and of its tasks. */
export function finishAssignment({
  label,
  units,
  place,
  tasks,
  partners,
  labels,
  others,
  role,
}: AssignmentDraft): Located<LocatedAssignment> {
  const allPartners = [...partners, ...tasks.flatMap((task) => task.value.partners)];
  const value: LocatedAssignment = {
    label,
    units: distinctByName([...units, ...others]),
    role: strongestRole([role, ...tasks.map((task) => task.value.role)]),
    partners: allPartners.length < 2 ? allPartners : distinctByName(allPartners),
    tasks: tasksOf({ tasks, partners, units, others }),
  };
  const stated = { ...place, value, quotesLine: true };
  return labels.length > 0 ? { ...stated, alsoAt: labels } : stated;
}

/** The tasks with the partners of the whole assignment. The subject of one bullet is not assigned to the other bullets. */
function tasksOf({
  tasks,
  partners,
  units,
  others,
}: Pick<AssignmentDraft, "tasks" | "partners" | "units" | "others">): readonly Located<Task>[] {
  const helped =
    partners.length === 0
      ? tasks
      : tasks.map((task) =>
          withPartners(task, others.length === 0 ? partners : partners.filter(isNoneOf(task))),
        );
  return others.length === 0 ? helped : helped.map((task) => withUnits(task, units));
}

/** "Giao Sở A, phối hợp với UBND các huyện: … - UBND các huyện đẩy nhanh …": a unit that has the work is removed from the partners. */
const isNoneOf =
  ({ value: { units } }: Located<Task>) =>
  ({ name }: UnitRef): boolean =>
    !units.some((unit) => nameKey(unit.name) === nameKey(name));

/** The task with further partners, each once. */
export const withPartners = (task: Located<Task>, partners: readonly UnitRef[]): Located<Task> => ({
  ...task,
  value: { ...task.value, partners: distinctByName([...task.value.partners, ...partners]) },
});

const withUnits = (task: Located<Task>, units: readonly UnitRef[]): Located<Task> =>
  task.value.units.length > 0 ? task : { ...task, value: { ...task.value, units: [...units] } };

/** The units, each name once. */
export const distinctByName = (units: readonly UnitRef[]): UnitRef[] => [
  ...new Map(units.map((unit) => [fold(unit.name), unit])).values(),
];

/** True for a task with its own label, or in the labelled line of its unit: a paragraph after it does not belong to the list. */
export const isLabelled = ({ value, span }: Located<Task>, draft: AssignmentDraft) =>
  value.label !== null && (value.label !== draft.label || span.from === draft.place.span.from);

export const isSameUnit = (a: UnitRef, b: UnitRef) =>
  (a.unitId !== null && a.unitId === b.unitId) || lettersOf(a.name) === lettersOf(b.name);

/** A name without punctuation, because recognition adds marks: "Sở Thông tin và “Truyền thông". */
const lettersOf = (name: string) => fold(name).replace(NO_LETTERS, " ").trim();
const NO_LETTERS = regex.g`[^\p{L}\p{N}]+`;
