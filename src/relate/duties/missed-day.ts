import { daysBetween } from "../../language/dates.ts";
import { earliestDueDay, latestDueDay } from "../../language/due-day.ts";

// Where the parent sets a further day, a report due more than this many days after an earlier day is an additional report,
// not a late one.
const LATE_WITHIN_DAYS = 30;

/**
 * The day of the parent that a report day misses: the parent's last day, or an earlier one shortly before the report
 * day where the parent's next day is further away. null where the report is in time. Days are results of `dueDay`: with a
 * blank day, a report is late only if its whole month is after the parent's day.
 */
export function missedDay(day: string, dues: readonly string[]): string | null {
  const from = earliestDueDay(day);
  const inOrder = dues.toSorted((a, b) => (latestDueDay(a) < latestDueDay(b) ? -1 : 1));
  const next = inOrder.find((due) => latestDueDay(due) >= from);
  const last = inOrder.findLast((due) => latestDueDay(due) < from);
  if (last === undefined || next === undefined) return last ?? null;
  const lateBy = daysBetween(latestDueDay(last), from);
  return lateBy <= LATE_WITHIN_DAYS && lateBy < daysBetween(from, latestDueDay(next)) ? last : null;
}
