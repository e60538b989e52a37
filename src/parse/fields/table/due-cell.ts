import { fold } from "../../../language/fold.ts";
import type { Deadline, UnitRef } from "../../../model/plan.ts";
import type { Located } from "../../text/located.ts";
import type { RuleContext } from "../../text/rule.ts";
import { spanIn } from "../../text/span.ts";
import { whatIsDue } from "../deadline/what-is-due.ts";
import { readDueDates } from "../due-date/due-dates.ts";
import type { DueDay } from "../due-date/due-day.ts";
import { ARABIC_TIME, type DueNoun, withBound } from "../due-date/time-words.ts";
import { type Cell, textOf } from "./grid.ts";

/** A date of a cell, and the words of the cell since the date before. */
export interface CellDue extends Located<DueDay> {
  readonly before: string;
}

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
  if (isRecognised && (UNFINISHED.test(textOf(cell)) || (noun === "quý" && ARABIC_TIME.test(textOf(cell)))))
    return [];
  const bounded = withBound(textOf(cell), noun);
  const line = cell.line.reworded(bounded, bounded.toLowerCase());
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

const UNFINISHED = /(?: và|,| đến| [-–])$/u;
