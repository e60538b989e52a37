import { regex } from "../../../language/regex.ts";
import type { Located } from "../../text/located.ts";
import type { RuleContext } from "../../text/rule.ts";
import type { LocatedSubIndex } from "./sub-indices.ts";

type Named = Located<LocatedSubIndex>;

/** At least this many other sub-indices of the plan are in the catalogue. Otherwise its names may be unrelated and only begin alike. */
const SIBLINGS = 2;
/** "Giảm thiểu ô nhiễm | và rủi ro khí hậu": the name goes on with other words than in the catalogue. */
const GOES_ON = regex`^(?:,| và| &) \p{L}`;

/**
 * The sub-indices of a plan. One that the catalogue does not know gets the id of a sub-index if its name begins with that sub-index's name,
 * no other name of the plan does, and the plan has further sub-indices of that index but not this one.
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
