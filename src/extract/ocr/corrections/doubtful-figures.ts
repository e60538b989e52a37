import type { Box } from "../../../model/extraction.ts";
import { leastOf, pushAll } from "../../../model/lists.ts";
import { OcrFailure, type OcrLine, type OcrWord } from "../../shared/ocr-engine.ts";
import { sharpen } from "../image/transform.ts";
import { boxAroundWords, lineParts } from "../lines/line-parts.ts";
import { meanConfidence } from "../lines/word-quality.ts";
import { makeStrips } from "../strips/cell-strip.ts";
import { readStrip } from "../strips/read-strip.ts";
import type { Correction, RecognizedPicture } from "./correction.ts";
import { type Figure, figureOf, hasSamePart, isListLabel, withUnread } from "./figure-words.ts";

// On blurred photographs engines read "15/8" as "16/8", which is a valid day too. Other readings of the same print differ where
// the letters do not show the digit. A blank day is better than a wrong one.

/** Mean confidence of pages on which no figure is doubted. */
const CLEAR_PAGE = 0.94;
/** A figure with at least this confidence is not read again. */
const SURE = 0.93;
/** A figure with less is kept only if each further reading agrees and has at least AGREED. */
const UNSURE = 0.7;
const AGREED = 0.8;
/** Further readings: the size of the picture, and whether its edges are sharpened. */
const VIEWS = [
  { factor: 0.75, isSharpened: false },
  { factor: 1.3, isSharpened: false },
  { factor: 1, isSharpened: true },
] as const;
/** A part of a figure is unread if so many of the further readings have others. */
const OTHERS = 2;
/** Words on each side that are read together with a doubtful figure. */
const NEIGHBOURS = 2;
/** Pixels added around the words to be read, and by which a word of a further reading may lie outside of the first one. */
const AROUND = 4;
const BESIDE = 2;
const HIGHER = 6;
const MIN_MS = 500;

interface Suspect {
  readonly word: OcrWord;
  readonly figure: Figure;
}

/** Words of one line that are read again: the suspects with their neighbours. */
interface Window {
  readonly bbox: Box;
  readonly suspects: readonly Suspect[];
}

/**
 * Reads doubtful figures of blurred pages again in other sizes. Those parts in which the readings differ become "…"; what was read
 * first is kept in `firstReading`.
 */
export const blankDoubtfulFigures: Correction = { name: "doubtful-figures", correct: blank };

async function blank(lines: readonly OcrLine[], picture: RecognizedPicture): Promise<readonly OcrLine[]> {
  if (meanConfidence(lines) >= CLEAR_PAGE) return lines;
  const windows = lines.flatMap(lineParts).flatMap(windowOf);
  if (windows.length === 0 || picture.timeLeft() < MIN_MS) return lines;
  try {
    const read = await readAgain(windows, picture);
    const suspects = windows.flatMap((window) => window.suspects);
    const decided = new Map(suspects.map((suspect) => [suspect.word, decide(suspect, read)]));
    return lines.map((line) => ({ ...line, words: line.words.map((word) => decided.get(word) ?? word) }));
  } catch (error) {
    if (!(error instanceof OcrFailure)) throw error;
    return lines;
  }
}

/** The place of a line's doubtful figures with the words beside them; [] for a line without any. */
function windowOf({ words }: OcrLine): Window[] {
  const suspects = words.flatMap((word, i): (Suspect & { readonly i: number })[] => {
    const figure = word.confidence < SURE && !isListLabel(words, i) ? figureOf(word.text) : null;
    return figure ? [{ word, figure, i }] : [];
  });
  const [first, last] = [suspects[0], suspects.at(-1)];
  if (!first || !last) return [];
  const around = words.slice(Math.max(0, first.i - NEIGHBOURS), last.i + 1 + NEIGHBOURS);
  const [x0, y0, x1, y1] = boxAroundWords(around);
  return [{ bbox: [x0 - AROUND, y0 - AROUND, x1 + AROUND, y1 + AROUND], suspects }];
}

/** The words of each further reading. @throws OcrFailure */
async function readAgain(
  windows: readonly Window[],
  { image, engine, timeLeft }: RecognizedPicture,
): Promise<OcrWord[][]> {
  const cells = windows.map(({ bbox }, i) => ({ bbox, row: String(i) }));
  const strips = makeStrips(image, cells);
  const readings: OcrWord[][] = [];
  for (const { factor, isSharpened } of VIEWS) {
    const words: OcrWord[] = [];
    for (const strip of strips) {
      const view = isSharpened ? { ...strip, image: await sharpen(strip.image) } : strip;
      for (const line of await readStrip(view, engine, factor, timeLeft())) pushAll(words, line.words);
    }
    readings.push(words);
  }
  return readings;
}

/** The word with "…" for the parts that are not certain. */
function decide({ word, figure }: Suspect, readings: readonly (readonly OcrWord[])[]): OcrWord {
  const others = readings.map((words) =>
    likest(
      figure,
      words.filter((other) => isInPlaceOf(word, other)),
    ),
  );
  const isUnsure =
    word.confidence < UNSURE &&
    leastOf(others.map((other) => (other && isSame(figure, other.figure) ? other.confidence : 0))) < AGREED;
  const unread = figure.parts.map(
    (_, part) =>
      isUnsure ||
      others.filter((other) => other === null || !hasSamePart(figure, other.figure, part)).length >= OTHERS,
  );
  if (!unread.includes(true)) return word;
  return { ...word, text: withUnread(figure, unread), firstReading: word.text };
}

interface OtherReading {
  readonly figure: Figure;
  readonly confidence: number;
}

/** The figure among words in one place that is the same, else the first one; null if there is none. */
function likest(figure: Figure, words: readonly OcrWord[]): OtherReading | null {
  const found = words.flatMap(({ text, confidence }): OtherReading[] => {
    const read = figureOf(text);
    return read ? [{ figure: read, confidence }] : [];
  });
  return found.find((other) => isSame(figure, other.figure)) ?? found[0] ?? null;
}

const isSame = (a: Figure, b: Figure) => a.parts.every((_, part) => hasSamePart(a, b, part));

/** Whether the middle of a further reading's word is in the box of the first one. */
function isInPlaceOf({ x0, y0, x1, y1 }: OcrWord, other: OcrWord): boolean {
  const [x, y] = [(other.x0 + other.x1) / 2, (other.y0 + other.y1) / 2];
  return x > x0 - BESIDE && x < x1 + BESIDE && y > y0 - HIGHER && y < y1 + HIGHER;
}
