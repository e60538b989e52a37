import { isSmallAt } from "../../../../language/letter-case.ts";
import { regex } from "../../../../language/regex.ts";
import { STATES_DUTY } from "../../../lexicon/predicate-words.ts";
import type { TextLine } from "../../../text/text-line.ts";
import { compoundAt } from "../../../units/ends/model/boundary-model.ts";
import { isVerbAt } from "../../../units/ends/witnesses/predicates.ts";
import type { ClauseUnits } from "../sentence/assignment-rule.ts";

/** Words that go on with a name and begin no predicate: "Sở, ngành | khác", "Bộ phận giúp việc | cho Hội đồng". */
const GOES_ON =
  /^(?:(?:trực |không )?thuộc|của|cho|khác|cấp trên|cấp dưới|nói trên|nêu trên|nào|tương đương|nhưng|và|hoặc|hay) /u;
/** Words that say which unit is meant if its predicate follows: "Công ty A | được giao vận hành có trách nhiệm …". */
const MAY_GO_ON =
  /^(?:(?:đã |đang )?được (?:giao|phân công|chỉ định|ủy quyền|uỷ quyền|cử|chọn|thuê|cấp)|phụ trách|có (?:thẩm quyền|nhu cầu|chức năng|đủ)|đủ điều kiện|chưa|đang) /u;
const ENDS_IN_PARTICIPLE = /được (?:giao|phân công|chỉ định|cử)$/u;
/** Words between such a word and the predicate, without a mark that ends the clause. */
const THEN_DUTY = new RegExp(`^[^.;:]{2,160} (?:${STATES_DUTY}|tiến hành|thì|họp) `, "u");
const LONGEST_PARTICIPLE = 20;
/** "Các điểm trên do lãnh đạo Ban | chủ trì.": a verb alone says nothing without its subject. */
const ONLY_VERB = regex`^\p{L}{1,7}(?: \p{L}{1,7})?[ .;]{0,3}$`;
const LONGEST_VERB = 20;

/**
 * The offset where the text of the task of units begins: after their name, or with it where the words after it do not begin a predicate. Then the
 * name ends too early, and the words after it alone would be a fragment. `from`: the beginning of the clause.
 */
export function startOfTask(line: TextLine, units: ClauseUnits, from: number): number {
  const start = startAfterName(line, units, from);
  return start > from ? start + (INNER_LABEL.exec(line.text.slice(start))?.[0].length ?? 0) : start;
}
/** "2. Trách nhiệm của Sở A | a) | Rà soát thủ tục.": the first item of the list, which the line has taken. */
const INNER_LABEL = regex`^a\) (?=\p{Lu})`;

function startAfterName(line: TextLine, { end, taskStart }: ClauseUnits, from: number): number {
  if (end > from && taskStart >= end && goesOnWithName(line, end, taskStart)) return from;
  const note = taskStart === end + 1 ? NOTE.exec(line.text.slice(taskStart))?.[0].length : undefined;
  return note !== undefined && isVerbAt(line, taskStart + note) ? taskStart + note : taskStart;
}
/** "Phòng Cải cách hành chính | (Sở Nội vụ) | trực đường dây nóng": a note on the name. Who helps stays with the work. */
const NOTE = /^\((?!.{0,80}phối hợp)[^()]{1,120}\),? (?=\S)/u;

function goesOnWithName(line: TextLine, end: number, at: number): boolean {
  const { text, folded } = line;
  if (text.slice(end, at) !== " " || !isSmallAt(text, at)) return false;
  if (ONLY_VERB.test(text.slice(at, at + LONGEST_VERB))) return true;
  const isSplit = compoundAt(text, folded, text.lastIndexOf(" ", end - 1) + 1);
  if (isSplit && !isVerbAt(line, at)) return true;
  const rest = folded.slice(at);
  if (GOES_ON.test(rest)) return true;
  const isParticiple = ENDS_IN_PARTICIPLE.test(folded.slice(Math.max(0, end - LONGEST_PARTICIPLE), end));
  return (isParticiple || MAY_GO_ON.test(rest)) && THEN_DUTY.test(rest);
}
