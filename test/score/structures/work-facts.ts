import { distance } from "fastest-levenshtein";
import type { PlanTruth } from "../../../fixtures/generate/plan-truth.ts";
import { nameKey } from "../../../src/language/fold.ts";
import type { Assignment, ParsedPlan, UnitRef } from "../../../src/model/plan.ts";

/** A task with everyone who works on it. Names are keys, sorted. */
export interface Duty {
  readonly text: string;
  readonly units: string;
  readonly partners: string;
  readonly role: string;
}

/** A deadline with everyone who owes it. */
export interface OwedDeadline {
  readonly date: string;
  readonly owners: string;
}

type Plan = PlanTruth | ParsedPlan;

const keysOf = (units: readonly UnitRef[]): string =>
  [...new Set(units.map(({ unitId, name }) => unitId ?? nameKey(name)))].sort().join(" + ");

/** Every task of a plan, also those without a unit. */
export function dutiesOf(plan: Plan): Duty[] {
  const assigned = [...plan.assignments, ...plan.subIndices.flatMap((sub) => sub.assignments)];
  const free = plan.subIndices.flatMap((sub) => sub.tasks);
  return [
    ...assigned.flatMap(dutiesIn),
    ...free.map(({ text }) => ({ text: nameKey(text), units: "", partners: "", role: "" })),
  ];
}

/** A task has the units and partners that it names, else those of its assignment. */
function dutiesIn({ units, partners, tasks, role }: Assignment): Duty[] {
  const own = tasks.some((task) => task.partners.length > 0);
  return tasks.map((task) => ({
    text: nameKey(task.text),
    units: keysOf(task.units.length > 0 ? task.units : units),
    partners: keysOf(own ? task.partners : partners),
    role: task.role ?? role,
  }));
}

export const deadlinesOf = (plan: Plan): OwedDeadline[] =>
  plan.deadlines.map(({ date, units }) => ({
    date: `${date.recurring ?? date.year}-${date.month}-${date.day}`,
    owners: keysOf(units),
  }));

const MIN_SIMILARITY = 0.9;

/** True where two texts differ in a few letters at most. */
export function isSameText(a: string, b: string): boolean {
  const length = Math.max(a.length, b.length);
  if (a === b) return true;
  if (Math.abs(a.length - b.length) > (1 - MIN_SIMILARITY) * length) return false;
  return 1 - distance(a, b) / length >= MIN_SIMILARITY;
}
