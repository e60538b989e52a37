import type { Catalogue } from "../../catalogue/catalogue.ts";
import { findSubIndex, subIndexKey } from "../../language/sub-index-key.ts";
import type { CorpusGroup } from "../../model/corpus.ts";
import type { Seating } from "./group-plans.ts";

/**
 * The sub-indices of a group: the index's own of that year, and after them what the parents print beyond the
 * catalogue (for an index without entries: also what the sub-plans print).
 */
export function subIndicesOf(seating: Seating, catalogue: Catalogue): CorpusGroup["subIndices"] {
  const found = catalogue
    .subIndicesOf(seating.index, seating.year)
    .map(({ id, name, shortName }) => ({ id, name, shortName }));
  const parents = [...seating.parents, ...seating.citedParents];
  const readers = found.length === 0 ? [...parents, ...seating.subPlans] : parents;
  for (const subIndex of readers.flatMap((plan) => plan.subIndices)) {
    if ((subIndex.index ?? seating.index) !== seating.index) continue;
    const key = subIndexKey(subIndex);
    const known = found.some((f) => f.id === key || findSubIndex([subIndex], f.id).length > 0);
    if (!known) found.push({ id: key, name: subIndex.name, shortName: subIndex.name });
  }
  return found;
}
