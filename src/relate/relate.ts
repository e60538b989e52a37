import type { Catalogue } from "../catalogue/catalogue.ts";
import type { Corpus, CorpusGroup, ParentLink } from "../model/corpus.ts";
import type { PlanRecord } from "../model/plan.ts";
import type { RequiredUnit } from "../model/required-unit.ts";
import type { Outcome } from "../model/warning.ts";
import { findCoverage } from "./coverage/find-coverage.ts";
import { findDuplicates } from "./duplicates/find-duplicates.ts";
import { type DraftGroup, findDuties } from "./duties/find-duties.ts";
import { findLateReports } from "./duties/find-late-reports.ts";
import { findReportDeadlines } from "./duties/find-report-deadlines.ts";
import { unclearFinder } from "./duties/find-unclear-sources.ts";
import { rowStates } from "./duties/row-state.ts";
import { bindUnits } from "./groups/bind-units.ts";
import { groupPlans, type PlanGroup } from "./groups/group-plans.ts";
import { subIndicesOf } from "./groups/sub-indices-of.ts";
import { parentFinder } from "./parents/find-parents.ts";
import { withCommuneId } from "./plan/commune-id.ts";
import { isChecked } from "./plan/is-checked.ts";
import { dayOfParent, yearsOf } from "./plan/plan-years.ts";
import { findOutdatedReferences } from "./references/find-outdated-references.ts";
import { compareTexts } from "./similarity/compare-texts.ts";
import { compareTargets } from "./targets/compare-targets.ts";
import { findArithmeticFaults } from "./targets/find-arithmetic-faults.ts";
import { findResultConflicts } from "./targets/find-result-conflicts.ts";

type Plans = ReadonlyMap<string, PlanRecord>;

/** What the decisions depend on besides the plans. */
export interface RelateOptions {
  /** YYYY-MM-DD: the day that due dates are compared with; null: nothing is said that depends on the day. */
  readonly asOf?: string | null | undefined;
  /** Paths of files that should have been read and were not. */
  readonly unreadFiles?: readonly string[];
  /** The stored text of each plan by its id; nothing is said of a plan's whole text without it. */
  readonly texts?: ReadonlyMap<string, string>;
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
  { asOf = null, unreadFiles = [], requiredUnits = [], texts = new Map() }: RelateOptions = {},
): Outcome<Corpus> {
  const all = plans.toSorted((a, b) => (a.id < b.id ? -1 : 1));
  const duplicates = findDuplicates(all, catalogue);
  const dropped = new Set(duplicates.map((duplicate) => duplicate.dropped));
  const kept = all.filter((plan) => !dropped.has(plan.id));
  const links = findLinks(kept, catalogue);
  const byId: Plans = new Map(kept.map((plan) => [plan.id, withCommuneId(plan, catalogue)]));
  const drafts = draftGroups([...byId.values()], links, requiredUnits, catalogue);
  const checked = kept.filter(isChecked);
  const linksOf = Map.groupBy(links, ({ planId }) => planId);
  const targetComparisons = checked.flatMap((plan) => {
    const answered = (linksOf.get(plan.id) ?? []).flatMap(({ parentId }) => byId.get(parentId) ?? []);
    return compareTargets(plan, answered);
  });
  const parents = checked.filter((plan) => plan.planKind === "parent");
  const answered = new Set(links.map(({ planId, parentId }) => `${planId} ${parentId}`));
  const { duties, late } = findDuties(parents, {
    drafts,
    plans: byId,
    answers: (planId, parentId) => answered.has(`${planId} ${parentId}`),
    asOf,
    findUnclear: unclearFinder([...byId.values()], unreadFiles, catalogue),
    catalogue,
  });
  const stateOf = rowStates(duties, late);
  const groups = drafts
    .filter(({ group }) => group.index !== NO_INDEX)
    .map((draft) => toCorpusGroup(draft, byId, stateOf, catalogue))
    .sort(byIndexProvinceYear);
  const grouped = new Set(groups.flatMap(({ parentIds }) => parentIds));
  const value: Corpus = {
    plans: all,
    checkedIds: all.filter(isChecked).map(({ id }) => id),
    links,
    groups,
    duplicates,
    duties: duties.filter(({ parentId }) => grouped.has(parentId)),
    late,
    lateReports: forLinks(byId, links, findLateReports),
    targetComparisons,
    arithmeticFaults: checked.flatMap(findArithmeticFaults),
    outdatedReferences: findOutdatedReferences(checked, kept),
    ...compareTexts(checked, { links, groups, plans: byId, texts, catalogue }),
    resultConflicts: findResultConflicts(checked, {
      links,
      plans: byId,
      targetComparisons,
      catalogue,
    }),
  };
  return { value, warnings: [] };
}

function forLinks<T>(
  plans: Plans,
  links: readonly ParentLink[],
  find: (link: ParentLink, plan: PlanRecord, parent: PlanRecord) => readonly T[],
): T[] {
  return links.flatMap((link) => find(link, plans.get(link.planId)!, plans.get(link.parentId)!));
}

function findLinks(plans: readonly PlanRecord[], catalogue: Catalogue): ParentLink[] {
  const findParents = parentFinder(
    plans.filter((plan) => plan.planKind === "parent"),
    catalogue,
  );
  const joined = plans
    .filter((plan) => plan.planKind === "sub-plan")
    .flatMap((plan) => findParents(plan).map(({ parent, ...found }) => ({ plan, parent, ...found })));
  const answers = Map.groupBy(joined, ({ parentId }) => parentId);
  const days = new Map(
    Array.from(answers, ([id, links]) => [id, dayOfParent(links[0]!.parent, links)] as const),
  );
  return joined.map(({ plan, parent, ...found }) => {
    const reportDeadlines = findReportDeadlines(plan, parent, days.get(parent.id)!, catalogue);
    return { planId: plan.id, ...found, reportDeadlines };
  });
}

/** A group with its rows before their states are decided. */
interface Draft extends DraftGroup {
  readonly group: PlanGroup;
  readonly subIndices: CorpusGroup["subIndices"];
}

// Parents on no index are in no group; only their answers are compared with their due dates.
const NO_INDEX = "";

function draftGroups(
  plans: readonly PlanRecord[],
  links: readonly ParentLink[],
  required: readonly RequiredUnit[],
  catalogue: Catalogue,
): Draft[] {
  const groups = groupPlans(plans, links, catalogue);
  const isListed = listedGroups(groups, catalogue);
  return [...groups, ...answeredWithoutIndex(plans, links, groups)].map((group) => {
    const subIndices = subIndicesOf(group, catalogue);
    const list = isListed(group) ? required.map((unit) => inGroup(unit, group, catalogue)) : [];
    const bound = bindUnits({ group, subIndices, links, required: list, catalogue });
    return { group, subIndices, parentIds: idsOf([...group.parents, ...group.citedParents]), ...bound };
  });
}

/** A unit of the officer's list; a commune with the id that it has in the province of a group. */
function inGroup(unit: RequiredUnit, { province, year }: PlanGroup, catalogue: Catalogue): RequiredUnit {
  const commune = catalogue.communeOf(unit, province, year === null ? null : `${year}-12-31`);
  return commune === null ? unit : { ...unit, unitId: commune.id };
}

/** The officer's list says who must send now: it is for the newest parents of an index and province only. */
function listedGroups(groups: readonly PlanGroup[], catalogue: Catalogue) {
  const key = ({ index, province }: PlanGroup) =>
    `${index} ${(province && catalogue.matchProvince(province)?.id) ?? province}`;
  const newest = new Map<string, number>();
  for (const group of groups) {
    const year = group.parents.size > 0 ? (group.year ?? 0) : 0;
    newest.set(key(group), Math.max(newest.get(key(group)) ?? 0, year));
  }
  return (group: PlanGroup) => {
    const year = newest.get(key(group)) ?? 0;
    return group.year === year || [...group.parents].some((parent) => yearsOf(parent).includes(year));
  };
}

function answeredWithoutIndex(
  plans: readonly PlanRecord[],
  links: readonly ParentLink[],
  groups: readonly PlanGroup[],
): PlanGroup[] {
  const grouped = new Set(groups.flatMap(({ parents, citedParents }) => [...parents, ...citedParents]));
  const byId: Plans = new Map(plans.map((plan) => [plan.id, plan]));
  const answers = Map.groupBy(links, ({ parentId }) => parentId);
  return plans
    .filter((plan) => plan.planKind === "parent" && !grouped.has(plan) && answers.has(plan.id))
    .map((parent) => ({
      index: NO_INDEX,
      province: null,
      year: null,
      parents: new Set([parent]),
      citedParents: new Set(),
      subPlans: new Set(answers.get(parent.id)!.map(({ planId }) => byId.get(planId)!)),
      others: new Set(),
    }));
}

const idsOf = (list: Iterable<PlanRecord>) => Array.from(list, (plan) => plan.id);

function toCorpusGroup(
  { group, subIndices, parentIds, rows }: Draft,
  plans: Plans,
  stateOf: ReturnType<typeof rowStates>,
  catalogue: Catalogue,
): CorpusGroup {
  const { index, year } = group;
  const bound = rows.map(
    ({ key: _key, requests: _requests, members: _members, before: _before, ...unit }) => {
      const own = unit.planIds.flatMap((id) => plans.get(id) ?? []);
      return { ...unit, coverage: findCoverage(unit, own, { subIndices, index, year }, catalogue) };
    },
  );
  const states = rows.map((row) => stateOf(row, parentIds));
  return {
    index: group.index,
    province: group.province,
    year: group.year,
    parentIds,
    subPlanIds: idsOf(group.subPlans),
    otherIds: idsOf(group.others),
    bound: bound.map((unit, i) => ({ ...unit, ...states[i]! })),
    subIndices,
  };
}

const byIndexProvinceYear = (a: CorpusGroup, b: CorpusGroup) =>
  compareText(a.index, b.index) ||
  compareText(a.province ?? "", b.province ?? "") ||
  (a.year ?? 0) - (b.year ?? 0);

const compareText = (a: string, b: string) => (a < b ? -1 : a > b ? 1 : 0);
