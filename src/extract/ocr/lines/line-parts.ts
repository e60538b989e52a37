import type { Box } from "../../../model/extraction.ts";
import type { OcrLine, OcrWord } from "../../shared/ocr-engine.ts";

/** White as wide as this many times the height of the letters parts columns. */
const COLUMN_GAP = 1.5;

/** Engines join what stands side by side, not always on one height: each column's part of a line as a line. */
export function lineParts(line: OcrLine): OcrLine[] {
  const parts: OcrWord[][] = [];
  for (const word of line.words) {
    const last = parts.at(-1)?.at(-1);
    if (last && word.x0 - last.x1 <= COLUMN_GAP * line.size) parts.at(-1)!.push(word);
    else parts.push([word]);
  }
  return parts.map((words) => ({ ...line, words }));
}

/** Whether a word stands in a box: its middle does. */
export function standsIn([left, top, right, bottom]: Box, { x0, y0, x1, y1 }: OcrWord): boolean {
  const [x, y] = [(x0 + x1) / 2, (y0 + y1) / 2];
  return x >= left && x < right && y >= top && y < bottom;
}

/** The lines with only those of their words that are wanted; none without words. */
export function withWords(lines: readonly OcrLine[], isWanted: (word: OcrWord) => boolean): OcrLine[] {
  return lines.flatMap((line) => {
    const words = line.words.filter(isWanted);
    return words.length > 0 ? [{ ...line, words }] : [];
  });
}

/** The box around words, in pixels. */
export function boxAround(words: readonly OcrWord[]): Box {
  return [
    Math.min(...words.map((word) => word.x0)),
    Math.min(...words.map((word) => word.y0)),
    Math.max(...words.map((word) => word.x1)),
    Math.max(...words.map((word) => word.y1)),
  ];
}
