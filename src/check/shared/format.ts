import { formatComparator, formatFigure } from "../../language/format.ts";
import type { Lang } from "../../language/lang.ts";
import type { PlanRecord, Target } from "../../model/plan.ts";

/** Who sent a plan, as the officer calls it: the issuer, else the file. */
export function senderOf(plan: PlanRecord): string {
  return plan.issuer?.name ?? fileOf(plan);
}

/** The name of a plan's file, without its folders. */
export function fileOf(plan: PlanRecord): string {
  return plan.source.paths[0]?.split(/[\\/]/u).at(-1) ?? plan.id;
}

/** A target's figure with its unit and bound: "≥ 6,58 điểm", "6 – 7 điểm". "" where it has no figure. */
export function targetFigure(target: Target, lang: Lang): string {
  if (target.value === null) return "";
  const end = target.valueTo === null ? "" : ` – ${formatFigure(target.valueTo, lang)}`;
  return `${formatComparator(target.comparator)}${formatFigure(target.value, lang)}${end}${target.unit ? ` ${target.unit}` : ""}`;
}
