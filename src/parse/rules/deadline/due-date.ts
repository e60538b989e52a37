import { realDate } from "../../../language/dates.ts";
import { fold } from "../../../language/fold.ts";
import { romanNumber } from "../../../language/numbers.ts";
import { named, oneOf, phrase, raw } from "../../../language/phrase.ts";
import type { DueDate } from "../../../model/date.ts";
import type { Deadline } from "../../../model/plan.ts";
import { defineRule, type Parts } from "../../rule.ts";

/** A date that something is due, and how it binds. */
export interface DueDay {
  readonly date: DueDate;
  readonly bound: Deadline["bound"];
}

const BOUND = named(
  "bound",
  oneOf(
    "trước",
    "chậm nhất",
    "muộn nhất",
    "chậm nhất trước",
    "chậm nhất là",
    "chậm nhất là trước",
    "xong trước",
    "hoàn thành trước",
    "không muộn hơn",
    "đến hết",
    "hết",
    "không quá",
    "chậm nhất vào",
    "chậm nhất đến",
    "hoàn thành trong",
    "trong",
    "xong trong",
    "vào",
    "hoàn thành vào",
    "sau",
  ),
);
/** "16 giờ", "17 giờ 00 phút,", "17h00": the hour of a day is not kept. */
const HOUR = raw("\\d{1,2} ?(?:giờ|h)(?: ?\\d{2})?(?: phút)?,?");
const DAY = "(?:0?[1-9]|[12]\\d|3[01])";
const MONTH = "(?:0?[1-9]|1[0-2])";
const YEAR = "(?:19|20)\\d{2}";
const EVERY = "(?:hằng|hàng|mỗi)";

function boundOf(words: string): Deadline["bound"] {
  const w = fold(words);
  if (/trước/u.test(w)) return "before";
  if (/chậm nhất|muộn nhất|không muộn hơn|hết|không quá/u.test(w)) return "by";
  return /^sau/u.test(w) ? "after" : "in";
}

function due(
  parts: Parts,
  year: number | null,
  month: number | null,
  day: number | null,
  recurring: DueDate["recurring"],
): DueDay | null {
  const date = realDate(year, month, day);
  if (!date) return null;
  return { date: { ...date, recurring, text: parts.whole.trim() }, bound: boundOf(parts.bound!) };
}
const num = (text: string | undefined) => (text ? Number(text) : null);

/** "trước ngày 20/7/2024", "chậm nhất ngày 10 tháng 12 năm 2024"; without a year the plan's first year holds. */
export const dueDay = defineRule<DueDay>({
  id: "deadline/due-day",
  pattern: phrase`${BOUND} ${HOUR}? ${raw("ngày|các ngày|đến ngày")}? ${named("day", raw(DAY))}${raw(" ?[/.-] ?| tháng ")}${named("month", raw(MONTH))}${named("yearPart", raw(`(?: ?[/.-] ?|,? năm )(?:${YEAR}|liền kề|sau)|/ ?(?:${YEAR})`))}?`,
  read(parts, context, { after }) {
    if (/^ ?(?:hằng|hàng|mỗi) (?:năm|quý)/u.test(fold(after)) || /^ ?[/.]\d/u.test(after)) return null;
    // "trong 12/15 đơn vị": a share, no date.
    if (boundOf(parts.bound!) === "in" && !parts.yearPart && !/ngày|tháng/u.test(fold(parts.whole)))
      return null;
    const stated = /\d{4}/.exec(parts.yearPart ?? "")?.[0];
    const next = parts.yearPart && !stated;
    const year = stated ? Number(stated) : context.year === null ? null : context.year + (next ? 1 : 0);
    return due(parts, year, num(parts.month), num(parts.day), null);
  },
});

/** "trước ngày 10 tháng 12 hằng năm", "trước 05/12 hàng năm". */
export const dueYearly = defineRule<DueDay>({
  id: "deadline/due-yearly",
  pattern: phrase`${BOUND} ${raw("ngày")}? ${named("day", raw(DAY))}${raw(" ?/ ?| tháng ")}${named("month", raw(MONTH))} ${raw(`(?:của )?${EVERY} năm`)}`,
  read: (parts) => due(parts, null, num(parts.month), num(parts.day), "year"),
});

/** "hằng năm, trước ngày 10/12": the frequency stands in front. */
export const dueYearlyBefore = defineRule<DueDay>({
  id: "deadline/due-yearly-before",
  pattern: phrase`${raw(`${EVERY} năm`)}${raw(",? (?:báo cáo |gửi báo cáo |gửi )?")}${BOUND} ${raw("ngày")}? ${named("day", raw(DAY))}${raw(" ?/ ?| tháng ")}${named("month", raw(MONTH))}`,
  read(parts, _context, { after }) {
    if (/^ ?\/ ?\d{4}/u.test(after)) return null;
    return due(parts, null, num(parts.month), num(parts.day), "year");
  },
});

/** "trước ngày 15 tháng cuối quý", "trước ngày 20 của tháng cuối mỗi quý". */
export const dueQuarterly = defineRule<DueDay>({
  id: "deadline/due-quarterly",
  pattern: phrase`${BOUND} ${raw("ngày")}? ${named("day", raw(DAY))} ${raw("(?:của )?tháng (?:cuối|thứ ba|thứ 3)(?: cùng)?(?: của)?(?: mỗi| hằng| hàng)? quý")}`,
  read: (parts) => due(parts, null, null, num(parts.day), "quarter"),
});

/** "trước ngày 25 hằng tháng", "trước ngày 05 của tháng liền kề", "trước ngày 20 tháng cuối". */
export const dueMonthly = defineRule<DueDay>({
  id: "deadline/due-monthly",
  pattern: phrase`${BOUND} ${HOUR}? ${raw("ngày")}? ${named("day", raw(DAY))} ${raw(`(?:của )?(?:${EVERY} tháng|tháng (?:liền kề|kế tiếp|tiếp theo|sau))`)}`,
  read: (parts) => due(parts, null, null, num(parts.day), "month"),
});

/** "hằng quý (trước ngày 25 …)": day of a quarter's or month's report where the frequency stands in front. */
export const dueEvery = defineRule<DueDay>({
  id: "deadline/due-every",
  pattern: phrase`${named("every", raw(`(?:${EVERY} (?:quý|tháng)|(?:định kỳ|mỗi) (?:quý|tháng|6 tháng)|báo cáo (?:quý|tháng))`))}${raw(",? \\(?(?:báo cáo |gửi báo cáo |gửi )?")}${BOUND} ${raw("ngày")}? ${named("day", raw(DAY))} ${raw("của tháng|tháng")}?`,
  read(parts, _context, { after }) {
    if (/^ ?[/.] ?\d/u.test(after) || /^ (?:tháng )?\d/u.test(after)) return null;
    const every = fold(parts.every!);
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
  pattern: phrase`${BOUND} ${HOUR}? ${raw("(?:ngày )?thứ (?:hai|ba|tư|năm|sáu|bảy)")} ${raw(`(?:của )?${EVERY} tuần`)}`,
  read: (parts) => due(parts, null, null, null, "week"),
});

const QUARTER_END: Readonly<Record<number, number>> = { 1: 3, 2: 6, 3: 9, 4: 12 };

/** "trong quý III năm 2025", "quý I/2026": the quarter's last month, day null. */
export const dueQuarterOfYear = defineRule<DueDay>({
  id: "deadline/due-quarter",
  pattern: phrase`${BOUND} ${named("quarter", raw("quý (?:iv|i{1,3}|[1-4])"))}${named("yearPart", raw(` ?/ ?${YEAR}|,? năm ${YEAR}`))}?`,
  read(parts, context) {
    const word = fold(parts.quarter!).replace("quý ", "");
    const quarter = /\d/.test(word) ? Number(word) : romanNumber(word);
    const year = /\d{4}/.exec(parts.yearPart ?? "")?.[0];
    const month = quarter === null ? undefined : QUARTER_END[quarter];
    return month === undefined ? null : due(parts, year ? Number(year) : context.year, month, null, null);
  },
});

/** "trong tháng 12/2025", "trước tháng 6 năm 2026": month, day null. */
export const dueMonth = defineRule<DueDay>({
  id: "deadline/due-month",
  pattern: phrase`${BOUND} ${raw("tháng")} ${named("month", raw(MONTH))}${named("yearPart", raw(` ?/ ?${YEAR}|,? năm ${YEAR}`))}?`,
  read(parts, context, { after }) {
    if (/^ ?[/.]\d/u.test(after)) return null;
    const year = /\d{4}/.exec(parts.yearPart ?? "")?.[0];
    return due(parts, year ? Number(year) : context.year, num(parts.month), null, null);
  },
});
