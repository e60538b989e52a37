import { regex } from "../../../language/regex.ts";
import { LEAD, RESPONSIBLE } from "../../lexicon/roles.ts";
import { SUBORDINATE } from "../../lexicon/subordinates.ts";
import type { RuleContext } from "../../text/rule.ts";
import type { TextLine } from "../../text/text-line.ts";
import { readUnitList, type UnitList } from "../../units/unit-list.ts";
import { readWholeNames } from "../../units/whole-names.ts";

// "… có trách nhiệm", "… chịu trách nhiệm": only the name of a bearer precedes these words, so the name may have any words.

const DUTY = new RegExp(
  `(?:^|[ ,)])(?<!và )(?<duty>(?:(?:còn|cũng|đều|cùng|phải) )?(?:có (?:trách nhiệm|nhiệm vụ)|${RESPONSIBLE})|(?<!(?:giao|phân công|được|cơ quan|đơn vị|là|do|và|người|bộ phận|,) )${LEAD})(?= |,|:|$)`,
  "u",
);
/** Words between a name and its duty: a function, a basis, an object. */
const ADVERBIAL =
  /,? (?:theo |căn cứ |trong (?:phạm vi|quá trình|thời gian|trường hợp) |trên cơ sở |đối với |tùy |ngoài (?:việc|nhiệm vụ|trách nhiệm) |khi |sau khi |trước khi |định kỳ |h[ằà]ng (?:năm|quý|tháng|tuần|ngày) )/u;
const BEGINS_CLAUSE = new RegExp(`^(?:${SUBORDINATE}|việc) `, "u");
const REACH = 420;
const CLAUSE_END = regex`[.:] `;

/** The units before the words of a duty, and the offset after their names; null where other words precede the duty. */
export function statedSubject(line: TextLine, from: number, context: RuleContext): UnitList | null {
  const folded = line.folded.slice(from, from + REACH);
  const duty = DUTY.exec(folded);
  if (!duty) return null;
  const before = folded.slice(0, duty.index + duty[0].length - duty.groups!.duty!.length);
  if (CLAUSE_END.test(before) || BEGINS_CLAUSE.test(before)) return null;
  const adverbial = ADVERBIAL.exec(before)?.index ?? before.length;
  const end = line.text.slice(0, from + adverbial).replace(/[\s,;]{1,4}$/u, "").length;
  if (end <= from) return null;
  const units = readWholeNames(line, from, end, context);
  return units && units.length > 0 ? { units, start: from, end } : null;
}

/** The list read by names, or the longer one that the words of a duty state. */
export function subjectList(line: TextLine, from: number, context: RuleContext): UnitList | null {
  const list = readUnitList(line, from, context);
  if (list && CLOSED.test(line.folded.slice(list.end, list.end + 24))) return list;
  const stated = statedSubject(line, from, context);
  return stated && stated.end > (list?.end ?? from) ? stated : list;
}
const CLOSED = new RegExp(
  `^,? (?:có (?:trách nhiệm|nhiệm vụ)|${RESPONSIBLE}|${LEAD}|phối hợp)(?= |,|:|$)|^ ?:`,
  "u",
);
