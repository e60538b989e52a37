import { lengthAt } from "../../../language/matcher.ts";
import { regex } from "../../../language/regex.ts";
import { NO_REST } from "../../lexicon/predicate-words.ts";
import { dutyVerbAt } from "../../lexicon/task-verbs.ts";
import type { TextLine } from "../../text/text-line.ts";
import { beginsWithVerb, statesDutyAt } from "../ends/witnesses/predicates.ts";
import type { NamedUnit } from "../shared/named-unit.ts";

/** "các cơ quan truyền thông | , báo chí khác: chủ trì …", "các câu lạc bộ | khởi nghiệp: Tổng hợp …" */
const REST = regex.y`,?(?: (?!(?:${NO_REST}|thường trực|đầu mối|kiêm|làm|giữ)(?=[ :]))\p{Ll}+){1,5}(?=: *\p{L})`;
/** Words that a colon follows where it introduces what a document says. */
const INTRODUCES = / (?:sau|gồm|sau đây|là|cụ thể|như sau|trọng tâm|lưu ý|chú ý|yêu cầu|ý kiến)$/u;

/**
 * Adds to the last name of a list the words before a colon, where a verb follows the colon and none precedes it: the colon
 * separates the subject from its duty. Names of the catalogue are complete.
 */
export function withRestBeforeColon(line: TextLine, unit: NamedUnit): NamedUnit {
  const { ref, start, end } = unit;
  if (ref === null || ref.unitId !== null) return unit;
  const rest = lengthAt(REST, line.text, end);
  const to = end + rest;
  if (rest === 0 || INTRODUCES.test(line.folded.slice(end, to))) return unit;
  if (line.text[end] === "," && !ref.group) return unit;
  for (let at = line.folded.indexOf(" ", end); at >= 0 && at < to; at = line.folded.indexOf(" ", at + 1))
    if (dutyVerbAt(line.folded, at + 1) || statesDutyAt(line.folded, at + 1)) return unit;
  const duty = to + 1 + (line.text[to + 1] === " " ? 1 : 0);
  if (!beginsWithVerb(line, duty)) return unit;
  return { start, end: to, ref: { ...ref, name: ref.name + line.text.slice(end, to) } };
}
