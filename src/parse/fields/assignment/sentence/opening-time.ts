import { regex } from "../../../../language/regex.ts";
import { BOUND_WORD } from "../../../lexicon/due-bounds.ts";
import { UNIT_HEAD } from "../../../lexicon/positions.ts";
import { taskVerbAt } from "../../../lexicon/task-verbs.ts";
import type { RuleContext } from "../../../text/rule.ts";
import type { TextLine } from "../../../text/text-line.ts";
import { readDueDates } from "../../due-date/due-dates.ts";
import type { DueDay } from "../../due-date/due-day.ts";

// The time that a sentence begins with, before its subject.

export const BEGINS_WITH_TIME = new RegExp(`^(?:định kỳ|ngày|h[ằà]ng|mỗi|${BOUND_WORD.source})(?= )`, "u");
const PERIOD_ALONE = new RegExp(
  `^(?:định kỳ )?(?:h[ằà]ng|mỗi) (?:ngày|tuần|tháng|quý|năm|6 tháng)(?= (?:sở|các|ubnd|ủy ban|phòng|văn phòng|thanh tra|công an|ban|chi cục|trung tâm|${UNIT_HEAD}) )`,
  "u",
);
const OPENS_DATE = /^(?:định kỳ )?$/u;
const LONGEST_PERIOD = 40;
const LONGEST_DATE = 60;

/** The end of a period, limit or recurring date that a sentence begins with; null without one. */
export function endOfOpeningTime(line: TextLine, from: number, context: RuleContext): number | null {
  const begins = line.folded.slice(from, from + LONGEST_PERIOD);
  if (!BEGINS_WITH_TIME.test(begins)) return null;
  const period = PERIOD_ALONE.exec(begins)?.[0].length;
  if (period !== undefined) return from + period;
  const [due] = readDueDates(partOfLine(line, from, from + LONGEST_DATE), context);
  const isFirst = due && OPENS_DATE.test(line.folded.slice(from, from + due.span.start));
  return isFirst && (due.value.bound !== "in" || due.value.date.recurring) ? from + due.span.end : null;
}

/** The due date that a sentence begins with, before a comma: "Trước ngày 20/12, | Sở Y tế báo cáo …"; null without one. */
export function openingDueDate(line: TextLine, from: number, context: RuleContext): DueDay | null {
  // Only as far as a date reaches: a paragraph of many clauses without a comma would be searched to its end for each of them.
  const length = line.text.slice(from, from + LONGEST_DATE + 2).indexOf(", ");
  const comma = from + length;
  if (length < 0 || !/\d|quý/u.test(line.folded.slice(from, comma))) return null;
  const part = partOfLine(line, from, comma + ", ".length);
  const dates = readDueDates(part, context);
  const [due, last] = [dates[0], dates.at(-1)];
  const isWhole =
    due &&
    EACH_YEAR.test(part.folded.slice(last!.span.end, length)) &&
    !part.text.slice(0, due.span.start).includes(" ");
  return isWhole ? due.value : null;
}

/** True for a month of the year of issue or later, from the month after the issue on. */
export function isToCome({ year, month }: DueDay["date"], { issued }: RuleContext): boolean {
  if (year === null || month === null || issued?.year == null || issued.month === null) return false;
  return year * 12 + month > issued.year * 12 + issued.month;
}

/** True for "Năm 2026, …" at the beginning of an item or a later sentence of a plan for that year: what is to be done, and no report. */
export function opensWithPlanYear(folded: string, { year, issued, isReport }: RuleContext): boolean {
  const stated = Number(YEAR_ALONE.exec(folded.slice(0, LONGEST_PERIOD))?.[1] ?? 0);
  return year !== null && stated >= year && stated >= (issued?.year ?? stated) && isReport !== true;
}
const YEAR_ALONE = /^(?:trong |riêng |từ )?năm (20\d{2})(?=, )/u;

/** The rest after the last date: "Trước ngày 20/6 và 20/11 | hằng năm". */
const EACH_YEAR = /^(?: (?:của )?(?:hằng|hàng|mỗi) năm)?$/u;

/** A part of a line as a separate line, so that the cost does not grow with the length of the paragraph. */
export const partOfLine = (line: TextLine, from: number, to: number): TextLine =>
  line.reworded(line.text.slice(from, to), line.folded.slice(from, to));

/** "Để cải thiện chỉ số, | trong năm 2026 | Sở Y tế …": the length of a period between the clause and its subject. */
export const periodAt = (line: TextLine, at: number): number =>
  PERIOD_BEFORE.exec(line.folded.slice(at, at + LONGEST_PERIOD))?.[0].length ?? 0;
const PERIOD_BEFORE = regex`^(?:(?:trong |từ )?(?:năm|quý|tháng|giai đoạn) [\divx/ -]{1,12}(?:năm \d{4} )?|(?:định kỳ )?(?:h[ằà]ng|mỗi) (?:ngày|tuần|tháng|quý|năm) |(?:trong )?(?:thời gian|năm|những tháng|các tháng) (?:tới|tiếp theo|cuối năm|còn lại(?: của năm)?) )(?=\p{L})`;

const PERIOD = /^(?:định kỳ )?(?:h[ằà]ng|mỗi) (?:ngày|tuần|tháng|quý|năm),? /u;

/**
 * True where a verb follows a period, so that the sentence names no subject: "Định kỳ hằng tháng, | công khai danh sách các cơ quan, đơn
 * vị chậm trả hồ sơ".
 */
export function isWorkAfterPeriod({ folded }: TextLine, from: number): boolean {
  const period = PERIOD.exec(folded.slice(from, from + LONGEST_PERIOD))?.[0];
  return period !== undefined && taskVerbAt(folded, from + period.length);
}
