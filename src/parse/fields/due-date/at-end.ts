import { named, phrase, raw } from "../../../language/phrase.ts";
import { defineRule } from "../../text/rule.ts";
import {
  type DueDay,
  dueDay,
  isAhead,
  isPast,
  lastMonthOf,
  MONTH,
  QUARTER,
  YEAR,
  yearIn,
} from "./due-day.ts";

const YEAR_PART = `(?: ?/ ?|,? năm )${YEAR}`;
const JOINT = "(?:, | và | ?[-–] ?)";
const MONTHS = `tháng ${MONTH}(?:(?:${JOINT})(?:tháng )?${MONTH}(?!\\d)){0,5}`;
const QUARTERS = `qu[ýí] ${QUARTER}(?:(?:${JOINT})(?:qu[ýí] )?${QUARTER}(?![\\p{L}\\d])){0,3}`;

/**
 * "Tập huấn cho công chức cấp xã, | tháng 5/2026.", "phối hợp khảo sát doanh nghiệp | tháng 8/2026;": a month or quarter to come, with its
 * year, at the end of a clause. After a comma it is the time of the work, and after the words of an event; elsewhere it may belong to a
 * paper ("tổng hợp kết quả tháng 8/2026").
 */
export const dueAtEnd = defineRule<DueDay>({
  id: "due-date/at-end",
  pattern: phrase`${raw(`${MONTHS}|${QUARTERS}`)}${named("yearPart", raw(YEAR_PART))}`,
  read(parts, { issued }, { folded, foldedBefore, foldedAfter }) {
    if (!ENDS_CLAUSE.test(foldedAfter)) return null;
    const before = CLAUSE.exec(foldedBefore.slice(-LONGEST_BEFORE))![0];
    if (OF_PAPER.test(before) || isPast(foldedBefore)) return null;
    if (!AFTER_COMMA.test(before) && !EVENT.test(before)) return null;
    const period = folded.whole!.slice(0, -folded.yearPart!.length);
    const last = /(?:\d{1,4}|[ivx]{1,5})$/u.exec(period)?.[0] ?? "";
    const month = lastMonthOf(period.startsWith("tháng") ? "tháng" : "quý", last);
    const year = yearIn(parts.yearPart, null);
    if (month === undefined || !isAhead(year, month, issued)) return null;
    return dueDay(parts, { year, month, day: null, recurring: null });
  },
});

const LONGEST_BEFORE = 200;
const ENDS_CLAUSE = /^ ?(?:[.;]|$)/u;
/** The words of the clause before the period. */
const CLAUSE = /[^.;:]{0,200}$/u;
const AFTER_COMMA = /[^ ,] ?, (?:dự kiến |thực hiện |tổ chức )?$/u;
const EVENT =
  /(?:^|[ ,])(?:khảo sát|tập huấn|đối thoại|sơ kết|tổng kết|ra quân|hội nghị|hội thảo|hội thi|đào tạo|bồi dưỡng|diễn tập|gặp mặt|lấy ý kiến|ký cam kết)(?: [^ ,.;:()\d]{1,9}){0,5} $/u;
/** Papers and figures that are for a period ("báo cáo tháng 8/2026"), and words after which a period is not the time of the work. */
const OF_PAPER =
  /(?:^|[ ,])(?:(?:báo cáo|kết quả|số liệu|công bố|chỉ số|chỉ tiêu|giá|lương|trợ cấp|phụ cấp|kỳ|phiên|phát sinh|tồn đọng|kế hoạch|quyết định|thông báo|nghị quyết|công văn|văn bản|giấy|biên bản|danh sách|(?<!du )lịch|chương trình|quý|tháng)(?: [^ ,.;:()]{1,9}){0,2}|của|từ|đến|so|với|sau|trước|kể|theo|năm|đầu|cuối|hết),? (?:dự kiến |thực hiện |tổ chức )?$/u;
