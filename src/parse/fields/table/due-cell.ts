import { fold } from "../../../language/fold.ts";
import { regex } from "../../../language/regex.ts";
import type { Deadline, UnitRef } from "../../../model/plan.ts";
import { BOUND_WORD } from "../../lexicon/due-bounds.ts";
import { EACH, NEXT } from "../../lexicon/frequency.ts";
import type { Located } from "../../text/located.ts";
import type { RuleContext } from "../../text/rule.ts";
import { spanIn } from "../../text/span.ts";
import type { TextLine } from "../../text/text-line.ts";
import { whatIsDue } from "../deadline/what-is-due.ts";
import { readDueDates } from "../due-date/due-dates.ts";
import type { DueDay } from "../due-date/due-day.ts";
import { type Cell, textOf } from "./grid.ts";

/** A date of a cell, and the words of the cell since the date before. */
export interface CellDue extends Located<DueDay> {
  readonly before: string;
}

/** What the numbers alone of a column are. */
export type DueNoun = "tháng" | "quý";

/**
 * The due dates of a cell. The first has the whole cell as its text, a further one its own phrase. `noun`: what the heading says of numbers
 * alone. Recognition reads Roman numbers of quarters as Arabic ones, and may lose the line after "Quý I và"; such cells are not read.
 */
export function readDueCell(
  cell: Cell | undefined,
  context: RuleContext,
  noun: DueNoun | null = null,
): CellDue[] {
  if (!cell) return [];
  const isRecognised = cell.line.source.confidence < 1;
  if (isRecognised && (UNFINISHED.test(textOf(cell)) || (noun === "quý" && ARABIC.test(textOf(cell)))))
    return [];
  const line = withBound(cell, noun);
  const span = spanIn(cell.line, cell.start, cell.end ?? cell.ownEnd ?? cell.line.text.length);
  let last = 0;
  return readDueDates(line, context).map((found, i) => {
    const date = i === 0 ? { ...found.value.date, text: textOf(cell) } : found.value.date;
    const before = i === 0 ? "" : line.folded.slice(last, found.span.start);
    last = found.span.end;
    return { ...found, value: { ...found.value, date }, span, before };
  });
}

/** The due dates in a row's words, for a row without a cell for them: "Rà soát văn bản (hoàn thành trước 30/6)". */
export function readDueInWords(cell: Cell | undefined, context: RuleContext): CellDue[] {
  if (!cell) return [];
  const line = cell.line.masked(cell.start, cell.end ?? cell.line.text.length);
  return readDueDates(line, context).map((found) => ({ ...found, before: "" }));
}

/** "Biên bản kết nối | Tháng 3/2026", "Trung tâm A | (xong trước 30/6/2026)": a date that ends a cell with other words. */
const DATE_AT_END =
  /(?<=\S[ ,;(]{1,3})(?:(?:xong|hoàn thành|trong|hạn:?) )?(?:(?:trước|chậm nhất|muộn nhất|đến hết) )?(?:(?:ngày )?\d{1,2} ?\/ ?\d{1,2} ?\/ ?20\d{2}|(?:tháng|quý) (?:\d{1,2}|IV|I{1,3})(?: ?\/ ?20\d{2}| năm 20\d{2})?)\)?[.;]?$/iu;

/** The date of a row in a column that has other words as well, for a table without a column of dates: "Sản phẩm, thời hạn". */
export function readDueAtEnd(cells: readonly (Cell | undefined)[], context: RuleContext): CellDue[] {
  for (const cell of cells) {
    const at = cell ? textOf(cell).search(DATE_AT_END) : -1;
    const [due] = at > 0 ? readDueCell(endOfCell(cell!, at), context) : [];
    const year = due?.value.date.year ?? null;
    if (due && (year === null || context.year === null || year >= context.year)) return [due];
  }
  return [];
}

/** A cell from an offset of its text on, without the bracket that closes it. */
function endOfCell(cell: Cell, at: number): Cell {
  const { line, start, end = line.text.length } = cell;
  const words = line.text.slice(start, end);
  const from = start + words.length - words.trimStart().length + at;
  return {
    ...cell,
    start: from,
    end:
      from +
      words
        .trimEnd()
        .slice(at)
        .replace(/\)?[.;]?$/u, "").length,
  };
}

/** What a row says of the work that is due. */
interface DueInRow {
  readonly units: readonly UnitRef[];
  readonly to?: readonly UnitRef[];
  /** True where the head says that plans of the units are due. */
  readonly isOfPlans: boolean;
}

/** The deadlines of a row: its task is due on the dates of its cell. */
export const deadlinesOf = (
  dates: readonly CellDue[],
  task: string,
  { units, to = [], isOfPlans }: DueInRow,
): Located<Deadline>[] =>
  dates.map(({ before, ...due }) => ({
    ...due,
    value: {
      ...due.value,
      what: isOfPlans ? "sub-plan" : whatIsDue(`${fold(task)} ${before}`, fold(task)),
      units: [...units],
      to: [...to],
      text: task,
    },
  }));

const ARABIC = /^\d{1,2}(?: ?\/ ?(?:19|20)\d{2})?[.;]?$/u;
const UNFINISHED = /(?: và|,| đến| [-–])$/u;
const ALONE = { tháng: ARABIC, quý: /^(?:IV|I{1,3}|[1-4])(?: ?\/ ?(?:19|20)\d{2})?[.;]?$/u };
/** "II/2025" can only be a quarter. */
const QUARTER_OF_YEAR = /^(?=(?:IV|I{1,3}) ?\/ ?(?:19|20)\d{2}[.;]?$)/u;

/** In a column headed "Thời gian" dates need no "trước": the heading is the bound. */
function withBound(cell: Cell, noun: DueNoun | null): TextLine {
  const text = textOf(cell)
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
  const bounded = STARTS_WITH_BOUND.test(text) ? text : `trong ${dateWordFor(text)}${text}`;
  return cell.line.reworded(bounded, bounded.toLowerCase());
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
