import { isDayBlank } from "../../language/due-day.ts";
import { formatBlankDay, formatShortDate } from "../../language/format.ts";
import type { Lang } from "../../language/lang.ts";
import type { DueDate } from "../../model/date.ts";
import type { ReportWords } from "../words/vi/words.ts";

/** A date; with a blank day its month and a note; for a recurring deadline, or one without date parts, the document's phrase. */
export function formatDue(due: DueDate, lang: Lang, words: ReportWords): string {
  if (due.recurring) return due.text || words.deadlines.every[due.recurring];
  const date = formatShortDate(due, lang) || due.text;
  return isDayBlank(due) ? formatBlankDay(date, lang) : date;
}
