import { romanNumber } from "../../../language/numbers.ts";
import { named, phrase, raw } from "../../../language/phrase.ts";
import { regex } from "../../../language/regex.ts";
import { DUE_OR_PROGRESS_NOUN } from "../../lexicon/due-bounds.ts";
import { defineRule, type MatchContext, type Parts } from "../../text/rule.ts";
import {
  DAY,
  type DueDay,
  dueDay,
  isAhead,
  isBlank,
  isPast,
  MONTH,
  numberIn,
  QUARTER,
  YEAR,
  yearIn,
} from "./due-day.ts";

const id = "due-date/range";
const SLASH = " ?/ ?| tháng ";
const OF_YEAR = `(?: ?/ ?|,? năm )${YEAR}`;
const LABEL = named(
  "label",
  raw(
    `${DUE_OR_PROGRESS_NOUN}(?: (?:hoàn thành|thực hiện|triển khai|tổ chức|kiểm tra)){0,2} ?:?|trong(?: khoảng(?: thời gian)?)?`,
  ),
);
/**
 * A range is a due date after a label, if it is the whole text of a cell, before a colon ("Từ 01/3 đến 15/3: | Sở Y tế rà soát"), or where
 * a clause only says when its work is done ("rà soát hồ sơ, thực hiện | từ tháng 5 đến tháng 9/2026."); elsewhere it states when
 * something happens.
 */
const isDue = (parts: Parts, { before, foldedBefore, after }: MatchContext) =>
  !/^(?:trong(?: khoảng(?: thời gian)?)?)?$/iu.test(parts.label!) ||
  HANDED_IN.test(foldedBefore.slice(-LONGEST_HANDED_IN)) ||
  (DONE.test(foldedBefore) && ENDS_CLAUSE.test(after)) ||
  (isBlank(before) && /^[ .;]*(?:$|[(<≤])/u.test(after)) ||
  (BULLET.test(before) && BEFORE_WORK.test(after));
/** "gửi báo cáo đến Sở Tài chính | từ ngày 01/12 đến ngày 10/12/2026": the days on which it is taken. */
const HANDED_IN =
  /(?:^|[ ,;:])(?:gửi|nộp)(?: [^.;:()\d]{1,60})? (?:về|đến|cho|tới|tại) (?:sở|ubnd|ủy ban|văn phòng|ban|chi cục|cục|công an|thanh tra|phòng|bộ|viện|trung tâm|tổ)[^.;:()\d]{1,60} $/u;
const LONGEST_HANDED_IN = 140;
const DONE = /(?:^|[,;(] ?)(?:tổ chức |triển khai )?thực hiện(?: ?:)? $/u;
const ENDS_CLAUSE = /^ ?\)?(?:[.;]|$)/u;
const BULLET = /^(?:[-+*•] ?)?$/u;
const BEFORE_WORK = regex`^ ?: ?\p{L}`;

/** "thời gian thực hiện: từ ngày 01/7 đến hết ngày 15/7/2025": due on its last day. */
export const dueRange = defineRule<DueDay>({
  id,
  pattern: phrase`${LABEL}? ${raw("từ")} ${raw("ngày")}? ${raw(`${DAY}(?:(?:${SLASH})${MONTH})?(?:${OF_YEAR})?`)}${raw(" ?- ?| đến (?:hết )?")}${raw("(?:ngày )?")}${named("day", raw(DAY))}${raw(SLASH)}${named("month", raw(MONTH))}${named("yearPart", raw(OF_YEAR))}?`,
  read(parts, context, match) {
    const year = yearIn(parts.yearPart, context.year);
    const month = numberIn(parts.month);
    const isToCome = parts.yearPart && month !== null && isAhead(year, month, context.issued);
    const isOfWork = isDue(parts, match) || (isToCome && endsClauseOfWork(match));
    if (!isOfWork || isPast(match.foldedBefore)) return null;
    const read = dueDay(parts, { year, month, day: numberIn(parts.day), recurring: null });
    return read && { ...read, bound: "by" };
  },
});

/** "treo cờ Tổ quốc | từ ngày 10/5/2026 đến hết ngày 14/5/2026.": days to come, with their year, at the end of a clause that is not about data or a right. */
const endsClauseOfWork = ({ foldedBefore, after }: MatchContext): boolean =>
  ENDS_CLAUSE.test(after) && !OF_DATA.test(foldedBefore.slice(-LONGEST_CLAUSE));
const OF_DATA =
  /(?:số liệu|kết quả|thống kê|mức|giá|phát sinh|tiếp nhận|hồ sơ|kỳ|tính|nghỉ|hiệu lực|áp dụng|năm học|lương|phụ cấp|hợp đồng|giai đoạn|quyết định|văn bản|công văn|thông báo|báo cáo|đăng ký|diễn ra|được tổ chức)(?: [^.;:]{0,80})? $|(?:^|[.;:] ?)$/u;
const LONGEST_CLAUSE = 120;

/** "thời gian: từ tháng 3 đến tháng 9/2026": due in its last month. */
export const dueMonthRange = defineRule<DueDay>({
  id,
  pattern: phrase`${LABEL}? ${raw(`từ tháng ${MONTH}(?:${OF_YEAR})?`)}${raw(" ?- ?| đến (?:hết )?")}${raw("(?:tháng )?")}${named("month", raw(MONTH))}${named("yearPart", raw(OF_YEAR))}?`,
  read(parts, context, match) {
    if (!isDue(parts, match) || isPast(match.foldedBefore)) return null;
    const year = yearIn(parts.yearPart, context.year);
    const month = numberIn(parts.month);
    const read = dueDay(parts, { year, month, day: null, recurring: null });
    return read && { ...read, bound: "by" };
  },
});

/** A day, a month or a quarter, with or without its year; "9/2026" is a month and "9/12/2026" a day. */
const PERIOD = `(?:(?:ngày )?${DAY} ?/ ?${MONTH}(?: ?/ ?${YEAR})?|tháng ${MONTH}(?:${OF_YEAR})?|${MONTH} ?/ ?${YEAR}|qu[ýí] ${QUARTER}(?: ?[-–]? ?${YEAR}|${OF_YEAR})?)`;
/** The second quarter of "quý II - IV", which the word "quý" precedes once. */
const LAST_QUARTER = `(?<=qu[ýí] ${QUARTER}(?: ?[-–] ?| đến (?:hết )?))(?:iv|i{1,3})`;
const LAST = named(
  "last",
  raw(
    `(?:(?:ngày )?${DAY} ?/ ?${MONTH}|tháng ${MONTH}|${MONTH}(?= ?/ ?${YEAR})|qu[ýí] ${QUARTER}|${LAST_QUARTER}|năm ${YEAR})(?![\\p{L}\\d])`,
  ),
);

/** "Quý IV/2025 - Quý II/2026", "01/3/2026 - 05/3/2026", "từ quý II đến quý IV/2026", "từ quý II đến hết năm 2026": due in its last period. */
export const duePeriodRange = defineRule<DueDay>({
  id,
  pattern: phrase`${LABEL}? ${raw("từ")}? ${raw(PERIOD)}${raw(" ?[-–] ?| đến (?:hết )?")}${LAST}${named("yearPart", raw(`(?:${OF_YEAR}| ?[-–] ?${YEAR})`))}?`,
  read(parts, context, match) {
    if (!isDue(parts, match) || isPast(match.foldedBefore)) return null;
    const { last } = match.folded;
    if (last!.startsWith("năm ")) {
      const read = dueDay(parts, { year: yearIn(last, null), month: null, day: null, recurring: null });
      return read && { ...read, bound: "by" };
    }
    const quarter = /^(?:qu[ýí] )?([iv]+|(?<= )\d)$/u.exec(last!)?.[1];
    const [first, second] = (last!.match(/\d+/gu) ?? []).map(Number);
    const month = quarter ? 3 * (romanNumber(quarter) ?? Number(quarter)) : (second ?? first ?? null);
    const day = quarter ? null : second === undefined ? null : first!;
    const read = dueDay(parts, { year: yearIn(parts.yearPart, context.year), month, day, recurring: null });
    return read && { ...read, bound: "by" };
  },
});

/** "Thời gian thực hiện: 2026 - 2030", the cell "2014 - 2020": due in its last year. */
export const dueYearRange = defineRule<DueDay>({
  id,
  pattern: phrase`${LABEL}? ${raw("(?:giai đoạn |từ )?(?:năm )?")}${raw(YEAR)}${raw(" ?[-–] ?| đến (?:hết )?")}${raw("(?:năm )?")}${named("last", raw(YEAR))}`,
  read(parts, _context, match) {
    if (!isDue(parts, match) || isPast(match.foldedBefore) || GOES_ON.test(match.foldedAfter)) return null;
    // "kế hoạch đầu tư công trung hạn giai đoạn 2026 - 2030"
    if (/hạn ?$/u.test(match.folded.label ?? "") && !match.folded.label!.startsWith("thời hạn")) return null;
    const read = dueDay(parts, { year: numberIn(parts.last), month: null, day: null, recurring: null });
    return read && { ...read, bound: "by" };
  },
});
/** "… và các năm tiếp theo", and "Giai đoạn 2026 - 2030: …", which is a stage and no limit. */
const GOES_ON = /^,? (?:và|và các|các) (?:những )?năm (?:tiếp|sau|kế)|^ ?[/.-] ?\d|^ ?: ?\S/u;
