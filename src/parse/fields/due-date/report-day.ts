import { named, phrase, raw } from "../../../language/phrase.ts";
import { regex } from "../../../language/regex.ts";
import type { PartialDate } from "../../../model/date.ts";
import { defineRule } from "../../text/rule.ts";
import { DAY, type DueDay, dueDay, isPast, MONTH, numberIn, YEAR, yearIn } from "./due-day.ts";

const LONGEST_BEFORE = 100;
/** "Báo cáo Chi cục trưởng |", "nộp danh sách về Văn phòng |": the act that is due. */
const HANDS_IN = regex`(?:^|[ ,;.(])(?:báo cáo(?! viên)|gửi|nộp|trình|bàn giao)(?! (?:số|kèm|tại|lúc)(?= ))(?: [^ .;:,()\d]{1,9}){1,12} (?:vào )?$`;
/** The day of an event or a document, and a day that other rules read. */
const OF_EVENT =
  /(?:họp|hội nghị|hội thảo|đại hội|buổi|lễ|kỳ|phiên|đợt|thi|bầu cử|kỷ niệm|công văn|kế hoạch|quyết định|thông báo|văn bản|công điện|chỉ thị|tờ trình|tính đến|số liệu|từ|đến|cho|các|trước|nhất|là|hết|quá) (?:vào )?$/u;

/** "Báo cáo Giám đốc Sở | ngày 30/6/2026", "nộp danh sách | ngày 15/5": the day without a word that binds it; only after the day of issue. */
export const dueDayOfReport = defineRule<DueDay>({
  id: "due-date/report-day",
  pattern: phrase`ngày ${named("day", raw(DAY))}${raw(" ?/ ?| tháng ")}${named("month", raw(MONTH))}${named("yearPart", raw(`(?: ?/ ?|,? năm )${YEAR}`))}?`,
  read(parts, context, { foldedBefore, foldedAfter }) {
    const before = foldedBefore.slice(-LONGEST_BEFORE);
    if (!HANDS_IN.test(before) || OF_EVENT.test(before) || isPast(before)) return null;
    if (/^ ?[/.]\d|^ (?:hằng|hàng|mỗi|đến|của)/u.test(foldedAfter)) return null;
    const year = yearIn(parts.yearPart, context.year);
    const due = dueDay(parts, {
      year,
      month: numberIn(parts.month),
      day: numberIn(parts.day),
      recurring: null,
    });
    return due && isAfter(due.date, context.issued) ? due : null;
  },
});

/** "Ngày 05/10/2026, | các sở phải có báo cáo", "…, 30/11/2026 | có báo cáo": what is due follows the day. */
const REPORT_DUE =
  /^ ?(?:,|:) (?:[^.;:()]{1,120} )?(?:(?:phải|cần|có trách nhiệm)(?: [^ .;:,()]{1,9}){0,2} )?(?:có|gửi|nộp|lập|hoàn thành|ban hành)(?: xong)? (?:văn bản |các |bản )?(?:báo cáo(?! viên)|kế hoạch)|^ ?, [^.;:()]{1,120} (?:(?:phải|có trách nhiệm|tự đánh giá,|tổng hợp,) )?báo cáo (?:kết quả|tình hình|tiến độ|việc)|^ (?:phải |sẽ )?(?:có báo cáo|báo cáo(?! viên)) /u;
/** "Ngày 20/11/2026 | là hạn cuối các xã nộp báo cáo" */
const IS_LIMIT = /^ là (?:ngày |thời )?(?:hạn|thời điểm)(?: (?:cuối|chót|cuối cùng|muộn nhất))? /u;
/** "Ngày 20/10/2026, UBND tỉnh họp nghe các sở | báo cáo": the report is given in a meeting. */
const IN_MEETING = /(?:nghe|họp|hội nghị|hội thảo|phiên|đã) /u;
const BEGINS_CLAUSE = regex`(?:^|[.;,:] )\s*(?:[-+*•] ?|\p{L}\) ?|\(?\d{1,2}[.)] ?){0,2}(?:(?:vào|đến) (?:ngày )?|ngày )?$`;

/** "Ngày 05/10/2026, các sở phải có báo cáo", "Đến ngày 30/9/2026, các sở báo cáo kết quả": the day before its report; only after the day of issue. */
export const dueDayBeforeReport = defineRule<DueDay>({
  id: "due-date/report-day",
  pattern: phrase`${raw("(?:vào |đến )?ngày")}? ${named("day", raw(DAY))}${raw(" ?/ ?| tháng ")}${named("month", raw(MONTH))}${named("yearPart", raw(`(?: ?/ ?|,? năm )${YEAR}`))}`,
  read(parts, context, { foldedBefore, foldedAfter }) {
    if (!BEGINS_CLAUSE.test(foldedBefore.slice(-LONGEST_BEFORE))) return null;
    const after = foldedAfter.slice(0, LONGEST_AFTER);
    const [report] = REPORT_DUE.exec(after) ?? [];
    const isDue = report === undefined ? IS_LIMIT.test(after) : !IN_MEETING.test(report);
    if (!isDue) return null;
    const year = yearIn(parts.yearPart, context.year);
    const due = dueDay(parts, {
      year,
      month: numberIn(parts.month),
      day: numberIn(parts.day),
      recurring: null,
    });
    const isLimit = report === undefined || /^đến/u.test(parts.whole.toLowerCase());
    return due && isAfter(due.date, context.issued) ? { ...due, bound: isLimit ? "by" : "in" } : null;
  },
});
const LONGEST_AFTER = 220;

/** False where either day is not known. */
const isAfter = ({ iso }: PartialDate, issued: PartialDate | undefined): boolean =>
  iso !== null && issued?.iso != null && iso > issued.iso;
