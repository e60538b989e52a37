import type { Target } from "../model/plan.ts";
import { formatComparator, formatNumber, formatRange } from "./format.ts";
import type { Lang } from "./lang.ts";
import { printedFigure } from "./printed-figure.ts";

type Parts = Pick<Target, "kind" | "value" | "valueTo" | "comparator" | "unit" | "text">;

/**
 * "≥ 6,58 điểm", "6 – 7 điểm", "≥ 90%", "tăng ≥ 2 bậc", with the decimals that the target's text prints; "" without a
 * figure.
 */
export function formatTarget(target: Parts, lang: Lang): string {
  const { value, valueTo, unit, text } = target;
  if (value === null) return "";
  const printed = (of: number) => formatNumber(of, lang, printedFigure(of, text).decimals);
  const figure = valueTo === null ? printed(value) : formatRange(printed(value), printed(valueTo));
  return `${formatTargetSign(target, lang)}${figure}${unit === null ? "" : formatUnit(unit, lang)}`;
}

/** What precedes the figure of a target, with its blank: the comparator, and a word for a rise. */
export function formatTargetSign(
  { kind, comparator }: Pick<Target, "kind" | "comparator">,
  lang: Lang,
): string {
  const rise = lang === "vi" ? "tăng " : "a rise of ";
  return `${kind === "change" ? rise : ""}${formatComparator(comparator)}`;
}

/** The unit after a figure, with its blank. Plans print Vietnamese units: points and places in the ranking. */
export function formatUnit(unit: string, lang: Lang): string {
  if (unit === "%") return unit;
  if (lang === "vi") return ` ${unit}`;
  if (unit === "điểm phần trăm") return " percentage points";
  return unit.startsWith("điểm") ? " points" : " places";
}
