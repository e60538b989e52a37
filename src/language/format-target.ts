import type { Target } from "../model/plan.ts";
import { formatComparator, formatNumber, formatRange } from "./format.ts";
import type { Lang } from "./lang.ts";
import { printedFigure } from "./printed-figure.ts";

type Parts = Pick<Target, "value" | "valueTo" | "comparator" | "unit" | "text">;

/** "≥ 6,58 điểm", "6 – 7 điểm", "≥ 90%", with the decimals that the target's text prints; "" without a figure. */
export function formatTarget({ value, valueTo, comparator, unit, text }: Parts, lang: Lang): string {
  if (value === null) return "";
  const printed = (of: number) => formatNumber(of, lang, printedFigure(of, text).decimals);
  const figure = valueTo === null ? printed(value) : formatRange(printed(value), printed(valueTo));
  return `${formatComparator(comparator)}${figure}${unit === null ? "" : formatUnit(unit, lang)}`;
}

/** The unit after a figure, with its blank. Plans print Vietnamese units: points and places in the ranking. */
export function formatUnit(unit: string, lang: Lang): string {
  if (unit === "%") return unit;
  if (lang === "vi") return ` ${unit}`;
  if (unit === "điểm phần trăm") return " percentage points";
  return unit.startsWith("điểm") ? " points" : " places";
}
