import { formatChange, formatNumber, formatRange } from "../../language/format.ts";
import { formatUnit, targetBound } from "../../language/format-target.ts";
import type { Lang } from "../../language/lang.ts";
import { printedFigure } from "../../language/printed-figure.ts";
import type { Target } from "../../model/plan.ts";
import type { PrintedFigure } from "../../model/printed-figure.ts";
import { NO_QUANTITY, type Quantity } from "../model/quantity.ts";

/** A figure of a target, with as many decimals as the target's text has. */
export const figureOf = (value: number, target: Target): PrintedFigure => printedFigure(value, target.text);

export const formatPrinted = ({ value, decimals }: PrintedFigure, lang: Lang): string =>
  formatNumber(value, lang, decimals);

/** A target in short form: "từ 6,58 trở lên", "từ hạng 15 trở lên", "trên 90%"; without a value, the document's phrase. */
export function targetQuantity(target: Target, lang: Lang): Quantity {
  const { value, valueTo, kind, unit } = target;
  if (value === null) return { text: target.text, number: null };
  const figure = figureOf(value, target);
  const printed = formatPrinted(figure, lang);
  const end = valueTo === null ? null : formatPrinted(figureOf(valueTo, target), lang);
  const [prefix, after] = targetBound(target, lang);
  // Scores are shown without a unit of measurement: their column has only scores.
  const suffix = `${kind === "score" || !unit ? "" : formatUnit(unit, lang)}${after}`;
  const text = `${prefix}${end === null ? printed : formatRange(printed, end)}${suffix}`;
  if (valueTo !== null) return { text, number: null };
  return {
    text,
    number: value,
    decimals: figure.decimals,
    ...(prefix ? { prefix } : {}),
    ...(suffix ? { suffix } : {}),
  };
}

/** A plain figure, such as a baseline. */
export function valueQuantity(figure: PrintedFigure | null, lang: Lang): Quantity {
  if (figure === null) return NO_QUANTITY;
  return { text: formatPrinted(figure, lang), number: figure.value, decimals: figure.decimals };
}

/** A signed figure, such as a difference. */
export function changeQuantity(figure: PrintedFigure | null, lang: Lang): Quantity {
  if (figure === null) return NO_QUANTITY;
  const { value, decimals } = figure;
  return { text: formatChange(value, lang, decimals), number: value, decimals };
}
