import { printedFigure, subtractFigures } from "../language/printed-figure.ts";
import type { Target } from "../model/plan.ts";
import type { PrintedFigure } from "../model/printed-figure.ts";
import { figuresAgree } from "../model/tolerances.ts";
import type { YearTarget } from "../model/year-comparison.ts";

/**
 * Whether a result reached a target, and by how much it is better or worse; null if the target is not a value to reach.
 * "đạt 7 điểm" is reached by 7 or more, "trong nhóm 15" by 15 or less, "trên 90%" only by more than 90.
 */
export function yearOutcome(
  target: Target,
  result: PrintedFigure,
): NonNullable<YearTarget["outcome"]> | null {
  const { kind, value, valueTo, comparator, text } = target;
  if (value === null || (kind !== "score" && kind !== "percent" && kind !== "rank")) return null;
  const lowerIsBetter = kind === "rank" || comparator === "<=" || comparator === "<";
  // A rank range ("từ 10 đến 15") is reached by its worst rank, which is its end.
  const bound = printedFigure(kind === "rank" ? (valueTo ?? value) : value, text);
  const ahead = lowerIsBetter ? subtractFigures(bound, result) : subtractFigures(result, bound);
  const isEqual = figuresAgree(ahead.value, 0);
  const isStrict = comparator === ">" || comparator === "<";
  const reached = isEqual ? !isStrict : ahead.value > 0;
  return {
    state: reached ? "reached" : "missed",
    value: isEqual ? 0 : Math.abs(ahead.value),
    decimals: ahead.decimals,
  };
}

/** The later target minus the earlier one, if both state a value of the same kind. */
export function targetChange(from: Target | null, to: Target | null): PrintedFigure | null {
  if (from?.value == null || to?.value == null || from.kind !== to.kind || from.kind === "other") return null;
  if (from.kind === "change" && from.unit !== to.unit) return null;
  return subtractFigures(printedFigure(to.value, to.text), printedFigure(from.value, from.text));
}
