import { romanNumber } from "../../../language/numbers.ts";
import { GAP, named, phrase, raw } from "../../../language/phrase.ts";
import { defineRule } from "../../text/rule.ts";
import {
  BOUND,
  boundOf,
  DAY,
  type DueDay,
  due,
  EVERY,
  HOUR,
  isBlank,
  isPast,
  isResult,
  MONTH,
  num,
  YEAR,
} from "./due-words.ts";

const BEFORE_MONTH = " ?[/.-] ?| tháng ?";

/** "trước ngày 20/7/2024", "chậm nhất ngày 10 tháng 12 năm 2024"; without a year the plan's first year holds. */
export const dueDay = defineRule<DueDay>({
  id: "deadline/due-day",
  pattern: phrase`${BOUND} ${HOUR}? ${raw("ngày|các ngày|đến ngày")}? ${named("day", raw(DAY))}${raw(BEFORE_MONTH)}${named("month", raw(MONTH))}${named("yearPart", raw(`(?: ?[/.-] ?|,? năm )(?:${YEAR}|liền kề|sau)|/ ?(?:${YEAR})`))}?`,
  needs: new RegExp(`\\d(?:${BEFORE_MONTH})\\d`, "u"),
  read(parts, context, { said, saidBefore, saidAfter }) {
    if (/^ ?(?:của )?(?:hằng|hàng|mỗi|từng) (?:năm|quý)|^,? (?:của )?năm báo cáo/u.test(saidAfter))
      return null;
    if (/^ ?[/.]\d/u.test(saidAfter) || isPast(saidBefore)) return null;
    const words = said.bound!;
    if (isResult(words, saidAfter)) return null;
    if (!parts.yearPart && EACH_YEAR.test(saidBefore))
      return due(parts, null, num(parts.month), num(parts.day), "year");
    const named = /ngày|tháng/u.test(said.whole.slice(words.length));
    // "trong 12/15 đơn vị", "không quá 1/3 thành viên": shares, no dates.
    if (!parts.yearPart && !named && (boundOf(words) === "in" || /không|^đến$|^hết$/u.test(words)))
      return null;
    const stated = /\d{4}/.exec(parts.yearPart ?? "")?.[0];
    const next = parts.yearPart && !stated;
    const year = stated ? Number(stated) : context.year === null ? null : context.year + (next ? 1 : 0);
    return due(parts, year, num(parts.month), num(parts.day), null);
  },
});

/** "Hằng năm, Quỹ công khai các khoản đóng góp … trước ngày 31/3": the frequency opens the sentence. */
const EACH_YEAR =
  /(?:^|[.;:] )(?:[-+*•] ?|\p{L}\) ?|\d{1,2}[.)] ?){0,2}(?:hằng|hàng|mỗi) năm,? [^.;:]{0,400}$/u;

const EACH_YEARS = `${EVERY} năm|năm báo cáo|năm thực hiện`;

/** "trước ngày 10 tháng 12 hằng năm", "trước 05/12 hàng năm", "trước ngày 15/12 của năm báo cáo". */
export const dueYearly = defineRule<DueDay>({
  id: "deadline/due-yearly",
  pattern: phrase`${BOUND} ${raw("ngày")}? ${named("day", raw(DAY))}${raw(" ?/ ?| tháng ")}${named("month", raw(MONTH))}${raw(`,? (?:của )?(?:${EACH_YEARS})`)}`,
  needs: new RegExp(EACH_YEARS, "u"),
  read: (parts) => due(parts, null, num(parts.month), num(parts.day), "year"),
});

/** "hằng năm, trước ngày 10/12", "hằng năm báo cáo về Sở Nội vụ trước ngày 10/12": the frequency stands in front. */
export const dueYearlyBefore = defineRule<DueDay>({
  id: "deadline/due-yearly-before",
  pattern: phrase`${raw(`${EVERY} năm`)}${raw("[,:]? ?\\(?(?:[^.;:()\\d]{1,60} )?")}${BOUND} ${raw("ngày")}? ${named("day", raw(DAY))}${raw(" ?/ ?| tháng ")}${named("month", raw(MONTH))}`,
  needs: new RegExp(`${EVERY} năm`, "u"),
  read(parts, _context, { after }) {
    if (/^(?: ?\/ ?| năm )\d{4}/u.test(after)) return null;
    return due(parts, null, num(parts.month), num(parts.day), "year");
  },
});

const LAST_OF_QUARTER =
  "(?:của )?tháng (?:cuối(?: cùng)?|thứ ba|thứ 3)(?: cùng)?(?: của)?(?: mỗi| hằng| hàng| từng)? quý";
const NEXT_QUARTER = "(?:của )?tháng (?:đầu(?: tiên)?)(?: của)? quý (?:sau|tiếp theo|kế tiếp|liền kề)";

/** "trước ngày 15 tháng cuối quý", "trước ngày 20 của tháng cuối mỗi quý", "ngày 05 tháng đầu quý sau". */
export const dueQuarterly = defineRule<DueDay>({
  id: "deadline/due-quarterly",
  pattern: phrase`${BOUND}? ${raw("ngày(?: mùng| mồng)?")}? ${named("day", raw(DAY))} ${raw(`${LAST_OF_QUARTER}|${NEXT_QUARTER}|cuối (?:mỗi |hằng |hàng )?quý`)}`,
  needs: new RegExp(`\\d${GAP}(?:của |tháng |cuối )`, "u"),
  read: (parts) => (/\d/.test(parts.day!) ? due(parts, null, null, num(parts.day), "quarter") : null),
});

/** "trước ngày 25 hằng tháng", "trước ngày 05 của tháng liền kề", "ngày 25 hằng tháng". */
export const dueMonthly = defineRule<DueDay>({
  id: "deadline/due-monthly",
  pattern: phrase`${BOUND}? ${HOUR}? ${raw("ngày(?: mùng| mồng)?")} ${named("day", raw(DAY))} ${raw(`(?:của )?(?:${EVERY} tháng|tháng (?:liền kề|kế tiếp|tiếp theo|sau|liền sau))`)}`,
  needs: new RegExp(`\\d${GAP}(?:của )?(?:${EVERY} tháng|tháng \\p{L})`, "u"),
  read: (parts) => due(parts, null, null, num(parts.day), "month"),
});

/** Half a year's report: "6 tháng trước ngày 20 tháng cuối kỳ", "trước ngày 20 của tháng cuối kỳ báo cáo". */
export const dueHalfYearly = defineRule<DueDay>({
  id: "deadline/due-half-yearly",
  pattern: phrase`${raw("0?6 tháng")}${raw("[,:]? ?\\(?(?:[^.;:()\\d]{1,40} )?")}${BOUND} ${raw("ngày")} ${named("day", raw(DAY))} ${raw("(?:của )?tháng cuối(?: của)?(?: kỳ| mỗi kỳ| chu kỳ)(?: báo cáo)?")}`,
  needs: /6 tháng/u,
  read: (parts) => due(parts, null, null, num(parts.day), "half-year"),
});

const OFTEN = `${EVERY} (?:quý|tháng)|(?:định kỳ|mỗi)(?: ${EVERY})? (?:quý|tháng|0?6 tháng)|báo cáo (?:quý|tháng)`;

/** "hằng quý (trước ngày 25 …)": day of a quarter's or month's report where the frequency stands in front. */
export const dueEvery = defineRule<DueDay>({
  id: "deadline/due-every",
  pattern: phrase`${named("every", raw(OFTEN))}${raw("(?: một lần)?[,:]? ?\\(?(?:[^.;:()\\d]{1,40} )?")}${BOUND} ${raw("ngày")}? ${named("day", raw(DAY))} ${raw("của tháng|tháng")}?`,
  needs: new RegExp(OFTEN, "u"),
  read(parts, _context, { after, said }) {
    if (/^ ?[/.] ?\d/u.test(after) || /^ (?:tháng )?\d/u.test(after)) return null;
    // "trong 15 ngày": a span of days, no day.
    if (!/ngày ?\d/u.test(said.whole) || /^ (?:ngày|tháng)/u.test(after)) return null;
    const every = said.every!;
    return due(
      parts,
      null,
      null,
      num(parts.day),
      every.includes("quý") ? "quarter" : every.includes("6 tháng") ? "half-year" : "month",
    );
  },
});

/** "trước 16 giờ thứ Sáu hằng tuần": the weekday stands in the text only. */
export const dueWeekly = defineRule<DueDay>({
  id: "deadline/due-weekly",
  pattern: phrase`${BOUND} ${raw("\\d{1,2} ?(?:giờ|h|:) ?(?:\\d{2})?(?: phút)?,?")}? ${raw("(?:sáng |chiều )?(?:ngày )?thứ (?:hai|ba|tư|năm|sáu|bảy|[2-7])")} ${raw(`(?:của )?${EVERY} tuần`)}`,
  needs: new RegExp(`${EVERY} tuần`, "u"),
  read: (parts) => due(parts, null, null, null, "week"),
});

const QUARTER_END: Readonly<Record<number, number>> = { 1: 3, 2: 6, 3: 9, 4: 12 };
const QUARTER = "(?:iv|i{1,3}|[1-4])";
const YEAR_PART = `(?: ?/ ?|,? năm )${YEAR}`;

/** "trong quý III năm 2025", "quý I/2026", "quý III, quý IV năm 2025": the last quarter's last month, day null. */
export const dueQuarterOfYear = defineRule<DueDay>({
  id: "deadline/due-quarter",
  pattern: phrase`${BOUND} ${raw(`(?:đầu |giữa |cuối )?quý (?:${QUARTER} ?(?:,|-|và|đến) ?(?:quý )?(?=${QUARTER}(?![\\p{L}\\d])))?`)}${named("quarter", raw(QUARTER))}${named("yearPart", raw(YEAR_PART))}?`,
  needs: new RegExp(`quý ${QUARTER}`, "u"),
  read(parts, context, { said, saidBefore, saidAfter }) {
    if (isPast(saidBefore) || isResult(said.bound!, saidAfter)) return null;
    const word = said.quarter!;
    const quarter = /\d/.test(word) ? Number(word) : romanNumber(word);
    const year = /\d{4}/.exec(parts.yearPart ?? "")?.[0];
    const month = quarter === null ? undefined : QUARTER_END[quarter];
    return month === undefined ? null : due(parts, year ? Number(year) : context.year, month, null, null);
  },
});

/** "trong tháng 12/2025", "trước tháng 6 năm 2026", "trong tháng 10-11/2025": the last month, day null. */
export const dueMonth = defineRule<DueDay>({
  id: "deadline/due-month",
  pattern: phrase`${BOUND} ${raw(`(?:đầu |giữa |cuối )?tháng (?:${MONTH} ?(?:,|-|và|đến) ?(?:tháng )?(?=${MONTH}(?!\\d)))?`)}${named("month", raw(MONTH))}${named("yearPart", raw(YEAR_PART))}?`,
  needs: /tháng \d/u,
  read(parts, context, { said, saidBefore, saidAfter }) {
    if (/^ ?[/.]\d/u.test(saidAfter) || isPast(saidBefore) || isResult(said.bound!, saidAfter)) return null;
    const year = /\d{4}/.exec(parts.yearPart ?? "")?.[0];
    return due(parts, year ? Number(year) : context.year, num(parts.month), null, null);
  },
});

/** "hoàn thành trong năm 2025", "xong trước năm 2026": only a year. "trong năm 2025" alone tells when, not by when. */
export const dueYear = defineRule<DueDay>({
  id: "deadline/due-year",
  pattern: phrase`${BOUND} năm ${named("year", raw(YEAR))}`,
  needs: new RegExp(`năm${GAP}${YEAR}`, "u"),
  read(parts, _context, { before, after, said, saidBefore }) {
    const cell = said.bound! === "trong" && isBlank(before) && /^[ .;]*$/u.test(after);
    const strong = /hoàn thành|xong|chậm nhất|muộn nhất|hạn/u.test(said.bound!);
    if ((!strong && !cell) || isPast(saidBefore) || /^ ?[-–] ?\d{4}/u.test(after)) return null;
    return due(parts, Number(parts.year), null, null, null);
  },
});
