import { regex } from "../../../../language/regex.ts";
import type { DueDate } from "../../../../model/date.ts";
import type { RuleContext } from "../../../text/rule.ts";
import type { TextLine } from "../../../text/text-line.ts";
import { readDueDates } from "../../due-date/due-dates.ts";

// "Sở A chủ trì điểm a, b khoản 2; hoàn thành trước ngày 30/6/2026": when the work of other parts must be done.

/** The words between a part and its due date say when the work ends, not when something is reported. */
const COMPLETES = /(?:hoàn thành|xong|thời gian|thời hạn|tiến độ)/u;
const OTHER_WORK = regex`(?<![\p{L}\p{M}])(?:báo cáo|gửi|nộp|trình|tổng hợp|kết quả|dự thảo|tham mưu|đề xuất|sơ kết|tổng kết|kiểm tra|họp|ban hành)(?![\p{L}\p{M}])`;
const NEXT_CLAUSE = /[;:.](?: |$)/u;

/** The due date of the parts that a line names up to `from`; null where it has none, or several. */
export function dueOfParts(line: TextLine, from: number, context: RuleContext): DueDate | null {
  const [due, ...others] = readDueDates(line, context);
  if (!due || others.length > 0 || due.span.start < from) return null;
  const between = line.folded.slice(from, due.span.start);
  const words = line.folded.slice(due.span.start, due.span.end);
  const completes = COMPLETES.test(words) || ENDS_WITH_COMPLETION.test(between);
  return !OTHER_WORK.test(between) && (completes || !NEXT_CLAUSE.test(between)) ? due.value.date : null;
}
const ENDS_WITH_COMPLETION =
  /(?:hoàn thành|xong|thời gian|thời hạn|tiến độ)(?: (?:thực hiện|hoàn thành))? ?:? ?$/u;
