import { asksForOwnPlan } from "../../../language/asks-for-plan.ts";
import { fold, nameKey } from "../../../language/fold.ts";
import type { UnitRef } from "../../../model/plan.ts";
import type { Located } from "../../text/located.ts";
import { firstFrom, inDocumentOrder, isWithin, type Span } from "../../text/span.ts";
import type { LocatedAssignment } from "../assignment/shared/assignment-draft.ts";

/** The units of a task, and the partners of its assignment. */
export interface UnitsOfTask {
  readonly units: readonly UnitRef[];
  readonly partners: readonly UnitRef[];
}

/** The tasks of a document as owners of its due dates. */
export interface OwnersOfTasks {
  /** The units of the task whose words contain a date; null where no task does. */
  around(date: Span): UnitsOfTask | null;
  /** The units and partners of the tasks that took a date from its line, such as a label or a heading of time, each once; empty where none did. */
  dated(date: Span): UnitsOfTask;
  /** The units of the tasks of the same line that begin before a date and ask for a plan, each once. */
  askedBefore(date: Span): readonly UnitRef[];
}

const NOBODY: UnitsOfTask = { units: [], partners: [] };
export const NO_TASKS: OwnersOfTasks = { around: () => null, dated: () => NOBODY, askedBefore: () => [] };

interface OwnedTask extends UnitsOfTask {
  readonly span: Span;
  readonly text: string;
}

/** Looks up the units of tasks by the line of the task, and by the lines that state when it is due. */
export function ownersOfTasks(assignments: readonly Located<LocatedAssignment>[]): OwnersOfTasks {
  const byLine = new Map<number, OwnedTask[]>();
  const byTimeLine = new Map<number, UnitsOfTask[]>();
  for (const { value } of assignments) {
    for (const task of value.tasks) {
      const units = task.value.units.length > 0 ? task.value.units : value.units;
      if (units.length === 0) continue;
      const owned = { span: task.span, units, partners: value.partners, text: task.value.text };
      const known = byLine.get(task.span.from);
      if (known) known.push(owned);
      else byLine.set(task.span.from, [owned]);
      if (task.value.due === null) continue;
      for (const { span } of task.alsoAt ?? []) {
        const timed = byTimeLine.get(span.from);
        if (timed) timed.push(owned);
        else byTimeLine.set(span.from, [owned]);
      }
    }
  }
  const ofTimeLine = new Map([...byTimeLine].map(([line, tasks]) => [line, unitsOfAll(tasks)]));
  const searches = new Map([...byLine].map(([line, tasks]) => [line, firstAround(tasks)]));
  return {
    around: (date) => searches.get(date.from)?.(date) ?? null,
    dated: (date) => ofTimeLine.get(date.from) ?? NOBODY,
    askedBefore: (date) => {
      const before = byLine.get(date.from)?.filter(({ span }) => span.start < date.start) ?? [];
      const asked = before.filter(({ text }) => asksForOwnPlan(fold(text)));
      return onceEach(asked.flatMap(({ units }) => units));
    },
  };
}

const unitsOfAll = (tasks: readonly UnitsOfTask[]): UnitsOfTask => ({
  units: onceEach(tasks.flatMap(({ units }) => units)),
  partners: onceEach(tasks.flatMap(({ partners }) => partners)),
});

/** The units in their order, each by its first reference. */
function onceEach(units: readonly UnitRef[]): UnitRef[] {
  const byName = new Map<string, UnitRef>();
  for (const unit of units) byName.set(nameKey(unit.name), byName.get(nameKey(unit.name)) ?? unit);
  return [...byName.values()];
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
