import type { TargetState } from "../../model/comparison.ts";
import type { Target } from "../../model/plan.ts";
import type { DifferingFigure } from "../../model/target-comparison.ts";
import { figuresAgree } from "../../model/tolerances.ts";
import type { FigurePair } from "./comparable-figures.ts";

/** The comparison of a target with a comparable one of the parent. */
export interface ComparedTarget {
  readonly state: TargetState;
  readonly differing: readonly DifferingFigure[];
}

/** @param pairs all figures that both targets state */
export function compareFigures(own: Target, parent: Target, pairs: readonly FigurePair[]): ComparedTarget {
  const differing = pairs.filter((pair) => !agrees(pair, own, parent));
  return {
    state: stateOf(own, parent, { pairs, differing }),
    differing: differing.map((pair) => ({
      part: pair.part,
      own: pair.own.value,
      ownDecimals: pair.own.decimals,
      parent: pair.parent.value,
      parentDecimals: pair.parent.decimals,
    })),
  };
}

/** A single value inside the parent's range meets it. */
function agrees({ part, own, parent }: FigurePair, ownTarget: Target, parentTarget: Target): boolean {
  if (figuresAgree(own.value, parent.value)) return true;
  const isEnd = part === "value" || (part === "increase" && parentTarget.kind === "change");
  return (
    isEnd &&
    ownTarget.valueTo === null &&
    parentTarget.valueTo !== null &&
    parent.value <= own.value &&
    own.value <= parentTarget.valueTo
  );
}

function stateOf(
  own: Target,
  parent: Target,
  { pairs, differing }: { readonly pairs: readonly FigurePair[]; readonly differing: readonly FigurePair[] },
): TargetState {
  if (differing.length === 0) return "same";
  const hasValues = pairs.some(({ part }) => part === "value");
  const aim = differing.find(
    ({ part }) => part === "value" || part === "valueTo" || (part === "increase" && !hasValues),
  );
  const lowerIsBetter = aim && isLowerBetter(own, parent, aim);
  if (!aim || lowerIsBetter === null) return "differs";
  return aim.own.value > aim.parent.value !== lowerIsBetter ? "higher" : "lower";
}

/** Whether a lower figure is more ambitious; null: the targets do not say it. */
function isLowerBetter(own: Target, parent: Target, { part }: FigurePair): boolean | null {
  if (part === "increase") return own.kind === "percent" ? isUpperBound(own) || isUpperBound(parent) : false;
  if (own.kind === "rank") return true;
  if (isUpperBound(own) || isUpperBound(parent))
    return isLowerBound(own) || isLowerBound(parent) ? null : true;
  // "tỷ lệ hồ sơ trễ hạn đạt 5%": without a bound, only the words say whether less is better.
  if (own.kind === "percent" && own.criterion !== null)
    return isLowerBound(own) || isLowerBound(parent) ? false : null;
  return false;
}

const isUpperBound = ({ comparator }: Target) => comparator === "<=" || comparator === "<";
const isLowerBound = ({ comparator }: Target) => comparator === ">=" || comparator === ">";
