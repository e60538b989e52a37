import { latestIso } from "../../language/dates.ts";
import { compareNames } from "../../language/vietnamese-order.ts";
import type { ComparisonGroup } from "../../model/comparison.ts";
import type { ViewContext } from "./context.ts";
import { indexLabel } from "./group-name.ts";
import { isComparable } from "./has-units.ts";
import { planShortLabel, planUnit } from "./plan-label.ts";

/**
 * The groups in the order in which an officer works through them: those with a parent and units first, then those with the
 * most plans. Groups with equally many: the latest year first, because that year is in progress. An earlier year with more plans
 * precedes the current one; the page then says which year the letters and the report are about.
 */
export function sortGroups(groups: readonly ComparisonGroup[], context: ViewContext): ComparisonGroup[] {
  const rank = new Map(groups.map((group) => [group, isComparable(group, context) ? 0 : 1]));
  return groups.toSorted(
    (a, b) =>
      rank.get(a)! - rank.get(b)! ||
      b.subPlans.length - a.subPlans.length ||
      (b.year ?? 0) - (a.year ?? 0) ||
      compareNames(indexLabel(a, context), indexLabel(b, context)) ||
      compareNames(a.province ?? "", b.province ?? ""),
  );
}

/**
 * The same group with its plans in the order of its units, which is that of the parent; plans of one unit by date and name.
 * In the comparison they are in the order of their ids, which means nothing to a reader.
 */
export function orderPlans(group: ComparisonGroup, context: ViewContext): ComparisonGroup {
  const places = new Map(
    [...group.units.entries()]
      .toReversed()
      .flatMap(([i, { planIds, supersededIds = [] }]) =>
        [...planIds, ...supersededIds].map((id) => [id, i] as const),
      ),
  );
  const parents = new Set(group.parents.map(({ planId }) => planId));
  const placeOf = (id: string) => (parents.has(id) ? -1 : (places.get(id) ?? group.units.length));
  const dayOf = (id: string) => {
    const date = context.plans.get(id)?.issueDate;
    return (date && latestIso(date)) ?? "";
  };
  const ids = new Set([
    ...group.subPlans,
    ...group.others,
    ...[...group.targets, ...(group.overall ?? []), ...group.deadlines].map(({ planId }) => planId),
  ]);
  const ordered = [...ids].sort(
    (a, b) =>
      placeOf(a) - placeOf(b) ||
      compareNames(planUnit(a, group, context), planUnit(b, group, context)) ||
      compareNames(dayOf(a), dayOf(b)) ||
      compareNames(planShortLabel(a, context), planShortLabel(b, context)),
  );
  const rank = new Map(ordered.map((id, i) => [id, i]));
  const byRank = (a: string, b: string) => (rank.get(a) ?? 0) - (rank.get(b) ?? 0);
  const byPlace = (a: { readonly planId: string }, b: { readonly planId: string }) =>
    placeOf(a.planId) - placeOf(b.planId);
  const byPlan = (a: { readonly planId: string }, b: { readonly planId: string }) =>
    byRank(a.planId, b.planId);
  return {
    ...group,
    subPlans: group.subPlans.toSorted(byRank),
    others: group.others.toSorted(byRank),
    // The targets of a unit stay in the order of the comparison, in which a plan precedes its amendments.
    targets: group.targets.toSorted(byPlace),
    ...(group.overall ? { overall: group.overall.toSorted(byPlace) } : {}),
    deadlines: group.deadlines.toSorted(byPlan),
  };
}
