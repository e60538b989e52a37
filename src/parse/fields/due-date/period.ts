import { romanNumber } from "../../../language/numbers.ts";
import { named, oneOf, phrase, raw } from "../../../language/phrase.ts";
import { regex } from "../../../language/regex.ts";
import { BOUND, isFirmBound } from "../../lexicon/due-bounds.ts";
import { defineRule, type MatchContext, type Parts, type RuleContext } from "../../text/rule.ts";
import {
  type DueDay,
  dueDay,
  endsPeriod,
  isAhead,
  isBlank,
  isPast,
  isResult,
  lastMonthOf,
  MONTH,
  numberIn,
  QUARTER,
  QUARTER_END,
  YEAR,
  yearIn,
} from "./due-day.ts";
import { recursYearly } from "./periodic.ts";

// Due dates that state a quarter, a month or a year, but no day.

const id = "due-date/period";

type TextAround = Pick<MatchContext, "foldedBefore" | "foldedAfter">;

const YEAR_PART = `(?: ?/ ?| ?[-–] ?|,? năm )${YEAR}`;

/** The year of a month or quarter, or that it recurs: "trong tháng 11 hằng năm". */
function yearOrEach(parts: Parts, context: RuleContext, around: TextAround) {
  const recurs = !parts.yearPart && recursYearly(context, around.foldedBefore, around.foldedAfter);
  return recurs
    ? { year: null, recurring: "year" as const }
    : { year: yearIn(parts.yearPart, context.year), recurring: null };
}

/** "trong quý III năm 2025", "quý I/2026", "quý III, quý IV năm 2025": the last month of the last quarter. */
export const dueQuarterOfYear = defineRule<DueDay>({
  id,
  pattern: phrase`${BOUND} ${raw(`(?:đầu |giữa |cuối )?qu[ýí] (?:${QUARTER} ?(?:,|-|và|đến) ?(?:qu[ýí] )?(?=${QUARTER}(?![\\p{L}\\d]))){0,3}`)}${named("quarter", raw(QUARTER))}${named("yearPart", raw(YEAR_PART))}?`,
  read(parts, context, { folded, foldedBefore, foldedAfter }) {
    if (isPast(foldedBefore, undefined, folded.bound) || isResult(folded.bound!, foldedAfter)) return null;
    if (endsPeriod(folded.bound!, foldedBefore) || IS_OF_REPORT.test(foldedAfter)) return null;
    const word = folded.quarter!;
    const quarter = /\d/.test(word) ? Number(word) : romanNumber(word);
    const month = quarter === null ? undefined : QUARTER_END[quarter];
    if (month === undefined) return null;
    const when = yearOrEach(parts, context, { foldedBefore, foldedAfter });
    return dueDay(parts, { ...when, month, day: null });
  },
});

/** "quý I | trước ngày 10/3", "quý I (trước ngày 10/3)": the quarter that a report is about. */
const IS_OF_REPORT = /^:? ?\(?(?:trước|chậm nhất|muộn nhất)(?: là)? (?:ngày )?\d/u;

/** "trong | tuần đầu | tháng 9/2025", "vào | tuần thứ hai của | tháng 7". */
const PART_OF_MONTH =
  "(?:(?:tuần (?:thứ )?0?[1-4]|(?:(?:nửa|tuần|tuần lễ|những ngày) )?(?:đầu(?: tiên)?|giữa|cuối(?: cùng)?|thứ (?:nhất|hai|ba|tư)))(?: của|,| trong)? )?";

/** "trong tháng 12/2025", "trước tháng 6 năm 2026", "trong tháng 10-11/2025", "tháng 3, 6, 9/2025": the last month. */
export const dueMonth = defineRule<DueDay>({
  id,
  pattern: phrase`${BOUND} ${raw(`${PART_OF_MONTH}tháng (?:${MONTH} ?(?:,|-|và|đến) ?(?:tháng )?(?=${MONTH}(?!\\d))){0,6}`)}${named("month", raw(MONTH))}${named("yearPart", raw(YEAR_PART))}?`,
  read(parts, context, { folded, foldedBefore, foldedAfter }) {
    if (
      /^ ?[/.]\d/u.test(foldedAfter) ||
      isPast(foldedBefore, undefined, folded.bound) ||
      isResult(folded.bound!, foldedAfter)
    )
      return null;
    if (endsPeriod(folded.bound!, foldedBefore)) return null;
    return dueDay(parts, {
      ...yearOrEach(parts, context, { foldedBefore, foldedAfter }),
      month: numberIn(parts.month),
      day: null,
    });
  },
});

/** "trình HĐND tỉnh | tại kỳ họp thường lệ tháng 7/2025": the work is due for the meeting. */
export const dueSession = defineRule<DueDay>({
  id,
  pattern: phrase`${raw("(?:tại|vào) (?:các )?(?:kỳ|phiên) họp(?: (?:chuyên đề|thường lệ|thường kỳ|bất thường|định kỳ|hđnd tỉnh|hội đồng nhân dân tỉnh)){0,2}(?: vào)? tháng")} ${named("month", raw(MONTH))}${named("yearPart", raw(YEAR_PART))}?`,
  read(parts, context, { foldedBefore, foldedAfter }) {
    const before = foldedBefore.slice(-LONGEST_SUBMISSION);
    if (!SUBMITS.test(before) || isPast(before) || isResult("trong", foldedAfter)) return null;
    const year = yearIn(parts.yearPart, context.year);
    return dueDay(parts, { year, month: numberIn(parts.month), day: null, recurring: null });
  },
});
const SUBMITS = /(?:^|[ ,])trình [^.;:]{2,100} $/u;
const LONGEST_SUBMISSION = 160;

const OF_MEETING = "chuyên đề|thường lệ|thường kỳ|bất thường|định kỳ|hđnd tỉnh|hội đồng nhân dân tỉnh";
const COUNTED = "thứ (?:\\d{1,2}|nhất|hai|ba|tư|năm|sáu|bảy|tám|chín|mười)";
/** "trình HĐND tỉnh thông qua | tại Kỳ họp thứ 7, khóa XVI", "trình HĐND tỉnh | tại kỳ họp cuối năm 2026": the month is not stated. */
export const dueNamedSession = defineRule<DueDay>({
  id,
  pattern: phrase`${raw(`(?:tại|vào) (?:các )?(?:kỳ|phiên) họp(?: (?:${OF_MEETING})){0,2}`)} ${named("which", raw(`${COUNTED}(?:,? (?:của )?(?:quốc hội |hđnd tỉnh )?khóa [ivx]{1,5})?|(?:đầu|giữa|cuối) năm(?: ${YEAR})?`))}`,
  read(parts, _context, { foldedBefore, foldedAfter }) {
    const before = foldedBefore.slice(-LONGEST_SUBMISSION);
    if (!SUBMITS.test(before) || isPast(before) || isResult("trong", foldedAfter)) return null;
    return dueDay(parts, { year: yearIn(parts.which, null), month: null, day: null, recurring: null });
  },
});

/**
 * "Tháng 9 năm 2025, | Sở Nội vụ tổng hợp kết quả", "- Quý II/2026: | Sở Y tế số hóa hồ sơ": a month or quarter to come that a sentence
 * or an item begins with.
 */
export const dueOpening = defineRule<DueDay>({
  id,
  pattern: phrase`${raw(`tháng ${MONTH}|qu[ýí] ${QUARTER}`)}${named("yearPart", raw(YEAR_PART))}`,
  read(parts, { issued }, { before, folded, foldedAfter }) {
    const opens = foldedAfter.startsWith(", ") || (BULLET.test(before) && BEFORE_WORK.test(foldedAfter));
    if (!opens || !OPENS_SENTENCE.test(before) || isResult("trong", foldedAfter)) return null;
    const [, word = "", period = ""] = /^(\S+) (\S+?)(?=[ /,-]|$)/u.exec(folded.whole!) ?? [];
    const month = lastMonthOf(word, period);
    const year = yearIn(parts.yearPart, null);
    if (month === undefined || !isAhead(year, month, issued)) return null;
    return dueDay(parts, { year, month, day: null, recurring: null });
  },
});
const BULLET = regex`^\s*(?:[-+*•] ?|\d{1,2}[.)] |\p{L}\) )?$`;
const BEFORE_WORK = regex`^ ?: \p{L}(?![^.;]{0,80} (?:đạt|là|có|giảm|tăng) \d)`;
const OPENS_SENTENCE = regex`(?:^|[.;:] )\s*(?:[-+*•] ?|[\p{L}\d.]{1,6}[.)] )?$`;

const BLANK = "(?:[…._]{1,30}|\\[ ?\\]|\\( ?\\))";

/** "trước ngày …/4/2026", "trước ngày    /4/2026", "trước ngày ... tháng 4 năm 2026": the day is blank, so only the month is known. */
export const dueBlankDay = defineRule<DueDay>({
  id,
  pattern: phrase`${BOUND} ${raw(`(?:ngày {0,9}(?:${BLANK} {0,9})?|${BLANK})(?:/ ?| ?tháng )`)}${named("month", raw(MONTH))}${named("yearPart", raw(`(?: ?/ ?|,? năm )${YEAR}`))}?`,
  read(parts, context, { folded, foldedBefore, foldedAfter }) {
    // "trước .../5" is a date only with its year.
    if (!parts.yearPart && !folded.whole.includes("ngày")) return null;
    if (/^ ?[/.] ?[\d….]/u.test(foldedAfter) || isPast(foldedBefore)) return null;
    const when = yearOrEach(parts, context, { foldedBefore, foldedAfter });
    return dueDay(parts, { ...when, month: numberIn(parts.month), day: null });
  },
});

/**
 * "hoàn thành trong năm 2025", "xong trước năm 2026", "Thời hạn: cuối năm 2025". "trong năm 2025" alone states a period, not a deadline,
 * but at the end of a clause about completing or submitting something: "trình Chính phủ ban hành vào năm 2025".
 */
export const dueYear = defineRule<DueDay>({
  id,
  pattern: phrase`${BOUND} ${named("end", oneOf("cuối", "hết"))}? năm ${named("year", raw(YEAR))}`,
  read(parts, _context, { before, after, folded, foldedBefore }) {
    const isIn = folded.bound! === "trong" || folded.bound! === "vào";
    const isWholeCell = folded.bound! === "trong" && isBlank(before) && /^[ .;]*$/u.test(after);
    const isOfCompletion =
      isIn && ENDS_CLAUSE.test(after) && COMPLETES.test(foldedBefore) && !IS_GOAL.test(foldedBefore);
    if (
      (!isFirmBound(folded.bound!) && !isWholeCell && !isOfCompletion) ||
      isPast(foldedBefore) ||
      /^ ?[-–] ?\d{4}/u.test(after)
    )
      return null;
    return dueDay(parts, {
      year: Number(parts.year),
      month: parts.end ? 12 : null,
      day: null,
      recurring: null,
    });
  },
});
const ENDS_CLAUSE = /^ ?(?:\([^()]{0,80}\))? ?(?:[.;]|$)/u;
/** The clause before the year, from its verb on. The year of a cited document or of a result follows another noun. */
const COMPLETES = /(?:^|[ ,])(?:hoàn thành|hoàn tất|trình|ban hành) (?:[^.;:]{0,240}[^ .;:,] )?$/u;
/** "Tỷ lệ học sinh hoàn thành tiểu học đạt 90%": a goal. */
const IS_GOAL = /(?:^|[ ,])(?:tỷ lệ|tỉ lệ|đạt|chỉ tiêu) [^.;]{0,200}$/u;

/** "hoàn thành trong 6 tháng đầu năm 2026", "Thời hạn: 6 tháng cuối năm": the last month of the half. */
export const dueHalfYear = defineRule<DueDay>({
  id,
  pattern: phrase`${BOUND} ${raw("(?:0?6|sáu) tháng")} ${named("half", oneOf("đầu", "cuối"))}${raw("(?: của)? năm")}${named("yearPart", raw(` ${YEAR}`))}?`,
  read(parts, context, { before, after, folded, foldedBefore }) {
    const isWholeCell = folded.bound! === "trong" && isBlank(before) && /^[ .;]*$/u.test(after);
    if ((!isFirmBound(folded.bound!) && !isWholeCell) || isPast(foldedBefore, undefined, folded.bound))
      return null;
    const year = yearIn(parts.yearPart, context.year);
    return dueDay(parts, { year, month: folded.half === "đầu" ? 6 : 12, day: null, recurring: null });
  },
});
