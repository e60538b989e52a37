import type { Catalogue } from "../catalogue/catalogue.ts";
import { nameKey } from "../language/fold.ts";
import { findSubIndex } from "../language/sub-index-key.ts";
import type { YearComparison } from "../model/comparison.ts";
import type { BoundUnit, CorpusGroup } from "../model/corpus.ts";
import { type Plans, plansOf } from "./compare-group.ts";
import { targetFor } from "./targets-of.ts";

type Dated = CorpusGroup & { readonly year: number };

/** Each group beside the next later one of its index and province, across the mergers of provinces and departments. */
export function compareYears(
  groups: readonly CorpusGroup[],
  plans: Plans,
  catalogue: Catalogue,
): YearComparison[] {
  const dated = groups.filter((group): group is Dated => group.year !== null);
  return dated.flatMap((from) => {
    const later = dated.filter(
      (to) =>
        to.index === from.index &&
        to.year > from.year &&
        (to.province === from.province || catalogue.sameProvince(to.province, from.province)),
    );
    const next = Math.min(...later.map((to) => to.year));
    return later.filter((to) => to.year === next).map((to) => beside(from, to, plans, catalogue));
  });
}

function beside(from: Dated, to: Dated, plans: Plans, catalogue: Catalogue): YearComparison {
  const ids = [...new Set([...from.subIndices, ...to.subIndices].map(({ id }) => id))];
  return {
    index: to.index,
    province: to.province,
    from: from.year,
    to: to.year,
    targets: ids.map((subIndex) => {
      const [before, after] = [target(from, subIndex, plans), target(to, subIndex, plans)];
      const result = after?.baseline?.year === from.year ? (after.baseline.value ?? null) : null;
      return { subIndex, from: before, to: after, result };
    }),
    units: followUnits(from, to, ids, plans, catalogue),
  };
}

const target = (group: CorpusGroup, subIndex: string, plans: Plans) =>
  plansOf(group.parentIds, plans)
    .map((parent) => targetFor(parent, subIndex))
    .find((found) => found !== null) ?? null;

/** Each unit of the later year with those it has come from, then those of the earlier year that nobody follows. */
function followUnits(
  from: Dated,
  to: Dated,
  ids: readonly string[],
  plans: Plans,
  catalogue: Catalogue,
): YearComparison["units"] {
  const follows = (later: BoundUnit, earlier: BoundUnit) =>
    earlier.unitId !== null && later.unitId !== null
      ? earlier.unitId === later.unitId ||
        catalogue.successorsOf(earlier.unitId, `${to.year}-12-31`).includes(later.unitId)
      : nameKey(earlier.name) === nameKey(later.name);
  const followed = new Set<BoundUnit>();
  const present = to.bound.map((later) => {
    const before = from.bound.filter((earlier) => follows(later, earlier));
    for (const earlier of before) followed.add(earlier);
    return entry(later, before, later, ids, plans);
  });
  const gone = from.bound.filter((earlier) => !followed.has(earlier));
  const all = [...present, ...gone.map((earlier) => entry(earlier, [earlier], null, ids, plans))];
  const assigned = from.parentIds.length > 0 && to.parentIds.length > 0;
  return all.flatMap(({ sent, ...unit }) => (assigned || sent ? [unit] : []));
}

/**
 * Plans are compared with plans; where a side sent none, what was assigned with what was assigned. A year without a
 * plan of the province assigns nothing that could be compared: then only who sent plans in both years is shown.
 */
function entry(
  unit: BoundUnit,
  before: readonly BoundUnit[],
  after: BoundUnit | null,
  ids: readonly string[],
  plans: Plans,
): YearComparison["units"][number] & { readonly sent: boolean } {
  const sent = before.some((row) => row.planIds.length > 0) && (after?.planIds.length ?? 0) > 0;
  const has = (rows: readonly BoundUnit[], id: string) =>
    sent
      ? rows.some((row) => plansOf(row.planIds, plans).some((p) => findSubIndex(p.subIndices, id).length > 0))
      : rows.some((row) => row.dues.some((due) => due.subIndex === id));
  const now = after ? [after] : [];
  return {
    sent,
    unit: unit.name,
    unitId: unit.unitId,
    before: before.flatMap((row) => row.unitId ?? []),
    kept: ids.filter((id) => has(before, id) && has(now, id)),
    dropped: ids.filter((id) => has(before, id) && !has(now, id)),
    added: ids.filter((id) => !has(before, id) && has(now, id)),
  };
}
