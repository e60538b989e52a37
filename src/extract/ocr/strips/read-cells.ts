import {
  type GreyImage,
  type OcrEngine,
  OcrFailure,
  type OcrLine,
  type OcrWord,
} from "../../shared/ocr-engine.ts";
import { standsIn, withWords } from "../lines/line-parts.ts";
import { isStain } from "../lines/word-quality.ts";
import { type CellToRead, stripsOf } from "./cell-strip.ts";
import { readStrip } from "./read-strip.ts";

/** Print in tables is small: engines read it better, figures above all, at the size of a page's body. */
const SCALE = 2;
/** A figure alone is taken for a stain at one size and read at another. */
const OTHER_SCALE = 1.5;
/** What an engine doubts at the second look too is a stain. */
const DOUBTED = 0.5;
/** "T5", "I0": a serial number with a letter is seldom one. */
const HALF_FIGURE = /^(?:\d{1,2}\p{L}|\p{L}\d{1,2})$/u;

/**
 * Reads cells of tables, each apart from its neighbours. `page`: without the borders of the cells; the lines come back
 * in its pixels. A cell that has ink and gave nothing, or half a figure, is looked at once more. @throws OcrFailure
 */
export async function readCells(
  page: GreyImage,
  cells: readonly CellToRead[],
  engine: OcrEngine,
  timeLeft: () => number,
): Promise<OcrLine[]> {
  const read = async (some: readonly CellToRead[], scale: number) => {
    const lines: OcrLine[] = [];
    for (const strip of stripsOf(page, some))
      lines.push(...(await readStrip(strip, engine, scale, timeLeft())));
    return lines;
  };
  const lines = await read(cells, SCALE);
  const unread = cells.filter((cell) => isUnread(wordsIn(cell, lines)));
  if (unread.length === 0) return lines;
  // A serial number is read beside what it counts, as at the first look.
  const beside = cells.filter((cell, i) => unread.includes(cell) || unread.includes(cells[i - 1]!));
  try {
    const again = await read(beside, OTHER_SCALE);
    return unread.reduce(
      (kept, cell) =>
        isSurer(wordsIn(cell, again), wordsIn(cell, lines))
          ? [...without(cell, kept), ...within(cell, again)]
          : kept,
      lines,
    );
  } catch (error) {
    if (!(error instanceof OcrFailure)) throw error;
    return lines;
  }
}

const isNothing = (words: readonly OcrWord[]) => words.length === 0 || isStain(words);
const isUnread = (words: readonly OcrWord[]) =>
  isNothing(words) || (words.length === 1 && HALF_FIGURE.test(words[0]!.text));

/** Whether a second reading is to be believed: it says something, and more surely than the first said half a figure. */
function isSurer(second: readonly OcrWord[], first: readonly OcrWord[]): boolean {
  const least = isNothing(first) ? DOUBTED : Math.max(DOUBTED, first[0]!.confidence);
  return !isNothing(second) && second.every(({ confidence }) => confidence >= least);
}

const wordsIn = (cell: CellToRead, lines: readonly OcrLine[]) =>
  within(cell, lines).flatMap(({ words }) => words);

const within = ({ bbox }: CellToRead, lines: readonly OcrLine[]) =>
  withWords(lines, (word) => standsIn(bbox, word));
const without = ({ bbox }: CellToRead, lines: readonly OcrLine[]) =>
  withWords(lines, (word) => !standsIn(bbox, word));
