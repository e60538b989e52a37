import { named, phrase, raw } from "../../../language/phrase.ts";
import { NO_DATE } from "../../../model/partial-date.ts";
import { defineRule } from "../../text/rule.ts";
import { type DueDay, isPast } from "./due-day.ts";

// Terms before an event whose day the document does not state. They are kept with the event.

const id = "due-date/term-before";
const COUNT = "\\d{1,3}(?: ?\\([^()\\d]{1,20}\\))?";
const UNIT = "(?:ngày làm việc|ngày|tuần|tháng|giờ)";
/** The event: "khi kiểm tra", "ngày họp", "thời điểm bầu cử"; no day of the calendar. */
const EVENT =
  "(?:khi|ngày|thời điểm|thời gian|buổi|kỳ|phiên|cuộc|đợt|lúc)(?! (?:hết|quá)(?= )) [^.,;:()\\d]{2,80}?";
/** How long an application or a permit may take is no deadline of a plan. */
const EACH_CASE = /hồ sơ|đơn|giấy phép|giấy chứng nhận|hợp đồng|thẻ|hết hạn|khởi hành|phẫu thuật/u;

/** "trước khi kiểm tra ít nhất 05 ngày", "trước ngày họp 02 ngày". */
export const dueTermBefore = defineRule<DueDay>({
  id,
  pattern: phrase`${raw("trước")} ${named("event", raw(EVENT))} ${raw("(?:(?:ít nhất|tối thiểu|chậm nhất|muộn nhất)(?: là)? )?")}${raw(`${COUNT} ${UNIT}`)}`,
  read({ whole }, _context, { folded, foldedBefore, after }) {
    if (!ENDS_CLAUSE.test(after) || isPast(foldedBefore) || EACH_CASE.test(folded.event!)) return null;
    return { date: { ...NO_DATE, recurring: null, text: whole.trim() }, bound: "before" };
  },
});

/** "chậm nhất 03 ngày làm việc trước ngày kiểm tra", "trước 05 ngày so với ngày họp". */
export const dueTermUntil = defineRule<DueDay>({
  id,
  pattern: phrase`${raw("(?:chậm nhất|muộn nhất|ít nhất|tối thiểu|trước)(?: là)?")} ${raw(`${COUNT} ${UNIT}`)} ${raw("(?:trước|so với)")} ${named("event", raw(EVENT))}${raw("(?=$|[.,;()]| để | (?:gửi|báo cáo|phải) )")}`,
  read({ whole }, _context, { folded, foldedBefore }) {
    if (isPast(foldedBefore) || EACH_CASE.test(folded.event!)) return null;
    return { date: { ...NO_DATE, recurring: null, text: whole.trim() }, bound: "by" };
  },
});
const ENDS_CLAUSE = /^ ?(?:[.,;)]|$| (?:để|gửi|và) )/u;
