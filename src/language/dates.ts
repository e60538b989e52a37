import type { PartialDate } from "../model/date.ts";
import { partialDate } from "../model/partial-date.ts";

const DAY_MS = 86_400_000;
const DAYS = [31, 29, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];

/** Days of a month (1..12); 29 for February if the year is unknown. */
export function daysInMonth(year: number | null, month: number): number {
  if (month === 2 && year !== null && !(year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0))) return 28;
  return DAYS[month - 1] ?? 0;
}

/**
 * A PartialDate of parts that may be null; null if the parts are not a real day, or the year is outside 1900..2100.
 */
export function realDate(year: number | null, month: number | null, day: number | null): PartialDate | null {
  if (year !== null && (year < 1900 || year > 2100)) return null;
  if (month !== null && (month < 1 || month > 12)) return null;
  if (day !== null && (day < 1 || day > (month === null ? 31 : daysInMonth(year, month)))) return null;
  return partialDate(year, month, day);
}

/**
 * The last day a partial date can mean, as YYYY-MM-DD: the month's last day if the day is blank. null without a year
 * or month.
 */
export function latestIso(date: PartialDate): string | null {
  if (date.iso) return date.iso;
  if (date.year === null || date.month === null) return null;
  return partialDate(date.year, date.month, date.day ?? daysInMonth(date.year, date.month)).iso;
}

/** The first day a partial date can mean. */
export function earliestIso(date: PartialDate): string | null {
  if (date.iso) return date.iso;
  if (date.year === null || date.month === null) return null;
  return partialDate(date.year, date.month, date.day ?? 1).iso;
}

/** Whole days from one day to another, both given as YYYY-MM-DD. */
export const daysBetween = (from: string, to: string): number =>
  Math.round((Date.parse(to) - Date.parse(from)) / DAY_MS);

/** The day a number of days after a day (YYYY-MM-DD). */
export function addDays(from: string, days: number): PartialDate {
  const end = new Date(Date.parse(from) + days * DAY_MS);
  return partialDate(end.getUTCFullYear(), end.getUTCMonth() + 1, end.getUTCDate());
}

/** The same day a number of months after a day (YYYY-MM-DD); the month's last day where it is shorter. */
export function addMonths(from: string, months: number): PartialDate {
  const [year, month, day] = from.split("-").map(Number) as [number, number, number];
  const index = year * 12 + month - 1 + months;
  const [endYear, endMonth] = [Math.floor(index / 12), (index % 12) + 1];
  return partialDate(endYear, endMonth, Math.min(day, daysInMonth(endYear, endMonth)));
}
