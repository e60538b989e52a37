import { greatestOf, leastOf } from "../../model/lists.ts";
import { boxOfWords, type Row } from "./rows.ts";
import type { Word } from "./word.ts";

// Systems that issue documents print the number and the day into the blanks that the draft leaves: "ngày      tháng 3". Their
// figures have another size and are a little above or below the line.

const FIGURES = /^\d{1,5}$/u;
/** Least share of the figures' height on the line. */
const ON_LINE = 0.6;
/** Figures of a footnote mark or an exponent are smaller than the words beside them. */
const LEAST_SIZE = 0.8;

/** The rows of a page with figures that fill a blank of the row above or below added to that row. */
export function fillBlanks(rows: readonly Row[]): Row[] {
  const filled = new Map<Row, Row>();
  const taken = new Set<Row>();
  rows.forEach((row, i) => {
    if (!isFilledIn(row)) return;
    const line = [rows[i - 1], rows[i + 1]].find(
      (near) => near && !taken.has(near) && hasBlankFor(near, row),
    );
    if (!line) return;
    taken.add(row);
    const words = [...(filled.get(line) ?? line).words, ...row.words].sort((a, b) => a.x0 - b.x0);
    filled.set(line, { ...line, words });
  });
  return rows.filter((row) => !taken.has(row)).map((row) => filled.get(row) ?? row);
}

/** True for a row that is only one number of a text layer. */
const isFilledIn = ({ words }: Row) =>
  words.length === 1 && words[0]!.confidence === undefined && FIGURES.test(words[0]!.text);

/** True if a line has words on both sides of the figures, none at their place, and the same height. */
function hasBlankFor({ words, em }: Row, { words: [figures] }: Row): boolean {
  const { x0, x1 } = figures!;
  const isBefore = (word: Word) => word.x1 <= x0 + em * OVERLAP;
  const isAfter = (word: Word) => word.x0 >= x1 - em * OVERLAP;
  if (!words.some(isBefore) || !words.some(isAfter)) return false;
  if (!words.every((word) => isBefore(word) || isAfter(word))) return false;
  if (figures!.em < LEAST_SIZE * em) return false;
  const [, top, , bottom] = boxOfWords(words);
  const shared = leastOf([bottom, figures!.y1]) - greatestOf([top, figures!.y0]);
  return shared >= ON_LINE * leastOf([bottom - top, figures!.y1 - figures!.y0]);
}
/** The figures may touch the words beside them (em). */
const OVERLAP = 0.1;
