import type { Catalogue } from "../catalogue/catalogue.ts";
import type { Corpus, CorpusGroup, ParentLink } from "../model/corpus.ts";
import type { PlanRecord } from "../model/plan.ts";
import type { Outcome } from "../model/warning.ts";
import { findDuplicates } from "./duplicates/find-duplicates.ts";
import { findDuties } from "./duties/find-duties.ts";
import { findLate } from "./duties/find-late.ts";
import { bindUnits } from "./groups/bind-units.ts";
import { groupPlans, type Seating } from "./groups/group-plans.ts";
import { subIndicesOf } from "./groups/sub-indices-of.ts";
import { findParents } from "./parents/find-parents.ts";
import { dayOfParent } from "./plan/plan-years.ts";

/**
 * Joins the plans of a run: copies of one plan, parents of sub-plans, groups of one index, province and year, and the
 * units that a parent binds. The order of the plans does not matter; nothing in them makes it throw.
 */
export function relate(plans: readonly PlanRecord[], catalogue: Catalogue): Outcome<Corpus> {
  const all = plans.toSorted((a, b) => (a.id < b.id ? -1 : 1));
  const duplicates = findDuplicates(all, catalogue);
  const dropped = new Set(duplicates.map((duplicate) => duplicate.dropped));
  const kept = all.filter((plan) => !dropped.has(plan.id));
  const byId = new Map(kept.map((plan) => [plan.id, plan]));
  const links = findLinks(kept, catalogue);
  const late = links.flatMap((link) => {
    const found = findLate(link, byId.get(link.planId)!, byId.get(link.parentId)!);
    return found ? [found] : [];
  });
  const groups = groupPlans(kept, links, catalogue)
    .map((seating) => toGroup(seating, links, catalogue))
    .sort(
      (a, b) =>
        compare(a.index, b.index) ||
        compare(a.province ?? "", b.province ?? "") ||
        (a.year ?? 0) - (b.year ?? 0),
    );
  return { value: { plans: all, links, groups, duplicates, late }, warnings: [] };
}

function findLinks(plans: readonly PlanRecord[], catalogue: Catalogue): ParentLink[] {
  const parents = plans.filter((plan) => plan.planKind === "parent");
  const joined = plans
    .filter((plan) => plan.planKind === "sub-plan")
    .flatMap((plan) => findParents(plan, parents, catalogue).map((found) => ({ plan, ...found })));
  return joined.map(({ plan, ...found }) => {
    const parent = parents.find((p) => p.id === found.parentId)!;
    const duties = findDuties(plan, parent, dayOfParent(parent, joined), catalogue);
    return { planId: plan.id, ...found, duties };
  });
}

function toGroup(seating: Seating, links: readonly ParentLink[], catalogue: Catalogue): CorpusGroup {
  const subIndices = subIndicesOf(seating, catalogue);
  const ids = (plans: Iterable<PlanRecord>) => [...plans].map((plan) => plan.id);
  return {
    index: seating.index,
    province: seating.province,
    year: seating.year,
    parentIds: ids([...seating.parents, ...seating.citedParents]),
    subPlanIds: ids(seating.subPlans),
    otherIds: ids(seating.others),
    bound: bindUnits(seating, subIndices, links, catalogue),
    subIndices,
  };
}

const compare = (a: string, b: string) => (a < b ? -1 : a > b ? 1 : 0);
