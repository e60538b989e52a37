import { fold } from "../../language/fold.ts";
import type { UnitRef } from "../../model/plan.ts";
import type { RuleContext } from "../text/rule.ts";
import type { TextLine } from "../text/text-line.ts";
import { readUnitList } from "./unit-list.ts";

/** Nouns that with "này" point back to a body. */
const NOUN = "phòng|sở|ban|chi cục|cục|trung tâm|văn phòng|đơn vị|cơ quan|tổ|hội|trường|công ty";
/** "Phòng này | tổng hợp …", at the beginning of folded words. */
export const THIS_UNIT = new RegExp(`^ ?(?<noun>${NOUN}) này(?= |$)`, "u");
const MOST_PLACES = 6;

/** "… gửi Sở Nội vụ tổng hợp. | Sở này thẩm tra …": the unit with a noun that the line last names before an offset; null without one. */
export function unitMeantByThis(
  line: TextLine,
  noun: string,
  before: number,
  context: RuleContext,
): UnitRef | null {
  let at = before;
  for (let i = 0; i < MOST_PLACES; i++) {
    at = at === 0 ? -1 : line.folded.lastIndexOf(`${noun} `, at - 1);
    if (at < 0) return null;
    const [unit] = readUnitList(line, at, context)?.units ?? [];
    if (unit && !unit.group && !THIS_UNIT.test(fold(unit.name))) return unit;
  }
  return null;
}

/** The units of a clause from an offset on, with "Sở này" as the unit that it means where the line names it before. */
export const withUnitsMeant = (
  units: readonly UnitRef[],
  line: TextLine,
  from: number,
  context: RuleContext,
): readonly UnitRef[] =>
  units.map((unit) => {
    const noun = THIS_UNIT.exec(fold(unit.name))?.groups?.noun;
    return (noun === undefined ? null : unitMeantByThis(line, noun, from, context)) ?? unit;
  });
