import type { Catalogue } from "../catalogue/catalogue.ts";
import { nameKey } from "../language/fold.ts";
import type { BoundUnit, CorpusGroup, Coverage } from "../model/corpus-group.ts";
import type { SubIndexChanges, YearComparison } from "../model/year-comparison.ts";
import { unitEnd, unitSteps } from "./unit-history.ts";

/** A group of one year and the group that follows it. */
export interface YearPair {
  readonly from: CorpusGroup & { readonly year: number };
  readonly to: CorpusGroup & { readonly year: number };
}

type YearUnit = YearComparison["units"][number];

/** Each unit of the later year with its predecessors, then the units of the earlier year without a successor there. */
export function followUnits(pair: YearPair, catalogue: Catalogue): YearUnit[] {
  const { from, to } = pair;
  const day = `${to.year}-12-31`;
  const follows = (later: BoundUnit, earlier: BoundUnit) =>
    earlier.unitId !== null && later.unitId !== null
      ? earlier.unitId === later.unitId || catalogue.successorsOf(earlier.unitId, day).includes(later.unitId)
      : nameKey(earlier.name) === nameKey(later.name);
  const context = { day, province: to.province, catalogue };
  const followed = new Set<BoundUnit>();
  const present = to.bound.map((later): YearUnit => {
    const before = from.bound.filter((earlier) => follows(later, earlier));
    for (const earlier of before) followed.add(earlier);
    const history = before.flatMap((earlier) => unitSteps(earlier, later.unitId, context));
    return { ...unitEntry(later, before, [later], pair), history, ended: null };
  });
  const gone = from.bound.filter((earlier) => !followed.has(earlier));
  const ended = gone.map((earlier): YearUnit => {
    const history = unitSteps(earlier, null, context);
    const end = history.length > 0 ? null : unitEnd(earlier, day, catalogue);
    return { ...unitEntry(earlier, [earlier], [], pair), history, ended: end };
  });
  return [...present, ...ended].filter(({ assigned, written }) => assigned !== null || written !== null);
}

/** Compares the assignments of both years with each other, and the unit's plans of both years with each other. */
function unitEntry(
  { name, unitId }: BoundUnit,
  before: readonly BoundUnit[],
  after: readonly BoundUnit[],
  pair: YearPair,
): Omit<YearUnit, "history" | "ended"> {
  const assigned =
    areAssignmentsKnown(before, pair.from) && areAssignmentsKnown(after, pair.to)
      ? changes(pair, before, after, ({ due }) => due !== null)
      : null;
  const sent = [before, after].every((rows) => rows.some((row) => row.planIds.length > 0));
  const written = sent ? changes(pair, before, after, isWritten) : null;
  return {
    unit: name,
    unitId,
    before: before.flatMap((row) => row.unitId ?? []),
    ...(written ?? assigned ?? { kept: [], dropped: [], added: [] }),
    assigned,
    written,
  };
}

/** A unit without a row in a year was assigned nothing in that year if the year has a parent. */
const areAssignmentsKnown = (rows: readonly BoundUnit[], group: CorpusGroup) =>
  group.parentIds.length > 0 && rows.every((row) => row.parentIds.length > 0);

/**
 * Whether the unit's plan has the sub-index; null if a page was not read, no plan was received, or only the words of lines show that it
 * has a sub-index that nobody assigned.
 */
function isWritten({ state, similarAt }: Coverage, { planIds }: BoundUnit): boolean | null {
  if (state === "unreadable" || planIds.length === 0) return null;
  if (state === "extra" && similarAt.length > 0) return null;
  return state === "covered" || state === "extra";
}

/** The changes among the sub-indices that both years have. A sub-index whose state in a year is not known is in no list. */
function changes(
  { from, to }: YearPair,
  before: readonly BoundUnit[],
  after: readonly BoundUnit[],
  has: (cell: Coverage, row: BoundUnit) => boolean | null,
): SubIndexChanges {
  const later = new Set(to.subIndices.map(({ id }) => id));
  const ids = from.subIndices.map(({ id }) => id).filter((id) => later.has(id));
  const inYear = (rows: readonly BoundUnit[], id: string): boolean | null => {
    const cells = rows.flatMap((row) =>
      row.coverage.filter(({ subIndex }) => subIndex === id).map((cell) => has(cell, row)),
    );
    return cells.includes(true) ? true : cells.includes(null) ? null : false;
  };
  const found = ids.map((id) => ({ id, was: inYear(before, id), is: inYear(after, id) }));
  const idsWhere = (was: boolean, is: boolean) =>
    found.filter((entry) => entry.was === was && entry.is === is).map(({ id }) => id);
  return { kept: idsWhere(true, true), dropped: idsWhere(true, false), added: idsWhere(false, true) };
}
