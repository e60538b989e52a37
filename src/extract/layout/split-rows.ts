import type { Row } from "./rows.ts";
import type { Word } from "./words.ts";

// Printed lines cut at the white between columns, and which of them make one row of a table. Widths are in em.

/** White that is left of a gutter after all rows. */
const GUTTER = 0.45;
/** Left edges, centres or right edges of a column's cells within this reach are in line; so are most of them. */
const IN_LINE = 0.7;
const MOST = 0.6;
/** Between rows of a table is more white than between lines of a cell, by this factor. */
const MORE_WHITE = 1.15;
const SERIAL = /^\(?(?:\d{1,3}|[IVX]{1,5}|[a-zđ])[.)]?$/u;

export interface Gap {
  readonly from: number;
  readonly to: number;
}

/** A printed line cut at the gutters: the words of each column. */
export interface CutRow {
  readonly baseline: number;
  readonly em: number;
  readonly cells: readonly (readonly Word[])[];
}

/** What a row leaves of the gutters. */
export function narrowed(gutters: readonly Gap[], { words, em }: Row): Gap[] {
  return gutters.flatMap((gutter) => {
    let free: Gap[] = [gutter];
    for (const { x0, x1 } of words) {
      free = free.flatMap(({ from, to }) =>
        x1 <= from || x0 >= to
          ? [{ from, to }]
          : [
              { from, to: x0 },
              { from: x1, to },
            ].filter((gap) => gap.to > gap.from),
      );
    }
    const widest = free.reduce<Gap | null>((a, b) => (a && a.to - a.from >= b.to - b.from ? a : b), null);
    return widest && widest.to - widest.from >= GUTTER * em ? [widest] : [];
  });
}

export function cut({ baseline, em, words }: Row, gutters: readonly Gap[]): CutRow {
  const cells: Word[][] = Array.from({ length: gutters.length + 1 }, () => []);
  for (const word of words) {
    const x = (word.x0 + word.x1) / 2;
    cells[gutters.filter(({ from, to }) => x > (from + to) / 2).length]!.push(word);
  }
  return { baseline, em, cells };
}

/** Serial numbers stand closer to what they count than columns do to each other: they become a column of their own. */
export function serialsApart(lines: readonly CutRow[]): readonly CutRow[] {
  const first = lines.map(({ cells }) => cells[0]!);
  const counted = first.filter((words) => words.length > 1 && isSerial(words.slice(0, 1)));
  if (counted.length < 2) return lines;
  const edge = Math.max(...counted.map((words) => words[0]!.x1));
  const text = Math.min(...counted.map((words) => words[1]!.x0));
  const clear = first.every((words) => words.every(({ x0, x1 }) => x1 <= text || x0 >= edge));
  const under = first.filter((words) => words.length > 0 && words[0]!.x0 >= edge).length;
  if (text <= edge || !clear || under === 0) return lines;
  const middle = (edge + text) / 2;
  return lines.map(({ cells: [words = [], ...others], ...line }) => {
    const before = words.filter(({ x0, x1 }) => (x0 + x1) / 2 < middle);
    return { ...line, cells: [before, words.slice(before.length), ...others] };
  });
}

/** The white between a table's serial numbers and what they count. */
export function serialGutter(lines: readonly CutRow[]): Gap {
  const [serials, counted] = [0, 1].map((column) => lines.flatMap(({ cells }) => cells[column]!));
  return {
    from: Math.max(...serials!.map(({ x1 }) => x1)),
    to: Math.min(...counted!.map(({ x0 }) => x0)),
  };
}

export const filled = ({ cells }: CutRow) => cells.filter((words) => words.length > 0).length;

/** Whether most of a column's cells are in line with one of them: any, or that of `line`. */
export function isInLine(lines: readonly CutRow[], column: number, line?: CutRow): boolean {
  const cells = lines.flatMap((own) => {
    const words = own.cells[column]!;
    return words.length > 0 ? [{ left: words[0]!.x0, right: words.at(-1)!.x1, em: own.em, own }] : [];
  });
  const agree = (place: (cell: { left: number; right: number }) => number) =>
    cells.some((one) => {
      if (line && one.own !== line) return false;
      const near = cells.filter((other) => Math.abs(place(other) - place(one)) <= IN_LINE * other.em);
      return near.length >= MOST * cells.length;
    });
  return (
    cells.length >= 2 &&
    (agree(({ left }) => left) ||
      agree(({ right }) => right) ||
      agree(({ left, right }) => (left + right) / 2))
  );
}

/** Puts the printed lines together that make one row of the table. */
export function tableRows(lines: readonly CutRow[]): CutRow[][] {
  const steps = lines.slice(1).map((line, i) => line.baseline - lines[i]!.baseline);
  const least = Math.min(...steps.map((step, i) => step / lines[i]!.em));
  const byWhite = grouped(lines, (line, i) => steps[i - 1]! / line.em > MORE_WHITE * least);
  const serials = (group: readonly CutRow[]) => group.filter(({ cells }) => isSerial(cells[0]!)).length;
  const all = serials(lines);
  // One serial number in each stretch between the wider whites: they are the rows, wherever in them the number stands.
  const counted = byWhite.filter((group) => serials(group) === 1).length;
  if (all >= 2 && counted === all && byWhite.length <= all + 2) return byWhite;
  const columns = lines[0]!.cells.length;
  // A number that was not read leaves its row to be told by the white above, if it fills all other columns.
  if (all >= 2) {
    return grouped(
      lines,
      (line, i) =>
        isSerial(line.cells[0]!) ||
        (filled(line) >= columns - 1 && steps[i - 1]! / line.em > MORE_WHITE * least),
    );
  }
  return grouped(
    lines,
    (line, i) =>
      line.cells[0]!.length > 0 &&
      (filled(line) > columns / 2 || steps[i - 1]! / line.em > MORE_WHITE * least),
  );
}

const isSerial = (words: readonly Word[]) => words.length === 1 && SERIAL.test(words[0]!.text);

function grouped(lines: readonly CutRow[], begins: (line: CutRow, i: number) => boolean): CutRow[][] {
  const groups: CutRow[][] = [];
  lines.forEach((line, i) => {
    if (i === 0 || begins(line, i)) groups.push([line]);
    else groups.at(-1)!.push(line);
  });
  return groups;
}
