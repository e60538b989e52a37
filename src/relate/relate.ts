import type { Catalogue } from "../catalogue/catalogue.ts";
import type { Corpus, CorpusGroup, ParentLink } from "../model/corpus.ts";
import type { PlanRecord } from "../model/plan.ts";
import type { RequiredUnit } from "../model/required-unit.ts";
import type { Outcome } from "../model/warning.ts";
import { findCoverage } from "./coverage/find-coverage.ts";
import { receivedState } from "./coverage/received-state.ts";
import { findDuplicates } from "./duplicates/find-duplicates.ts";
import { findDuties } from "./duties/find-duties.ts";
import { findLatePlan } from "./duties/find-late-plan.ts";
import { findLateReports } from "./duties/find-late-reports.ts";
import { findUnsentPlans } from "./duties/find-unsent-plans.ts";
import { bindUnits } from "./groups/bind-units.ts";
import { groupPlans, type PlanGroup } from "./groups/group-plans.ts";
import { subIndicesOf } from "./groups/sub-indices-of.ts";
import { findParents } from "./parents/find-parents.ts";
import { isChecked } from "./plan/is-checked.ts";
import { dayOfParent } from "./plan/plan-years.ts";
import { findOutdatedReferences } from "./references/find-outdated-references.ts";
import { compareTargets } from "./targets/compare-targets.ts";
import { findArithmeticFaults } from "./targets/find-arithmetic-faults.ts";
import { findResultConflicts } from "./targets/find-result-conflicts.ts";

type Plans = ReadonlyMap<string, PlanRecord>;

/** What the decisions depend on besides the plans. */
export interface RelateOptions {
  /** The officer's list of units that must send a plan, in its order. */
  readonly requiredUnits?: readonly RequiredUnit[] | undefined;
}

/**
 * Joins the plans of a run (copies of one plan, parents of sub-plans, groups of one index, province and year) and
 * decides what checks, comparison and reports state about them. The order of the plans does not matter; nothing in them
 * makes it throw.
 */
export function relate(
  plans: readonly PlanRecord[],
  catalogue: Catalogue,
  _options: RelateOptions = {},
): Outcome<Corpus> {
  const all = plans.toSorted((a, b) => (a.id < b.id ? -1 : 1));
  const duplicates = findDuplicates(all, catalogue);
  const dropped = new Set(duplicates.map((duplicate) => duplicate.dropped));
  const kept = all.filter((plan) => !dropped.has(plan.id));
  const links = findLinks(kept, catalogue);
  const joined: Joined = { plans: new Map(kept.map((plan) => [plan.id, plan])), links, late: [] };
  const late = forLinks(joined, (link, plan, parent) => findLatePlan(link, plan, parent) ?? []);
  const groups = groupPlans(kept, links, catalogue)
    .map((group) => toCorpusGroup(group, { ...joined, late }, catalogue))
    .sort(byIndexProvinceYear);
  const checked = kept.filter(isChecked);
  const targetComparisons = checked.flatMap((plan) => compareTargets(plan, links, joined.plans));
  const value: Corpus = {
    plans: all,
    checkedIds: all.filter(isChecked).map(({ id }) => id),
    links,
    groups,
    duplicates,
    unsent: checked
      .filter((plan) => plan.planKind === "parent")
      .flatMap((parent) => findUnsentPlans(parent, groups, catalogue)),
    late,
    lateReports: forLinks(joined, findLateReports),
    targetComparisons,
    arithmeticFaults: checked.flatMap(findArithmeticFaults),
    outdatedReferences: findOutdatedReferences(checked, kept),
    resultConflicts: findResultConflicts(checked, {
      links,
      plans: joined.plans,
      targetComparisons,
      catalogue,
    }),
  };
  return { value, warnings: [] };
}

/** Plans without copies, their parents, and which of them are late. */
interface Joined {
  readonly plans: Plans;
  readonly links: readonly ParentLink[];
  readonly late: Corpus["late"];
}

function forLinks<T>(
  { plans, links }: Joined,
  find: (link: ParentLink, plan: PlanRecord, parent: PlanRecord) => T | readonly T[],
): T[] {
  return links.flatMap((link) => find(link, plans.get(link.planId)!, plans.get(link.parentId)!));
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

function toCorpusGroup(group: PlanGroup, { plans, links, late }: Joined, catalogue: Catalogue): CorpusGroup {
  const subIndices = subIndicesOf(group, catalogue);
  const idsOf = (list: Iterable<PlanRecord>) => Array.from(list, (plan) => plan.id);
  const parentIds = idsOf([...group.parents, ...group.citedParents]);
  const bound = bindUnits(group, subIndices, links, catalogue).map((unit) => {
    const own = unit.planIds.flatMap((id) => plans.get(id) ?? []);
    return {
      ...unit,
      state: receivedState(unit.planIds, parentIds, late),
      coverage: findCoverage(unit, own, subIndices),
    };
  });
  return {
    index: group.index,
    province: group.province,
    year: group.year,
    parentIds,
    subPlanIds: idsOf(group.subPlans),
    otherIds: idsOf(group.others),
    bound,
    subIndices,
  };
}

const byIndexProvinceYear = (a: CorpusGroup, b: CorpusGroup) =>
  compareText(a.index, b.index) ||
  compareText(a.province ?? "", b.province ?? "") ||
  (a.year ?? 0) - (b.year ?? 0);

const compareText = (a: string, b: string) => (a < b ? -1 : a > b ? 1 : 0);
