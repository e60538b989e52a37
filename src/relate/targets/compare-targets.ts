import { findSubIndex, subIndexKey } from "../../language/sub-index-key.ts";
import type { CountingTest } from "../../model/counting-targets.ts";
import type { PlanRecord, Target } from "../../model/plan.ts";
import type { PlanVersions } from "../../model/plan-versions.ts";
import { overallTargets, type StatedTarget, statedTargets } from "../../model/stated-targets.ts";
import type { TargetComparison } from "../../model/target-comparison.ts";
import { figuresAgree } from "../../model/tolerances.ts";
import { changedFrom } from "./changed-from.ts";
import { comparableFigures } from "./comparable-figures.ts";
import { isFigureOfUnit } from "./own-figure.ts";
import { type ComparedTarget, compareFigures } from "./target-state.ts";

/** What a plan and one of its parents state on one sub-index, or on the whole index. */
interface Subject {
  readonly index: string | null;
  readonly subIndex: string | null;
  /** Pointer to the plan's section; null: the plan need not have one. */
  readonly section: string | null;
  targetsOf(plan: PlanRecord): readonly StatedTarget[];
}

/** What was decided about the plans before. */
export interface ComparedParents {
  /** The parents that a plan cites or that bind its unit, and their newest versions, with those that do not count any more. */
  parentsOf(plan: PlanRecord): readonly PlanRecord[];
  /** A plan and its amendments, without earlier versions. */
  familyOf(plan: PlanRecord): readonly PlanRecord[];
  readonly versions: PlanVersions;
  readonly isCounting: CountingTest;
  /** Whether parts of a plan were not read. */
  isPartlyRead(plan: PlanRecord): boolean;
}

type Entry = Omit<TargetComparison, "changedFrom">;

/**
 * Compares the targets of a sub-plan with those of its parents, each in its latest version. The first parent with a
 * comparable target counts; where it states several, agreeing with one of them is enough. A sub-index without any
 * comparable target gets one entry that says why: the plan states other kinds of targets, or none.
 */
export function compareTargets(plan: PlanRecord, known: ComparedParents): TargetComparison[] {
  const { versions, isCounting } = known;
  const all = known.parentsOf(plan);
  const parents = all.filter(({ id }) => !versions.isSuperseded(id));
  if (parents.length === 0) return [];
  return [...subIndicesOf(plan), ...wholeIndicesOf(plan)].flatMap((stated) => {
    const counts = (of: PlanRecord, { pointer }: StatedTarget) => isCounting({ planId: of.id, pointer });
    const targetsOf = (of: PlanRecord) => stated.targetsOf(of).filter((target) => counts(of, target));
    const subject = { ...stated, targetsOf };
    const own = targetsOf(plan);
    const compared = own.flatMap((target) => compareWithParents(target, subject, plan, parents) ?? []);
    const entries =
      compared.length > 0 || isStatedElsewhere(plan, subject, known)
        ? compared
        : notComparable(own, subject, plan, parents).map((entry) => statedIn(plan, entry, known));
    const earlierTargets = (parent: PlanRecord) =>
      versions.isSuperseded(parent.id)
        ? stated.targetsOf(parent)
        : stated.targetsOf(parent).filter((target) => !counts(parent, target));
    return entries.map((entry) => ({
      ...entry,
      changedFrom: changedFrom(entry, { plan, parents: all, versions }, earlierTargets),
    }));
  });
}

/** Whether the plan that a plan amends, or an amendment of it, states the target; or treats the sub-index before it. */
function isStatedElsewhere(
  plan: PlanRecord,
  { subIndex, targetsOf }: Subject,
  { familyOf }: ComparedParents,
): boolean {
  const family = familyOf(plan);
  const before = family.slice(0, family.indexOf(plan));
  return (
    family.some((other) => other !== plan && targetsOf(other).length > 0) ||
    (subIndex !== null && before.some((other) => findSubIndex(other.subIndices, subIndex).length > 0))
  );
}

function subIndicesOf(plan: PlanRecord): Subject[] {
  const keys = new Map(plan.subIndices.map((subIndex, i) => [subIndexKey(subIndex), { subIndex, i }]));
  return [...keys].map(([key, { subIndex }]) => ({
    index: subIndex.index,
    subIndex: key,
    section: `/subIndices/${findSubIndex(plan.subIndices, key)[0]}`,
    targetsOf: (of) => findSubIndex(of.subIndices, key).flatMap((position) => statedTargets(of, position)),
  }));
}

function wholeIndicesOf(plan: PlanRecord): Subject[] {
  const indices = new Set(plan.overall.flatMap(({ index }) => index ?? []));
  return [...indices].map((index) => ({
    index,
    subIndex: null,
    section: null,
    targetsOf: (of) =>
      overallTargets(of, index).filter(({ target }) => of !== plan || !isFigureOfUnit(target)),
  }));
}

/** Compares a target with the first parent that states a comparable one; null: no parent does. */
function compareWithParents(
  own: StatedTarget,
  subject: Subject,
  plan: PlanRecord,
  parents: readonly PlanRecord[],
): Entry | null {
  for (const parent of parents) {
    const theirs = targetsToMeet(subject, yearsOfTarget(own.target, plan), parent);
    if (theirs.some((stated) => isOfPart(own.target, stated.target))) return null;
    const compared = theirs.flatMap(({ target, pointer }) => {
      const pairs = comparableFigures(own.target, target);
      return pairs ? [{ pointer, ...compareFigures(own.target, target, pairs) }] : [];
    });
    const best =
      compared.find(({ state }) => state === "same") ??
      (isOneOfSeveralShares(own, subject, plan) || isOneOfSeveralShares(own, subject, parent)
        ? undefined
        : compared[0]);
    if (best) return entryOf(plan, own.pointer, subject, { parent, ...best });
  }
  return null;
}

/** The figure that the parent sets for a part of the sub-index: a plan that states it means the part. */
const isOfPart = (own: Target, parent: Target): boolean =>
  own.criterion === null &&
  parent.criterion !== null &&
  own.kind === parent.kind &&
  own.value !== null &&
  parent.value !== null &&
  figuresAgree(own.value, parent.value);

/** Shares of different things whose names were not read: which of them belong together is unknown. */
const isOneOfSeveralShares = ({ target }: StatedTarget, { targetsOf }: Subject, plan: PlanRecord): boolean =>
  isUnnamedShare(target) && targetsOf(plan).filter((stated) => isUnnamedShare(stated.target)).length > 1;

const isUnnamedShare = ({ kind, criterion }: Target) => kind === "percent" && criterion === null;

/** If a plan was read only in part, a target that was not found may be in the other parts. */
const statedIn = (plan: PlanRecord, entry: Entry, { isPartlyRead }: ComparedParents): Entry =>
  entry.state === "not-stated" && isPartlyRead(plan) ? { ...entry, state: "not-read" } : entry;

/** The entry for a subject on which the plan states nothing comparable. A parent without figures asks for no target. */
function notComparable(
  own: readonly StatedTarget[],
  subject: Subject,
  plan: PlanRecord,
  parents: readonly PlanRecord[],
): Entry[] {
  for (const parent of parents) {
    const theirs = targetsToMeet(subject, plan.years, parent).find(
      ({ target }) => target.criterion === null && target.value !== null,
    );
    if (!theirs) continue;
    const stated = own.find(({ target }) => target.criterion === null) ?? own[0];
    const state = stated ? "other-kind" : "not-stated";
    const pointer = stated?.pointer ?? subject.section;
    if (pointer === null) return [];
    return [entryOf(plan, pointer, subject, { parent, pointer: theirs.pointer, state, differing: [] })];
  }
  return [];
}

function entryOf(
  plan: PlanRecord,
  pointer: string,
  { index, subIndex }: Subject,
  found: ComparedTarget & { readonly parent: PlanRecord; readonly pointer: string },
): Entry {
  const { parent, pointer: parentPointer, state, differing } = found;
  return { planId: plan.id, pointer, index, subIndex, parentId: parent.id, parentPointer, state, differing };
}

const targetsToMeet = (
  { targetsOf }: Subject,
  years: readonly number[],
  parent: PlanRecord,
): StatedTarget[] =>
  targetsOf(parent).filter(({ target }) => isForYears(years, yearsOfTarget(target, parent)));

/** The year that a target names, else the years of its plan. */
const yearsOfTarget = ({ year }: Target, plan: PlanRecord): readonly number[] =>
  year === null ? plan.years : [year];

/** A parent of an earlier year sets no target for a later one, unless the target names the year. */
const isForYears = (own: readonly number[], parents: readonly number[]): boolean =>
  own.length === 0 || parents.length === 0 || parents.some((year) => own.includes(year));
