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

interface PrintedUnit {
  readonly name: string;
  readonly unitId: string | null;
  readonly group?: boolean;
}

/** Signs about the name of a unit, printed in its line or cell. `prefix` tells units, partners and recipients apart. */
export function addUnitName(into: Features, prefix: string, unit: PrintedUnit, facts: DocumentFacts): void {
  const key = `${unit.unitId ?? ""}|${unit.group ?? false}|${unit.name}`;
  for (const sign of facts.remember("unit", key, () => signsOf(unit, facts)))
    into.flag(`${prefix}:${sign}`, true);
}

function signsOf({ name, unitId, group }: PrintedUnit, facts: DocumentFacts): string[] {
  const folded = facts.fold(name);
  const words = folded.split(" ");
  const isUnknown = unitId === null && !group;
  const entry = unitId === null ? null : facts.catalogue.unit(unitId);
  const { words: letters, whole } = measureLegibility(name);
  const signs: Readonly<Record<string, boolean>> = {
    unknown: isUnknown,
    group: group === true,
    "group-short": group === true && words.length < 4,
    "other-spelling": entry !== null && !spellingsOf(entry).some((known) => folded.startsWith(known)),
    "other-head": entry !== null && isOtherHead(words[0]!, entry),
    "head-unknown": isUnknown && !facts.unitHeads.has(words[0]!),
    once: isUnknown && facts.mentionsOf(name) < 2,
    long: words.length > 9,
    short: isUnknown && words.length < 3,
    comma: isUnknown && name.includes(","),
    small: isUnknown && regex`^\p{Ll}`.test(name),
    end: CONNECTIVE.test(folded) || /[,:;\-–.(]$/u.test(folded),
    figure: /\d/u.test(name),
    verb: isUnknown && containsVerb(name, folded),
    "broken-word": letters > 0 && whole < 1,
  };
  return Object.keys(signs).filter((sign) => signs[sign]);
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
