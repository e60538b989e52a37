import { baselineFigure } from "../language/baseline-figure.ts";
import { printedFigure } from "../language/printed-figure.ts";
import { findSubIndex } from "../language/sub-index-key.ts";
import type { OverallEntry, YearResult } from "../model/comparison.ts";
import type { PlanRecord, Target } from "../model/plan.ts";
import { overallTargets, statedTargets } from "../model/stated-targets.ts";
import { figuresAgree } from "../model/tolerances.ts";
import type { YearComparison, YearTarget } from "../model/year-comparison.ts";
import { overallResults } from "./overall-of.ts";
import { targetFor } from "./targets-of.ts";
import { targetChange, yearOutcome } from "./year-outcome.ts";

/** The parents of two years of one index. */
export interface ParentsOfYears {
  readonly index: string;
  readonly from: readonly PlanRecord[];
  readonly to: readonly PlanRecord[];
  /** The earlier year. */
  readonly year: number;
  /** false if the later parents are of another province, so that they state no results of the earlier province. */
  readonly sameProvince: boolean;
}

/** The main targets for a sub-index in two years, with the result of the earlier year. */
export function yearTarget(subIndex: string, parents: ParentsOfYears): YearComparison["targets"][number] {
  const [from, to] = [parents.from, parents.to].map((plans) =>
    firstOf(plans, (plan) => targetFor(plan, subIndex)),
  );
  const kind = (from ?? to)?.kind ?? null;
  const result =
    kind === null ? null : firstOf(parents.to, (plan) => resultIn(plan, subIndex, kind, parents.year));
  return { subIndex, ...entryOf(from ?? null, to ?? null, result, parents) };
}

/** The targets for the whole index in two years, one entry for each kind of target. */
export function yearOverall(parents: ParentsOfYears): NonNullable<YearComparison["overall"]> {
  const { index, year } = parents;
  const ofKind = (kind: OverallEntry["kind"]) => (plan: PlanRecord) =>
    overallTargets(plan, index).find(({ target }) => target.kind === kind)?.target ?? null;
  return KINDS.flatMap((kind) => {
    const from = firstOf(parents.from, ofKind(kind));
    const to = firstOf(parents.to, ofKind(kind));
    const result = firstOf(
      parents.to,
      (plan) =>
        overallResults(plan, index).find((of) => of.kind === kind && of.result.year === year)?.result ?? null,
    );
    return from || to || result ? [{ kind, ...entryOf(from, to, result, parents) }] : [];
  });
}

const KINDS: readonly OverallEntry["kind"][] = ["score", "percent", "rank", "change", "other"];

function entryOf(
  from: Target | null,
  to: Target | null,
  found: YearResult | null,
  { sameProvince }: ParentsOfYears,
): YearTarget {
  const result = sameProvince ? found : null;
  return {
    from,
    to,
    result: result?.value ?? null,
    ...(result ? { resultDecimals: result.decimals, resultOf: result.of } : {}),
    outcome: from && result ? yearOutcome(from, result) : null,
    change: sameProvince ? targetChange(from, to) : null,
  };
}

/**
 * The result of a year for a sub-index, as a plan states it: the baseline of its target, or else the only value among its
 * figures. If its figures differ, there is no result.
 */
function resultIn(plan: PlanRecord, subIndex: string, kind: Target["kind"], year: number): YearResult | null {
  for (const position of findSubIndex(plan.subIndices, subIndex)) {
    for (const { target } of statedTargets(plan, position)) {
      const baseline = baselineFigure(target, plan);
      const isOther = target.kind !== kind || target.criterion !== null || target.baseline?.year !== year;
      if (isOther || baseline === null) continue;
      return { year, ...baseline, of: null };
    }
  }
  if (kind !== "score") return null;
  const [first, ...rest] = plan.figures.filter(
    (figure) => figure.quantity === "score" && figure.subIndex === subIndex && figure.year === year,
  );
  if (!first || rest.some(({ value }) => !figuresAgree(value, first.value))) return null;
  return { year, ...printedFigure(first.value, first.text), of: null };
}

function firstOf<T>(plans: readonly PlanRecord[], find: (plan: PlanRecord) => T | null): T | null {
  for (const plan of plans) {
    const found = find(plan);
    if (found !== null) return found;
  }
  return null;
}
