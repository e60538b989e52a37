import type { PartialDate } from "../model/date.ts";
import type { Lang } from "./lang.ts";

// How numbers, dates and lists are printed in each language. Checks, comparison, reports and the command line use these.

const MINUS = "−";

/**
 * 6.58 → "6,58" (vi), "6.58" (en); 1234.5 → "1.234,5", "1,234.5". `decimals`: exactly this many; without it as many as
 * the value has, at most four.
 */
export function formatNumber(value: number, lang: Lang, decimals?: number): string {
  const fixed = Math.abs(value).toFixed(decimals ?? 4);
  const shortest = decimals === undefined ? fixed.replace(/\.?0{1,4}$/, "") : fixed;
  const [whole = "", fraction] = shortest.split(".");
  const grouped = whole.replace(/\d(?=(?:\d{3}){1,6}$)/g, lang === "vi" ? "$&." : "$&,");
  const sign = value < 0 && Number(fixed) !== 0 ? MINUS : "";
  return `${sign}${grouped}${fraction ? `${lang === "vi" ? "," : "."}${fraction}` : ""}`;
}

/** A difference with its sign: "+1,74", "−0,30", "0,00". */
export function formatChange(value: number, lang: Lang, decimals = 2): string {
  const isPositive = Number(value.toFixed(decimals)) > 0;
  return `${isPositive ? "+" : ""}${formatNumber(value, lang, decimals)}`;
}

/** A range of values, each already printed: "6 – 7". */
export const formatRange = (from: string, to: string): string => `${from} – ${to}`;

/** A share (0..1) in whole percents: 0.5 → "50%". */
export function formatPercent(share: number, lang: Lang): string {
  return `${formatNumber(Math.round(share * 100), lang)}%`;
}

type DateParts = Pick<PartialDate, "year" | "month" | "day">;

const MONTHS = ["Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"];

/**
 * A date: "12/7/2024", with a blank day "tháng 7/2024", a year alone "2024"; in en "12 Jul 2024", "Jul 2024". "" without a
 * year and a month.
 */
export function formatDate(date: DateParts, lang: Lang): string {
  const short = formatShortDate(date, lang);
  return lang === "vi" && date.month !== null && date.day === null ? `tháng ${short}` : short;
}

/** A date in a narrow cell or after a word such as "tháng": in vi "8/2024" without "tháng", else as `formatDate`. */
export function formatShortDate(date: DateParts, lang: Lang): string {
  if (lang === "vi") return vietnameseDate(date);
  const { year, month, day } = date;
  const parts = [month === null ? null : day, month === null ? null : MONTHS[month - 1], year];
  return parts.filter((part) => part !== null).join(" ");
}

/** A date after a noun: "ngày 12/7/2024", "tháng 7/2024"; in en "of 12 Jul 2024". "" without a date. */
export function formatDateOf(date: DateParts, lang: Lang): string {
  const text = formatDate(date, lang);
  if (text === "") return "";
  if (lang === "en") return `of ${text}`;
  if (date.month === null) return `năm ${text}`;
  return date.day === null ? text : `ngày ${text}`;
}

const DAY_BLANK: Readonly<Record<Lang, string>> = { vi: "chưa ghi ngày", en: "day left blank" };

/** A date whose day the document leaves blank: "tháng 4/2026 (chưa ghi ngày)". @param printed the month, already printed */
export const formatBlankDay = (printed: string, lang: Lang): string => `${printed} (${DAY_BLANK[lang]})`;

/**
 * A day given as YYYY-MM-DD, a month (YYYY-MM) or a month with a blank day (YYYY-MM-XX), as `formatDate` prints it; any other
 * text is returned as it is.
 */
export function formatIsoDate(iso: string, lang: Lang): string {
  const found = /^(?<year>\d{4})-(?<month>\d{2})(?:-(?<day>\d{2}|XX))?/.exec(iso)?.groups;
  if (!found) return iso;
  const day = Number(found.day ?? "") || null;
  const printed = formatDate({ year: Number(found.year), month: Number(found.month), day }, lang);
  return found.day === "XX" ? formatBlankDay(printed, lang) : printed;
}

/** A Vietnamese result of `formatIsoDate` as a noun: "ngày 12/7/2024"; "tháng 7/2024" has its noun. */
export const withDayNoun = (printed: string): string => (/^\d/.test(printed) ? `ngày ${printed}` : printed);

// Decree 30/2020/NĐ-CP, Appendix I: days below 10 and the months 1 and 2 are written with a zero.
function vietnameseDate({ year, month, day }: DateParts): string {
  const parts = [
    day === null || month === null ? null : withZero(day, 10),
    month === null ? null : withZero(month, 3),
    year,
  ];
  return parts.filter((part) => part !== null).join("/");
}

const withZero = (n: number, zeroBelow: number) => (n < zeroBelow ? `0${n}` : String(n));

/** "a, b và c"; "a, b and c". */
export function formatList(items: readonly string[], lang: Lang): string {
  const last = items.at(-1) ?? "";
  return items.length < 2 ? last : `${items.slice(0, -1).join(", ")} ${lang === "vi" ? "và" : "and"} ${last}`;
}
