import type { RuleContext } from "../../text/rule.ts";
import { type GridRow, textOf } from "./grid.ts";
import type { Head } from "./head.ts";
import { cellOf } from "./row-cells.ts";

// A plan also lists what was carried out before it: "Dự án | Thời gian | Đơn vị chủ trì" with years before its own.

const YEAR = /(?<!\d)(?:19|20)\d{2}(?!\d)/gu;
const FEWEST = 2;

/**
 * True for a table of work that was done before the document: no date in its column of dates is after the year in which the document was
 * issued, each states a year, and most are before it. False where it is not known when the document was issued.
 */
export function listsPastWork(rows: readonly GridRow[], head: Head, { issued }: RuleContext): boolean {
  const year = issued?.year ?? null;
  if (year === null || ![...head.columns.values()].includes("due")) return false;
  const dates = rows.map((row) => textOf(cellOf(row, head, "due"))).filter((text) => text.trim() !== "");
  if (dates.length < FEWEST) return false;
  const years = dates.map((text) => (text.match(YEAR) ?? []).map(Number));
  if (years.some((stated) => stated.length === 0 || stated.some((one) => one > year))) return false;
  return years.filter((stated) => stated.every((one) => one < year)).length * 2 > dates.length;
}
