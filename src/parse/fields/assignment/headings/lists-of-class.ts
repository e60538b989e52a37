import { parseLabel } from "../../../../language/labels.ts";
import { pushAll } from "../../../../model/lists.ts";
import type { UnitRef } from "../../../../model/plan.ts";
import { endsWithColon } from "../../../text/line-end.ts";
import type { RuleContext } from "../../../text/rule.ts";
import type { TextLine } from "../../../text/text-line.ts";
import { readUnitList } from "../../../units/list/unit-list.ts";
import { distinct } from "./seen-units.ts";
import { unitsOfCell } from "./units-of-annex.ts";

// "Các cơ quan sau đây …:": the units of the list that follows a class, in its sentence or in the items below it.

const LONGEST_CLAUSE = 100;
const ENDS_CLAUSE = /;|\.(?= |$)/u;

/** "Các cơ quan sau đây ban hành kế hoạch …:" over "- Ba cơ quan chủ trì: Sở A, Sở B, Sở C;": the units of the items below. */
export function listedBelow(
  { name, group }: UnitRef,
  line: TextLine,
  lines: readonly TextLine[],
  context: RuleContext,
): readonly UnitRef[] | null {
  const at = group ? line.text.indexOf(name) : -1;
  const words = line.folded.slice(at, at + name.length + LONGEST_FOLLOWING);
  if (at < 0 || !FOLLOWS.test(words) || !endsWithColon(line.text)) return null;
  const found: UnitRef[] = [];
  for (const below of lines.slice(line.index + 1, line.index + MOST_ITEMS)) {
    const label = parseLabel(below.text);
    if (!label || below.source.kind === "row") break;
    const item = below.text.slice(label.length).replace(/[\s;.,]{1,4}$/u, "");
    const unitsOf = (words: string) => unitsOfCell(below, words, context);
    const whole = unitsOf(item.slice(CLASS_BEFORE.exec(item)?.[0].length ?? 0));
    // "a) Sở A: trụ cột Hạ tầng số;"
    const units = whole.length > 0 ? whole : unitsOf(item.split(":", 1)[0]!);
    if (units.length === 0) break;
    pushAll(found, units);
  }
  return found.length > 1 ? distinct(found) : null;
}

/**
 * "Các cơ quan sau đây | ban hành kế hoạch: Sở A, Sở B; UBND phường C": the units of the list that ends the sentence, for a group without a name
 * that the list belongs to; null for others.
 */
export function listedAfter(
  { name, group }: UnitRef,
  line: TextLine,
  context: RuleContext,
): readonly UnitRef[] | null {
  const at = group ? line.text.indexOf(name) : -1;
  const colon = at < 0 ? -1 : line.text.indexOf(": ", at);
  if (colon < 0 || !context.catalogue.namesNoUnit(name.replace(FOLLOWING, ""))) return null;
  const words = line.folded.slice(at, colon);
  if (!(ANNOUNCES_LIST.test(words) || IS_FOLLOWING.test(words)) || ENDS_CLAUSE.test(words)) return null;
  const list = wholeList(line, colon + 2, context);
  return list && list.units.length >= 2 && ENDS_LIST.test(line.text.slice(list.end)) ? list.units : null;
}

/** A list with what a semicolon and the noun of a class add: "Sở A, Sở B; | ba địa phương làm điểm gồm UBND xã C, UBND xã D". */
function wholeList(line: TextLine, from: number, context: RuleContext) {
  const list = readUnitList(line, from, context);
  const noun = list && FURTHER_CLASS.exec(line.folded.slice(list.end, list.end + LONGEST_CLAUSE))?.[0];
  const further = list && noun ? readUnitList(line, list.end + noun.length, context) : null;
  return list && further && further.units.length > 0
    ? { units: [...list.units, ...further.units], end: further.end }
    : list;
}
const FURTHER_CLASS =
  /^[;,] (?:và )?(?:[^ .,;:]{1,7} ){0,2}(?:địa phương|xã|phường|đơn vị|cơ quan|sở|ngành)(?: [^ .,;:]{1,9}){0,6}? (?:gồm|là)(?: có)?:? (?=\S)/u;
/** "các cơ quan | sau đây" */
const FOLLOWS = /^(?:các|những) [^.;:]{2,80}? (?:sau(?: đây)?|dưới đây)(?= |$)/u;
const LONGEST_FOLLOWING = 12;
const MOST_ITEMS = 24;
/** "Năm cơ quan chủ trì lĩnh vực: " */
const CLASS_BEFORE = /^[^:,;.]{2,60}: /u;
const FOLLOWING = / (?:sau(?: đây)?|dưới đây)$/u;
const IS_FOLLOWING =
  /^các (?:cơ quan|đơn vị|địa phương)(?:,? (?:và )?(?:cơ quan|đơn vị|địa phương)){0,2} (?:sau(?: đây)?|dưới đây)(?= )/u;
const ANNOUNCES_LIST = / (?:(?:bao )?gồm(?: có)?|sau(?: đây)?|dưới đây)$/u;
const ENDS_LIST = /^ ?(?:\([^()]{1,160}\))? ?(?:[.;]|$)/u;

/** The lists of at least two named units that begin at the words of a line. */
export function listsIn(line: TextLine, context: RuleContext): readonly (readonly UnitRef[])[] {
  const lists: (readonly UnitRef[])[] = [];
  for (let at = 0; at >= 0 && at < line.text.length; ) {
    const list = readUnitList(line, at, context);
    const named = list?.units.filter(({ group }) => !group) ?? [];
    if (named.length >= 2) lists.push(named);
    const from = named.length >= 2 ? list!.end : at;
    const next = line.text.indexOf(" ", from);
    at = next < 0 ? -1 : next + 1;
  }
  return lists;
}
