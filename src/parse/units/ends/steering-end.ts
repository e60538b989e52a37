import { isCapitalAt } from "../../../language/letter-case.ts";
import { dutyVerbAt, taskVerbAt } from "../../lexicon/task-verbs.ts";
import type { TextLine } from "../../text/text-line.ts";

/** "Ban Chỉ đạo" is the short name of the document's own committee where no further words of a name follow. */
const OF_STEERING = /(?:trưởng|viên|phó|thư ký|trực) ban chỉ đạo$/u;
export const STEERING = "ban chỉ đạo";
const isAlone = ({ text, folded }: TextLine, end: number) =>
  !OF_STEERING.test(folded.slice(0, end)) &&
  isCapitalAt(text, end - STEERING.length) &&
  (/^\s?(?:$|[,;.:)(])/u.test(text.slice(end)) || taskVerbAt(folded, end + 1));

/**
 * The end of the name whose first words end at `end`: the short name, or the name up to the verb of its sentence, "Ban Chỉ đạo phát
 * triển du lịch các tỉnh, thành phố | định kỳ …". null where no verb shows it.
 */
export function steeringEnd(line: TextLine, end: number): number | null {
  if (isAlone(line, end)) return end;
  const last = Math.min(line.text.length, end + LONGEST_PURPOSE);
  for (let at = end; at < last; at++) {
    const isJoint = line.folded[at] === "," && PLACES.test(line.folded.slice(at));
    if (/[.;:()]/u.test(line.text[at]!) || (line.folded[at] === "," && !isJoint)) return null;
    if (line.folded[at] === " " && at > end && dutyVerbAt(line.folded, at + 1))
      return PREDICATE.test(line.folded.slice(end, at)) ? null : at;
  }
  return null;
}
const PLACES = /^, (?:thành phố|huyện|xã|phường)(?= |$)/u;
const PREDICATE = / (?:làm việc|họp|theo|như|để|trong|tại|với|do|là|được|sẽ|có)(?= |$)/u;
const LONGEST_PURPOSE = 80;
