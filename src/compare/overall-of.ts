import { printedFigure } from "../language/printed-figure.ts";
import type { OverallEntry, YearResult } from "../model/comparison.ts";
import type { CorpusGroup } from "../model/corpus-group.ts";
import { placesOf } from "../model/places-of.ts";
import type { Overall, PlanRecord } from "../model/plan.ts";
import { overallTargets } from "../model/stated-targets.ts";
import { type PlansById, plansOf } from "./plans-by-id.ts";
import type { TargetComparisons } from "./target-entries.ts";

/** The targets and results of a whole index: those of the parents, then those of each sub-plan. */
export function overallOf(
  group: CorpusGroup,
  comparisons: TargetComparisons,
  plans: PlansById,
): OverallEntry[] {
  return plansOf([...group.parentIds, ...group.subPlanIds], plans).flatMap((plan) =>
    entriesOf(plan, group.index, comparisons),
  );
}

/** One entry for each target, and one for each result that has no target of its kind. */
function entriesOf(plan: PlanRecord, index: string, comparisons: TargetComparisons): OverallEntry[] {
  const results = overallResults(plan, index);
  const targets = overallTargets(plan, index).map((stated) => ({
    ...comparisons.entryOf(plan, stated),
    kind: stated.target.kind,
    result: results.find(({ kind }) => kind === stated.target.kind)?.result ?? null,
  }));
  const withoutTarget = results.filter(({ kind }) => !targets.some((entry) => entry.kind === kind));
  return [
    ...targets,
    ...withoutTarget.map(({ kind, result, pointer }) => ({
      planId: plan.id,
      target: null,
      difference: null,
      pointer,
      state: null,
      kind,
      result,
    })),
  ];
}

interface OverallResult {
  readonly kind: OverallEntry["kind"];
  readonly result: YearResult;
  readonly pointer: string;
}

/** The results of a whole index in earlier years, as a plan states them: score (or share) and rank. */
export function overallResults(plan: PlanRecord, index: string): OverallResult[] {
  return plan.overall.flatMap((overall, i) =>
    overall.index === index ? resultsIn(overall, plan, `/overall/${i}`) : [],
  );
}

function resultsIn({ index, baseline, rank }: Overall, plan: PlanRecord, at: string): OverallResult[] {
  const quotes = (pointer: string) => placesOf(plan, pointer).map(({ quote }) => quote);
  const results: OverallResult[] = [];
  if (baseline?.year != null) {
    const printed = quotes(`${at}/baseline`);
    // The place of the result may be that of the target beside it; the plan's figures quote the result.
    const figures = plan.figures.filter(
      ({ index: of, subIndex, value }) => of === index && subIndex === null && value === baseline.value,
    );
    const figure = printedFigure(baseline.value, [...printed, ...figures.map(({ text }) => text)]);
    const kind = printed.some((quote) => quote.includes("%")) ? "percent" : "score";
    results.push({ kind, result: { year: baseline.year, ...figure, of: null }, pointer: `${at}/baseline` });
  }
  if (rank?.year != null) {
    const result = { year: rank.year, value: rank.value, decimals: 0, of: rank.of };
    results.push({ kind: "rank", result, pointer: `${at}/rank` });
  }
  return results;
}
