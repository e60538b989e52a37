import { regex } from "../../../language/regex.ts";
import type { Box } from "../../../model/extraction.ts";
import { leastOf } from "../../../model/lists.ts";
import { OcrFailure, type OcrLine, type OcrWord } from "../../shared/ocr-engine.ts";
import { isInBox } from "../lines/line-parts.ts";
import { makeStrips } from "../strips/cell-strip.ts";
import { readStrip } from "../strips/read-strip.ts";
import type { Correction, RecognizedPicture } from "./correction.ts";

// The serial, the day and the month of a signed document are often written by hand between printed words. Engines for print
// read handwriting too, with much confidence and often wrongly: "72" for 742. Handwriting is higher than the print beside it,
// and a wrong reading changes with the size of the picture.

/** Least height of handwriting in heights of the printed words beside it; a label has marks above its letters. */
const HIGHER = { serial: 1.15, date: 1.22 } as const;
/** The head of a document is in this upper share of a page. */
const HEAD = 0.5;
/** Factors of the size of the further readings. */
const FACTORS = [0.6, 1, 1.4] as const;
/** Least confidence of each reading, and of readings that differ from the first one. */
const LEAST = 0.55;
const SURE = 0.9;
/** Greatest confidence of figures written by hand. */
const WRITTEN = 0.6;
/** What cannot be read. */
const UNREAD = "…";
/** Pixels added around a word: strokes extend over the box that the engine gives. */
const AROUND = 3;
const MIN_MS = 500;

const LABEL = regex`^[^\p{L}]{0,2}S[ốỐồỒôÔóÓ][:.;]?$`;
/** What was read for a serial, and the symbol where it is in the same word: "0#/CT-UBND", "45-CTr/HU". */
const SERIAL = /^(?<mark>[:.;]?)(?<figures>[^/–-]{1,7}?)(?<symbol>[/–-].*)?$/u;
const DIGITS = /^\d{1,5}$/u;
/** A label, a serial and a symbol in one word, in which their heights cannot be compared: "Số:2214/BCA-C04". */
const IN_ONE_WORD = regex`^(?<label>S[ốỐồỒôÔóÓ] ?[:.;]? ?)(?<figures>\d{1,5})(?<symbol>[/–-]\p{Lu}.*)$`;
/** Print in one word is read with more confidence. */
const DOUBTFUL = 0.85;

/** A word with figures that are probably written by hand. */
interface Written {
  readonly word: OcrWord;
  /** The printed text before the figures in the same word. */
  readonly label: string;
  readonly figures: string;
  /** The printed text after the figures in the same word. */
  readonly rest: string;
}

/**
 * Reads handwritten serials, days and months of heads again in three sizes. Figures on which all readings agree are kept with less
 * confidence; others become "…", because a misread number is worse than a blank one.
 */
export const rereadHandwrittenFigures: Correction = { name: "handwritten-figures", correct: reread };

async function reread(lines: readonly OcrLine[], picture: RecognizedPicture): Promise<readonly OcrLine[]> {
  const { image, timeLeft } = picture;
  const heads = lines.filter(({ baseline }) => baseline < HEAD * image.height);
  const dates = heads.flatMap(({ words }) => partsOfDates(words));
  const isDateByHand = dates.length > 0 || heads.some(({ words }) => hasUnreadDay(words));
  const written = [...heads.flatMap(({ words }) => serialsOf(words, isDateByHand)), ...dates];
  if (written.length === 0 || timeLeft() < MIN_MS) return lines;
  try {
    const readings = await readAgain(written, picture);
    const corrected = new Map(written.map((one, i) => [one.word, decided(one, readings[i]!)]));
    return lines.map((line) => ({ ...line, words: line.words.map((word) => corrected.get(word) ?? word) }));
  } catch (error) {
    if (!(error instanceof OcrFailure)) throw error;
    return lines;
  }
}

const heightOf = ({ y0, y1 }: OcrWord) => y1 - y0;

/** Whether printed figures would take less room: of "742" by hand, only one figure was read. */
const isTooWide = (word: OcrWord) =>
  DIGITS.test(word.text) && word.x1 - word.x0 > WIDEST * word.text.length * heightOf(word);
/** Greatest width of a printed figure, in heights of its word. */
const WIDEST = 1;

/** "ngày Ƒ_ tháng 11": a day by hand of which no figure was read. */
const hasUnreadDay = (words: readonly OcrWord[]): boolean =>
  UNREAD_DAY.test(words.map(({ text }) => text).join(" "));
const UNREAD_DAY = regex`ngày (?!\d{1,2} tháng)[^\p{L}]{0,2}(?:\S{1,3} ){0,3}tháng`;

/**
 * "Số: 742 /SGDĐT-CTTT", "Số: 31/KH-THPT", where the serial is higher than its label or wider than its figures. Who writes the day by
 * hand also writes the serial (`isDateByHand`).
 */
function serialsOf(words: readonly OcrWord[], isDateByHand: boolean): Written[] {
  return words.flatMap((label, i) => {
    const parts =
      isDateByHand || label.confidence < DOUBTFUL ? IN_ONE_WORD.exec(label.text)?.groups : undefined;
    if (parts) return [{ word: label, label: parts.label!, figures: parts.figures!, rest: parts.symbol! }];
    const word = words[i + 1];
    if (!word || !LABEL.test(label.text)) return [];
    const { mark, figures, symbol } = SERIAL.exec(word.text)?.groups ?? {};
    const rest = symbol ?? (/^[/–-]/u.test(words[i + 2]?.text ?? "") ? "" : null);
    if (!figures || rest === null) return [];
    const isHigher = heightOf(word) >= HIGHER.serial * heightOf(label);
    if (!isDateByHand && !isHigher && !(symbol === undefined && isTooWide(word))) return [];
    return [{ word, label: mark ?? "", figures, rest }];
  });
}

/** "ngày 06 tháng 11 năm 2024", where the day or the month is higher than the year. */
function partsOfDates(words: readonly OcrWord[]): Written[] {
  const printed = words.find(({ text }, i) => /^(?:19|20)\d\d/u.test(text) && words[i - 1]?.text === "năm");
  if (!printed) return [];
  return words.flatMap((word, i) => {
    const [before, after] = [words[i - 1]?.text, words[i + 1]?.text];
    const isPart = (before === "ngày" && after === "tháng") || (before === "tháng" && after === "năm");
    if (!isPart || word.text.length > 3 || heightOf(word) < HIGHER.date * heightOf(printed)) return [];
    return [{ word, label: "", figures: word.text, rest: "" }];
  });
}

/** What each word is read as when it is alone, in each size: its text before the symbol. @throws OcrFailure */
async function readAgain(
  written: readonly Written[],
  { image, engine, timeLeft }: RecognizedPicture,
): Promise<Alone[][]> {
  const cells = written.map(({ word: { x0, y0, x1, y1 } }, i) => ({
    bbox: [x0 - AROUND, y0 - AROUND, x1 + AROUND, y1 + AROUND] satisfies Box as Box,
    row: String(i),
  }));
  const readings: Alone[][] = written.map(() => []);
  for (const strip of makeStrips(image, cells)) {
    for (const factor of FACTORS) {
      const read = (await readStrip(strip, engine, factor, timeLeft())).flatMap(({ words }) => words);
      for (const [i, { bbox }] of cells.entries()) {
        const here = read.filter((word) => isInBox(bbox, word)).sort((a, b) => a.x0 - b.x0);
        const text = here.map((word) => word.text).join("");
        const confidence = leastOf([1, ...here.map((word) => word.confidence)]);
        const { figures = "" } = (IN_ONE_WORD.exec(text) ?? SERIAL.exec(text))?.groups ?? {};
        readings[i]!.push({ figures, confidence });
      }
    }
  }
  return readings;
}

interface Alone {
  readonly figures: string;
  readonly confidence: number;
}

/** The word with the figures on which the readings agree, else with the sign for what cannot be read. */
function decided({ word, label, figures, rest }: Written, readings: readonly Alone[]): OcrWord {
  const [first] = readings;
  const agree =
    first !== undefined &&
    DIGITS.test(first.figures) &&
    readings.every((one) => one.figures === first.figures && one.confidence >= LEAST);
  const isSure =
    agree && (first.figures === figures || readings.every(({ confidence }) => confidence >= SURE));
  const confidence = Math.min(word.confidence, WRITTEN);
  return { ...word, text: label + (isSure ? first.figures : UNREAD) + rest, confidence };
}
