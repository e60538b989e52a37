import { daysBetween } from "../../language/dates.ts";

// Where the parent sets a further day, a report due more than this many days after an earlier day is an additional report,
// not a late one.
const LATE_WITHIN_DAYS = 30;

/**
 * The day of the parent that a report day misses: the parent's last day, or an earlier one shortly before the report
 * day where the parent's next day is further away. null where the report is in time. Days are YYYY-MM-DD.
 */
export function missedDay(day: string, dues: readonly string[]): string | null {
  const next = dues.filter((due) => due >= day).sort()[0];
  const last = dues
    .filter((due) => due < day)
    .sort()
    .at(-1);
  if (last === undefined || next === undefined) return last ?? null;
  const lateBy = daysBetween(last, day);
  return lateBy <= LATE_WITHIN_DAYS && lateBy < daysBetween(day, next) ? last : null;
}
