import { formatChange, formatComparator, formatNumber, formatRange } from "../../language/format.ts";
import type { Lang } from "../../language/lang.ts";
import type { Target } from "../../model/plan.ts";
import { NO_QUANTITY, type Quantity } from "../model/quantity.ts";

/** Scores are printed with two decimals, other kinds with as many as they have. */
export function decimalsOf(kind: Target["kind"] | undefined): number | undefined {
  return kind === "score" ? 2 : undefined;
}

/** A target in short: "≥ 6,58", "≤ 15", "≥ 90%"; the document's phrase where it has no value. */
export function targetQuantity(target: Target, lang: Lang): Quantity {
  if (target.value === null) return { text: target.text, number: null };
  const decimals = decimalsOf(target.kind);
  const number = (v: number) => formatNumber(v, lang, decimals);
  const prefix = formatComparator(target.comparator);
  const range =
    target.valueTo === null
      ? number(target.value)
      : formatRange(number(target.value), number(target.valueTo));
  const unit =
    target.kind === "percent" ? "%" : target.kind === "score" || !target.unit ? "" : ` ${target.unit}`;
  const text = `${prefix}${range}${unit}`;
  if (target.valueTo !== null) return { text, number: null };
  return { text, number: target.value, ...(prefix ? { prefix } : {}), ...(decimals ? { decimals } : {}) };
}

/** A plain value, such as a baseline. */
export function valueQuantity(
  value: number | null | undefined,
  decimals: number | undefined,
  lang: Lang,
): Quantity {
  if (value === null || value === undefined) return NO_QUANTITY;
  return { text: formatNumber(value, lang, decimals), number: value, decimals };
}

/** A signed value, such as a difference. */
export function changeQuantity(value: number | null, decimals: number | undefined, lang: Lang): Quantity {
  if (value === null) return NO_QUANTITY;
  return { text: formatChange(value, lang, decimals ?? 0), number: value, decimals };
}
