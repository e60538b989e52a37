import type { Section } from "../../structure/outline/section.ts";
import type { Located } from "../../text/located.ts";
import type { TextLine } from "../../text/text-line.ts";
import type { DueDay } from "../due-date/due-day.ts";

/** A label for the time of something: "Thời gian tổ chức phong trào thi đua: …", "thời gian quan trắc vào …". */
const TIME = /^(?:về )?thời gian(?<of>(?: [^ .:;,(]{1,12}){0,8}?) ?(?=:|(?:trong|vào|từ|đến|bắt đầu) )/u;
const TIME_HEADING = /^(?:về )?thời gian[ :.]{0,3}$/u;
/** Words after "thời gian" that say that something must be done by then. */
const LIMITS =
  /hoàn thành|hoàn thiện|thực hiện|xong|triển khai|báo cáo|gửi|nộp|trình|hạn|ban hành|xây dựng|giải quyết|xử lý|cung cấp|đề xuất|đăng ký|rà soát|tổng hợp|cập nhật|phê duyệt|khắc phục/u;

/** "Quyết định này có hiệu lực sau 10 ngày kể từ ngày ký". */
const TAKES_EFFECT = /có hiệu lực(?: thi hành)? ?$/u;

/** "Tổ chức trong một buổi, khai mạc lúc 8 giờ (dự kiến ngày 9/10)". */
const OPENS_EVENT = /(?:^|[ ,(:])(?:khai mạc|bế mạc|diễn ra)(?: [^.;]{0,60})?$/u;
const LONGEST_OPENING = 100;

/** "…, | do hai địa phương tập trung phục vụ bầu cử trong tháng 3": the reason of what is said before. */
const REASON =
  /, (?:do|vì|bởi)(?: vì)? [^.;]{2,120} (?:phải|đang|bận|tập trung|trùng|nghỉ|khó khăn|chưa|thiếu|vướng|ảnh hưởng) [^.;]{2,100}$/u;
const LONGEST_REASON = 240;

/** True for a date inside a reason, on which nothing is due. */
export const isTimeOfReason = (folded: string, date: number): boolean =>
  REASON.test(folded.slice(Math.max(0, date - LONGEST_REASON), date));

/** A date in a line of a section. */
interface EventDate {
  readonly section: Section;
  readonly line: TextLine;
  readonly due: Located<DueDay>;
}

/**
 * True for a date that only states when an event takes place: a month of action, a campaign, the sampling of water. Nothing is
 * due on it. "Thời gian: từ … đến …" below a task states when the task is due; with a number of its own it is about the event
 * that the section describes.
 */
export function isTimeOfEvent({ section, line, due }: EventDate): boolean {
  if (TAKES_EFFECT.test(line.folded.slice(Math.max(0, due.span.start - 40), due.span.start))) return true;
  if (due.value.bound === "before" || due.value.bound === "after") return false;
  if (OPENS_EVENT.test(line.folded.slice(Math.max(0, due.span.start - LONGEST_OPENING), due.span.start)))
    return true;
  const isRange = due.rule === "due-date/range";
  const own = section.line === line ? line.folded.slice(section.textStart) : line.folded;
  const label = TIME.exec(own.trimStart())?.groups?.of ?? timeBefore(line, due.span.start);
  if (label !== undefined) {
    if (label.trim() !== "") return !LIMITS.test(label);
    return isRange && section.line === line && isNumbered(section);
  }
  // "IV. THỜI GIAN" over "Từ ngày … đến ngày …".
  const heading = section.line?.folded.slice(section.textStart) ?? "";
  return isRange && section.line !== line && TIME_HEADING.test(heading);
}

/** The words after "thời gian" in the clause right before a date: "…; thời gian quan trắc vào tháng 8". */
function timeBefore(line: TextLine, date: number): string | undefined {
  const clause = line.folded.slice(Math.max(0, date - 60), date + 8);
  return TIME.exec(clause.slice(clause.lastIndexOf("thời gian")))?.groups?.of;
}

const isNumbered = ({ label }: Section) => label?.ordinal != null;
