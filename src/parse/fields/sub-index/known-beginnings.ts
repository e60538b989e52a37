import { regex } from "../../../language/regex.ts";
import type { Located } from "../../text/located.ts";
import type { RuleContext } from "../../text/rule.ts";
import type { LocatedSubIndex } from "./sub-indices.ts";

type Named = Located<LocatedSubIndex>;

/** A plan with fewer sub-indices of the catalogue may have names of its own that begin like those of the catalogue. */
const SIBLINGS = 2;
/** "Giảm thiểu ô nhiễm | và rủi ro khí hậu": the name goes on with other words than in the catalogue. */
const GOES_ON = regex`^(?:,| và| &) \p{L}`;

/**
 * The sub-indices of a plan, those that the catalogue does not know with the id of the one whose name theirs begins with: if it is the only
 * such name, and the plan has others of its index, but not that one.
 */
export function withKnownBeginnings(
  all: readonly Named[],
  { catalogue, year }: RuleContext,
): readonly Named[] {
  const known = new Set(all.flatMap(({ value: { id } }) => id ?? []));
  const begun = all.map(({ value: { id, index, name } }) => {
    if (id !== null || index === null || siblingsOf(all, index) < SIBLINGS) return null;
    const [first] = catalogue.findSubIndices(name, [index], year);
    return first?.start === 0 && GOES_ON.test(name.slice(first.end)) ? first.entry.subIndex.id : null;
  });
  return all.map((one, i) => {
    const id = begun[i] ?? null;
    if (id === null || known.has(id) || begun.indexOf(id) !== begun.lastIndexOf(id)) return one;
    return { ...one, value: { ...one.value, id } };
  });
}

const siblingsOf = (all: readonly Named[], index: string): number =>
  all.filter(({ value }) => value.id !== null && value.index === index).length;
