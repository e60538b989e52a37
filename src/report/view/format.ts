import { formatComparator, formatNumber, formatShortDate } from "../../language/format.ts";
import type { Lang } from "../../language/lang.ts";
import type { DueDate } from "../../model/date.ts";
import type { Target } from "../../model/plan.ts";
import type { Quantity } from "../model/basics.ts";
import type { Words } from "../words/vi.ts";

/** The date; of one that comes back, or that has no parts, the document's own phrase. */
export function formatDue(due: DueDate, lang: Lang, words: Words): string {
  if (due.recurring) return due.text || words.deadlines.every[due.recurring];
  return formatShortDate(due, lang) || due.text;
}

/** A target in short: "≥ 6,58", "≤ 15", "≥ 90%"; the document's phrase where it has no value. */
export function targetQuantity(target: Target, lang: Lang): Quantity {
  if (target.value === null) return { text: target.text, number: null };
  const decimals = target.kind === "score" ? 2 : undefined;
  const number = (v: number) => formatNumber(v, lang, decimals);
  const prefix = formatComparator(target.comparator);
  const range =
    target.valueTo === null ? number(target.value) : `${number(target.value)}-${number(target.valueTo)}`;
  const unit =
    target.kind === "percent" ? "%" : target.kind === "score" || !target.unit ? "" : ` ${target.unit}`;
  const text = `${prefix}${range}${unit}`;
  if (target.valueTo !== null) return { text, number: null };
  return { text, number: target.value, ...(prefix ? { prefix } : {}), ...(decimals ? { decimals } : {}) };
}

/** Whole days from one ISO date to another. */
export function daysBetween(from: string, to: string): number {
  return Math.round((Date.parse(`${to}T00:00:00Z`) - Date.parse(`${from}T00:00:00Z`)) / 86_400_000);
}

/** Vietnamese order of names, digits by value. */
export const collator = new Intl.Collator("vi", { numeric: true });
