import type { UnitRef } from "../../../model/plan.ts";
import type { Located } from "../../text/located.ts";
import { firstFrom, inDocumentOrder, isWithin, type Span } from "../../text/span.ts";
import type { LocatedAssignment } from "../assignment/assignment-draft.ts";

/** The units of a task, and the partners of its assignment. */
export interface UnitsOfTask {
  readonly units: readonly UnitRef[];
  readonly partners: readonly UnitRef[];
}

/** Returns the units of the task whose words contain a date; null where no task does. */
export type OwnersOfTasks = (date: Span) => UnitsOfTask | null;

interface OwnedTask extends UnitsOfTask {
  readonly span: Span;
}

/** The units of tasks by the line of the task. */
export function ownersOfTasks(assignments: readonly Located<LocatedAssignment>[]): OwnersOfTasks {
  const byLine = new Map<number, OwnedTask[]>();
  for (const { value } of assignments) {
    for (const task of value.tasks) {
      const units = task.value.units.length > 0 ? task.value.units : value.units;
      if (units.length === 0) continue;
      const owned = { span: task.span, units, partners: value.partners };
      const known = byLine.get(task.span.from);
      if (known) known.push(owned);
      else byLine.set(task.span.from, [owned]);
    }
  }
  const searches = new Map([...byLine].map(([line, tasks]) => [line, firstAround(tasks)]));
  return (date) => searches.get(date.from)?.(date) ?? null;
}

/**
 * Finds the first task whose words contain a span. A paragraph may have thousands of tasks and dates, so tasks that do not
 * overlap are looked up by their place.
 */
function firstAround(tasks: readonly OwnedTask[]): (span: Span) => OwnedTask | undefined {
  const sorted = inDocumentOrder(tasks);
  const isApart = sorted.every(
    ({ span }, i) => span.from === span.to && (i === 0 || sorted[i - 1]!.span.end <= span.start),
  );
  if (!isApart) return (inner) => tasks.find(({ span }) => isWithin(inner, span));
  return (inner) => {
    const task = sorted[firstFrom(sorted, inner.start + 1) - 1];
    return task && isWithin(inner, task.span) ? task : undefined;
  };
}
