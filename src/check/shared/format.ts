import { sayNumber } from "../../language/say-number.ts";
import type { PlanRecord, Target } from "../../model/plan.ts";

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

/** Figures that are added up, all with two decimals where one of them has any: "4,00 + 4,20 = 8,20". */
export function numerals(values: readonly number[], lang: "vi" | "en"): string[] {
  const whole = values.every((value) => Number.isInteger(Math.round(value * 1e4) / 1e4));
  return values.map((value) => {
    const said = numeral(value, lang);
    return whole || /[.,]/u.test(said) ? said : `${said}${lang === "vi" ? "," : "."}00`;
  });
}

/** A target's figure with its unit and bound: "≥ 6,58 điểm", "6 – 7 điểm". "" where it has no figure. */
export function targetFigure(target: Target, lang: "vi" | "en"): string {
  if (target.value === null) return "";
  const sign = { ">=": "≥ ", ">": "> ", "=": "", "<=": "≤ ", "<": "< " }[target.comparator ?? "="];
  const end = target.valueTo === null ? "" : ` – ${numeral(target.valueTo, lang)}`;
  return `${sign}${numeral(target.value, lang)}${end}${target.unit ? ` ${target.unit}` : ""}`;
}
