import { regex } from "../../../../language/regex.ts";
import { isKnownUnit } from "../../../../model/is-known-unit.ts";
import type { UnitRef } from "../../../../model/plan.ts";
import { ASSIGN } from "../../../lexicon/orders.ts";
import type { RuleContext } from "../../../text/rule.ts";
import type { TextLine } from "../../../text/text-line.ts";
import { readUnitList } from "../../../units/list/unit-list.ts";
import { namesBody } from "../../../units/shared/names-body.ts";

const MATTER = "(?:việc|nội dung|nhiệm vụ|công việc|phần việc|phần|khâu)";
const DUTY = `(?:trách nhiệm|nhiệm vụ|phần việc|việc)(?: chính| chung| trực tiếp| trước hết| thực hiện| triển khai| phối hợp| giải quyết| tham mưu){0,2}`;
/** "Trách nhiệm thuộc về |", "Đây là trách nhiệm của |", "Trách nhiệm phối hợp giữa |", "Việc này thuộc trách nhiệm của |", "việc này giao cho |". */
const PHRASE = regex`^(?:(?:đây là |${MATTER} (?:này|đó|trên|nêu trên) (?:trước hết )?(?:là )?)?(?:thuộc )?${DUTY} (?:là )?(?:của|thuộc(?: về)?|giữa) |${MATTER} (?:này|đó|trên|nêu trên) (?:được )?(?:do|${ASSIGN})(?: cho)? )(?=\S)`;
const MAY_BEGIN = /^(?:trách|nhiệm|phần|việc|đây|thuộc|nội|công|khâu)/u;
const TO_END =
  /^(?:,? (?:chủ trì|thực hiện|phụ trách|đảm nhiệm|đảm nhận|đảm trách|tham mưu|giải quyết|lo|làm)(?: thực hiện)?)?[ .;,]{0,4}$/u;

/** The units of a sentence or bracket that only says whose duty the work before it is; null for other words. */
export function unitsOfDuty(line: TextLine, at: number, context: RuleContext): readonly UnitRef[] | null {
  const words = line.folded.slice(at);
  const phrase = MAY_BEGIN.test(words) ? PHRASE.exec(words) : null;
  if (!phrase) return null;
  const start = at + phrase[0].length;
  const list = readUnitList(line, start, context);
  if (list?.start !== start || list.units.length === 0 || !TO_END.test(line.folded.slice(list.end)))
    return null;
  return list.units.every((unit) => isKnownUnit(unit) || namesBody(unit)) ? list.units : null;
}
