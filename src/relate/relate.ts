import type { Catalogue } from "../catalogue/catalogue.ts";
import type { BoundUnit, Corpus, CorpusGroup, ParentLink } from "../model/corpus.ts";
import { countingTargets } from "../model/counting-targets.ts";
import type { PlanRecord } from "../model/plan.ts";
import type { RequiredUnit } from "../model/required-unit.ts";
import type { Outcome } from "../model/warning.ts";
import { findCoverage } from "./coverage/find-coverage.ts";
import { isAssignedAsWhole } from "./coverage/is-assigned-as-whole.ts";
import { findDuplicates } from "./duplicates/find-duplicates.ts";
import { type DraftGroup, findDuties } from "./duties/find-duties.ts";
import { findLateReports } from "./duties/find-late-reports.ts";
import { unclearFinder } from "./duties/find-unclear-sources.ts";
import { rowStates } from "./duties/row-state.ts";
import { bindUnits } from "./groups/bind-units.ts";
import { groupPlans, type PlanGroup } from "./groups/group-plans.ts";
import { subIndicesOf } from "./groups/sub-indices-of.ts";
import { type LinkedPlans, linkPlans } from "./link-plans.ts";
import { findClauses } from "./plan/find-clauses.ts";
import { findHeadings } from "./plan/find-headings.ts";
import { findReadings } from "./plan/find-readings.ts";
import { isChecked } from "./plan/is-checked.ts";
import { yearsOf } from "./plan/plan-years.ts";
import { withReadableIssuer } from "./plan/readable-issuer.ts";
import { type Senders, withStatedSenders } from "./plan/stated-senders.ts";
import { findOutdatedReferences } from "./references/find-outdated-references.ts";
import { compareTexts } from "./similarity/compare-texts.ts";
import { type ComparedParents, compareTargets } from "./targets/compare-targets.ts";
import { findArithmeticFaults } from "./targets/find-arithmetic-faults.ts";
import { findResultConflicts } from "./targets/find-result-conflicts.ts";
import { partialParents } from "./versions/partial-parents.ts";
import { findRestatedTargets } from "./versions/restated-targets.ts";

type Plans = ReadonlyMap<string, PlanRecord>;

/** What the decisions depend on besides the plans. */
export interface RelateOptions {
  /** The day that due dates are compared with (YYYY-MM-DD); null: no decision depends on a day. */
  readonly asOf?: string | null | undefined;
  /** Paths of files that should have been read and were not. */
  readonly unreadFiles?: readonly string[];
  /** The officer's statement of who sent a file. */
  readonly senders?: Senders | undefined;
  /** The stored text of each plan by its id. What depends on the whole text of a plan is decided only for these. */
  readonly texts?: ReadonlyMap<string, string>;
  /** The officer's list of units that must send a plan, in its order. */
  readonly requiredUnits?: readonly RequiredUnit[] | undefined;
}

/**
 * Joins the plans of a run (copies of one plan, parents of sub-plans, groups of one index, province and year) and
 * decides what checks, comparison and reports state about them. The order of the plans does not matter. Never throws,
 * whatever the plans contain.
 */
export function relate(
  plans: readonly PlanRecord[],
  catalogue: Catalogue,
  options: RelateOptions = {},
): Outcome<Corpus> {
  const { value, warnings } = withStatedSenders(plans, options.senders ?? {}, catalogue);
  return { value: relatePlans(value.map(withReadableIssuer), catalogue, options), warnings };
}

function relatePlans(
  plans: readonly PlanRecord[],
  catalogue: Catalogue,
  { asOf = null, unreadFiles = [], requiredUnits = [], texts = new Map() }: RelateOptions,
): Corpus {
  const all = plans.toSorted((a, b) => (a.id < b.id ? -1 : 1));
  const duplicates = findDuplicates(all, catalogue);
  const linked = withReadings(linkPlans(all, duplicates, catalogue), all, texts);
  const { kept, byId, current, found, versions, answers } = linked;
  const currentAnswers = answers.filter(({ planId }) => !versions.isSuperseded(planId));
  const isPartial = partialParents(current, found.absentVersions, currentAnswers);
  const drafts = draftGroups(
    current.map((plan) => (isPartial(plan) ? { ...plan, planKind: "other" } : plan)),
    currentAnswers,
    requiredUnits,
    catalogue,
  );
  const answered = new Set(answers.map(({ planId, parentId }) => `${planId} ${parentId}`));
  const { duties, late } = findDuties(
    current.filter((plan) => plan.planKind === "parent" && isChecked(plan) && !isPartial(plan)),
    {
      drafts,
      plans: byId,
      versions,
      absentVersions: found.absentVersions,
      answers: (planId, parentId) => answered.has(`${planId} ${parentId}`),
      asOf,
      findUnclear: unclearFinder([...byId.values()], unreadFiles, askedUnits(drafts), catalogue),
      catalogue,
    },
  );
  const stateOf = rowStates(duties, late, versions);
  const groups = drafts
    .filter(({ group }) => group.index !== NO_INDEX)
    .map((draft) => toCorpusGroup(draft, linked, stateOf, catalogue))
    .sort(byIndexProvinceYear);
  const grouped = new Set(groups.flatMap(({ parentIds }) => parentIds));
  return {
    plans: all,
    checkedIds: all.filter(isChecked).map(({ id }) => id),
    ...linked.read,
    links: linked.links,
    groups,
    duplicates,
    ...found,
    duties: duties.filter(({ parentId }) => grouped.has(parentId)),
    late,
    lateReports: findLateReports(currentAnswers, byId, versions),
    outdatedReferences: findOutdatedReferences(current.filter(isChecked), kept),
    ...compareFigures(linked, currentAnswers, catalogue),
    ...compareTexts(current, {
      links: currentAnswers,
      groups,
      plans: byId,
      texts,
      catalogue,
    }),
  };
}

interface ReadPlans extends LinkedPlans {
  readonly read: Pick<Corpus, "readings" | "headings" | "clauses">;
  /** Ids of the plans of which parts were not read. */
  readonly partlyRead: ReadonlySet<string>;
}

function withReadings(
  linked: LinkedPlans,
  all: readonly PlanRecord[],
  texts: ReadonlyMap<string, string>,
): ReadPlans {
  const readings = findReadings(all);
  const checked = linked.current.filter(isChecked);
  const headings = findHeadings(checked, texts);
  const parents = checked.filter(({ planKind }) => planKind === "parent");
  const clauses = findClauses(parents, texts);
  const partlyRead = readings.flatMap(({ planId, extent }) => (extent === "part" ? planId : []));
  return { ...linked, read: { readings, headings, clauses }, partlyRead: new Set(partlyRead) };
}

/** What is decided about the figures of the current plans. */
function compareFigures(
  { byId: plans, current, links, versions, partlyRead }: ReadPlans,
  currentAnswers: readonly ParentLink[],
  catalogue: Catalogue,
): Pick<Corpus, "restatedTargets" | "targetComparisons" | "arithmeticFaults" | "resultConflicts"> {
  const checked = current.filter(isChecked);
  const restatedTargets = findRestatedTargets(plans, versions);
  const linksOf = Map.groupBy(links, ({ planId }) => planId);
  const isCounting = countingTargets(restatedTargets);
  const known: ComparedParents = {
    parentsOf: ({ id }) => (linksOf.get(id) ?? []).flatMap(({ parentId }) => plans.get(parentId) ?? []),
    familyOf: ({ id }) => versions.familyOf(id).flatMap((member) => plans.get(member) ?? []),
    versions,
    isCounting,
    isPartlyRead: ({ id }) => partlyRead.has(id),
  };
  const targetComparisons = checked.flatMap((plan) => compareTargets(plan, known));
  return {
    restatedTargets,
    targetComparisons,
    arithmeticFaults: checked.flatMap(findArithmeticFaults).filter(isCounting),
    resultConflicts: findResultConflicts(checked, {
      links: currentAnswers,
      plans,
      versions,
      targetComparisons,
      catalogue,
    }),
  };
}

/** A group with its rows before their states are decided. */
interface Draft extends DraftGroup {
  readonly group: PlanGroup;
  readonly subIndices: CorpusGroup["subIndices"];
}

// The group of a parent without an index. It is not part of the result; it serves to compare sub-plans with due dates.
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

/** The single units that parents ask for plans. */
const askedUnits = (drafts: readonly Draft[]) =>
  drafts.flatMap(({ rows }) => rows.filter(({ group, requests }) => !group && requests.length > 0));

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
  { byId: plans, versions, found: { absentVersions }, partlyRead }: ReadPlans,
  stateOf: ReturnType<typeof rowStates>,
  catalogue: Catalogue,
): CorpusGroup {
  const { index, year } = group;
  const earlier = (ids: readonly string[]) => ids.flatMap(versions.earlierOf);
  const incomplete = new Set(
    absentVersions.flatMap(({ relation, planId }) => (relation === "amends" ? planId : [])),
  );
  const bound = rows.map((row): BoundUnit => {
    const { key: _key, requests: _requests, members: _members, before: _before, ...unit } = row;
    const own = unit.planIds.flatMap((id) => plans.get(id) ?? []);
    const coverage = findCoverage(unit, own, { subIndices, index, year }, catalogue, {
      isIncomplete: unit.planIds.some((id) => incomplete.has(id)),
      isPartlyRead: unit.planIds.some((id) => partlyRead.has(id)),
    });
    return { ...unit, supersededIds: earlier(unit.planIds), coverage, ...stateOf(row, parentIds) };
  });
  const subPlanIds = idsOf(group.subPlans);
  return {
    index,
    province: group.province,
    year,
    parentIds,
    subPlanIds,
    otherIds: idsOf(group.others),
    supersededIds: earlier([...parentIds, ...subPlanIds]),
    bound,
    asWhole: isAssignedAsWhole(
      parentIds.flatMap((id) => plans.get(id) ?? []),
      bound,
    ),
    subIndices,
  };
}

const byIndexProvinceYear = (a: CorpusGroup, b: CorpusGroup) =>
  compareText(a.index, b.index) ||
  compareText(a.province ?? "", b.province ?? "") ||
  (a.year ?? 0) - (b.year ?? 0);

const compareText = (a: string, b: string) => (a < b ? -1 : a > b ? 1 : 0);
