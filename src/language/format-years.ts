import { formatRange } from "./format.ts";
import type { Lang } from "./lang.ts";

/** "2026"; "2025 – 2030"; "2025, 2027 – 2030". @param years ascending, each once */
export function formatYears(years: readonly number[]): string {
  return runsOf(years)
    .map(([first, last]) => (first === last ? String(first) : formatRange(String(first), String(last))))
    .join(", ");
}

/** "năm 2026"; "giai đoạn 2025 – 2030"; "các năm 2025, 2027 – 2030"; in English the years alone. @param years as above, not empty */
export function yearsInWords(years: readonly number[], lang: Lang): string {
  const text = formatYears(years);
  if (lang === "en") return text;
  if (years.length === 1) return `năm ${text}`;
  return `${runsOf(years).length === 1 ? "giai đoạn" : "các năm"} ${text}`;
}

type Run = readonly [first: number, last: number];

/** The runs of consecutive years. */
function runsOf(years: readonly number[]): Run[] {
  const firsts = years.filter((year, i) => years[i - 1] !== year - 1);
  const lasts = years.filter((year, i) => years[i + 1] !== year + 1);
  return firsts.map((first, i) => [first, lasts[i]!]);
}
