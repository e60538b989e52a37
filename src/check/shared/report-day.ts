import { dueDay } from "../../language/due-day.ts";
import type { Deadline, PlanRecord } from "../../model/plan.ts";

// A report of a plan's own, well before the parent's next date, is not a late answer to the one before.
const CLEARLY_AFTER_DAYS = 30;
const DAY_MS = 86_400_000;

/**
 * The parent's date (YYYY-MM-DD) that a report day misses: the last one, or one shortly before the day with the next
 * still far. null where the day keeps one. Days are YYYY-MM-DD.
 */
export function missedDay(day: string, dues: readonly string[]): string | null {
  const next = dues.filter((due) => due >= day).sort()[0];
  const last = dues
    .filter((due) => due < day)
    .sort()
    .at(-1);
  if (last === undefined || next === undefined) return last ?? null;
  const behind = daysBetween(last, day);
  return behind <= CLEARLY_AFTER_DAYS && behind < daysBetween(day, next) ? last : null;
}

const daysBetween = (from: string, to: string) => (Date.parse(to) - Date.parse(from)) / DAY_MS;

/**
 * Does a deadline of a sub-plan speak of the report that leaves the house? Not where it goes to the house's own
 * divisions, or is theirs to send.
 */
export function leavesTheHouse(deadline: Deadline, plan: PlanRecord): boolean {
  if (deadline.to.length > 0)
    return deadline.to.some((unit) => unit.unitId !== null && unit.unitId !== plan.issuer?.unitId);
  return deadline.units.every((unit) => unit.unitId !== null && unit.unitId === plan.issuer?.unitId);
}

/** The days of some deadlines in a year; those that come back more often than once are left out. */
export function daysOf(plan: PlanRecord, positions: readonly number[], year: number | null): string[] {
  return positions.flatMap((i) => {
    const day = plan.deadlines[i] ? dueDay(plan.deadlines[i].date, year) : null;
    return day === null ? [] : [day];
  });
}
