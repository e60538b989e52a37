import type { PartialDate } from "../model/date.ts";

/**
 * A date as Vietnamese write it: "12/7/2024", "05/01/2026"; with a blank day "tháng 7/2024" (in English "7/2024"); a
 * year alone "2024"; "" where nothing stands.
 */
export function sayDate(date: Pick<PartialDate, "year" | "month" | "day">, lang: "vi" | "en" = "vi"): string {
  const { year, month, day } = date;
  if (month === null) return year === null ? "" : String(year);
  const tail = year === null ? twoDigits(month, 3) : `${twoDigits(month, 3)}/${year}`;
  if (day !== null) return `${twoDigits(day, 10)}/${tail}`;
  return lang === "vi" ? `tháng ${tail}` : tail;
}

/** The same for a day given as YYYY-MM-DD. */
export function sayDay(iso: string): string {
  const [year = 0, month = 0, day = 0] = iso.split("-").map(Number);
  return sayDate({ year, month, day });
}

/** Decree 30/2020/NĐ-CP, Appendix I: days below 10 and the months 1 and 2 are written with a zero. */
function twoDigits(n: number, zeroBelow: number): string {
  return n < zeroBelow ? `0${n}` : String(n);
}
