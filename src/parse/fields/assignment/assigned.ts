import { fold } from "../../../language/fold.ts";
import type { Assignment, Role, Task, UnitRef } from "../../../model/plan.ts";
import type { Span } from "../../text/text-line.ts";
import { strongest } from "./role.ts";
import type { LabelledUnits } from "./role-label.ts";

/** A task with its place. */
export interface PlacedTask {
  readonly task: Task;
  readonly span: Span;
}
export interface PlacedAssignment {
  readonly assignment: Omit<Assignment, "tasks" | "role" | "partners">;
  readonly span: Span;
  readonly tasks: PlacedTask[];
  /** Partners and role that a label line states for the whole ("Đơn vị phối hợp: …"). */
  readonly partners: UnitRef[];
  role: Role | null;
  readonly rule: string;
}

/** What a stretch of the outline assigns: in order, and the tasks that name nobody. */
export interface Assigned {
  readonly assignments: PlacedAssignment[];
  readonly tasks: PlacedTask[];
}

/** The lead takes the tasks above that name nobody; partners join the assignment above. */
export function applyRole({ role, units, span }: LabelledUnits, into: Assigned): void {
  const last = into.assignments.at(-1);
  if (role === "coordinate" && last && into.tasks.length === 0) {
    last.partners.push(...units);
    return;
  }
  if (role !== "coordinate" && units.length === 0) return;
  const tasks = into.tasks
    .splice(0)
    .map(({ task, span: place }) => ({ task: { ...task, role }, span: place }));
  const partners = role === "coordinate" ? [...units] : [];
  into.assignments.push({
    assignment: { label: null, units: role === "coordinate" ? [] : [...units] },
    span,
    tasks,
    partners,
    role,
    rule: "assignment/role-label",
  });
}

/** The record's shape: role and partners of an assignment are drawn from its tasks and its label lines. */
export function assignmentOf(placed: PlacedAssignment): Assignment {
  const tasks = placed.tasks.map(({ task }) => task);
  const all = [...placed.partners, ...tasks.flatMap((task) => task.partners)];
  return {
    ...placed.assignment,
    role: strongest([placed.role, ...tasks.map((task) => task.role)]),
    partners: all.length < 2 ? all : distinct(all),
    tasks,
  };
}

/** Each unit once, in the place of its first mention, as it was named last. */
const distinct = (units: readonly UnitRef[]): UnitRef[] => [
  ...new Map(units.map((unit) => [fold(unit.name), unit])).values(),
];
