import { regex } from "../../../language/regex.ts";
import { BOUND_WORD } from "../../lexicon/due-bounds.ts";
import { EACH, NEXT } from "../../lexicon/frequency.ts";

// Words that only say when something is done, after a label or in a column "Thời gian", need no "trước": the label is the bound.

/** What the numbers alone of a column are. */
export type DueNoun = "tháng" | "quý";

/** A number alone: "6", "6/2026". */
export const ARABIC_TIME = /^\d{1,2}(?: ?\/ ?(?:19|20)\d{2})?[.;]?$/u;
const ALONE = { tháng: ARABIC_TIME, quý: /^(?:IV|I{1,3}|[1-4])(?: ?\/ ?(?:19|20)\d{2})?[.;]?$/u };
/** "II/2025" can only be a quarter. */
const QUARTER_OF_YEAR = /^(?=(?:IV|I{1,3}) ?\/ ?(?:19|20)\d{2}[.;]?$)/u;

/** Such words with the bound and the nouns that the rules for due dates read: "T9/2026" is "trong tháng 9/2026". `noun`: what numbers alone are. */
export function withBound(words: string, noun: DueNoun | null = null): string {
  const text = words
    .replace(QUARTER_OF_YEAR, "quý ")
    .replace(noun === null ? /^$/u : ALONE[noun], (number) => `${noun} ${number}`)
    .replace(NOTE_ON_YEAR, "")
    .replace(SHORT_MONTH, "tháng ")
    .replace(SHORT_QUARTER, "quý ")
    .replace(SPACED_DATE, asDate)
    .replace(TIME_OF_DAY, "")
    .replace(DONE_BY_THEN, "")
    .replace(END_OF_YEAR, "trong ")
    .replace(UP_TO, "đến hết ")
    .replace(BARE_AFTER, (_all, bound: string, date: string) => `${bound} ${dateWordFor(date)}${date}`);
  return STARTS_WITH_BOUND.test(text) ? text : `trong ${dateWordFor(text)}${text}`;
}

/** "Năm 2026 | (sau khi Chính phủ ban hành Nghị định)", "Năm 2026 | và các năm tiếp theo": what is done first is due in that year. */
const NOTE_ON_YEAR = new RegExp(
  `(?<=^(?:(?:trong )?năm )?20\\d{2}) ?(?:\\([^()\\d]{4,200}\\)|,? và (?:(?:các|những) năm|giai đoạn) ${NEXT})[.;]?$`,
  "iu",
);
/** "Đến 31/12/2026", "Hết quý III": up to the end of the period. */
const UP_TO = /^(?:(?:từ nay )?đến(?! hết)|hết) (?=(?:ngày |tháng |quý )?(?:\d|IV|I{1,3}(?= |\/|$)))/iu;
/** "Đến 31/12/2026 | đạt 95%", "Quý II/2026 | hoàn thành 50%": how much of the work is done by then. */
const DONE_BY_THEN =
  /(?<=\d),? (?:đạt|hoàn thành|giải ngân)(?: (?:ít nhất|tối thiểu|trên|từ|được|khoảng))? \d{1,3}(?:,\d{1,2})? ?%[^\d]{0,40}$/iu;
const END_OF_YEAR = /^(?:(?:từ nay )?đến )?hết (?=năm 20)/iu;
/** "Đến hết | 12/2026", "Xong trong | 9/2026": a date without its noun. */
const BARE_AFTER = /^(đến hết|xong trong|hoàn thành trong) (\d{1,2} ?[/.-] ?\d.*)$/iu;

/** "T9/2026", "Q.III/2026": short forms that cells use. */
const SHORT_MONTH = /(?<![^\s,;–-])T\.?(?=(?:0?[1-9]|1[0-2])(?:[\s,;./–-]|$))/gu;
const SHORT_QUARTER = /(?<![^\s,;–-])Q\.? ?(?=(?:IV|I{1,3}|[1-4])(?:[\s,;./–-]|$))/gu;

/** "Từ 19 giờ 30’ - 20 giờ 15’ | ngày 18 tháng 3", "Sáng thứ Sáu | ngày 05/6": the time of day before the day. */
const HOUR = "\\d{1,2} ?(?:giờ|h|g|:)(?: ?\\d{2})?(?: ?phút|[’'′])?";
const TIME_OF_DAY = new RegExp(
  `^(?:(?:từ )?${HOUR} ?(?:[-–]|đến) ?${HOUR},? )?(?:(?:sáng|trưa|chiều|tối),? )?(?:(?:thứ (?:hai|ba|tư|năm|sáu|bảy|[2-7])|chủ nhật),? )?(?=ngày )`,
  "iu",
);

/** "30/11/20 25", "10/2 026", "30/8 /202 6": a date that a narrow cell divides. */
const SPACED_DATE = /(?<![\d/])\d[\d/ ]{3,14}\d(?![\d/])/gu;
const WHOLE_YEAR = /(?<!\d)(?:19|20)\d{2}(?!\d)/u;
const DATE = /^(?:(?:0?[1-9]|[12]\d|3[01])\/)?(?:0?[1-9]|1[0-2])\/(?:19|20)\d{2}$/u;
function asDate(printed: string): string {
  const whole = printed.replaceAll(" ", "");
  return !WHOLE_YEAR.test(printed) && DATE.test(whole) ? whole : printed;
}

const STARTS_WITH_BOUND = regex.i`^(?:${BOUND_WORD.source}|đến|${EACH})(?!\p{L})`;

/** The word to read before a number alone in the column: "15/12" is a day, "6/2026" a month, "2026" a year. */
function dateWordFor(text: string): string {
  const figures = text.replace(/[.;]$/u, "");
  if (/^\d{1,2} ?\/ ?\d{4}$/u.test(figures)) return "tháng ";
  if (/^\d{1,2} ?\/ ?\d{1,2}(?: ?\/ ?\d{4})?(?:$|(?:,| và|;) ?(?:ngày )?\d{1,2} ?\/)/u.test(figures))
    return "ngày ";
  return /^(?:19|20)\d{2}$/u.test(figures) ? "năm " : "";
}
