import type { IndexEntry } from "../../../model/catalogue.ts";
import { greatestOf, leastOf } from "../../../model/lists.ts";
import type { SubIndexEntry } from "./sub-index-match.ts";

/**
 * The sub-indices in force in a year and their parts, in order; null: the latest. A year without facts takes the nearest known
 * year: a plan for the coming year uses the last published names.
 */
export function subIndicesAndParts(index: IndexEntry, year: number | null): SubIndexEntry[] {
  const all = [...index.subIndices].sort((a, b) => a.order - b.order);
  const first = leastOf(all.map((s) => s.years.from ?? Number.NEGATIVE_INFINITY));
  const last = greatestOf(all.map((s) => s.years.to ?? Number.POSITIVE_INFINITY));
  const wanted = Math.min(Math.max(year ?? Number.POSITIVE_INFINITY, first), last);
  return all.filter((s) => (s.years.from ?? wanted) <= wanted && wanted <= (s.years.to ?? wanted));
}

/** As `subIndicesAndParts`, without the parts. */
export const subIndicesIn = (index: IndexEntry, year: number | null): SubIndexEntry[] =>
  subIndicesAndParts(index, year).filter(({ partOf }) => partOf === undefined);
