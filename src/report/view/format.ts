import { formatShortDate } from "../../language/format.ts";
import type { Lang } from "../../language/lang.ts";
import type { DueDate } from "../../model/date.ts";
import type { ReportWords } from "../words/vi.ts";

/** A date; for a recurring deadline, or one without date parts, the document's phrase. */
export function formatDue(due: DueDate, lang: Lang, words: ReportWords): string {
  if (due.recurring) return due.text || words.deadlines.every[due.recurring];
  return formatShortDate(due, lang) || due.text;
}

/** Whole days from one ISO date to another. */
export function daysBetween(from: string, to: string): number {
  return Math.round((Date.parse(`${to}T00:00:00Z`) - Date.parse(`${from}T00:00:00Z`)) / 86_400_000);
}

/** Vietnamese alphabetical order; digits compare by value. */
export const collator = new Intl.Collator("vi", { numeric: true });
