import { named, oneOf, phrase, raw } from "../../../language/phrase.ts";
import { regex } from "../../../language/regex.ts";
import { BOUND, boundOf } from "../../lexicon/due-bounds.ts";
import { EVERY } from "../../lexicon/frequency.ts";
import { defineRule, type Parts } from "../../text/rule.ts";
import { DAY, type DueDay, dueDay, HOUR, isPast, MONTH, numberIn } from "./due-day.ts";

// Dates that recur every year, half-year, quarter, month or week.

const id = "due-date/recurring";
const NO_DATE = { year: null, month: null, day: null };
const dayOf = (parts: Parts) => ({ ...NO_DATE, day: numberIn(parts.day) });

const EACH_YEARS = `${EVERY} năm|(?:năm|kỳ) (?:báo cáo|kế hoạch)|năm (?:thực hiện|ngân sách|tài chính)`;

/** "trước ngày 10 tháng 12 hằng năm", "trước 05/12 hàng năm", "trước ngày 15/12 của năm báo cáo". */
export const dueYearly = defineRule<DueDay>({
  id,
  pattern: phrase`${BOUND} ${raw("ngày")}? ${named("day", raw(DAY))}${raw(" ?/ ?| tháng ")}${named("month", raw(MONTH))}${raw(`,? (?:của )?(?:${EACH_YEARS})`)}`,
  read: (parts) => dueDay(parts, { ...dayOf(parts), month: numberIn(parts.month), recurring: "year" }),
});

/** The bracket that was opened after "năm". */
const CLOSING = "\\)(?<=năm[,:]? ?\\([^().;:]{1,130}\\))";

/** "hằng năm, trước ngày 10/12", "hằng năm (trước ngày 10/12)", "hằng năm báo cáo về Sở Nội vụ trước ngày 10/12": the frequency comes first. */
export const dueYearlyBefore = defineRule<DueDay>({
  id,
  pattern: phrase`${raw(`${EVERY} năm`)}${raw("[,:]? ?\\(?(?:[^.;:()\\d]{1,100} )?")}${BOUND} ${raw("ngày")}? ${named("day", raw(DAY))}${raw(" ?/ ?| tháng ")}${named("month", raw(MONTH))}${raw(CLOSING)}?`,
  read(parts, _context, { after }) {
    if (/^(?: ?\/ ?| năm )\d{4}/u.test(after)) return null;
    return dueDay(parts, { ...dayOf(parts), month: numberIn(parts.month), recurring: "year" });
  },
});

/** "ngày 10 tháng cuối quý và | ngày 10/12 hằng năm": a further day after a recurring one, whose bound it has. */
export const dueYearlyToo = defineRule<DueDay>({
  id,
  pattern: phrase`${raw("ngày")}? ${named("day", raw(DAY))}${raw(" ?/ ?| tháng ")}${named("month", raw(MONTH))}${raw(`,? (?:của )?(?:${EACH_YEARS})`)}`,
  read: (parts, _context, { foldedBefore }) =>
    /(?:quý|tháng)(?:,? và |, |; )(?:trước )?$/u.test(foldedBefore)
      ? dueDay(parts, { ...dayOf(parts), month: numberIn(parts.month), recurring: "year" })
      : null,
});

const MONTH_OF_QUARTER =
  "(?:của )?tháng (?:cuối(?: cùng)?|đầu(?: tiên)?|thứ (?:ba|hai|nhất|[123]))(?: của)?(?: mỗi| hằng| hàng| từng)? quý(?! (?:sau|tiếp theo|kế tiếp|liền kề|liền sau|(?:iv|i{1,3}|[1-4])(?= |$|[,.;/])))";
const NEXT_QUARTER = "(?:của )?tháng (?:đầu(?: tiên)?)(?: của)? quý (?:sau|tiếp theo|kế tiếp|liền kề)";
/** "ngày thứ 15 | của quý tiếp theo" */
const OF_NEXT_QUARTER = "(?:của )?quý (?:sau|tiếp theo|kế tiếp|liền kề|liền sau)";

/** "trước ngày 15 tháng cuối quý", "trước ngày 20 của tháng cuối mỗi quý", "ngày 05 tháng đầu quý sau", "ngày thứ 15 của quý tiếp theo". */
export const dueQuarterly = defineRule<DueDay>({
  id,
  pattern: phrase`${BOUND}? ${raw("ngày(?: mùng| mồng| thứ)?")}? ${named("day", raw(DAY))} ${raw(`${MONTH_OF_QUARTER}|${NEXT_QUARTER}|${OF_NEXT_QUARTER}|cuối (?:mỗi |hằng |hàng )?quý`)}`,
  read: (parts, _context, { folded }) =>
    /ngày|tháng|cuối/u.test(folded.whole!) ? dueDay(parts, { ...dayOf(parts), recurring: "quarter" }) : null,
});

/** "chậm nhất ngày 16 tháng cuối kỳ báo cáo": the length of the period is not stated, so only its words are kept. */
export const duePeriodEnd = defineRule<DueDay>({
  id,
  pattern: phrase`${BOUND} ${raw("ngày")} ${raw(`${DAY} (?:của )?tháng (?:cuối|đầu)(?: của)?(?: mỗi)? (?:kỳ|chu kỳ|đợt)(?: báo cáo| đánh giá)?(?: sau| tiếp theo)?`)}`,
  read: (parts) => dueDay(parts, { ...NO_DATE, recurring: null }),
});

/** "trước ngày 25 hằng tháng", "trước ngày 05 của tháng liền kề", "ngày 25 hằng tháng". */
export const dueMonthly = defineRule<DueDay>({
  id,
  pattern: phrase`${BOUND}? ${HOUR}? ${raw("ngày(?: mùng| mồng| thứ)?")} ${named("day", raw(DAY))} ${raw(`(?:của )?(?:${EVERY} tháng|tháng (?:liền kề|kế tiếp|tiếp theo|sau|liền sau))`)}`,
  read: (parts, _context, { folded, foldedBefore }) =>
    dueDay(parts, { ...dayOf(parts), recurring: periodBefore(folded.whole!, foldedBefore) ?? "month" }),
});

const SAME_PERIOD = new RegExp(
  `^(?:,| và|, và|;) (?:trước )?(?:ngày )?${DAY}(?:(?:,| và) (?:ngày )?${DAY})?,? (?:của )?${EVERY} tháng`,
  "u",
);

/** "tiếp công dân | ngày 15 và ngày 25 hằng tháng": a day before another one, after which their frequency is stated. */
export const dueMonthlyFirst = defineRule<DueDay>({
  id,
  pattern: phrase`${BOUND}? ${raw("ngày(?: mùng| mồng)?")} ${named("day", raw(DAY))}`,
  read: (parts, _context, { foldedAfter }) =>
    SAME_PERIOD.test(foldedAfter) ? dueDay(parts, { ...dayOf(parts), recurring: "month" }) : null,
});

/** "đăng ký trước ngày 20 tháng trước", "chậm nhất ngày 25 của tháng trước đó": before each month. Without a limit it is a day that has passed. */
export const dueBeforeMonth = defineRule<DueDay>({
  id,
  pattern: phrase`${BOUND} ${HOUR}? ${raw("ngày(?: mùng| mồng)?")} ${named("day", raw(DAY))} ${raw("(?:của )?tháng (?:liền )?trước(?: đó| liền kề)?(?! khi| ngày)")}`,
  read(parts, _context, { folded, foldedBefore }) {
    const bound = boundOf(folded.bound!);
    if ((bound !== "before" && bound !== "by") || isPast(foldedBefore, bound, folded.bound)) return null;
    return dueDay(parts, { ...dayOf(parts), recurring: "month" });
  },
});

const PERIOD_BEFORE = new RegExp(`${EVERY} quý[^.;:\\d]{0,40}$`, "u");

/** "hằng quý (trước ngày 15 của tháng kế tiếp)": the month after each quarter. "hằng tháng" in the date itself is monthly. */
const periodBefore = (date: string, before: string): "quarter" | null =>
  !/tháng$/u.test(date) && PERIOD_BEFORE.test(before.slice(-60)) ? "quarter" : null;

/** A half-year report: "6 tháng trước ngày 20 tháng cuối kỳ", "trước ngày 20 của tháng cuối kỳ báo cáo". */
export const dueHalfYearly = defineRule<DueDay>({
  id,
  pattern: phrase`${raw("0?6 tháng")}${raw("[,:]? ?\\(?(?:[^.;:()\\d]{1,40} )?")}${BOUND} ${raw("ngày")} ${named("day", raw(DAY))} ${raw("(?:của )?tháng cuối(?: của)?(?: kỳ| mỗi kỳ| chu kỳ)(?: báo cáo)?")}`,
  read: (parts) => dueDay(parts, { ...dayOf(parts), recurring: "half-year" }),
});

/** "hằng tháng, ngày 25", "hằng tháng (ngày 25)", without "trước". */
const DIRECTLY =
  /(?:quý|tháng)(?:,? (?:vào )?| ?\((?:vào )?)ngày (?:mùng |mồng )?\d{1,2}(?: của tháng| tháng)?$/u;
const OFTEN = `${EVERY} (?:quý|tháng)|(?:định kỳ ?:?|mỗi)(?: ${EVERY})? (?:quý|tháng|0?6 tháng)|báo cáo (?:[^ .;:,()\\d]{1,6} ){0,2}(?:quý|tháng)|báo cáo ?: (?:quý|tháng)(?= \\()`;

/** Words without a figure; the code of a unit is a word: "gửi về PX01". */
const WORDS = "(?:[^.;:()\\d]|(?<=\\p{L})\\d{2}(?![\\d/]))";

/** "hằng quý (trước ngày 25 …)", "hằng tháng, ngày 25": the day of a quarterly or monthly report; the frequency comes first. */
export const dueEvery = defineRule<DueDay>({
  id,
  pattern: phrase`${named("every", raw(OFTEN))}${raw(`(?: (?:một|\\d{1,2}) lần)?[,:]? ?\\(?(?:${WORDS}{1,100} )?`)}${BOUND}? ${raw("\\(?ngày")}? ${named("day", raw(DAY))} ${raw("của tháng|tháng")}?`,
  read(parts, _context, { after, folded }) {
    if (/^ ?[/.] ?\d/u.test(after) || /^ (?:tháng )?\d/u.test(after)) return null;
    // "trong 15 ngày" is a number of days, not a date.
    if (parts.bound === undefined && !DIRECTLY.test(folded.whole!)) return null;
    if (!/ngày ?\d/u.test(folded.whole) || /^ (?:ngày|tháng)/u.test(after)) return null;
    return dueDay(parts, { ...dayOf(parts), recurring: periodOf(folded.every!) });
  },
});

const periodOf = (every: string) =>
  every.includes("quý") ? "quarter" : every.includes("6 tháng") ? "half-year" : "month";

/** The frequency and the first day of a sentence, in either order, before its second one. */
const FIRST_DAY = new RegExp(
  `(?:(?:^|[ (])(?<every>${OFTEN})(?: \\d{1,2} lần)?[^.;:()\\d]{0,100} ngày \\d{1,2}|ngày \\d{1,2} (?<after>${MONTH_OF_QUARTER}|(?:của )?${EVERY} (?:quý|tháng))[^.;:()\\d]{0,80})(?:[;,]| và) [^.;:()\\d]{0,100}$`,
  "u",
);
const LONGEST_BEFORE = 260;

/**
 * "Hằng tháng, các phòng gửi Văn phòng trước ngày 20; Văn phòng tổng hợp | trước ngày 25", "trước ngày 15 tháng cuối quý; Văn phòng tổng
 * hợp | trước ngày 20": a further day of one frequency.
 */
export const dueEveryToo = defineRule<DueDay>({
  id,
  pattern: phrase`${BOUND}? ${raw("ngày")} ${named("day", raw(DAY))}`,
  read(parts, _context, { after, foldedBefore }) {
    if (!parts.bound && !/ngày \d{1,2} và $/u.test(foldedBefore)) return null;
    if (/^ ?[/.] ?\d|^ (?:của )?(?:tháng|ngày|cuối)/u.test(after)) return null;
    const first = FIRST_DAY.exec(foldedBefore.slice(-LONGEST_BEFORE))?.groups;
    const every = first?.every ?? first?.after;
    return every === undefined ? null : dueDay(parts, { ...dayOf(parts), recurring: periodOf(every) });
  },
});

const PERIODS = { tháng: "month", quý: "quarter", tuần: "week", năm: "year" } as const;

/** "chậm nhất ngày làm việc cuối cùng của tháng", "vào ngày cuối cùng hằng quý": the day is not a number. */
export const dueLastDay = defineRule<DueDay>({
  id,
  pattern: phrase`${BOUND}? ${raw(`ngày (?:làm việc cuối(?: cùng)?|cuối cùng)(?: của)?(?: ${EVERY})?`)} ${named("period", oneOf("tháng", "quý", "tuần", "năm"))}`,
  read(parts, _context, { after, folded }) {
    if (/^ ?\d|^ (?:này|trước|i|v)(?=[ .,;/]|$)/u.test(after.toLowerCase())) return null;
    return dueDay(parts, { ...NO_DATE, recurring: PERIODS[folded.period as keyof typeof PERIODS] });
  },
});

const AT_HOUR = "\\d{1,2} ?(?:giờ|h|g|:) ?(?:\\d{2})?(?: phút|[’'′])?,?";
const WEEKDAY = "(?:sáng |chiều )?(?:ngày )?thứ (?:hai|ba|tư|năm|sáu|bảy|[2-7])";

/** "Hằng tuần, trước 16 giờ thứ Sáu", "02 tuần một lần (trước 16 giờ thứ Sáu)": the frequency comes first; one of several weeks is only in the text. */
export const dueWeeklyBefore = defineRule<DueDay>({
  id,
  pattern: phrase`${named("every", raw(`${EVERY} tuần|\\d{1,2} tuần(?: (?:một|1|01) lần| ?/ ?lần)`))}${raw("[,:]? ?\\(?(?:[^.;:()\\d]{1,60} )?")}${BOUND} ${raw(AT_HOUR)}? ${raw(WEEKDAY)}`,
  read: (parts, _context, { after, folded }) =>
    /^ (?:tuần|hằng|hàng|mỗi|\d)/u.test(after.toLowerCase())
      ? null
      : dueDay(parts, {
          ...NO_DATE,
          recurring: /^\d/u.test(folded.every!) ? null : "week",
        }),
});

/** "trước 16 giờ thứ Sáu hằng tuần", "- Thứ Sáu hằng tuần, | gửi danh sách": the weekday is only in the text of the value. */
export const dueWeekly = defineRule<DueDay>({
  id,
  pattern: phrase`${BOUND}? ${raw(AT_HOUR)}? ${raw(WEEKDAY)} ${raw(`(?:của )?${EVERY} tuần`)}`,
  read: (parts, _context, { before, foldedBefore }) =>
    parts.bound || OPENS_ITEM.test(before) || OFTEN_BEFORE.test(foldedBefore)
      ? dueDay(parts, { ...NO_DATE, recurring: "week" })
      : null,
});
const OPENS_ITEM = regex`(?:^|[.;:] )\s*(?:[-+*•] ?|\p{L}\) ?)?$`;
/** "định kỳ | thứ Hai hằng tuần gửi danh sách"; a meeting that is held so is no report. */
const OFTEN_BEFORE =
  /(?<!(?:họp|giao ban|tiếp (?:công )?dân|hội ý|đối thoại|làm việc) )(?<![^ ,;:.(])định kỳ $/u;
