import type { Box } from "../../../model/extraction.ts";
import { pushAll } from "../../../model/lists.ts";
import { OcrFailure, type OcrLine } from "../../shared/ocr-engine.ts";
import { boxAroundWords, isInBox, lineParts, withWords } from "../lines/line-parts.ts";
import { isMisspelt, isPrint, lettersIn, meanConfidence, spellingConfidence } from "../lines/word-quality.ts";
import { makeStrips } from "../strips/cell-strip.ts";
import { readStrip } from "../strips/read-strip.ts";
import type { Correction, RecognizedPicture } from "./correction.ts";

/** Factor of the size for the second reading: a smaller picture often gives a correct reading of a misread line. */
const SMALLER = 0.82;
/** More doubtful lines mean that the whole page is bad; a second reading does not improve it. */
const MAX_LINES = 12;
/** With less time left (milliseconds) no second reading is started. */
const MIN_MS = 500;
/** A line is doubtful if a word has less confidence than this. */
const UNSURE = 0.5;
/** The same for a line next to another column: engines often read one column at the height of the other. */
const UNSURE_BESIDE = 0.75;
/** Limits on the length of the second reading, as shares of the first. */
const SAME_LENGTH = [0.8, 1.25] as const;
/** Lines of at most this many letters, such as a page number, may change their length. */
const FEW_LETTERS = 3;
/** Pixels added around a line: diacritics may be outside the box that the engine gives. */
const AROUND = 4;
/** Share of the letters' height that is added above: if the diacritics of capitals were not read, the box ends below them. */
const MARKS = 0.3;
/** A line with less confidence was not read: beside a seal or a pen, engines take two lines for one. */
const UNREAD = 0.2;
/** Inches; a serial number is narrower. */
const SERIAL_WIDTH = 0.4;
/** Inches at both sides of an unread line that belong to its place: its box often begins in the middle of the print. */
const BESIDE = 0.6;

/**
 * Reads lines again that contain a misspelt word, or a word that the engine is unsure of; the better reading of a line is
 * kept. An unread line is replaced by all lines of print that a second reading finds in its place. Measured gain (docs/benchmarks/extraction.md): 9 of 41,615 words and 17 fields of generated plans, 38 of 42,940 words of real
 * documents (198 words are still wrong). It takes 2.1 % of the time.
 */
export const rereadDoubtfulLines: Correction = { name: "reread-doubtful-lines", correct: reread };

async function reread(
  lines: readonly OcrLine[],
  { image, tables, engine, timeLeft }: RecognizedPicture,
): Promise<readonly OcrLine[]> {
  // In a table the borders of the cell end the place. A few narrow signs are a serial number, also of a table without lines.
  const isUnread = (line: OcrLine) =>
    meanConfidence([line]) < UNREAD &&
    (lettersIn(line.words) > FEW_LETTERS || widthOf(line) >= SERIAL_WIDTH * image.dpi) &&
    !tables.some((table) => line.words.some((word) => isInBox(table, word)));
  const timeoutMs = timeLeft();
  const parts = lines.flatMap(lineParts);
  const doubtful = linesToReread(parts, isUnread);
  if (doubtful.length === 0 || timeoutMs < MIN_MS) return lines;
  const places = new Map(
    doubtful.map((line) => [line, isUnread(line) ? wholePlaceOf(line, parts, image.dpi) : placeOf(line)]),
  );
  const cells = [...places.values()].map((bbox, i) => ({ bbox, row: String(i) }));
  try {
    const again: OcrLine[] = [];
    for (const strip of makeStrips(image, cells))
      pushAll(again, await readStrip(strip, engine, SMALLER, timeoutMs));
    return parts.flatMap((line) => {
      const place = places.get(line);
      if (!place) return [line];
      return isUnread(line)
        ? foundIn(place, line, { again, read: parts.filter((part) => !isUnread(part)) })
        : [better(line, place, again)];
    });
  } catch (error) {
    if (!(error instanceof OcrFailure)) throw error;
    return lines;
  }
}

const widthOf = ({ words }: OcrLine): number => {
  const [x0, , x1] = boxAroundWords(words);
  return x1 - x0;
};

/** The doubtful lines; of a bad page only those that were not read, and none if they are many too. */
function linesToReread(parts: readonly OcrLine[], isUnread: (line: OcrLine) => boolean): OcrLine[] {
  const doubtful = parts.filter((part) => isDoubtful(part, parts));
  const wanted = doubtful.length > MAX_LINES ? doubtful.filter(isUnread) : doubtful;
  return wanted.length > MAX_LINES ? [] : wanted;
}

/**
 * Returns the lines found where an unread line was, without the words that other lines already contain. Where nothing is found, it
 * returns the unread line.
 */
function foundIn(
  place: Box,
  line: OcrLine,
  { again, read }: Readonly<Record<"again" | "read", readonly OcrLine[]>>,
): OcrLine[] {
  const others = read.map(({ words }) => boxAroundWords(words));
  const found = withWords(
    again,
    (word) => isInBox(place, word) && !others.some((other) => isInBox(other, word)),
  ).filter(isPrint);
  return found.length > 0 ? found : [line];
}

function better(line: OcrLine, place: Box, again: readonly OcrLine[]): OcrLine {
  const found = again.find((other) => other.words.every((word) => isInBox(place, word)));
  if (!found) return line;
  const letters = lettersIn(line.words);
  const ratio = lettersIn(found.words) / letters;
  if (letters > FEW_LETTERS && (ratio < SAME_LENGTH[0] || ratio > SAME_LENGTH[1])) return line;
  return spellingConfidence(found.words) > spellingConfidence(line.words)
    ? { ...line, words: found.words }
    : line;
}

function isDoubtful(part: OcrLine, parts: readonly OcrLine[]): boolean {
  const unsure = isBesideAnother(part, parts) ? UNSURE_BESIDE : UNSURE;
  return part.words.some((word) => isMisspelt(word) || (word.confidence < unsure && word.text.length > 1));
}

/** Whether a part of another column overlaps the height of this one. */
function isBesideAnother(part: OcrLine, parts: readonly OcrLine[]): boolean {
  const [x0, top, x1, bottom] = boxAroundWords(part.words);
  return parts.some((other) => {
    const [left, y0, right, y1] = boxAroundWords(other.words);
    return (right < x0 || left > x1) && y0 < bottom && top < y1;
  });
}

function placeOf({ words, size }: OcrLine): Box {
  const [x0, y0, x1, y1] = boxAroundWords(words);
  const isCapitals = words.every(({ text }) => text === text.toUpperCase());
  const above = isCapitals ? Math.max(AROUND, MARKS * size) : AROUND;
  return [x0 - AROUND, y0 - above, x1 + AROUND, y1 + AROUND];
}

/** The place of an unread line with the paper at its sides, up to the next words at its height. */
function wholePlaceOf(line: OcrLine, parts: readonly OcrLine[], dpi: number): Box {
  const [x0, top, x1, bottom] = placeOf(line);
  let [left, right] = [x0 - BESIDE * dpi, x1 + BESIDE * dpi];
  for (const part of parts) {
    const [from, y0, to, y1] = boxAroundWords(part.words);
    const middle = (y0 + y1) / 2;
    if (part === line || middle < top || middle > bottom) continue;
    if (to <= (x0 + x1) / 2) left = Math.max(left, Math.min(x0, to + AROUND));
    else if (from >= (x0 + x1) / 2) right = Math.min(right, Math.max(x1, from - AROUND));
  }
  return [left, top, right, bottom];
}
