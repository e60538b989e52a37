import type { UnitRef } from "../../../../model/plan.ts";
import { endsWithColon } from "../../../text/line-end.ts";
import type { RuleContext } from "../../../text/rule.ts";
import type { TextLine } from "../../../text/text-line.ts";
import { readUnitList } from "../../../units/list/unit-list.ts";
import { readWholeNames } from "../../../units/list/whole-names.ts";
import { leadInOf, MANNER } from "./lead-in.ts";

// "Sở A chỉ đạo, hướng dẫn Chi cục B thực hiện các nội dung sau:" over items: B does them, and A has to see to it.

const DIRECTS = "chỉ đạo|hướng dẫn|đôn đốc";
const ALSO = `${DIRECTS}|lãnh đạo|kiểm tra|giám sát|yêu cầu|quán triệt|vận động|phối hợp`;
const DIRECTING = new RegExp(
  `^[ ,]{0,2}(?:(?:có trách nhiệm|cần|phải|tăng cường|lãnh đạo|${MANNER})(?:,| và|, và)? ){0,4}(?:${DIRECTS})(?:(?:,| và|, và) (?:${ALSO})){0,4}(?: (?:${MANNER}))?(?: cho| tới| đến)? (?=\\S)`,
  "u",
);
/** "Ban chỉ đạo các cấp" is a name. */
const LATER_DIRECTING = new RegExp(
  `(?<!(?:^|[ ,])(?:ban|tổ|phòng|được|sự|ý kiến|văn bản)) (?:${DIRECTS})(?=[ ,])`,
  "u",
);

/**
 * The units that a lead-in says others direct in the work below it, from the offset after these: "Sở A | chỉ đạo Chi cục B thực hiện các
 * nội dung sau:". [] for nobody in particular; null where the words state more than that.
 */
export function directedUnits(line: TextLine, from: number, context: RuleContext): readonly UnitRef[] | null {
  if (!endsWithColon(line.text)) return null;
  const directs = DIRECTING.exec(line.folded.slice(from, from + LONGEST_ORDER))?.[0];
  if (directs === undefined) return null;
  const start = from + directs.length;
  const list = readUnitList(line, start, context);
  // "Sở Tài chính và các sở | thực hiện …": names may end with words of a lead-in.
  const rest = list ? line.folded.slice(list.end) : null;
  if (list && rest !== null && (COLON.test(rest) || leadInOf(rest)?.rest === 0)) return list.units;
  const leadIn = leadInOf(line.folded.slice(start));
  return leadIn && leadIn.rest > 0 ? readWholeNames(line, start, start + leadIn.rest, context) : null;
}
const LONGEST_ORDER = 120;
const COLON = /^[\s:]{1,4}$/u;

/** The same of a sentence whose asked units begin at an offset: "đề nghị | UBND các xã chỉ đạo các trường thực hiện các nội dung sau:". */
export function directedByAsked(line: TextLine, start: number, context: RuleContext): readonly UnitRef[] {
  const later = endsWithColon(line.text) ? LATER_DIRECTING.exec(line.folded.slice(start)) : null;
  return later ? (directedUnits(line, start + later.index, context) ?? []) : [];
}

/** Units with others after them, each once. */
export const withFurther = (units: readonly UnitRef[], further: readonly UnitRef[]): readonly UnitRef[] => [
  ...units,
  ...further.filter(({ name }) => units.every((unit) => unit.name !== name)),
];
