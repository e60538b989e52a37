import type { DueDate } from "../model/date.ts";
import { earliestIso, latestIso, realDate } from "./dates.ts";

// A due date is carried as one text in the notation of ISO 8601-2, so that no later stage takes a blank day for a stated one.

/** The day of a due date where the document leaves it blank. */
const BLANK_DAY = "-XX";
/** "ngày …/4", "trước …/4", "ngày    tháng 4": a blank where the day belongs. */
const BLANK_BEFORE_MONTH = /(?:[…._]|\[ ?\]|\( ?\)|ngày) {0,9}(?:[/.-]|tháng)/iu;

/** True where the document leaves the day blank ("trước ngày …/4/2026"); "trong tháng 4/2026" states no day to begin with. */
export const isDayBlank = ({ month, day, recurring, text }: DueDate): boolean =>
  month !== null && day === null && recurring === null && BLANK_BEFORE_MONTH.test(text.normalize("NFC"));

/**
 * A due date in a year, as far as the document states it: "2024-07-20" for "20/7/2024", whatever the year; that day of `year`
 * for "ngày 10 tháng 12 hằng năm"; "2026-06" for "trong tháng 6/2026"; "2026-04-XX" where the day is blank. null for shorter
 * periods than a year, or without a month.
 */
export function dueDay(date: DueDate, year: number | null): string | null {
  if (date.recurring !== null && date.recurring !== "year") return null;
  const dated = date.year === null && year !== null ? realDate(year, date.month, date.day) : date;
  const last = dated && latestIso(dated);
  if (!last || dated.iso !== null) return last;
  return `${last.slice(0, 7)}${isDayBlank(date) ? BLANK_DAY : ""}`;
}

/** The last day (YYYY-MM-DD) that a result of `dueDay` can mean: of a month its last day. */
export const latestDueDay = (due: string): string => latestIso(partsOf(due)) ?? due;

/** The first day (YYYY-MM-DD) that a result of `dueDay` can mean: of a whole month its last day, of a blank day the first. */
export const earliestDueDay = (due: string): string =>
  (isBlankDay(due) ? earliestIso(partsOf(due)) : latestIso(partsOf(due))) ?? due;

/** True for a result of `dueDay` with a blank day. */
export const isBlankDay = (due: string): boolean => due.endsWith(BLANK_DAY);

function partsOf(due: string) {
  const [year = null, month = null, day = null] = due.split("-").map((part) => Number(part) || null);
  return { year, month, day, iso: day === null ? null : due };
}
