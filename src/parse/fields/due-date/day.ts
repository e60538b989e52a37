import { named, phrase, raw } from "../../../language/phrase.ts";
import { regex } from "../../../language/regex.ts";
import { BOUND, boundOf } from "../../lexicon/due-bounds.ts";
import { EVERY } from "../../lexicon/frequency.ts";
import { defineRule } from "../../text/rule.ts";
import {
  DAY,
  type DueDay,
  dueDay,
  endsPeriod,
  HOUR,
  isPast,
  isResult,
  isTimeOfEvent,
  MONTH,
  numberIn,
  YEAR,
  yearIn,
} from "./due-day.ts";
import { recursYearly } from "./periodic.ts";

const BEFORE_MONTH = " ?[/.-] ?| tháng ?";

/** "trước ngày 20/7/2024", "chậm nhất ngày 10 tháng 12 năm 2024". A date without a year gets the first year of the plan. */
export const dueOnDay = defineRule<DueDay>({
  id: "due-date/day",
  pattern: phrase`${BOUND} ${HOUR}? ${raw("ngày|các ngày|đến ngày|(?:thời điểm|mốc)(?: ngày)?")}? ${named("day", raw(DAY))}${raw(BEFORE_MONTH)}${named("month", raw(MONTH))}${named("yearPart", raw(`(?: ?[/.-] ?|,? (?:của )?năm )(?:${YEAR}|liền kề|sau(?: liền kề)?|tiếp theo|kế tiếp|liền sau|trước(?: liền kề)?(?! (?:ngày )?\\d)|liền trước)|/ ?(?:${YEAR})`))}?`,
  read(parts, context, { folded, foldedBefore, foldedAfter }) {
    if (/^ ?(?:của )?(?:hằng|hàng|mỗi|từng) (?:năm|quý)|^,? (?:của )?năm báo cáo/u.test(foldedAfter))
      return null;
    const words = folded.bound!;
    if (/^ ?[/.]\d/u.test(foldedAfter) || isPast(foldedBefore, boundOf(words), words)) return null;
    if (endsPeriod(words, foldedBefore)) return null;
    const date = { month: numberIn(parts.month), day: numberIn(parts.day) };
    if (isResult(words, foldedAfter) || isTimeOfEvent(words, folded.whole.slice(words.length))) return null;
    if (!parts.yearPart && recursYearly(context, foldedBefore, foldedAfter))
      return dueDay(parts, { ...date, year: null, recurring: "year" });
    const hasDateWord = /ngày|tháng|thời điểm|mốc/u.test(folded.whole.slice(words.length));
    // "trong 12/15 đơn vị", "không quá 1/3 thành viên" are shares, not dates.
    if (!parts.yearPart && !hasDateWord && (boundOf(words) === "in" || /không|^đến$|^hết$/u.test(words)))
      return null;
    const stated = yearIn(parts.yearPart, null);
    if (parts.yearPart && !stated && (context.severalYears || EACH_YEARS_WORK.test(foldedBefore)))
      return dueDay(parts, { ...date, year: null, recurring: "year" });
    // "31/01 năm liền kê": recognition has misread which year.
    if (!parts.yearPart && OTHER_YEAR.test(foldedAfter))
      return dueDay(parts, { ...date, year: null, recurring: null });
    // "trước ngày 15/01 năm sau", "15/01 của năm sau liền kề" is in the year after the plan's, "31/12 năm trước liền kề" in the one before.
    const away = !parts.yearPart || stated ? 0 : folded.yearPart!.includes("trước") ? -1 : 1;
    const planYear = context.year === null ? null : context.year + away;
    return dueDay(parts, { ...date, year: stated ?? planYear, recurring: null });
  },
});

const OTHER_YEAR = regex`^ (?:của )?năm (?!nay|này|học|kế hoạch)\p{L}`;

/** "Đánh giá công chức hằng năm, … báo cáo trước ngày 15/01 năm sau": the work of each year. */
const EACH_YEARS_WORK = new RegExp(`${EVERY} năm(?! (?:19|20))[^.;]{0,400}$`, "u");
