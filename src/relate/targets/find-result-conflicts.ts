import type { Catalogue } from "../../catalogue/catalogue.ts";
import { printedFigure } from "../../language/printed-figure.ts";
import { subIndexKey } from "../../language/sub-index-key.ts";
import type { ParentLink, ResultConflict } from "../../model/corpus.ts";
import { placesOf } from "../../model/places-of.ts";
import type { PlanRecord } from "../../model/plan.ts";
import type { PlanVersions } from "../../model/plan-versions.ts";
import { statedTargets } from "../../model/stated-targets.ts";
import type { TargetComparison } from "../../model/target-comparison.ts";
import { agreeWithOneDecimal, figuresAgree, totalsAgree } from "../../model/tolerances.ts";
import { provinceOf } from "../plan/plan-province.ts";

/** The result of one year for a sub-index, or for the whole index, as a plan states it. */
interface StatedResult {
  readonly index: string | null;
  readonly subIndex: string | null;
  readonly kind: string;
  readonly year: number;
  readonly value: number;
  readonly decimals: number;
  readonly pointer: string;
}

/** What was decided about the plans before. */
interface Known {
  readonly links: readonly ParentLink[];
  readonly plans: ReadonlyMap<string, PlanRecord>;
  readonly versions: PlanVersions;
  readonly targetComparisons: readonly TargetComparison[];
  readonly catalogue: Catalogue;
}

/**
 * Results of a year that two plans state differently: a sub-plan and its parent, or two parents of one province. What
 * the comparison of targets has found already is left out.
 */
export function findResultConflicts(checked: readonly PlanRecord[], known: Known): ResultConflict[] {
  const linksOf = Map.groupBy(known.links, (link) => link.planId);
  const reported = new Set(
    known.targetComparisons
      .filter(({ differing }) => differing.some(({ part }) => part === "baseline"))
      .map(({ planId, pointer }) => `${planId} ${pointer}`),
  );
  const withParents = checked.flatMap((plan) => {
    const rank = (id: string) => known.versions.familyOf(id).indexOf(id);
    // What an amendment states goes first.
    const parents = (linksOf.get(plan.id) ?? [])
      .toSorted((a, b) => rank(b.parentId) - rank(a.parentId))
      .flatMap(({ parentId }) => known.plans.get(parentId) ?? []);
    return conflictsOf(plan, parents).filter(({ pointer }) => !reported.has(`${plan.id} ${pointer}`));
  });
  return [...withParents, ...betweenParents(checked, known.catalogue)];
}

/** Compares each parent with the parents of the same province for earlier years. */
function betweenParents(checked: readonly PlanRecord[], catalogue: Catalogue): ResultConflict[] {
  const parents = checked.filter(
    (plan) => plan.planKind === "parent" && plan.years.length > 0 && provinceOf(plan, catalogue) !== null,
  );
  const byProvince = Map.groupBy(parents, (plan) => {
    const name = provinceOf(plan, catalogue)!;
    return catalogue.matchProvince(name)?.id ?? name;
  });
  return [...byProvince.values()].flatMap((same) => {
    const byYear = same.toSorted((a, b) => a.years[0]! - b.years[0]!);
    return byYear.flatMap((plan, i) => {
      const before = byYear.slice(Math.max(0, i - EARLIER_PLANS), i);
      return conflictsOf(
        plan,
        before.filter((other) => other.years[0]! < plan.years[0]!),
      );
    });
  });
}

/** Earlier plans of a province that one plan is compared with; a limit keeps large folders linear. */
const EARLIER_PLANS = 8;

/** Results in a plan that differ from every value for them in the first of `others` that states one. */
function conflictsOf(plan: PlanRecord, others: readonly PlanRecord[]): ResultConflict[] {
  if (others.length === 0) return [];
  const stated = others.map((other) => ({ other, results: resultsOf(other) }));
  const conflicts = resultsOf(plan).flatMap((own): ResultConflict[] => {
    for (const { other, results } of stated) {
      const same = results.filter((result) => isSameQuantity(own, result));
      if (same.length === 0) continue;
      if (same.some((result) => valuesAgree(own, result))) return [];
      const { subIndex, year, value, decimals, pointer } = own;
      const theirs = same[0]!;
      return [
        {
          planId: plan.id,
          pointer,
          otherId: other.id,
          otherPointer: theirs.pointer,
          subIndex,
          index: own.index,
          year,
          own: value,
          ownDecimals: decimals,
          other: theirs.value,
          otherDecimals: theirs.decimals,
        },
      ];
    }
    return [];
  });
  return [...new Map(conflicts.map((c) => [`${c.index} ${c.subIndex} ${c.year}`, c])).values()];
}

function resultsOf(plan: PlanRecord): StatedResult[] {
  const parts = plan.subIndices.flatMap((subIndex, i) =>
    statedTargets(plan, i).flatMap(({ target, pointer }): StatedResult[] => {
      const { baseline, kind, criterion } = target;
      if (baseline?.value == null || baseline.year === null || criterion !== null) return [];
      if (kind !== "score") return [];
      const figure = printedFigure(baseline.value, target.text);
      const of = { index: subIndex.index, subIndex: subIndexKey(subIndex), kind, year: baseline.year };
      return [{ ...of, ...figure, pointer }];
    }),
  );
  const totals = plan.overall.flatMap(({ index, baseline }, i): StatedResult[] =>
    baseline?.year == null
      ? []
      : [
          {
            index,
            subIndex: null,
            kind: "total",
            year: baseline.year,
            ...printedFigure(baseline.value, quotesAt(plan, `/overall/${i}/baseline`)),
            pointer: `/overall/${i}/baseline`,
          },
        ],
  );
  return [...parts, ...totals];
}

const quotesAt = (plan: PlanRecord, pointer: string) => placesOf(plan, pointer).map(({ quote }) => quote);

const isSameQuantity = (a: StatedResult, b: StatedResult) =>
  a.index === b.index && a.subIndex === b.subIndex && a.kind === b.kind && a.year === b.year;

/** Whether two values are the same, or one is the other rounded: "4,84" and "4,8". */
function valuesAgree(a: StatedResult, b: StatedResult): boolean {
  if (a.subIndex === null ? totalsAgree(a.value, b.value) : figuresAgree(a.value, b.value)) return true;
  return isRounded(a, b) || isRounded(b, a);
}

/** Whether a figure printed with one decimal is another one rounded. */
const isRounded = (short: StatedResult, long: StatedResult) =>
  short.decimals === 1 && agreeWithOneDecimal(short.value, long.value);
