import { NUMBER_WORDS } from "../../../../language/numbers.ts";
import type { RuleContext } from "../../../text/rule.ts";
import type { TextLine } from "../../../text/text-line.ts";
import { isWorkAt } from "../../../units/agents/role-nouns.ts";
import { isVerbAt } from "../../../units/ends/witnesses/predicates.ts";
import { readUnitList, type UnitList } from "../../../units/list/unit-list.ts";

// "05 đơn vị xếp cuối bảng, gồm: Sở A, Sở B, kiểm điểm trách nhiệm": a sentence about a class whose members it lists before the work.

const NOUN = "(?:cơ quan|đơn vị|địa phương|sở|ngành|phòng|xã|phường|huyện)";
const ANNOUNCED = new RegExp(
  `(?:các|những|toàn bộ|tất cả(?: các)?|\\d{1,3}|${NUMBER_WORDS}) ${NOUN}(?= )(?:(?! (?:bao )?gồm )[^.;:()]){0,120}?(?:,? (?:bao )?gồm(?: có)?| là):? (?=\\S)`,
  "uy",
);

/** The listed members as the subject at an offset (-1: nowhere); null for other words, and without a verb after the list. */
export function announcedList(line: TextLine, from: number, context: RuleContext): UnitList | null {
  if (from < 0) return null;
  ANNOUNCED.lastIndex = from;
  if (!ANNOUNCED.test(line.folded)) return null;
  const list = readUnitList(line, ANNOUNCED.lastIndex, context);
  if (!list || list.units.length < 2) return null;
  const joint = /^,? /u.exec(line.folded.slice(list.end, list.end + 2))?.[0].length ?? 0;
  const verb = list.end + joint;
  if (joint === 0 || !(isVerbAt(line, verb) || isWorkAt(line, verb))) return null;
  return { units: list.units, start: from, end: list.end };
}
