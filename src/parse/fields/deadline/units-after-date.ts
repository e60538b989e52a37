import { EACH } from "../../lexicon/frequency.ts";
import { taskVerbAt } from "../../lexicon/task-verbs.ts";
import type { RuleContext } from "../../text/rule.ts";
import type { TextLine } from "../../text/text-line.ts";
import type { DatePlace } from "./dated-line.ts";
import { leadingList, ownersAt } from "./owners-at.ts";

const LONGEST_OPENING = 59;

/** A label before a list of dates: "Chế độ báo cáo: | 6 tháng (trước ngày 10/6), …". */
const LABEL = /^ ?(?:về |thực hiện )?(?:chế độ|thời hạn|thời gian|kỳ|lịch)(?: [^ .;:,()]{1,8}){1,8} ?: /u;
/** "Báo cáo năm | trước ngày 5/12, …": a report by its period is what is due, and no verb. */
const PERIODIC = new RegExp(
  `(?<!\\p{L})(?:các )?báo cáo(?: kết quả)?(?: định kỳ)? (?=(?:${EACH} |cả )?(?:quý|tháng|năm|0?[69] tháng|sáu tháng)(?!\\p{L}))`,
  "gu",
);
/** What the owners of such reports do; with "tổng hợp" it is the unit that collects them. */
const SENDS_THEM = /^ (?:phải |có trách nhiệm )?(?:gửi|nộp|báo cáo|hoàn thành|lập|xây dựng) /u;

/** "… hằng năm, ", " (báo cáo năm), ", " là hạn cuối " */
const GAP =
  /^(?: (?:của )?(?:hằng|hàng|mỗi) (?:năm|quý|tháng))?(?: ?\([^()]{1,60}\))?(?: là (?:ngày |thời )?(?:hạn|thời điểm)(?: (?:cuối|chót|cuối cùng|muộn nhất|để|mà)){0,3} |[ ,:)]{1,4})/u;
const LONGEST_GAP = 90;

/** The units right after a date at the beginning of a clause: "Trước ngày 10/12, các phòng gửi …". */
export function unitsAfterDate({ on: { line }, date }: DatePlace, start: number, context: RuleContext) {
  // "Trước ngày 10/6 (báo cáo 6 tháng) và ngày 10/12 (báo cáo năm), Phòng A gửi …"
  const words = line.folded
    .slice(start, date.start)
    .replace(/\([^()]{0,60}\)/gu, "")
    .replace(LABEL, "");
  const before = words.replace(PERIODIC, "");
  if (before.length > LONGEST_OPENING || /gửi|báo cáo|trình|về (?:sở|ubnd|văn phòng)/u.test(before))
    return null;
  if (hasOwnSubject(line, start, date.start, context)) return null;
  const gap = GAP.exec(line.folded.slice(date.end, date.end + LONGEST_GAP));
  const from = date.end + (gap?.[0].length ?? 0);
  const list = gap && before !== words ? leadingList(line, from, context) : null;
  if (list && !SENDS_THEM.test(line.folded.slice(list.end, list.end + 40))) return null;
  return gap ? ownersAt(line, from, context) : null;
}

/** "Việc đánh giá: Văn phòng Sở hoàn thành | trong tháng 12, các phòng gửi …": the units after the date owe it. */
function hasOwnSubject(line: TextLine, start: number, end: number, context: RuleContext): boolean {
  const colon = line.folded.slice(start, end).lastIndexOf(": ");
  if (colon < 0) return false;
  const list = leadingList(line, start + colon + 2, context);
  return list !== null && list.end < end && taskVerbAt(line.folded, list.end + 1);
}
