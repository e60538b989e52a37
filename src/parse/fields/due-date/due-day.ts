import { realDate } from "../../../language/dates.ts";
import { romanNumber } from "../../../language/numbers.ts";
import { raw } from "../../../language/phrase.ts";
import { regex } from "../../../language/regex.ts";
import type { DueDate, PartialDate } from "../../../model/date.ts";
import type { Deadline } from "../../../model/plan.ts";
import { boundOf, DUE_NOUN } from "../../lexicon/due-bounds.ts";
import type { Parts } from "../../text/rule.ts";

// The words and the value that all rules for due dates share.

/** A date on which something is due, and how it binds. */
export interface DueDay {
  readonly date: DueDate;
  readonly bound: Deadline["bound"];
}

/** "16 giờ", "17 giờ 00 phút,", "17h00", "11g00", "16:30", also with a weekday. The value does not contain the hour. */
export const HOUR = raw(
  "\\d{1,2} ?(?:giờ|h|g|:) ?(?:\\d{2})?(?: phút|[’'′])?,?(?: (?:sáng|chiều|trưa))?,?(?: thứ (?:hai|ba|tư|năm|sáu|bảy|[2-7]),?)?|thứ (?:hai|ba|tư|năm|sáu|bảy|[2-7]),?",
);
const BEGINS_WITH_HOUR = /^ ?(?:(?:lúc|từ|vào hồi|vào lúc|bắt đầu|bắt đầu từ) )?\d{1,2} ?(?:giờ|h|g|:)/u;
const LIMITS = /trước|hạn|hoàn thành|xong|gửi|nộp|báo cáo|đến|nhất|quá/u;

/**
 * True for the time of a meeting: "Thời gian: 8 giờ 00 ngày …", where the label sets no limit. `label` and `value`: the folded
 * words before and after its colon.
 */
export const isTimeOfEvent = (label: string, value: string): boolean =>
  label.includes("thời gian") && !LIMITS.test(label) && BEGINS_WITH_HOUR.test(value);

export const DAY = "(?:0?[1-9]|[12]\\d|3[01])";
export const MONTH = "(?:0?[1-9]|1[0-2])";
export const YEAR = "(?:19|20)\\d{2}";
export const QUARTER = "(?:iv|i{1,3}|[1-4])";
/** The last month of a quarter, by its number. */
export const QUARTER_END: Readonly<Record<number, number>> = { 1: 3, 2: 6, 3: 9, 4: 12 };

/** The last month of "tháng 9" or "quý III"; undefined for no period. `number`: folded. */
export const lastMonthOf = (word: string, number: string): number | undefined =>
  word === "tháng" ? Number(number) : QUARTER_END[romanNumber(number) ?? Number(number)];

/** True for a month after the one in which the document was issued; false where either is not known. */
export const isAhead = (year: number | null, month: number, issued: PartialDate | undefined): boolean =>
  year !== null &&
  issued?.year != null &&
  issued.month !== null &&
  year * 12 + month > issued.year * 12 + issued.month;

interface DateParts {
  readonly year: number | null;
  readonly month: number | null;
  readonly day: number | null;
  readonly recurring: DueDate["recurring"];
}

/** The due date of a match; null where the date does not exist (31/4). */
export function dueDay(parts: Parts, { year, month, day, recurring }: DateParts): DueDay | null {
  const date = realDate(year, month, day);
  if (!date) return null;
  return { date: { ...date, recurring, text: parts.whole.trim() }, bound: boundOf(parts.bound ?? "") };
}

/** The number in a group of a match; null for a group that did not take part. */
export const numberIn = (text: string | undefined): number | null => (text ? Number(text) : null);

/** The four-digit year in a group of a match; `otherwise` where the group states none. */
export function yearIn<T>(text: string | undefined, otherwise: T): number | T {
  const stated = /\d{4}/.exec(text ?? "")?.[0];
  return stated ? Number(stated) : otherwise;
}

/** "các đơn vị đã gửi kế hoạch | tiếp tục thực hiện, báo cáo trước ngày …": which units are asked. */
const ATTRIBUTE =
  "(?:gửi|nộp|ban hành|xây dựng|hoàn thành|đăng ký)(?: [^ .;:,]{1,9}){1,6} (?:tiếp tục|khẩn trương|phải|cần|chủ động) ";

/**
 * True where the folded words before a date report something done: "đã hoàn thành khảo sát vào ngày 20/12/2025", "tính
 * đến ngày 30/6/2024", "số liệu đến hết ngày 30/6/2024". `bound`: how the date binds, with the `words` for it; "gửi số liệu trước ngày" is due.
 */
export const isPast = (before: string, bound?: Deadline["bound"], words = ""): boolean =>
  !AT_LATEST.test(words) &&
  !(before.endsWith(", ") && IS_DONE.test(words)) &&
  ((PAST.test(before.slice(-100)) && !OF_LISTED.test(before.slice(-LONGEST_LISTED))) ||
    (bound !== "before" && /số liệu ?$/u.test(before.slice(-10))));
/** "Tổng hợp danh sách các đơn vị đã ban hành kế hoạch, | báo cáo UBND tỉnh | trước ngày …": what has been done is listed, and the list is due. */
const OF_LISTED =
  /(?:danh sách|tổng hợp|rà soát|kiểm tra|theo dõi|đối chiếu|thống kê) (?:[^.;:,]{0,60} )?đã [^.;:]{0,80}, (?:báo cáo|gửi|trình|nộp|công khai|thông báo|hoàn thành)(?= )[^.;:,]{0,60}$/u;
const LONGEST_LISTED = 260;
/** "Gửi phiếu đã thu | chậm nhất ngày 10/6", "như đã quy định | xong trước ngày 10/6": a limit for what is not done yet. */
const AT_LATEST = /(?:chậm|muộn) nhất|^xong trước/u;
/** "Chuyển đổi vị trí đối với công chức đã đủ 03 năm, | xong | trong tháng 7/2026": the work itself is due. */
const IS_DONE = /^(?:làm )?(?:xong|hoàn thành|dứt điểm)(?= |$)/u;
const PAST = regex`(?:(?<!\p{L})đã (?!${ATTRIBUTE})(?!được (?:phê duyệt|duyệt|ban hành|giao|thống nhất|công bố|ký)(?: [^,.;:]{0,40})?, )[^.;:]{0,80}|(?:tính|kể|tính từ|kể từ) ?)$`;

/**
 * True where the words after a date report a result: "đến hết ngày 10/12/2025 là 40 tỷ đồng", "Trong quý I năm 2026,
 * HĐND tỉnh đã ban hành …". Both arguments are folded.
 */
export const isResult = (bound: string, foldedAfter: string): boolean => {
  const after = foldedAfter.slice(0, 160);
  if (/hết|đến|^hết$/u.test(bound) && regex`^,? (?:là|đạt|ước|có|đã|được) (?=\p{L}|\d)`.test(after))
    return true;
  return /^(?:trong|vào)$/u.test(bound) && RESULT_AFTER.test(after);
};

/** "trong tháng 5 báo cáo tỉnh các dự án của ba huyện | đã được phê duyệt": far from the date the passive says which things are meant. */
const RESULT_AFTER = regex`^(?:(?:, |[^.;:]{0,80} )(?:\p{L}{1,9} ){0,10}đã (?!được )|[^.;:]{0,40} đã được )`;

const PERIOD_BEFORE = regex`(?:^|[ ,;:(])từ (?!nay)[^.;:]{1,60}$`;
const LABEL_BEFORE = new RegExp(
  `(?:${DUE_NOUN})(?: (?:hoàn thành|thực hiện|triển khai|tổ chức))?(?: ?:| dự kiến:?)? từ [^.;:]{1,60}$`,
  "u",
);

/**
 * True for the end of a period in which something happens: "từ đêm 31/10 đến hết ngày 02/11". Nothing is due on it, except
 * after a label ("Thời gian thực hiện: từ ngày ký đến hết ngày 31/12").
 */
export const endsPeriod = (bound: string, foldedBefore: string): boolean =>
  /^(?:đến|hết|đến hết)$/u.test(bound) &&
  PERIOD_BEFORE.test(foldedBefore.slice(-80)) &&
  !LABEL_BEFORE.test(foldedBefore.slice(-120));

/** True for blanks only. The length is tested first because a line may contain thousands of dates. */
export const isBlank = (text: string): boolean => text.length < 20 && text.trim() === "";
