import { regex } from "../../../language/regex.ts";
import type { Box } from "../../../model/extraction.ts";
import { pushAll } from "../../../model/lists.ts";
import type { GreyImage, OcrLine } from "../../shared/ocr-engine.ts";
import { OcrFailure } from "../../shared/ocr-engine.ts";
import { hasInk } from "../image/ink-runs.ts";
import { bestReadings } from "../lines/best-readings.ts";
import { boxAroundWords, lineParts, moveLine } from "../lines/line-parts.ts";
import { type SignOffReading, signOffReading } from "../lines/sign-off-line.ts";
import { lettersIn, spellingConfidence } from "../lines/word-quality.ts";
import type { Correction, RecognizedPicture } from "./correction.ts";
import { keepPrint, type PartOfPage, printBrightness } from "./keep-print.ts";
import { withReadings } from "./merge-sign-off.ts";
import { GOOD, isIn, isName, isPosition, isRecipientsHeading, textOf } from "./sign-off-lines.ts";
import { signOffPlaces } from "./sign-off-places.ts";
import { unexplainedInk } from "./unexplained-ink.ts";

// A seal and a signature are stamped over the position and the name. Where they are as dark as the print, engines lose these
// lines, because they look for lines of text in the whole place. In a strip as high as one line they read most of them.

/** Height of a strip, and the distance to the next one (inches): each line of print is in several strips as a whole. */
const STRIP = 0.24;
const STEP = 0.05;
/** White margin of a strip (inches). */
const MARGIN = 0.1;
/** A line that begins this far outside the place (inches) belongs to the recipients. */
const OUTSIDE = 0.3;
const FEW_LETTERS = 4;
/**
 * Values of `PrintRange.share`: with red ink as dark as print, everything paler is dirt. A seal in dark grey touches the letters; only
 * the darkest ink is print without it.
 */
const SHARE = { grey: 0.8, red: 0.4, darkest: 0.14 } as const;
const MIN_MS = 500;
/** Ink before a name: its distance in heights of the letters, its brightness, and its least share of the place. */
const BESIDE = 0.15;
const DARK = 150;
const INKED = 0.08;

/**
 * Reads the lines around a seal again, strip by strip, if the name or the position of the signer is missing or doubtful. Only
 * lines that are a position or a person's name are taken over.
 */
export const rereadSignOff: Correction = { name: "reread-sign-off", correct: reread };

async function reread(lines: readonly OcrLine[], picture: RecognizedPicture): Promise<readonly OcrLine[]> {
  const { tables, timeLeft } = picture;
  let parts: readonly OcrLine[] = lines.flatMap(lineParts);
  if (!parts.some((part) => isRecipientsHeading(part) || isPosition(part))) return lines;
  // A stamp with the position and the name may be in the red ink of the seal.
  const red = await picture.redSheet?.();
  const image = red ?? picture.image;
  const places = signOffPlaces(image, parts, unexplainedInk(image, parts, tables).places);
  const doubtful = places.filter((place) => isDoubtful(place, parts));
  // Print below a red seal is clearer without the seal.
  const sheets = red
    ? [
        { image: red, share: SHARE.red },
        { image: picture.image, share: SHARE.grey },
      ]
    : [
        { image, share: SHARE.grey },
        { image, share: SHARE.darkest },
      ];
  for (const place of doubtful) {
    if (timeLeft() < MIN_MS) break;
    try {
      const readings: SignOffReading[] = [];
      for (const { image, share } of sheets) {
        if (isComplete(readings)) break;
        const found = await readStrips({ ...picture, image }, place, parts, share);
        pushAll(readings, share === SHARE.darkest ? found.flatMap(doubtfulName) : found);
      }
      parts = withReadings(parts, bestReadings(readings));
    } catch (error) {
      if (!(error instanceof OcrFailure)) throw error;
    }
  }
  return doubtful.length > 0 ? parts : lines;
}

/** A name of which the thin strokes are lost: its marks are uncertain ("Huế" for "Huề"). Positions lose whole letters. */
function doubtfulName(reading: SignOffReading): SignOffReading[] {
  if (reading.kind !== "name") return [];
  const words = reading.line.words.map((word) => ({
    ...word,
    confidence: Math.min(word.confidence, UNCERTAIN_MARKS),
  }));
  return [{ ...reading, line: { ...reading.line, words } }];
}
/** Greatest confidence of words that were read without their thin strokes. */
const UNCERTAIN_MARKS = 0.5;

/** Whether a name and a position were read well. */
const isComplete = (readings: readonly SignOffReading[]) =>
  (["name", "position"] as const).every((kind) =>
    readings.some((reading) => reading.kind === kind && reading.score >= GOOD),
  );

/** Whether the name or the position was not read, or other words were read with little confidence. */
function isDoubtful(place: Box, parts: readonly OcrLine[]): boolean {
  const near = parts.filter((part) => isIn(place, part));
  return (
    !near.some(isName) ||
    !near.some((part) => isPosition(part) && spellingConfidence(part.words) >= GOOD) ||
    near.some(({ words }) => lettersIn(words) > FEW_LETTERS && spellingConfidence(words) < GOOD)
  );
}

/** @throws OcrFailure */
async function readStrips(
  { image, engine, timeLeft }: RecognizedPicture,
  place: Box,
  parts: readonly OcrLine[],
  share: number,
): Promise<SignOffReading[]> {
  const isBeside = (part: OcrLine) => boxAroundWords(part.words)[0] < place[0] - OUTSIDE * image.dpi;
  const others = parts.filter(
    (part) => isBeside(part) || (spellingConfidence(part.words) >= GOOD && !mayBeSignOff(part)),
  );
  const print = { print: printBrightness(image, parts), share };
  const area = keepPrint(image, place, others, print);
  const found: SignOffReading[] = [];
  const height = Math.round(STRIP * image.dpi);
  for (let y = 0; y < area.image.height - height / 2; y += Math.round(STEP * image.dpi)) {
    const strip = stripOf(area, y, height);
    if (!hasInk(strip.image)) continue;
    if (timeLeft() < MIN_MS) break;
    const read = await engine.recognize(strip.image, { layout: "block", timeoutMs: timeLeft() });
    for (const line of read.flatMap(lineParts)) {
      const reading = signOffReading(moveLine(line, strip.x, strip.y));
      if (reading && !isCut(reading, image)) found.push(reading);
    }
  }
  return found;
}

/** Whether a line may be part of a position or a name: strokes leave "CHỦ" and "11" of "CHỦ TỊCH". */
const mayBeSignOff = (part: OcrLine) =>
  signOffReading(part) !== null || (part.words.length <= MOST_WORDS && !SMALL_LETTER.test(textOf(part)));
const SMALL_LETTER = regex`\p{Ll}`;
const MOST_WORDS = 4;

/** Whether a name of two words follows ink, which may be its family name: names of two words are rare. */
function isCut({ kind, line }: SignOffReading, { data, width, height }: GreyImage): boolean {
  if (kind !== "name" || line.words.length > 2) return false;
  const [x0, y0, , y1] = boxAroundWords(line.words);
  const [left, right] = [Math.max(0, Math.round(x0 - line.size)), Math.round(x0 - BESIDE * line.size)];
  let dark = 0;
  for (let y = Math.max(0, Math.round(y0)); y < Math.min(height, y1); y++)
    for (let x = left; x < right; x++) if (data[y * width + x]! < DARK) dark++;
  return dark > INKED * (right - left) * (y1 - y0);
}

/** A strip of the place from `y` on, with a white margin. */
function stripOf({ image, x, y: top }: PartOfPage, y: number, height: number): PartOfPage {
  const margin = Math.round(MARGIN * image.dpi);
  const rows = Math.min(height, image.height - y);
  const [width, high] = [image.width + 2 * margin, rows + 2 * margin];
  const data = new Uint8Array(width * high).fill(255);
  for (let row = 0; row < rows; row++) {
    const from = (y + row) * image.width;
    data.set(image.data.subarray(from, from + image.width), (row + margin) * width + margin);
  }
  const strip: GreyImage = { data, width, height: high, dpi: image.dpi };
  return { image: strip, x: x - margin, y: top + y - margin };
}
