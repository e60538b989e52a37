import { fold } from "../../../language/fold.ts";
import { measureLegibility } from "../../../language/legibility.ts";
import { memoize } from "../../../language/memoize.ts";
import { regex } from "../../../language/regex.ts";
import type { UnitEntry } from "../../../model/catalogue.ts";
import { taskVerbAt } from "../../lexicon/task-verbs.ts";
import type { DocumentFacts } from "./document-facts.ts";
import type { Features } from "./features.ts";
import { CONNECTIVE } from "./text-features.ts";

const SMALL_WORD = regex`(?<=\s)\p{Ll}`;

/** Signs about the name of a unit, printed in its line or cell. `prefix` tells units, partners and recipients apart. */
export function addUnitName(
  into: Features,
  prefix: string,
  {
    name,
    unitId,
    group,
  }: { readonly name: string; readonly unitId: string | null; readonly group?: boolean },
  facts: DocumentFacts,
): void {
  const folded = facts.fold(name);
  const words = folded.split(" ");
  const isUnknown = unitId === null && !group;
  into.flag(`${prefix}:unknown`, isUnknown);
  into.flag(`${prefix}:group`, group === true);
  into.flag(`${prefix}:group-short`, group === true && words.length < 4);
  const entry = unitId === null ? null : facts.catalogue.unit(unitId);
  into.flag(
    `${prefix}:other-spelling`,
    entry !== null && !spellingsOf(entry).some((known) => folded.startsWith(known)),
  );
  into.flag(`${prefix}:other-head`, entry !== null && isOtherHead(words[0]!, entry));
  into.flag(`${prefix}:head-unknown`, isUnknown && !facts.unitHeads.has(words[0]!));
  into.flag(`${prefix}:once`, isUnknown && facts.mentionsOf(name) < 2);
  into.flag(`${prefix}:long`, words.length > 9);
  into.flag(`${prefix}:short`, isUnknown && words.length < 3);
  into.flag(`${prefix}:comma`, isUnknown && name.includes(","));
  into.flag(`${prefix}:small`, isUnknown && regex`^\p{Ll}`.test(name));
  into.flag(`${prefix}:end`, CONNECTIVE.test(folded) || /[,:;\-–.(]$/u.test(folded));
  into.flag(`${prefix}:figure`, /\d/u.test(name));
  into.flag(`${prefix}:verb`, isUnknown && containsVerb(name, folded));
  const { words: letters, whole } = measureLegibility(name);
  into.flag(`${prefix}:broken-word`, letters > 0 && whole < 1);
}

/** True for a verb in small letters after the first words of a name. */
function containsVerb(name: string, folded: string): boolean {
  for (const { index } of name.matchAll(new RegExp(SMALL_WORD, "gu")))
    if (taskVerbAt(folded, index)) return true;
  return false;
}

const foldedOnce = memoize(fold);
const spellingsOf = ({ name, aliases }: UnitEntry) => [name, ...aliases].map(foldedOnce);

/** "Bộ …" for a printed "Sở …". */
const isOtherHead = (head: string, entry: UnitEntry) =>
  !spellingsOf(entry).some((known) => known.split(" ")[0] === head);
