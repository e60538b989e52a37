import { isDayBlank } from "../../language/due-day.ts";
import { formatBlankDay, formatShortDate } from "../../language/format.ts";
import type { Lang } from "../../language/lang.ts";
import type { DueDate } from "../../model/date.ts";
import type { ReportWords } from "../words/vi/words.ts";

/**
 * A date; with a blank day its month and a note; the document's phrase for a recurring deadline, one without date parts, and one that says
 * more than its year: "trước mùa mưa năm 2026".
 */
export function formatDue(due: DueDate, lang: Lang, words: ReportWords): string {
  if (due.recurring) return due.text || words.deadlines.every[due.recurring];
  if (due.year !== null && due.month === null && !ONLY_YEAR.test(due.text)) return due.text;
  const date = formatShortDate(due, lang) || due.text;
  return isDayBlank(due) ? formatBlankDay(date, lang) : date;
}

const ONLY_YEAR =
  /^(?:[^:]{0,60}:)?\s*(?:(?:hoàn thành|xong|dứt điểm|trong|vào|trước|sau|đến|hết|cuối|đầu|giữa|từ|nay|chậm nhất|muộn nhất|là|giai đoạn|năm|\d{4}|[-–])[\s.;]*){0,12}$/iu;
