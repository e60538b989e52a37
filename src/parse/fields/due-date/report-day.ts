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

/** False where either day is not known. */
const isAfter = ({ iso }: PartialDate, issued: PartialDate | undefined): boolean =>
  iso !== null && issued?.iso != null && iso > issued.iso;
