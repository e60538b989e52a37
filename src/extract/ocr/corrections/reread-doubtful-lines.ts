import type { Box } from "../../../model/extraction.ts";
import { OcrFailure, type OcrLine } from "../../shared/ocr-engine.ts";
import { boxAround, lineParts, standsIn } from "../lines/line-parts.ts";
import { lettersOf, misspelt, worthOf } from "../lines/word-quality.ts";
import { stripsOf } from "../strips/cell-strip.ts";
import { readStrip } from "../strips/read-strip.ts";
import type { Correction, RecognizedPicture } from "./correction.ts";

/** A smaller picture makes an engine see other strokes: what it misread at one size it often reads at another. */
const SMALLER = 0.82;
/** A page with more doubtful lines than this is a bad page, which a second look does not mend. */
const MOST_LINES = 12;
/** Shorter second looks are not worth their start. */
const LEAST_MS = 500;
const UNSURE = 0.5;
/** Of what stands side by side engines often read one height with another. */
const UNSURE_BESIDE = 0.75;
/** Shares of the first reading's length that a second reading of the same line has. */
const SAME_LENGTH = [0.8, 1.25] as const;
/** So few letters, a page number's say, may be more or fewer. */
const FEW = 3;
/** Pixels at 200 dpi around a line: its marks may stand out of the box that the engine gives. */
const AROUND = 4;
/** Where marks on capitals were lost, the engine's box ends below them: so much of the letters' height is added. */
const MARKS = 0.3;

/**
 * Reads lines again that hold a word spelt as no Vietnamese word is, or one that the engine doubts; of both readings of
 * a line the better one stays. An engine that fails here costs nothing.
 */
export const rereadDoubtfulLines: Correction = { name: "reread-doubtful-lines", correct: reread };

async function reread(
  lines: readonly OcrLine[],
  { image, engine, timeLeft }: RecognizedPicture,
): Promise<readonly OcrLine[]> {
  const timeoutMs = timeLeft();
  const parts = lines.flatMap(lineParts);
  const doubtful = parts.filter((part) => isDoubtful(part, isBeside(part, parts) ? UNSURE_BESIDE : UNSURE));
  if (doubtful.length === 0 || doubtful.length > MOST_LINES || timeoutMs < LEAST_MS) return lines;
  const strips = stripsOf(
    image,
    doubtful.map((line, i) => ({ bbox: placeOf(line), row: String(i) })),
  );
  try {
    const again: OcrLine[] = [];
    for (const strip of strips) again.push(...(await readStrip(strip, engine, SMALLER, timeoutMs)));
    return parts.map((line) => (doubtful.includes(line) ? better(line, again) : line));
  } catch (error) {
    if (!(error instanceof OcrFailure)) throw error;
    return lines;
  }
}

function better(line: OcrLine, again: readonly OcrLine[]): OcrLine {
  const place = placeOf(line);
  const found = again.find((other) => other.words.every((word) => standsIn(place, word)));
  if (!found) return line;
  const letters = lettersOf(line.words);
  const ratio = lettersOf(found.words) / letters;
  if (letters > FEW && (ratio < SAME_LENGTH[0] || ratio > SAME_LENGTH[1])) return line;
  return worthOf(found.words) > worthOf(line.words) ? { ...line, words: found.words } : line;
}

/** Whether another column's part stands on the height of this one, or half of it. */
function isBeside(part: OcrLine, parts: readonly OcrLine[]): boolean {
  const [x0, top, x1, bottom] = boxAround(part.words);
  return parts.some((other) => {
    const [left, y0, right, y1] = boxAround(other.words);
    return (right < x0 || left > x1) && y0 < bottom && top < y1;
  });
}

const isDoubtful = ({ words }: OcrLine, unsure: number) =>
  words.some((word) => misspelt(word) || (word.confidence < unsure && word.text.length > 1));

function placeOf({ words, size }: OcrLine): Box {
  const [x0, y0, x1, y1] = boxAround(words);
  const capitals = words.every(({ text }) => text === text.toUpperCase());
  const above = capitals ? Math.max(AROUND, MARKS * size) : AROUND;
  return [x0 - AROUND, y0 - above, x1 + AROUND, y1 + AROUND];
}
