import type { Catalogue, SubIndexEntry } from "../../catalogue/catalogue.ts";
import { nameKey } from "../../language/fold.ts";
import { findSubIndex, subIndexKey } from "../../language/sub-index-key.ts";
import type { CorpusGroup } from "../../model/corpus-group.ts";
import type { PlanGroup } from "./group-plans.ts";

/** Longer names do not fit the head of a column. */
const LONGEST_SHORT_NAME = 45;

/**
 * The name for columns and lists. The catalogue's short name is used where it shortens the name that the province's plan prints,
 * or where that name is long. In other words than the plan's ("Chính phủ điện tử" for "Quản trị điện tử") it would be taken for
 * another sub-index.
 *
 * @param printed the names in the province's plans; they count only where the catalogue has the same spelling
 */
function shortNameOf({ name, shortName, aliases }: SubIndexEntry, printed: readonly string[]): string {
  const keys = new Set(printed.map(nameKey));
  const used = [name, shortName, ...aliases].find((spelling) => keys.has(nameKey(spelling))) ?? name;
  const isShortened = nameKey(used).includes(nameKey(shortName));
  return isShortened || used.length > LONGEST_SHORT_NAME ? shortName : used;
}

/**
 * The sub-indices of a group: those of the catalogue for that year, then those that the parents print and the catalogue
 * lacks (for an index without entries also those that the sub-plans print). If plans print the parts of a sub-index, all its
 * parts are in its place, and only the sub-indices that the province's plans print are kept.
 */
export function subIndicesOf(group: PlanGroup, catalogue: Catalogue): CorpusGroup["subIndices"] {
  const parents = [...group.parents, ...group.citedParents];
  const printed = parents.flatMap((plan) => plan.subIndices);
  const treated = new Set(
    [...printed, ...[...group.subPlans].flatMap((plan) => plan.subIndices)].map(subIndexKey),
  );
  const all = catalogue.subIndicesOf(group.index, group.year);
  const hasParts = ({ id }: SubIndexEntry) => catalogue.partsOf(id).some((part) => treated.has(part.id));
  const entries = all.flatMap((entry) => {
    if (!all.some(hasParts)) return [entry];
    const whole = printed.some(({ id }) => id === entry.id) ? [entry] : [];
    return hasParts(entry) ? [...whole, ...catalogue.partsOf(entry.id)] : whole;
  });
  const found = entries.map((entry) => {
    const names = printed.filter((subIndex) => subIndexKey(subIndex) === entry.id).map(({ name }) => name);
    return { id: entry.id, name: entry.name, shortName: shortNameOf(entry, names) };
  });
  const printing = found.length === 0 ? [...parents, ...group.subPlans] : parents;
  for (const subIndex of printing.flatMap((plan) => plan.subIndices)) {
    if ((subIndex.index ?? group.index) !== group.index) continue;
    const key = subIndexKey(subIndex);
    const known = found.some((f) => f.id === key || findSubIndex([subIndex], f.id).length > 0);
    if (!known) found.push({ id: key, name: subIndex.name, shortName: subIndex.name });
  }
  return found;
}
