import { regex } from "../../../language/regex.ts";
import { pushAll } from "../../../model/lists.ts";
import {
  type GreyImage,
  type OcrEngine,
  OcrFailure,
  type OcrLine,
  type OcrWord,
} from "../../shared/ocr-engine.ts";
import { isInBox, withWords } from "../lines/line-parts.ts";
import { isStain } from "../lines/word-quality.ts";
import { type CellToRead, makeStrips } from "./cell-strip.ts";
import { readStrip } from "./read-strip.ts";

/** Factor of the size for the first reading: print in tables is small, and engines read above all digits better if larger. */
const SCALE = 2;
/** Factor for the second reading: a single digit that is taken for a stain at one size is often read at another. */
const OTHER_SCALE = 1.5;
/** Least confidence of a second reading; a less certain one is a stain. */
const DOUBTFUL = 0.5;
/** "T5", "I0": a serial number that contains a letter is usually misread. */
const MISREAD_SERIAL = regex`^(?:\d{1,2}\p{L}|\p{L}\d{1,2})$`;

/**
 * Reads cells of tables, each separate from its neighbours. `page`: without the borders of the cells; the lines are in its
 * pixels. A cell that has ink but gave no text, or a misread serial number, is read a second time. @throws OcrFailure
 */
export async function readCells(
  page: GreyImage,
  cells: readonly CellToRead[],
  engine: OcrEngine,
  timeLeft: () => number,
): Promise<OcrLine[]> {
  const read = async (some: readonly CellToRead[], scale: number) => {
    const lines: OcrLine[] = [];
    for (const strip of makeStrips(page, some))
      pushAll(lines, await readStrip(strip, engine, scale, timeLeft()));
    return lines.flatMap(withoutBorders).map(withoutStroke).map(withoutLastSpecks);
  };
  const lines = await read(cells, SCALE);
  const unread = cells.filter((cell) => isUnread(wordsIn(cell, lines)));
  if (unread.length === 0) return lines;
  // A serial number is read together with the cell after it, as in the first reading.
  const toRead = cells.filter((cell, i) => unread.includes(cell) || unread.includes(cells[i - 1]!));
  try {
    const again = await read(toRead, OTHER_SCALE);
    return unread.reduce(
      (kept, cell) =>
        isSurer(wordsIn(cell, again), wordsIn(cell, lines))
          ? [...outside(cell, kept), ...inside(cell, again)]
          : kept,
      lines,
    );
  } catch (error) {
    if (!(error instanceof OcrFailure)) throw error;
    return lines;
  }
}

/** Remains of the border of a cell at a word's beginning or end. */
const BORDER = regex.g`^[|¦[\]]{1,2}(?=[\p{L}\d(“"])|(?<=[\p{L}\d.,;:)”"])[|¦[\]]{1,2}$|^[|¦]$`;

/** A line of cells without the remains of borders. Brackets that belong together stay. */
function withoutBorders(line: OcrLine): OcrLine[] {
  const text = line.words.map((word) => word.text).join(" ");
  const isPaired = text.includes("[") && text.includes("]");
  if (!/[|¦[\]]/u.test(text) || isPaired) return [line];
  const words = line.words
    .map((word) => ({ ...word, text: word.text.replace(BORDER, "") }))
    .filter((word) => word.text !== "");
  return words.length > 0 ? [{ ...line, words }] : [];
}

/** What a stroke of a border is read as: letters that are no word of Vietnamese. */
const STROKE = /^[íìïîfÍÌÏÎ]$/u;

/** A line of a cell without a stroke of its border before the first word. */
const withoutStroke = (line: OcrLine): OcrLine =>
  line.words.length > 1 && STROKE.test(line.words[0]!.text) ? { ...line, words: line.words.slice(1) } : line;

/** A word of signs that a speck after the text of a cell is read as. A dash may continue on the next line. */
const SPECK = /^[.:;,_~^ˆˇ°˙´`'‘’|¦]{1,3}$/u;

/** A line of a cell without the specks after its last word. */
function withoutLastSpecks(line: OcrLine): OcrLine {
  const last = line.words.findLastIndex(({ text }) => !SPECK.test(text));
  return last < 0 ? line : { ...line, words: line.words.slice(0, last + 1) };
}

const isNothing = (words: readonly OcrWord[]) => words.length === 0 || isStain(words);
const isUnread = (words: readonly OcrWord[]) =>
  isNothing(words) || (words.length === 1 && MISREAD_SERIAL.test(words[0]!.text));

/** Whether the second reading has words, and more confidence than the misread serial number of the first. */
function isSurer(second: readonly OcrWord[], first: readonly OcrWord[]): boolean {
  const least = isNothing(first) ? DOUBTFUL : Math.max(DOUBTFUL, first[0]!.confidence);
  return !isNothing(second) && second.every(({ confidence }) => confidence >= least);
}

const wordsIn = (cell: CellToRead, lines: readonly OcrLine[]) =>
  inside(cell, lines).flatMap(({ words }) => words);

const inside = ({ bbox }: CellToRead, lines: readonly OcrLine[]) =>
  withWords(lines, (word) => isInBox(bbox, word));
const outside = ({ bbox }: CellToRead, lines: readonly OcrLine[]) =>
  withWords(lines, (word) => !isInBox(bbox, word));
