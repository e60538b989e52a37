import type { Catalogue } from "../catalogue/catalogue.ts";
import { nameKey } from "../language/fold.ts";
import type { CoverageState, YearComparison } from "../model/comparison.ts";
import type { BoundUnit, CorpusGroup } from "../model/corpus.ts";
import { type PlansById, plansOf } from "./plans-by-id.ts";
import { targetFor } from "./targets-of.ts";

type DatedGroup = CorpusGroup & { readonly year: number };

/** Each group with the next one of its index and province, followed through mergers of provinces and departments. */
export function compareYears(
  groups: readonly CorpusGroup[],
  plans: PlansById,
  catalogue: Catalogue,
): YearComparison[] {
  const dated = groups.filter((group): group is DatedGroup => group.year !== null);
  return dated.flatMap((from) => {
    const later = dated.filter(
      (to) =>
        to.index === from.index &&
        to.year > from.year &&
        (to.province === from.province || catalogue.sameProvince(to.province, from.province)),
    );
    const next = Math.min(...later.map((to) => to.year));
    return later.filter((to) => to.year === next).map((to) => compareGroups(from, to, plans, catalogue));
  });
}

function compareGroups(
  from: DatedGroup,
  to: DatedGroup,
  plans: PlansById,
  catalogue: Catalogue,
): YearComparison {
  const ids = [...new Set([...from.subIndices, ...to.subIndices].map(({ id }) => id))];
  return {
    index: to.index,
    province: to.province,
    from: from.year,
    to: to.year,
    targets: ids.map((subIndex) => {
      const before = parentTarget(from, subIndex, plans);
      const after = parentTarget(to, subIndex, plans);
      const result = after?.baseline?.year === from.year ? (after.baseline.value ?? null) : null;
      return { subIndex, from: before, to: after, result };
    }),
    units: followUnits(from, to, ids, catalogue),
  };
}

const parentTarget = (group: CorpusGroup, subIndex: string, plans: PlansById) =>
  plansOf(group.parentIds, plans)
    .map((parent) => targetFor(parent, subIndex))
    .find((found) => found !== null) ?? null;

/** Each unit of the later year with its predecessors, then the units of the earlier year without a successor. */
function followUnits(
  from: DatedGroup,
  to: DatedGroup,
  ids: readonly string[],
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
    return unitEntry(later, before, later, ids);
  });
  const gone = from.bound.filter((earlier) => !followed.has(earlier));
  const all = [...present, ...gone.map((earlier) => unitEntry(earlier, [earlier], null, ids))];
  const assigned = from.parentIds.length > 0 && to.parentIds.length > 0;
  return all.flatMap(({ sent, ...unit }) => (assigned || sent ? [unit] : []));
}

/**
 * What a unit kept, dropped and added. `sent`: it sent plans in both years; then plans are compared with plans, else what
 * was assigned with what was assigned. A year without a plan of the province assigns nothing, so that year shows only
 * units with `sent`.
 */
function unitEntry(
  unit: BoundUnit,
  before: readonly BoundUnit[],
  after: BoundUnit | null,
  ids: readonly string[],
): YearComparison["units"][number] & { readonly sent: boolean } {
  const sent = before.some((row) => row.planIds.length > 0) && (after?.planIds.length ?? 0) > 0;
  const has = (rows: readonly BoundUnit[], id: string) =>
    rows.some((row) =>
      row.coverage.some(
        ({ subIndex, state, due }) => subIndex === id && (sent ? isCovered(state) : due !== null),
      ),
    );
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

const isCovered = (state: CoverageState) => state === "covered" || state === "extra";
