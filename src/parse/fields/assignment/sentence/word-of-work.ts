import { smallWordFollows } from "../../../../language/letter-case.ts";
import { SHORT_WORDS_OF_WORK, STATES_FACT } from "../../../lexicon/predicate-words.ts";
import { COORDINATE, LEAD } from "../../../lexicon/roles.ts";
import { SUBORDINATE } from "../../../lexicon/subordinates.ts";
import type { TextLine } from "../../../text/text-line.ts";
import { isVerbAt } from "../../../units/ends/witnesses/predicates.ts";

// What may follow the units that a clause begins with.

export const STATES_ROLE = new RegExp(`^,? (?:cùng )?(?:${LEAD}|${COORDINATE})(?= |,|:|$)`, "u");

/** True for a word in a small letter that begins no attribute, fact or time: a verb that no list has. */
export const isWordOfWork = (line: TextLine, end: number): boolean =>
  smallWordFollows(line.text, end) &&
  !NO_WORK.test(line.folded.slice(end, end + LONGEST)) &&
  !STATES_ROLE.test(line.folded.slice(end, end + LONGEST));
const NO_WORK = new RegExp(`^ (?:${STATES_FACT}|${SUBORDINATE}|chậm|muộn|cùng)(?=[ ,.;]|$)`, "u");

const LONGEST = 40;

const SHORT = new RegExp(`^ (?:${SHORT_WORDS_OF_WORK})(?=[ ,])`, "u");
/** "Phòng A và Phòng B | theo lĩnh vực phụ trách | đôn đốc …": for which part, before the verb. */
const FOR_PART =
  /^ theo (?:(?:chức năng, nhiệm vụ|chức năng|nhiệm vụ|lĩnh vực|địa bàn|thẩm quyền|phạm vi)(?: (?:được giao|được phân công|phụ trách|quản lý))?|phân công)(?= )/u;

/** True if a verb follows the end of a name: one of the lists, or by the counts of the model. */
export function verbFollows(line: TextLine, nameEnd: number): boolean {
  if (line.text[nameEnd] !== " ") return false;
  const end = nameEnd + (FOR_PART.exec(line.folded.slice(nameEnd, nameEnd + LONGEST))?.[0].length ?? 0);
  return isVerbAt(line, end + 1) || SHORT.test(line.folded.slice(end, end + LONGEST));
}
