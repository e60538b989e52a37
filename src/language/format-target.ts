import type { Target } from "../model/plan.ts";
import { formatComparator, formatFigure, formatRange } from "./format.ts";
import type { Lang } from "./lang.ts";

/** "≥ 6,58 điểm", "6 – 7 điểm", "≥ 90%"; "" without a figure. */
export function formatTarget(
  { value, valueTo, comparator, unit }: Pick<Target, "value" | "valueTo" | "comparator" | "unit">,
  lang: Lang,
): string {
  if (value === null) return "";
  const from = formatFigure(value, lang);
  const figure = valueTo === null ? from : formatRange(from, formatFigure(valueTo, lang));
  return `${formatComparator(comparator)}${figure}${unit && unit !== "%" ? ` ${unit}` : (unit ?? "")}`;
}
