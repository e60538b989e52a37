import type { DueDate } from "../model/date.ts";
import { latestIso, realDate } from "./dates.ts";

/**
 * The last day (YYYY-MM-DD) of a due date in a year: "20/7/2024" is that day whatever the year, "ngày 10 tháng 12 hằng
 * năm" that day of `year`. null for shorter periods than a year, or without a month.
 */
export function dueDay(date: DueDate, year: number | null): string | null {
  if (date.recurring !== null && date.recurring !== "year") return null;
  if (date.year !== null) return latestIso(date);
  const inYear = year === null ? null : realDate(year, date.month, date.day);
  return inYear && latestIso(inYear);
}
