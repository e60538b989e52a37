import { named, phrase, raw } from "../../../language/phrase.ts";
import { regex } from "../../../language/regex.ts";
import { NO_DATE } from "../../../model/partial-date.ts";
import { DUE_NOUN } from "../../lexicon/due-bounds.ts";
import { defineRule } from "../../text/rule.ts";
import { type DueDay, isPast } from "./due-day.ts";

// Terms without an anchor: only their words are kept, because nothing says from when they count.

const id = "due-date/term-alone";
const TERM = raw("\\d{1,3}(?: ?\\([^()\\d]{1,20}\\))? (?:ngày làm việc|ngày|tuần|tháng)");

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

/** "trả lời phản ánh | trong thời hạn 05 ngày", "xác minh | trong 10 ngày": how long the work may take, at the end of a clause. */
export const dueTermAtEnd = defineRule<DueDay>({
  id,
  pattern: phrase`${named("limit", raw("trong vòng|trong thời hạn|trong|không quá|tối đa|chậm nhất|chậm nhất là|chậm nhất trong"))} ${TERM}`,
  read({ whole }, _context, { folded, foldedBefore, after }) {
    const before = foldedBefore
      .slice(-AROUND)
      .split(/[.;:] /u)
      .at(-1)!;
    if (!ENDS.test(after) || !WORK.test(before) || isPast(before) || OF_CASE.test(before)) return null;
    const bound = folded.limit!.startsWith("trong") ? "in" : "by";
    return { date: { ...NO_DATE, recurring: null, text: whole.trim() }, bound };
  },
});
/** A verb of work before the term, and not how long something lasts. */
const WORK =
  /(?:trả lời|gửi|báo cáo|xác minh|xử lý|hoàn thành|ban hành|công khai|đăng tải|chuyển|rà soát|thẩm định|đề xuất|trình|cập nhật|khắc phục|hoàn thiện|tham mưu|thông báo|giải quyết|xây dựng|lập|bố trí)(?= )/u;
const OF_CASE =
  /(?:hồ sơ|đơn|giấy phép|thủ tục hành chính|thủ tục|người dân|giảm|rút ngắn|lưu trữ|thời gian)(?= |,|$)/u;

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
