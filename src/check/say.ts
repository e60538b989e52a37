import { sayNumber } from "../language/say-number.ts";
import type { PlanRecord, Target } from "../model/plan.ts";

/** Who sent a plan, as the officer calls it: the issuer, else the file. */
export function senderOf(plan: PlanRecord): string {
  return plan.issuer?.name ?? fileOf(plan);
}

/** The name of a plan's file, without its folders. */
export function fileOf(plan: PlanRecord): string {
  return plan.source.paths[0]?.split(/[\\/]/u).at(-1) ?? plan.id;
}

/** A list in words: "a, b và c". */
export function listed(items: readonly string[], and: string): string {
  const [last, ...rest] = items.toReversed();
  return rest.length === 0 ? (last ?? "") : `${rest.toReversed().join(", ")} ${and} ${last}`;
}

/** A figure in the given language, as such plans print it: "6,20" or "6.20", whole numbers without decimals. */
export function numeral(value: number, lang: "vi" | "en"): string {
  const exact = sayNumber(value);
  const vi = /,\d$/u.test(exact) ? `${exact}0` : exact;
  return lang === "vi" ? vi : vi.replace(",", ".");
}

/** A target's figure with its unit and bound: "≥ 6,58 điểm", "6 – 7 điểm". "" where it has no figure. */
export function targetFigure(target: Target, lang: "vi" | "en"): string {
  if (target.value === null) return "";
  const sign = { ">=": "≥ ", ">": "> ", "=": "", "<=": "≤ ", "<": "< " }[target.comparator ?? "="];
  const end = target.valueTo === null ? "" : ` – ${numeral(target.valueTo, lang)}`;
  return `${sign}${numeral(target.value, lang)}${end}${target.unit ? ` ${target.unit}` : ""}`;
}
