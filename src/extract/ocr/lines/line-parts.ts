import { regex } from "../../../language/regex.ts";
import type { Box } from "../../../model/extraction.ts";
import { greatestOf, leastOf } from "../../../model/lists.ts";
import type { OcrLine, OcrWord } from "../../shared/ocr-engine.ts";

/** White space of this many times the height of the letters separates columns. */
const COLUMN_GAP = 1.5;
/** The same between a list label and its text, which a tab may separate. */
const TAB_GAP = 6;
/** What engines read for a list label ("€)" for "c)", "đ" for "d)", "H." for "II."), and the beginning of the text after one. */
const LABEL = /^(?:\S{1,2}|\S{1,5}[.)\]}/,:;]|[IVXLH1l]{1,4})$/u;
const TEXT = regex`^["“”(]?\p{Lu}`;

/**
 * Splits a line at the white space between columns: engines join lines of two columns, even at slightly different heights. A list
 * label stays with its text: alone it would look like dirt.
 */
export function lineParts(line: OcrLine): OcrLine[] {
  const parts: OcrWord[][] = [];
  for (const word of line.words) {
    const part = parts.at(-1);
    const last = part?.at(-1);
    const isLabel = part?.length === 1 && LABEL.test(last!.text) && TEXT.test(word.text);
    if (last && word.x0 - last.x1 <= (isLabel ? TAB_GAP : COLUMN_GAP) * line.size) part!.push(word);
    else parts.push([word]);
  }
  return parts.map((words) => ({ ...line, words }));
}

/** Whether the middle of a word is in the box. */
export function isInBox([left, top, right, bottom]: Box, { x0, y0, x1, y1 }: OcrWord): boolean {
  const [x, y] = [(x0 + x1) / 2, (y0 + y1) / 2];
  return x >= left && x < right && y >= top && y < bottom;
}

/** The lines with only the wanted words; lines that lose all words are left out. */
export function withWords(lines: readonly OcrLine[], isWanted: (word: OcrWord) => boolean): OcrLine[] {
  return lines.flatMap((line) => {
    const words = line.words.filter(isWanted);
    return words.length > 0 ? [{ ...line, words }] : [];
  });
}

/** The smallest box around words, in pixels. */
export function boxAroundWords(words: readonly OcrWord[]): Box {
  return [
    leastOf(words.map((word) => word.x0)),
    leastOf(words.map((word) => word.y0)),
    greatestOf(words.map((word) => word.x1)),
    greatestOf(words.map((word) => word.y1)),
  ];
}

/** A line moved by pixels. */
export function moveLine({ words, baseline, size }: OcrLine, dx: number, dy: number): OcrLine {
  return { words: words.map((word) => moveWord(word, dx, dy)), baseline: baseline + dy, size };
}

/** A word moved by pixels. */
export function moveWord(word: OcrWord, dx: number, dy: number): OcrWord {
  return { ...word, x0: word.x0 + dx, y0: word.y0 + dy, x1: word.x1 + dx, y1: word.y1 + dy };
}
