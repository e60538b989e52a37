import type { UnitRef } from "../../../model/plan.ts";
import type { Located } from "../../text/located.ts";
import { isWithin, type Span } from "../../text/span.ts";
import type { LocatedAssignment } from "../assignment/assignment-draft.ts";

/** Returns the units of the task whose words contain a date; null where no task does. */
export type OwnersOfTasks = (date: Span) => readonly UnitRef[] | null;

/** The units of tasks by the line of the task. */
export function ownersOfTasks(assignments: readonly Located<LocatedAssignment>[]): OwnersOfTasks {
  const byLine = new Map<number, { readonly span: Span; readonly units: readonly UnitRef[] }[]>();
  for (const { value } of assignments) {
    for (const task of value.tasks) {
      const units = task.value.units.length > 0 ? task.value.units : value.units;
      const known = byLine.get(task.span.from);
      if (known) known.push({ span: task.span, units });
      else byLine.set(task.span.from, [{ span: task.span, units }]);
    }
  }
  return (date) =>
    byLine.get(date.from)?.find(({ span, units }) => units.length > 0 && isWithin(date, span))?.units ?? null;
}
