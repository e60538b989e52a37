import type { PartialDate } from "../model/date.ts";

/** A date as Vietnamese write it: "12/7/2024"; with a blank day "tháng 7/2024" (in English "7/2024"); a year alone "2024"; "" where nothing stands. */
export function sayDate(date: Pick<PartialDate, "year" | "month" | "day">, lang: "vi" | "en" = "vi"): string {
  const { year, month, day } = date;
  if (month === null) return year === null ? "" : String(year);
  const tail = year === null ? String(month) : `${month}/${year}`;
  if (day !== null) return `${day}/${tail}`;
  return lang === "vi" ? `tháng ${tail}` : tail;
}

/** The same for a day given as YYYY-MM-DD. */
export function sayDay(iso: string): string {
  const [year, month, day] = iso.split("-").map(Number);
  return `${day}/${month}/${year}`;
}
