import type { Box } from "../../../model/extraction.ts";
import { greatestOf, leastOf } from "../../../model/lists.ts";
import type { OcrLine, OcrWord } from "../../shared/ocr-engine.ts";

/** White space of this many times the height of the letters separates columns. */
const COLUMN_GAP = 1.5;

/** Splits a line at the white space between columns: engines join lines of two columns, even at slightly different heights. */
export function lineParts(line: OcrLine): OcrLine[] {
  const parts: OcrWord[][] = [];
  for (const word of line.words) {
    const last = parts.at(-1)?.at(-1);
    if (last && word.x0 - last.x1 <= COLUMN_GAP * line.size) parts.at(-1)!.push(word);
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
