import { allMatches } from "../../../language/matcher.ts";
import type { UnitRef } from "../../../model/plan.ts";
import { taskVerbAt } from "../../lexicon/task-verbs.ts";
import type { RuleContext } from "../../text/rule.ts";
import type { Span } from "../../text/span.ts";
import type { TextLine } from "../../text/text-line.ts";
import { readAddressees } from "./addressees.ts";
import type { Clause } from "./clause.ts";

/** A date with the dates beside it in its line. */
export interface DateAmongOthers {
  readonly before: Span | undefined;
  readonly date: Span;
  readonly after: Span | undefined;
}

const JOINT = /, (?:và |đồng thời )?(?=\S)| và (?=\S)/gu;
const SENDS = /(?:^|[ ,(:])(?:gửi|nộp|báo cáo|trình|chuyển)(?=[ .,;:)]|$)/u;
/** "…, báo cáo năm trước ngày …": a paper and no verb. */
const PAPER = /báo cáo(?: kết quả)?(?: định kỳ)? (?:(?:hằng|hàng) |cả )?(?:quý|tháng|năm|0?[69] tháng)/uy;
const ACTS = /(?:nộp|lập|trình|bàn giao|làm) /uy;

/**
 * Who receives what is due on a date. Two duties of one subject have receivers of their own: "thành lập hội đồng trước ngày 10/12,
 * | nộp biên bản về Sở A trước ngày 15/01". Duties that only send something share the receiver that one of them names.
 */
export function readReceivers(
  line: TextLine,
  clause: Clause,
  { before, date, after }: DateAmongOthers,
  context: RuleContext,
): readonly UnitRef[] {
  const start = before && before.start >= clause.start ? nextDuty(line, before.end, date.start) : null;
  const end = after && after.end <= clause.end ? nextDuty(line, date.end, after.start) : null;
  if (start === null && end === null) return receiversIn(line, clause, context);
  const part = { start: start ?? clause.start, end: end ?? clause.end };
  const own = receiversIn(line, part, context);
  const isSent = SENDS.test(line.folded.slice(part.start, part.end));
  return own.length > 0 || !isSent ? own : receiversIn(line, clause, context);
}

/** The receivers in a clause; "…; Phòng này tổng hợp" names no further one. */
const receiversIn = (line: TextLine, clause: Clause, context: RuleContext): readonly UnitRef[] =>
  readAddressees(line, clause, context).filter(({ name }) => !POINTS_BACK.test(name));
const POINTS_BACK = / (?:này|đó)(?= |$)/u;

/** Where the verb of a further duty begins between two dates; null where none does. */
function nextDuty(line: TextLine, from: number, to: number): number | null {
  for (const { index, 0: mark } of allMatches(JOINT, line.folded.slice(from, to))) {
    const at = from + index + mark.length;
    PAPER.lastIndex = ACTS.lastIndex = at;
    if (PAPER.test(line.folded)) continue;
    if (ACTS.test(line.folded) || (!/^trước /u.test(line.folded.slice(at)) && taskVerbAt(line.folded, at)))
      return at;
  }
  return null;
}
