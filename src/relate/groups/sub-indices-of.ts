import type { Catalogue } from "../../catalogue/catalogue.ts";
import { findSubIndex, subIndexKey } from "../../language/sub-index-key.ts";
import type { CorpusGroup } from "../../model/corpus.ts";
import type { PlanGroup } from "./group-plans.ts";

/**
 * The sub-indices of a group: those of the catalogue for that year, then those that the parents print and the catalogue
 * lacks (for an index without entries also those that the sub-plans print).
 */
export function subIndicesOf(group: PlanGroup, catalogue: Catalogue): CorpusGroup["subIndices"] {
  const found = catalogue
    .subIndicesOf(group.index, group.year)
    .map(({ id, name, shortName }) => ({ id, name, shortName }));
  const parents = [...group.parents, ...group.citedParents];
  const printing = found.length === 0 ? [...parents, ...group.subPlans] : parents;
  for (const subIndex of printing.flatMap((plan) => plan.subIndices)) {
    if ((subIndex.index ?? group.index) !== group.index) continue;
    const key = subIndexKey(subIndex);
    const known = found.some((f) => f.id === key || findSubIndex([subIndex], f.id).length > 0);
    if (!known) found.push({ id: key, name: subIndex.name, shortName: subIndex.name });
  }
  return found;
}
