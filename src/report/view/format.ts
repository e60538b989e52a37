import { formatShortDate } from "../../language/format.ts";
import type { Lang } from "../../language/lang.ts";
import type { DueDate } from "../../model/date.ts";
import type { ReportWords } from "../words/vi/words.ts";

/** A date; for a recurring deadline, or one without date parts, the document's phrase. */
export function formatDue(due: DueDate, lang: Lang, words: ReportWords): string {
  if (due.recurring) return due.text || words.deadlines.every[due.recurring];
  return formatShortDate(due, lang) || due.text;
}
