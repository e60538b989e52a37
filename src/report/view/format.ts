import type { Lang } from "../../language/lang.ts";
import type { DueDate, PartialDate } from "../../model/date.ts";
import type { Target } from "../../model/plan.ts";
import type { Quantity } from "../model/basics.ts";
import type { Words } from "../words/vi.ts";

const MONTHS = ["Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"];

/** A number as the language writes it: 6,58; 1.234,5. `decimals`: exactly so many; absent: as many as it has, at most two. */
export function formatNumber(value: number, lang: Lang, decimals?: number): string {
  const fixed = Math.abs(value).toFixed(decimals ?? 2);
  const [whole = "", tail = ""] = (decimals === undefined ? fixed.replace(/\.?0{1,2}$/, "") : fixed).split(
    ".",
  );
  const grouped = whole.replace(/\d(?=(?:\d{3}){1,6}$)/g, lang === "vi" ? "$&." : "$&,");
  const sign = value < 0 && Number(fixed) !== 0 ? "−" : "";
  return `${sign}${grouped}${tail ? `${lang === "vi" ? "," : "."}${tail}` : ""}`;
}

export function formatPercent(share: number, lang: Lang): string {
  return `${formatNumber(Math.round(share * 100), lang)}%`;
}

/** Decree 30/2020/NĐ-CP, Appendix I: days below 10 and the months 1 and 2 are written with a zero: 01/3/2025, 12/02/2026. */
function dayMonth(n: number, zeroBelow: number): string {
  return n < zeroBelow ? `0${n}` : String(n);
}

/** What a date states, no more: "12/7/2024", "8/2024", "2024"; null where nothing stands. */
export function formatDate(date: PartialDate, lang: Lang): string | null {
  const { year, month, day } = date;
  if (lang === "en") {
    const parts = [day, month === null ? null : MONTHS[month - 1], year].filter((p) => p !== null);
    return parts.length ? parts.join(" ") : null;
  }
  const parts = [
    day === null ? null : dayMonth(day, 10),
    month === null ? null : dayMonth(month, 3),
    year === null ? null : String(year),
  ].filter((p) => p !== null);
  return parts.length ? parts.join("/") : null;
}

/** "2025-03-01" → "01/3/2025". A text that is no ISO date comes back as it is. */
export function formatIso(iso: string, lang: Lang): string {
  const found = /^(\d{4})-(\d{2})-(\d{2})/.exec(iso);
  if (!found) return iso;
  const [year, month, day] = found.slice(1).map(Number) as [number, number, number];
  return formatDate({ year, month, day, iso }, lang) ?? iso;
}

/** The date; of one that comes back, or that has no parts, the document's own phrase. */
export function formatDue(due: DueDate, lang: Lang, words: Words): string {
  if (due.recurring) return due.text || words.deadlines.every[due.recurring];
  return formatDate(due, lang) ?? due.text;
}

const COMPARATORS = { ">=": "≥ ", ">": "> ", "=": "", "<=": "≤ ", "<": "< " } as const;

/** A target in short: "≥ 6,58", "≤ 15", "≥ 90%"; the document's phrase where it has no value. */
export function targetQuantity(target: Target, lang: Lang): Quantity {
  if (target.value === null) return { text: target.text, number: null };
  const decimals = target.kind === "score" ? 2 : undefined;
  const number = (v: number) => formatNumber(v, lang, decimals);
  const prefix = target.comparator ? COMPARATORS[target.comparator] : "";
  const range =
    target.valueTo === null ? number(target.value) : `${number(target.value)}-${number(target.valueTo)}`;
  const unit =
    target.kind === "percent" ? "%" : target.kind === "score" || !target.unit ? "" : ` ${target.unit}`;
  const text = `${prefix}${range}${unit}`;
  if (target.valueTo !== null) return { text, number: null };
  return { text, number: target.value, ...(prefix ? { prefix } : {}), ...(decimals ? { decimals } : {}) };
}

/** "+1,74", "−0,30", "0,00". */
export function formatChange(value: number, lang: Lang, decimals = 2): string {
  return `${value > 0 && value.toFixed(decimals) !== (0).toFixed(decimals) ? "+" : ""}${formatNumber(value, lang, decimals)}`;
}

/** Whole days from one ISO date to another. */
export function daysBetween(from: string, to: string): number {
  return Math.round((Date.parse(`${to}T00:00:00Z`) - Date.parse(`${from}T00:00:00Z`)) / 86_400_000);
}

/** Vietnamese order of names, digits by value. */
export const collator = new Intl.Collator("vi", { numeric: true });
