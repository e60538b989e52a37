import type { Catalogue } from "../../catalogue/catalogue.ts";
import { latestIso } from "../../language/dates.ts";
import type { ParentLink } from "../../model/corpus.ts";
import type { PlanRecord } from "../../model/plan.ts";
import { citesWithSlip } from "../plan/contradicts.ts";
import { indicesOf } from "../plan/plan-indices.ts";
import { exactProvince, provinceOf, provincesFit } from "../plan/plan-province.ts";
import { yearsOf } from "../plan/plan-years.ts";

/** Plans of one index, province and year, or of several years that have the same plans. */
export interface PlanGroup {
  readonly index: string;
  readonly province: string | null;
  /** Its first year. */
  readonly year: number | null;
  /** All its years, ascending; [] where `year` is null. */
  readonly years: readonly number[];
  /** Parents for these years. */
  readonly parents: Set<PlanRecord>;
  /** Parents of other years that plans of this group cite. */
  readonly citedParents: Set<PlanRecord>;
  readonly subPlans: Set<PlanRecord>;
  readonly others: Set<PlanRecord>;
}

/** Index and year: with the province they identify the group of that year. */
type IndexYear = readonly [index: string, year: number | null];

/**
 * Groups plans by index, province and year. A plan for several years is in the group of each; a sub-plan is in the
 * groups of its own years, with the parents it answers. Other documents join a group that exists (of their year, else
 * the last before it) and create none.
 */
export function groupPlans(
  plans: readonly PlanRecord[],
  links: readonly ParentLink[],
  catalogue: Catalogue,
): PlanGroup[] {
  const groups = new GroupList(catalogue);
  const ofKind = (kind: PlanRecord["planKind"]) => plans.filter((plan) => plan.planKind === kind);
  for (const parent of ofKind("parent")) {
    for (const key of indexYearsOf(parent)) {
      groups.findOrAdd(key, parent, provinceOf(parent, catalogue)).parents.add(parent);
    }
  }
  const byId = new Map(plans.map((plan) => [plan.id, plan]));
  const linksOf = Map.groupBy(links, (link) => link.planId);
  for (const plan of ofKind("sub-plan")) {
    const answered = (linksOf.get(plan.id) ?? []).map((link) => byId.get(link.parentId)!);
    addSubPlan(plan, answered, groups, catalogue);
  }
  for (const plan of ofKind("other")) {
    const province = provinceOf(plan, catalogue);
    for (const key of indexYearsOf(plan)) {
      // A training plan of a later year still refers to the plan it cites: it joins the last group before it.
      (groups.find(key, plan, province) ?? groups.lastBefore(key, province))?.others.add(plan);
    }
  }
  return groups.all;
}

function addSubPlan(
  plan: PlanRecord,
  answered: readonly PlanRecord[],
  groups: GroupList,
  catalogue: Catalogue,
): void {
  for (const key of indexYearsOf(plan, answered)) {
    const [index, year] = key;
    const onIndex = answered.filter((parent) => indicesOf(parent).includes(index));
    const ofYear = onIndex.filter((parent) => year === null || yearsOf(parent).includes(year));
    const parent = ofYear[0] ?? onIndex[0];
    const province = (parent && provinceOf(parent, catalogue)) ?? provinceOf(plan, catalogue);
    const group =
      (parent || province ? null : (groups.citedBy(key, plan) ?? groups.onlyOne(key))) ??
      groups.findOrAdd(key, parent ?? plan, province);
    group.subPlans.add(plan);
    if (ofYear.length === 0) for (const cited of onIndex) group.citedParents.add(cited);
  }
}

class GroupList {
  readonly all: PlanGroup[] = [];
  /** By index and year. */
  readonly #byYear = new Map<string, PlanGroup[]>();
  readonly #catalogue: Catalogue;

  constructor(catalogue: Catalogue) {
    this.#catalogue = catalogue;
  }

  /** The group of a province, else the only group whose plans fit a plan of it across the merger of provinces. */
  find([index, year]: IndexYear, plan: PlanRecord, province: string | null): PlanGroup | undefined {
    const same = this.#byYear.get(`${index} ${year}`) ?? [];
    const exact = same.find((group) => exactProvince(group.province, province, this.#catalogue));
    if (exact || isUnitOfOldProvince(plan, province, this.#catalogue)) return exact;
    const merged = same.filter(
      (group) =>
        this.#catalogue.sameProvince(province, group.province) &&
        [...group.parents, ...group.subPlans].some((other) =>
          provincesFit({ province, plan }, { province: group.province, plan: other }, this.#catalogue),
        ),
    );
    return merged.length === 1 ? merged[0] : undefined;
  }

  findOrAdd(key: IndexYear, plan: PlanRecord, province: string | null): PlanGroup {
    const found = this.find(key, plan, province);
    if (found) return found;
    const [index, year] = key;
    const group: PlanGroup = {
      index,
      province,
      year,
      years: year === null ? [] : [year],
      parents: new Set(),
      citedParents: new Set(),
      subPlans: new Set(),
      others: new Set(),
    };
    this.all.push(group);
    const ofYear = `${index} ${year}`;
    if (!this.#byYear.has(ofYear)) this.#byYear.set(ofYear, []);
    this.#byYear.get(ofYear)!.push(group);
    return group;
  }

  /** The only group with a parent that a plan cites with a slip in the date: a commune's plan does not name its province. */
  citedBy([index, year]: IndexYear, { references }: PlanRecord): PlanGroup | null {
    const cited = (this.#byYear.get(`${index} ${year}`) ?? []).filter(({ parents }) =>
      [...parents].some((parent) => references.some((reference) => citesWithSlip(reference, parent))),
    );
    return cited.length === 1 ? cited[0]! : null;
  }

  /** The only group of an index and year with a parent, where all groups of that index are of its province. */
  onlyOne([index, year]: IndexYear): PlanGroup | null {
    const provinces = new Set(
      this.all.flatMap((group) => (group.index === index && group.province !== null ? group.province : [])),
    );
    const asked = (this.#byYear.get(`${index} ${year}`) ?? []).filter(({ parents }) => parents.size > 0);
    return provinces.size === 1 && asked.length === 1 && asked[0]!.province !== null ? asked[0]! : null;
  }

  lastBefore([index, year]: IndexYear, province: string | null): PlanGroup | undefined {
    return this.all
      .filter((group) => group.index === index && group.year !== null && year !== null && group.year < year)
      .sort((a, b) => b.year! - a.year!)
      .find((group) => exactProvince(group.province, province, this.#catalogue));
  }
}

/**
 * Whether a unit's plan was issued while its province, which was merged later, still existed. It can only answer its own
 * province: what the new one assigns came later, to other units.
 */
function isUnitOfOldProvince(plan: PlanRecord, province: string | null, catalogue: Catalogue): boolean {
  if (plan.planKind !== "sub-plan" || province === null) return false;
  const end = catalogue.matchProvince(province)?.valid.to ?? null;
  const issued = latestIso(plan.issueDate);
  return end !== null && issued !== null && issued <= end;
}

/**
 * Index and year of each group a plan belongs to; what it does not state is taken from the parents it answers. The answer to a plan on
 * several indices ("PAR INDEX và SIPAS") answers it on each of them in the years that both are for, whichever of them it names.
 */
function indexYearsOf(plan: PlanRecord, answered: readonly PlanRecord[] = []): IndexYear[] {
  const own = indicesOf(plan);
  const indices = own.length > 0 ? own : [...new Set(answered.flatMap(indicesOf))];
  const stated = yearsOf(plan);
  const inherited = stated.length > 0 ? stated : [...new Set(answered.flatMap(yearsOf))];
  const years = inherited.length > 0 ? inherited : [null];
  const further = (year: number | null) =>
    answered
      .filter((parent) => year !== null && yearsOf(parent).includes(year))
      .map(indicesOf)
      .filter((ofParent) => ofParent.some((index) => indices.includes(index)));
  return years.flatMap((year) =>
    [...new Set([...indices, ...further(year).flat()])].map((index): IndexYear => [index, year]),
  );
}
