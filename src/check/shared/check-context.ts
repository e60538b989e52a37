import type { Catalogue } from "../../catalogue/catalogue.ts";
import { unitKey } from "../../language/unit-key.ts";
import type { Place } from "../../model/comparison.ts";
import type {
  ArithmeticFault,
  ClosedParent,
  Corpus,
  Duplicate,
  LatePlan,
  LateReport,
  OutdatedReference,
  ParentLink,
  ResultConflict,
} from "../../model/corpus.ts";
import type { BoundUnit, CorpusGroup } from "../../model/corpus-group.ts";
import { type CountingTest, countingTargets } from "../../model/counting-targets.ts";
import type { Duty } from "../../model/duty.ts";
import type { Issuer, PlanRecord } from "../../model/plan.ts";
import { type PlanVersions, planVersions } from "../../model/plan-versions.ts";
import type { CopiedText, NearestTask } from "../../model/similar-texts.ts";
import type { TargetComparison } from "../../model/target-comparison.ts";

interface AnsweredParent {
  readonly parent: PlanRecord;
  readonly link: ParentLink;
}

/** A fact about a sub-plan and one of its parents, with the parent. */
export type WithParent<T> = T & { readonly parent: PlanRecord };

/** The row of a plan's unit in one plan group. */
interface GroupRow {
  readonly group: CorpusGroup;
  readonly row: BoundUnit;
}

/** What a check may read besides the plan: the corpus and look-ups in it. */
export interface CheckContext {
  readonly corpus: Corpus;
  readonly catalogue: Catalogue;
  plan(id: string): PlanRecord | undefined;
  /** Whether parts of a document were not read, so that it is not known what it lacks. */
  isPartlyRead(plan: PlanRecord): boolean;
  /** Whether a document was read completely and with certainty: only then may a check state that words are absent. */
  isWhollyRead(plan: PlanRecord): boolean;
  /** The main headings of a plan; [] if it has none or its text is not known. */
  mainHeadingsOf(plan: PlanRecord): readonly Place[];
  readonly parents: readonly PlanRecord[];
  /** The plans of a unit of the catalogue; if units of several provinces have this id, the plans of all of them. */
  issuedBy(unitId: string): readonly PlanRecord[];
  /** The parents that a plan cites. */
  parentsOf(plan: PlanRecord): readonly AnsweredParent[];
  /** The parents that a plan is compared with: those that it cites in their newest version, and their amendments. */
  answeredParentsOf(plan: PlanRecord): readonly AnsweredParent[];
  readonly versions: PlanVersions;
  /** Whether a target counts: no amendment of its plan states it again. */
  readonly isCountingTarget: CountingTest;
  /** Whether nobody knows who sent a plan, so that several units may have sent it. */
  isUnnamed(planId: string): boolean;
  /** The duties of each unit under a parent. */
  dutiesOf(parent: PlanRecord): readonly Duty[];
  /** The rows that a sub-plan belongs to, one for each group. */
  rowsOf(plan: PlanRecord): readonly GroupRow[];
  /**
   * Why nobody is reminded of a plan any more: the parent itself, or each parent that a sub-plan is compared with, is
   * closed. null: it is in force.
   */
  closedBy(plan: PlanRecord): ClosedParent | null;
  outdatedReferencesOf(plan: PlanRecord): readonly OutdatedReference[];
  resultConflictsOf(plan: PlanRecord): readonly ResultConflict[];
  targetComparisonsOf(plan: PlanRecord): readonly WithParent<TargetComparison>[];
  arithmeticFaultsOf(plan: PlanRecord): readonly ArithmeticFault[];
  /** The parents for which a plan is late. */
  lateFor(plan: PlanRecord): readonly WithParent<LatePlan>[];
  /** The letters on any of these parents with lines on who has a sub-index, or on the part of a unit. */
  lettersOnUnits(parentIds: readonly string[], subIndex: string, unit: Issuer | null): readonly LetterLine[];
  /** The letters on a parent with lines that state a target of a sub-index, or that correct a figure of the parent. */
  lettersOnTarget(parentId: string, subIndex: string, figure: number | null): readonly LetterLine[];
  lateReportsOf(plan: PlanRecord): readonly WithParent<LateReport>[];
  copiedTextsOf(plan: PlanRecord): readonly CopiedText[];
  nearestTasksOf(plan: PlanRecord): readonly WithParent<NearestTask>[];
  /** The pairs of copies in which this plan is the one that is not counted. */
  duplicateOf(plan: PlanRecord): readonly Duplicate[];
}

/** Builds the look-ups once for all checks of a corpus. */
export function checkContext(corpus: Corpus, catalogue: Catalogue): CheckContext {
  const plans = new Map(corpus.plans.map((plan) => [plan.id, plan]));
  const byUnit = Map.groupBy(corpus.plans, ({ issuer }) => issuer?.unitId ?? null);
  const links = Map.groupBy(corpus.links, (link) => link.planId);
  const duplicates = Map.groupBy(corpus.duplicates, ({ dropped }) => dropped);
  const duties = Map.groupBy(corpus.duties, (duty) => duty.parentId);
  const rows = new Map<string, GroupRow[]>();
  for (const group of corpus.groups) {
    for (const row of group.bound) {
      for (const id of row.planIds) {
        if (!rows.has(id)) rows.set(id, []);
        rows.get(id)!.push({ group, row });
      }
    }
  }
  const unnamed = new Set(corpus.groups.flatMap((group) => group.unnamed?.planIds ?? []));
  const versions = planVersions(corpus);
  const headings = byPlan(corpus.headings);
  const extents = new Map(corpus.readings.map(({ planId, extent }) => [planId, extent]));
  const withParent = <T extends { readonly parentId: string }>(facts: readonly T[]): WithParent<T>[] =>
    facts.flatMap((fact) => {
      const parent = plans.get(fact.parentId);
      return parent ? [{ ...fact, parent }] : [];
    });
  const joinedTo = ({ id }: PlanRecord) =>
    withParent(links.get(id) ?? []).map(({ parent, ...link }) => ({ parent, link }));
  const answeredParentsOf = (plan: PlanRecord) =>
    joinedTo(plan).filter(({ parent }) => !versions.isSuperseded(parent.id));
  return {
    corpus,
    catalogue,
    plan: (id) => plans.get(id),
    isPartlyRead: ({ id }) => extents.get(id) === "part",
    isWhollyRead: ({ id }) => !extents.has(id),
    mainHeadingsOf: (plan) => headings(plan).flatMap(({ places }) => places),
    parents: corpus.plans.filter(({ planKind }) => planKind === "parent"),
    issuedBy: (unitId) => byUnit.get(unitId) ?? [],
    parentsOf: (plan) => joinedTo(plan).filter(({ link }) => link.cited),
    answeredParentsOf,
    versions,
    isCountingTarget: countingTargets(corpus.restatedTargets),
    isUnnamed: (planId) => unnamed.has(planId),
    dutiesOf: (parent) => duties.get(parent.id) ?? [],
    rowsOf: (plan) => rows.get(plan.id) ?? [],
    closedBy: closedFinder(corpus, answeredParentsOf),
    outdatedReferencesOf: byPlan(corpus.outdatedReferences),
    resultConflictsOf: byPlan(corpus.resultConflicts),
    targetComparisonsOf: byPlan(withParent(corpus.targetComparisons)),
    arithmeticFaultsOf: byPlan(corpus.arithmeticFaults),
    lateFor: byPlan(withParent(corpus.late)),
    ...letterFinders(corpus, plans),
    lateReportsOf: byPlan(withParent(corpus.lateReports)),
    copiedTextsOf: byPlan(corpus.copiedTexts),
    nearestTasksOf: byPlan(withParent(corpus.nearestTasks)),
    duplicateOf: (plan) => duplicates.get(plan.id) ?? [],
  };
}

/** A line of a letter on a province's plan, with the figure that it states. */
interface LetterLine {
  readonly letter: PlanRecord;
  readonly figure: number | null;
  readonly place: Place;
}

/** The two ways in which checks ask for the lines of letters. */
function letterFinders(
  { amendingLetters }: Corpus,
  plans: ReadonlyMap<string, PlanRecord>,
): Pick<CheckContext, "lettersOnUnits" | "lettersOnTarget"> {
  const known = amendingLetters.flatMap((lines) => {
    const letter = plans.get(lines.planId);
    return letter ? [{ letter, ...lines }] : [];
  });
  return {
    lettersOnUnits: (parentIds, subIndex, unit) =>
      known
        .filter(({ parentId }) => parentIds.includes(parentId))
        .flatMap(({ letter, subIndices, units }) =>
          [
            ...subIndices.filter(
              ({ units: isOnUnits, helpers, ...line }) =>
                line.subIndex === subIndex &&
                isOnUnits &&
                (helpers === null || (unit !== null && helpers.includes(unitKey(unit)))),
            ),
            ...units.filter(({ key }) => unit !== null && key === unitKey(unit)),
          ].map(({ place }) => ({ letter, figure: null, place })),
        ),
    lettersOnTarget: (parent, subIndex, figure) =>
      known
        .filter(({ parentId }) => parentId === parent)
        .flatMap(({ letter, subIndices, corrections }) => [
          ...subIndices
            .filter((line) => line.subIndex === subIndex && line.target)
            .map((line) => ({ letter, figure: line.figure, place: line.place })),
          ...corrections
            .filter(({ from }) => from === figure)
            .map(({ to, place }) => ({ letter, figure: to, place })),
        ]),
  };
}

/** Finds why a plan is closed, see `CheckContext.closedBy`. */
function closedFinder(
  { closedParents }: Corpus,
  answeredParentsOf: CheckContext["answeredParentsOf"],
): CheckContext["closedBy"] {
  const closed = new Map(closedParents.map((parent) => [parent.parentId, parent]));
  return (plan) => {
    if (plan.planKind === "parent") return closed.get(plan.id) ?? null;
    const found = answeredParentsOf(plan).map(({ parent }) => closed.get(parent.id) ?? null);
    return found.includes(null) ? null : (found[0] ?? null);
  };
}

/** Finds the facts about one plan. */
function byPlan<T extends { readonly planId: string }>(
  facts: readonly T[],
): (plan: PlanRecord) => readonly T[] {
  const byId = Map.groupBy(facts, ({ planId }) => planId);
  return (plan) => byId.get(plan.id) ?? [];
}
