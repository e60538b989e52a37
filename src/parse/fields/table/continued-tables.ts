import { regex } from "../../../language/regex.ts";
import type { TextLine } from "../../text/text-line.ts";
import { widthOf } from "./grid.ts";

/**
 * True where `lines` follow `above` directly with the same number of columns, or on the next page below a few stray lines, as of a stamp
 * or a running head, with the rest of its last row or the next number. Marks beside the lines of a scan may be read as further
 * columns; so the usual number of cells and the numbers of the rows count too.
 */
export function continuesTable(above: readonly TextLine[] | undefined, lines: readonly TextLine[]): boolean {
  const [before, first] = [above?.at(-1), lines[0]];
  if (!above || before === undefined || first === undefined) return false;
  const between = first.index - before.index - 1;
  const isRest = isRestOfRow(first);
  // A sheet may have two pages side by side.
  const isOnNextPage = first.source.page === before.source.page + 1 || isRest;
  if (between > (isOnNextPage ? MOST_STRAY_LINES : 0)) return false;
  const isAsWide = widthOf(before) === widthOf(first);
  if (between === 0 && isAsWide) return true;
  if (!isAsWide && usualCells(above) !== usualCells(lines)) return false;
  if (isRest) return true;
  const last = above.map(numberOf).findLast((number) => number !== null);
  const next = lines.map(numberOf).find((number) => number !== null);
  return last != null && next != null && next > last && next <= last + MOST_LOST_NUMBERS;
}
const MOST_STRAY_LINES = 8;

/** " | chính của Bộ | thuộc Bộ": a row without a number, of which a cell goes on in small letters. */
function isRestOfRow({ text, source }: TextLine): boolean {
  const [number, ...cells] = source.row!.cells.map(({ start, end }) => text.slice(start, end).trim());
  return number === "" && cells.some((cell) => regex`^\p{Ll}{2}`.test(cell));
}
const MOST_LOST_NUMBERS = 3;

/** The number of cells that most rows have. */
function usualCells(rows: readonly TextLine[]): number {
  const byCount = Map.groupBy(rows, ({ source }) => source.row!.cells.length);
  return [...byCount].reduce((most, one) => (one[1].length > most[1].length ? one : most))[0];
}

/** The number in the first cell of a row; null without one. */
function numberOf({ text, source }: TextLine): number | null {
  const [cell] = source.row!.cells;
  const number = cell ? /^\d{1,3}(?=\.?$)/u.exec(text.slice(cell.start, cell.end).trim())?.[0] : undefined;
  return number === undefined ? null : Number(number);
}
