import type { Catalogue } from "../../catalogue/catalogue.ts";
import type { PlanGroup } from "./group-plans.ts";

/**
 * Joins the groups of one index and province that have the same plans: a plan for 2025 to 2030 that units answer once makes
 * one group for six years. Six groups would repeat each statement. A year stays a separate group if a unit sent a plan for it, or
 * if the index has other sub-indices in it.
 *
 * @param groups one for each year
 */
export function joinEqualYears(groups: readonly PlanGroup[], catalogue: Catalogue): PlanGroup[] {
  const alike = Map.groupBy(groups, (group) => contentOf(group, catalogue));
  return Array.from(alike.values(), (same) => {
    const [first, ...rest] = same.toSorted((a, b) => (a.year ?? 0) - (b.year ?? 0));
    return rest.length === 0 ? first! : { ...first!, years: same.flatMap(({ years }) => years).sort() };
  });
}

/** All that a group consists of besides its years, as a key. */
function contentOf(group: PlanGroup, catalogue: Catalogue): string {
  const { index, province, parents, citedParents, subPlans, others } = group;
  const ids = [parents, citedParents, subPlans, others].map((plans) =>
    Array.from(plans, ({ id }) => id).sort(),
  );
  const subIndices = catalogue.subIndicesOf(index, group.year).map(({ id }) => id);
  return JSON.stringify([index, province, ids, subIndices]);
}
