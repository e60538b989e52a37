import { greatestOf, leastOf } from "../../model/lists.ts";
import { type Gap, wider } from "./gap.ts";
import type { Row } from "./rows.ts";
import type { Word } from "./word.ts";

// Printed lines split at the gutters of a table without drawn lines, and the rows of the table that they make. Widths are
// in em.

/** Least white space that remains of a gutter after all rows. */
const NARROWEST_GUTTER = 0.45;
/** Left edges, centres or right edges within this reach are aligned; a column needs this share of aligned cells. */
const ALIGNED = 0.7;
const MOST = 0.6;
/** The white space between rows of a table is larger than between lines of a cell by this factor. */
const MORE_WHITE = 1.15;
const SERIAL = /^\(?(?:\d{1,3}|[IVX]{1,5}|[a-zđ])[.)]?$/u;

/** A printed line split at the gutters: the words of each column. */
export interface SplitRow {
  readonly baseline: number;
  readonly em: number;
  readonly cells: readonly (readonly Word[])[];
}

/** The parts of the gutters that have no word in a row; gutters without enough white space are dropped. */
export function narrowGutters(gutters: readonly Gap[], { words, em }: Row): Gap[] {
  return gutters.flatMap((gutter) => {
    let free: Gap[] = [gutter];
    for (const word of words) free = free.flatMap((gap) => withoutWord(gap, word));
    const widest = free.reduce<Gap | null>(wider, null);
    return widest && widest.to - widest.from >= NARROWEST_GUTTER * em ? [widest] : [];
  });
}

function withoutWord({ from, to }: Gap, { x0, x1 }: Word): Gap[] {
  if (x1 <= from || x0 >= to) return [{ from, to }];
  const parts = [
    { from, to: x0 },
    { from: x1, to },
  ];
  return parts.filter((gap) => gap.to > gap.from);
}

/** A row split at the gutters; a word belongs to the column of its middle. */
export function splitRow({ baseline, em, words }: Row, gutters: readonly Gap[]): SplitRow {
  const cells: Word[][] = Array.from({ length: gutters.length + 1 }, () => []);
  for (const word of words) {
    const x = (word.x0 + word.x1) / 2;
    cells[gutters.filter(({ from, to }) => x > (from + to) / 2).length]!.push(word);
  }
  return { baseline, em, cells };
}

/** Makes a column of the serial numbers: the gap after them is too narrow to be found as a gutter. */
export function separateSerials(lines: readonly SplitRow[]): readonly SplitRow[] {
  const first = lines.map(({ cells }) => cells[0]!);
  const numbered = first.filter((words) => words.length > 1 && isSerial(words.slice(0, 1)));
  if (numbered.length < 2) return lines;
  const edge = greatestOf(numbered.map((words) => words[0]!.x1));
  const text = leastOf(numbered.map((words) => words[1]!.x0));
  const clear = first.every((words) => words.every(({ x0, x1 }) => x1 <= text || x0 >= edge));
  const below = first.filter((words) => words.length > 0 && words[0]!.x0 >= edge).length;
  if (text <= edge || !clear || below === 0) return lines;
  const middle = (edge + text) / 2;
  return lines.map(({ cells: [words = [], ...others], ...line }) => {
    const before = words.filter(({ x0, x1 }) => (x0 + x1) / 2 < middle);
    return { ...line, cells: [before, words.slice(before.length), ...others] };
  });
}

/** The white space between a table's serial numbers and the column after them. */
export function serialGutter(lines: readonly SplitRow[]): Gap {
  const [serials, numbered] = [0, 1].map((column) => lines.flatMap(({ cells }) => cells[column]!));
  return {
    from: greatestOf(serials!.map(({ x1 }) => x1)),
    to: leastOf(numbered!.map(({ x0 }) => x0)),
  };
}

/** The number of columns in which a line has words. */
export const filledColumns = ({ cells }: SplitRow) => cells.filter((words) => words.length > 0).length;

/** Whether most of a column's cells are aligned with each other. With `line`, they must be aligned with the cell of `line`. */
export function isColumnAligned(lines: readonly SplitRow[], column: number, line?: SplitRow): boolean {
  const cells = lines.flatMap((own) => {
    const words = own.cells[column]!;
    return words.length > 0 ? [{ left: words[0]!.x0, right: words.at(-1)!.x1, em: own.em, own }] : [];
  });
  const agree = (place: (cell: { left: number; right: number }) => number) =>
    cells.some((one) => {
      if (line && one.own !== line) return false;
      const near = cells.filter((other) => Math.abs(place(other) - place(one)) <= ALIGNED * other.em);
      return near.length >= MOST * cells.length;
    });
  return (
    cells.length >= 2 &&
    (agree(({ left }) => left) ||
      agree(({ right }) => right) ||
      agree(({ left, right }) => (left + right) / 2))
  );
}

/** Groups the printed lines that make one row of the table. */
export function tableRows(lines: readonly SplitRow[]): SplitRow[][] {
  const steps = lines.slice(1).map((line, i) => line.baseline - lines[i]!.baseline);
  const least = leastOf(steps.map((step, i) => step / lines[i]!.em));
  const hasWhiteAbove = (line: SplitRow, i: number) => steps[i - 1]! / line.em > MORE_WHITE * least;
  const byWhite = groupLines(lines, hasWhiteAbove);
  const countSerials = (group: readonly SplitRow[]) =>
    group.filter(({ cells }) => isSerial(cells[0]!)).length;
  const serials = countSerials(lines);
  // If each group of lines has one serial number, the groups are the rows, even if the number is not in the first line.
  const numbered = byWhite.filter((group) => countSerials(group) === 1).length;
  if (serials >= 2 && numbered === serials && byWhite.length <= serials + 2) return byWhite;
  const columns = lines[0]!.cells.length;
  // A row whose number was not read starts at a line that fills all other columns and has more white space above it.
  if (serials >= 2) {
    return groupLines(
      lines,
      (line, i) => isSerial(line.cells[0]!) || (filledColumns(line) >= columns - 1 && hasWhiteAbove(line, i)),
    );
  }
  return groupLines(
    lines,
    (line, i) => line.cells[0]!.length > 0 && (filledColumns(line) > columns / 2 || hasWhiteAbove(line, i)),
  );
}

const isSerial = (words: readonly Word[]) => words.length === 1 && SERIAL.test(words[0]!.text);

function groupLines(
  lines: readonly SplitRow[],
  startsGroup: (line: SplitRow, i: number) => boolean,
): SplitRow[][] {
  const groups: SplitRow[][] = [];
  lines.forEach((line, i) => {
    if (i === 0 || startsGroup(line, i)) groups.push([line]);
    else groups.at(-1)!.push(line);
  });
  return groups;
}
