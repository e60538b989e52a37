import type { PlanRecord, Target } from "../model/plan.ts";
import type { PrintedFigure } from "../model/printed-figure.ts";
import { printedFigure } from "./printed-figure.ts";

/**
 * Last year's result beside a target, with the decimals that the plan prints. In a table it is in another cell than the
 * target, so the rows that the plan's figures quote are searched as well. null: the target states none.
 */
export function baselineFigure(target: Target, plan: PlanRecord | undefined): PrintedFigure | null {
  const value = target.baseline?.value ?? null;
  if (value === null) return null;
  const quotes = (plan?.figures ?? []).flatMap((figure, i) =>
    figure.value === value && figure.text === target.text
      ? (plan!.evidence[`/figures/${i}`] ?? []).map(({ quote }) => quote)
      : [],
  );
  return printedFigure(value, [target.text, ...quotes]);
}
