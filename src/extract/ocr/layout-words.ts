import type { Style } from "../layout/page-content.ts";
import type { Word } from "../layout/words.ts";
import type { OcrLine } from "../shared/ocr-engine.ts";

/** Letters with ascenders and descenders are this much higher than the font size says (measured on Times). */
const SIZE_OF_LINE = 0.9;
/** White that belongs to a letter on each side (em): engines give the ink alone, the layout counts on the whole. */
const BEARING = 0.05;
/** A line's height depends on which letters it has: within these shares of the page's usual one it is the same size. */
const LEAST_OF_USUAL = 0.74;
const MOST_OF_USUAL = 1.2;
/** An engine's word that lies under a word of the file by this share of its width is the same word. */
const SAME_PLACE = 0.5;

/** Words as the layout takes them, in points of the sheet. */
export function ocrWords(lines: readonly OcrLine[], dpi: number): Word[] {
  const points = 72 / dpi;
  const usual = usualSize(lines);
  return lines.flatMap(({ words, baseline, size }) => {
    const even = size > LEAST_OF_USUAL * usual && size < MOST_OF_USUAL * usual ? usual : size;
    const em = Math.max(1, Math.round(2 * SIZE_OF_LINE * even * points) / 2);
    const style: Style = { font: "", size: em, bold: false, italic: false, invisible: false };
    return words.map((word) => ({
      text: word.text,
      x0: word.x0 * points - BEARING * em,
      y0: word.y0 * points,
      x1: word.x1 * points + BEARING * em,
      y1: word.y1 * points,
      baseline: baseline * points,
      em,
      style,
      raised: false,
      blankAfter: true,
      spaced: true,
      confidence: word.confidence,
    }));
  });
}

/** Size of the lines in which most letters stand. */
function usualSize(lines: readonly OcrLine[]): number {
  const weighed = lines
    .map(({ size, words }) => ({ size, letters: words.reduce((sum, word) => sum + word.text.length, 0) }))
    .sort((a, b) => a.size - b.size);
  let left = weighed.reduce((sum, { letters }) => sum + letters, 0) / 2;
  for (const { size, letters } of weighed) {
    left -= letters;
    if (left <= 0) return size;
  }
  return 0;
}

/** What the file itself states (a serial filled in, a note of the signature) stands; the engine's words fill the rest. */
export function withFileWords(fromFile: readonly Word[], fromEngine: readonly Word[]): Word[] {
  const covered = (word: Word) =>
    fromFile.some((other) => {
      const across = Math.min(word.x1, other.x1) - Math.max(word.x0, other.x0);
      const down = Math.min(word.y1, other.y1) - Math.max(word.y0, other.y0);
      return across > SAME_PLACE * (word.x1 - word.x0) && down > SAME_PLACE * (other.y1 - other.y0);
    });
  return [...fromFile, ...fromEngine.filter((word) => !covered(word))];
}
