import { addFigures, printedFigure, subtractFigures } from "../../language/printed-figure.ts";
import type { ArithmeticFault } from "../../model/corpus.ts";
import type { PlanRecord, Target } from "../../model/plan.ts";
import { type StatedTarget, statedTargets } from "../../model/stated-targets.ts";
import { figuresAgree } from "../../model/tolerances.ts";

/** Targets for which value, increase and last year's result are all stated and do not add up. */
export function findArithmeticFaults(plan: PlanRecord): ArithmeticFault[] {
  return allTargets(plan).flatMap(({ target, pointer, subIndex }) => {
    const sum = sumOf(target);
    if (sum === null || figuresAgree(sum.value, sum.expected)) return [];
    return [{ planId: plan.id, pointer, subIndex, ...sum }];
  });
}

function sumOf({ kind, value, increase, baseline, text }: Target) {
  const before = baseline?.value ?? null;
  if (value === null || increase === null || before === null) return null;
  if (kind !== "score" && kind !== "percent" && kind !== "rank") return null;
  const rank = kind === "rank";
  const [start, change] = [printedFigure(before, text), printedFigure(increase, text)];
  const expected = rank ? subtractFigures(start, change) : addFigures([start, change]);
  return {
    value,
    increase,
    baseline: before,
    year: baseline?.year ?? null,
    rank,
    expected: expected.value,
    decimals: {
      value: printedFigure(value, text).decimals,
      increase: change.decimals,
      baseline: start.decimals,
      expected: expected.decimals,
    },
  };
}

function allTargets(plan: PlanRecord): (StatedTarget & { readonly subIndex: string | null })[] {
  const ofSubIndices = plan.subIndices.flatMap(({ id }, position) =>
    statedTargets(plan, position).map((stated) => ({ ...stated, subIndex: id })),
  );
  const ofWholeIndices = plan.overall.flatMap(({ targets }, i) =>
    targets.map((target, j) => ({ target, pointer: `/overall/${i}/targets/${j}`, subIndex: null })),
  );
  return [...ofSubIndices, ...ofWholeIndices];
}
