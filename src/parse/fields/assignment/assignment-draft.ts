import { fold } from "../../../language/fold.ts";
import type { Assignment, Role, Task, UnitRef } from "../../../model/plan.ts";
import type { Located, Place } from "../../text/located.ts";
import { strongestRole } from "./role.ts";
import type { LabelledUnits } from "./role-label.ts";

/** An assignment whose tasks carry their places. */
export type LocatedAssignment = Omit<Assignment, "tasks"> & { readonly tasks: readonly Located<Task>[] };

/** An assignment while its lines are being read: later lines may add tasks, partners and a role. */
export interface AssignmentDraft {
  readonly label: string | null;
  readonly units: readonly UnitRef[];
  readonly place: Place;
  readonly tasks: Located<Task>[];
  /** Partners that a label states for all tasks ("Đơn vị phối hợp: …"). */
  readonly partners: UnitRef[];
  /** The lines of labels that add to it. */
  readonly labels: Place[];
  /** The role that a label states for all tasks. */
  role: Role | null;
}

/** The assignments of a stretch of the outline, in order, and the tasks that name no unit. */
export interface AssignmentDrafts {
  readonly assignments: AssignmentDraft[];
  readonly tasks: Located<Task>[];
}

export const ASSIGNMENT_CONFIDENCE = 0.92;
export const TASK_CONFIDENCE = 0.9;

/** A label below tasks: its leads take the tasks that name no unit; its partners join the last assignment. */
export function applyRole({ role, units, span, rule }: LabelledUnits, into: AssignmentDrafts): void {
  const last = into.assignments.at(-1);
  const place = { span, rule, confidence: ASSIGNMENT_CONFIDENCE };
  if (role === "coordinate" && last && into.tasks.length === 0) {
    last.partners.push(...units);
    if (units.length > 0) last.labels.push(place);
    return;
  }
  if (role !== "coordinate" && units.length === 0) return;
  into.assignments.push({
    label: null,
    units: role === "coordinate" ? [] : [...units],
    place,
    tasks: into.tasks.splice(0).map((task) => ({ ...task, value: { ...task.value, role } })),
    partners: role === "coordinate" ? [...units] : [],
    labels: [],
    role,
  });
}

/** The finished assignment: its role and partners combine those of its labels and of its tasks. */
export function finishAssignment({
  label,
  units,
  place,
  tasks,
  partners,
  labels,
  role,
}: AssignmentDraft): Located<LocatedAssignment> {
  const allPartners = [...partners, ...tasks.flatMap((task) => task.value.partners)];
  const value: LocatedAssignment = {
    label,
    units: [...units],
    role: strongestRole([role, ...tasks.map((task) => task.value.role)]),
    partners: allPartners.length < 2 ? allPartners : distinctByName(allPartners),
    tasks,
  };
  const stated = { ...place, value, quotesLine: true };
  return labels.length > 0 ? { ...stated, alsoAt: labels } : stated;
}

/** Each unit once, at its first mention, as its last mention names it. */
const distinctByName = (units: readonly UnitRef[]): UnitRef[] => [
  ...new Map(units.map((unit) => [fold(unit.name), unit])).values(),
];
