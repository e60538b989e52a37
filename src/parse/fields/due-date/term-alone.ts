import { named, oneOf, phrase, raw } from "../../../language/phrase.ts";
import { regex } from "../../../language/regex.ts";
import { NO_DATE } from "../../../model/partial-date.ts";
import { DUE_NOUN } from "../../lexicon/due-bounds.ts";
import { defineRule } from "../../text/rule.ts";
import { type DueDay, isPast } from "./due-day.ts";

// Terms without an anchor: only their words are kept, because nothing says from when they count.

const id = "due-date/term-alone";
const TERM = phrase`${named("count", raw("\\d{1,3}"))}${raw(" ?\\([^()\\d]{1,20}\\)")}? ${oneOf("ngày làm việc", "ngày", "tuần", "tháng")}`;

/** "Trên cơ sở dự toán được duyệt, | trong vòng 30 ngày | Văn phòng thẩm định", "Hết thời hạn 100 ngày, Sở A tổng hợp". */
export const dueTermOfClause = defineRule<DueDay>({
  id,
  pattern: phrase`${named("term", raw("trong vòng|trong thời hạn|trong thời gian|hết thời hạn|hết thời gian|sau thời hạn"))} ${TERM}`,
  read({ whole }, _context, { folded, before, foldedBefore, foldedAfter }) {
    if (!BEGINS_CLAUSE.test(before) || !BEFORE_WORK.test(foldedAfter)) return null;
    if (
      isPast(foldedBefore) ||
      EACH_CASE.test(`${foldedBefore.slice(-AROUND)}|${foldedAfter.slice(0, AROUND)}`)
    )
      return null;
    const bound = folded.term!.startsWith("trong") ? "in" : "after";
    return { date: { ...NO_DATE, recurring: null, text: whole.trim() }, bound };
  },
});
const BEGINS_CLAUSE = regex`(?:^|[,.;:] )\s*(?:[-+*•] ?|[\p{L}\d.]{1,6}[.)] )?$`;
const BEFORE_WORK = regex`^(?:,| (?!(?:kể|tính|từ|sau|trước|qua|vừa|đầu|cuối|năm|đối|là|có|và|hoặc|đến)(?= |,)))`;
/** The time limit of a public service, or of each application. */
const EACH_CASE =
  /(?:hồ sơ|đơn|phản ánh|kiến nghị|khiếu nại|tố cáo|giấy phép|thủ tục hành chính|người dân|công dân|khách hàng|trường hợp|mỗi|từng)(?= |,|\.|$)/u;
const AROUND = 160;

/** "Thời hạn hoàn thành: 30 ngày". A cell "3 ngày" alone may be the time limit of a step. */
export const dueTermOfLabel = defineRule<DueDay>({
  id,
  pattern: phrase`${named("label", raw(`${DUE_NOUN} (?:hoàn thành|thực hiện|báo cáo|nộp|gửi)(?: (?:báo cáo|kế hoạch))? ?:(?: (?:trong|trong vòng|không quá|tối đa))?`))} ${TERM}`,
  read({ whole }, _context, { folded, after }) {
    if (!ENDS.test(after)) return null;
    const bound = /quá|tối đa|hoàn thành/u.test(folded.label!) ? "by" : "in";
    return { date: { ...NO_DATE, recurring: null, text: whole.trim() }, bound };
  },
});
const ENDS = /^ ?(?:[.;)]|, (?!(?:từ|kể|tính|bắt đầu) )|$)/u;
