import type { Catalogue } from "../catalogue/catalogue.ts";
import { compareText } from "../language/compare-text.ts";
import type { Corpus, ParentLink } from "../model/corpus.ts";
import type { BoundUnit, CorpusGroup } from "../model/corpus-group.ts";
import { countingTargets } from "../model/counting-targets.ts";
import type { Duty } from "../model/duty.ts";
import type { PlanRecord } from "../model/plan.ts";
import type { RequiredUnit } from "../model/required-unit.ts";
import type { Outcome } from "../model/warning.ts";
import { findCoverage } from "./coverage/find-coverage.ts";
import { isAssignedAsWhole } from "./coverage/is-assigned-as-whole.ts";
import { withSimilarContent } from "./coverage/similar-content.ts";
import { askedUnits, type Draft, draftGroups, NO_INDEX } from "./draft-groups.ts";
import { findDuplicates } from "./duplicates/find-duplicates.ts";
import { findDuties } from "./duties/find-duties.ts";
import { findLateReports } from "./duties/find-late-reports.ts";
import { unclearFinder } from "./duties/find-unclear-sources.ts";
import { findUnnamedPlans } from "./duties/find-unnamed-plans.ts";
import { rowStates } from "./duties/row-state.ts";
import { findAmendingLetters } from "./letters/amending-letters.ts";
import { type LinkedPlans, linkPlans } from "./link-plans.ts";
import { findClauses } from "./plan/find-clauses.ts";
import { findHeadings } from "./plan/find-headings.ts";
import { findReadings } from "./plan/find-readings.ts";
import { isChecked } from "./plan/is-checked.ts";
import { hasUnknownSender } from "./plan/may-be-plan.ts";
import { withReadableIssuer } from "./plan/readable-issuer.ts";
import { type Senders, withStatedSenders } from "./plan/stated-senders.ts";
import { findOutdatedReferences } from "./references/find-outdated-references.ts";
import { compareTexts } from "./similarity/compare-texts.ts";
import { type ComparedParents, compareTargets } from "./targets/compare-targets.ts";
import { findArithmeticFaults } from "./targets/find-arithmetic-faults.ts";
import { findResultConflicts } from "./targets/find-result-conflicts.ts";
import { partialParents } from "./versions/partial-parents.ts";
import { findRestatedTargets } from "./versions/restated-targets.ts";

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
  const sent = withStatedSenders(plans, options.senders ?? {}, catalogue);
  const statedSenders = sent.stated.toSorted((a, b) => compareText(a.planId, b.planId));
  const corpus = relatePlans(sent.plans.map(withReadableIssuer), catalogue, options);
  return { value: { ...corpus, statedSenders }, warnings: [...sent.warnings] };
}

function relatePlans(
  plans: readonly PlanRecord[],
  catalogue: Catalogue,
  { asOf = null, unreadFiles = [], requiredUnits = [], texts = new Map() }: RelateOptions,
): Omit<Corpus, "statedSenders"> {
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
    { texts, catalogue },
  );
  const answered = new Set(answers.map(({ planId, parentId }) => `${planId} ${parentId}`));
  const parents = current.filter((plan) => plan.planKind === "parent" && isChecked(plan) && !isPartial(plan));
  const amendingLetters = findAmendingLetters(kept, parents, texts, catalogue);
  const { duties, closedParents, late } = findDuties(parents, {
    drafts,
    amendingLetters,
    plans: byId,
    versions,
    absentVersions: found.absentVersions,
    answers: (planId, parentId) => answered.has(`${planId} ${parentId}`),
    asOf,
    findUnclear: unclearFinder([...byId.values()], unreadFiles, askedUnits(drafts), catalogue),
    catalogue,
  });
  const unnamed = new Set(kept.filter(hasUnknownSender).map(({ id }) => id));
  const stateOf = rowStates(duties, late, { versions, unnamed });
  const named = drafts
    .filter(({ group }) => group.index !== NO_INDEX)
    .map((draft) => toCorpusGroup(draft, linked, { stateOf, duties, unnamed }, catalogue))
    .sort(byIndexProvinceYear);
  const groups = withSimilarContent(named, { plans: byId, texts, catalogue });
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
    closedParents,
    late,
    amendingLetters,
    lateReports: findLateReports(currentAnswers, byId, versions),
    outdatedReferences: findOutdatedReferences(current.filter(isChecked), kept),
    ...compareFigures(linked, currentAnswers, groups, catalogue),
    ...compareTexts(current, { links: currentAnswers, groups, plans: byId, texts, catalogue }),
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
  groups: readonly CorpusGroup[],
  catalogue: Catalogue,
): Pick<Corpus, "restatedTargets" | "targetComparisons" | "arithmeticFaults" | "resultConflicts"> {
  const checked = current.filter(isChecked);
  const restatedTargets = findRestatedTargets(plans, versions);
  const linksOf = Map.groupBy(links, ({ planId }) => planId);
  const rowsOf = Map.groupBy(
    groups.flatMap(({ bound }) => bound.flatMap((row) => row.planIds.map((planId) => ({ planId, row })))),
    ({ planId }) => planId,
  );
  /** A plan that answers no parent of its group, or last year's by mistake, is compared with those that bind its unit. */
  const bindingOf = (id: string) => (rowsOf.get(id) ?? []).flatMap(({ row }) => row.parentIds);
  const isCounting = countingTargets(restatedTargets);
  const known: ComparedParents = {
    parentsOf: ({ id }) => {
      const linked = (linksOf.get(id) ?? []).map(({ parentId }) => parentId);
      return [...new Set([...linked, ...bindingOf(id)])].flatMap((parentId) => plans.get(parentId) ?? []);
    },
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

const idsOf = (list: Iterable<PlanRecord>) => Array.from(list, (plan) => plan.id);

interface UnitFacts {
  readonly stateOf: ReturnType<typeof rowStates>;
  readonly duties: readonly Duty[];
  /** Ids of the plans of which nobody knows who sent them. */
  readonly unnamed: ReadonlySet<string>;
}

function toCorpusGroup(
  { group, subIndices, parentIds, rows }: Draft,
  { byId: plans, versions, found: { absentVersions }, partlyRead }: ReadPlans,
  { stateOf, duties, unnamed }: UnitFacts,
  catalogue: Catalogue,
): CorpusGroup {
  const { index, year, years } = group;
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
      isUnnamed: unit.planIds.some((id) => unnamed.has(id)),
    });
    return { ...unit, supersededIds: earlier(unit.planIds), coverage, ...stateOf(row, parentIds) };
  });
  const subPlanIds = idsOf(group.subPlans);
  return {
    index,
    province: group.province,
    year,
    years,
    parentIds,
    yearParentIds: group.parents.size > 0 ? idsOf(group.parents) : parentIds,
    subPlanIds,
    otherIds: idsOf(group.others),
    supersededIds: earlier([...parentIds, ...subPlanIds]),
    unnamed: findUnnamedPlans(
      bound,
      [...group.subPlans],
      duties.filter(({ parentId }) => parentIds.includes(parentId)),
      unnamed,
    ),
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
