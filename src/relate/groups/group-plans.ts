import type { Catalogue } from "../../catalogue/catalogue.ts";
import type { ParentLink } from "../../model/corpus.ts";
import type { PlanRecord } from "../../model/plan.ts";
import { indicesOf } from "../plan/plan-indices.ts";
import { exactProvince, provinceOf, provincesFit } from "../plan/plan-province.ts";
import { yearsOf } from "../plan/plan-years.ts";

/** Plans of one index, province and year. */
export interface Seating {
  readonly index: string;
  readonly province: string | null;
  readonly year: number | null;
  /** Parents for this very year; further ones serve it only because its plans cite them. */
  readonly parents: Set<PlanRecord>;
  readonly citedParents: Set<PlanRecord>;
  readonly subPlans: Set<PlanRecord>;
  readonly others: Set<PlanRecord>;
}

/**
 * Seats plans by index, province and year. A plan for several years sits in each; a sub-plan sits in its own years,
 * with the parents it answers. Other documents join a seating that is there, of their year or else the last before it,
 * and make none of their own.
 */
export function groupPlans(
  plans: readonly PlanRecord[],
  links: readonly ParentLink[],
  catalogue: Catalogue,
): Seating[] {
  const seatings: Seating[] = [];
  const byId = new Map(plans.map((plan) => [plan.id, plan]));
  const parentsOf = Map.groupBy(links, (link) => link.planId);

  const find = (index: string, year: number | null, plan: PlanRecord, province: string | null) => {
    const same = seatings.filter((s) => s.index === index && s.year === year);
    const exact = same.find((s) => exactProvince(s.province, province, catalogue));
    const merged = same.filter((s) =>
      [...s.parents, ...s.subPlans].some((other) =>
        provincesFit({ province, plan }, { province: s.province, plan: other }, catalogue),
      ),
    );
    return exact ?? (merged.length === 1 ? merged[0] : undefined);
  };
  const seat = (index: string, year: number | null, plan: PlanRecord, province: string | null): Seating => {
    const found = find(index, year, plan, province);
    if (found) return found;
    const made = {
      index,
      province,
      year,
      parents: new Set<PlanRecord>(),
      citedParents: new Set<PlanRecord>(),
    };
    seatings.push({ ...made, subPlans: new Set(), others: new Set() });
    return seatings.at(-1)!;
  };

  for (const parent of plans.filter((plan) => plan.planKind === "parent")) {
    for (const [index, year] of seatsOf(parent)) {
      seat(index, year, parent, provinceOf(parent, catalogue)).parents.add(parent);
    }
  }
  for (const plan of plans.filter((p) => p.planKind === "sub-plan")) {
    const answered = (parentsOf.get(plan.id) ?? []).map((link) => byId.get(link.parentId)!);
    for (const [index, year] of seatsOf(plan, answered)) {
      const onIndex = answered.filter((parent) => indicesOf(parent).includes(index));
      const ofYear = onIndex.filter((parent) => year === null || yearsOf(parent).includes(year));
      const first = ofYear[0] ?? onIndex[0];
      const province = first ? provinceOf(first, catalogue) : null;
      const seating = seat(index, year, first ?? plan, province ?? provinceOf(plan, catalogue));
      seating.subPlans.add(plan);
      if (ofYear.length === 0) for (const parent of onIndex) seating.citedParents.add(parent);
    }
  }
  for (const plan of plans.filter((p) => p.planKind === "other")) {
    const province = provinceOf(plan, catalogue);
    for (const [index, year] of seatsOf(plan)) {
      // A training plan of a later year still speaks of the plan it cites: it sits with the last seating before it.
      const earlier = seatings
        .filter((s) => s.index === index && s.year !== null && year !== null && s.year < year)
        .sort((a, b) => b.year! - a.year!)
        .find((s) => exactProvince(s.province, province, catalogue));
      (find(index, year, plan, province) ?? earlier)?.others.add(plan);
    }
  }
  return seatings;
}

/** Index and year of each group a plan belongs in; what it leaves unsaid is taken from the parents it answers. */
function seatsOf(plan: PlanRecord, answered: readonly PlanRecord[] = []): [string, number | null][] {
  const own = indicesOf(plan);
  const indices = own.length > 0 ? own : [...new Set(answered.flatMap(indicesOf))];
  const stated = yearsOf(plan);
  const inherited = stated.length > 0 ? stated : [...new Set(answered.flatMap(yearsOf))];
  const years = inherited.length > 0 ? inherited : [null];
  return indices.flatMap((index) => years.map((year): [string, number | null] => [index, year]));
}
