import type { Box } from "../../model/extraction.ts";
import type { Rule } from "../layout/page-content.ts";
import { findGrids } from "../layout/ruled-tables.ts";
import { type GreyImage, type OcrEngine, OcrFailure, type OcrLine } from "../shared/ocr-engine.ts";
import type { Correction } from "./corrections/correction.ts";
import { applyCorrections, CORRECTIONS } from "./corrections/corrections.ts";
import { findSlant } from "./image/deskew.ts";
import { flatten, paperOf } from "./image/even-light.ts";
import { conditionOf } from "./image/image-quality.ts";
import { despeckle, type Quarter, resize, soften, turnDegrees, turnQuarter } from "./image/transform.ts";
import { readSheet } from "./recognize-sheet.ts";

/** What was read off a picture, in the pixels of `sheet`: the picture as it was handed to the engine, upright. */
export interface PictureReading {
  readonly lines: readonly OcrLine[];
  /** Drawn lines that make tables, in points of the sheet. */
  readonly rules: readonly Rule[];
  /** Mean over all letters, 0..1; 0 where none was read. */
  readonly confidence: number;
  readonly sheet: Sheet;
}

/** A picture made ready, and what was done to it. */
export interface Sheet {
  readonly image: GreyImage;
  /** Clockwise. */
  readonly quarter: Quarter;
  readonly degrees: number;
  /** Size before it was turned by degrees, in the same scale. */
  readonly levelWidth: number;
  readonly levelHeight: number;
}

/**
 * Resolutions that engines read well: print of 11 to 14 points is then 30 to 40 pixels high. At 300 dpi they misread
 * four times as many syllables, and take longer; enlarging a scan loses accents too.
 */
const LEAST_DPI = 110;
const MOST_DPI = 240;
const WANTED_DPI = 200;
/** A2 at that resolution has 15 million. */
const MOST_PIXELS = 20e6;
/** Shade across the paper and noise that are worth an even light (0..255). */
const UNEVEN = 20;
const NOISY = 6;
/** Degrees: tables come apart where lines are off by more; turning for less would only blur. */
const CROOKED = 0.3;
/** Pages read well have 0.93 to 0.97, whatever they show; upside-down ones 0.2 to 0.5. */
const GOOD = 0.8;
const GOOD_DESPITE_NOISE = 0.93;
const GRAINY = 4;
const UPSIDE_DOWN = 0.65;
const LEAST_LETTERS = 40;
const SHORTEST_TRY_MS = 1000;
/** Noise can keep an engine busy for ever: this share of the time is left for a better prepared picture. */
const FIRST_TRY = 0.7;

/**
 * Reads one picture: finds which way up it is, makes it even and level where that helps, and prepares it further only
 * where the engine is unsure of what it read.
 * @throws OcrFailure
 */
export async function readPicture(
  picture: GreyImage,
  engine: OcrEngine,
  timeoutMs: number,
  corrections: readonly Correction[] = CORRECTIONS,
): Promise<PictureReading> {
  const endsAt = performance.now() + timeoutMs;
  const scaled = await atReadableSize(picture);
  const slant = findSlant(scaled);
  const pair: readonly [Quarter, Quarter] = slant.upended ? [90, 270] : [0, 180];
  const [likely, other] = slant.reversed ? [pair[1], pair[0]] : pair;
  const level = await levelled(scaled, slant.degrees);

  let best: PictureReading | null = null;
  let failure: OcrFailure | null = null;
  const attempt = async (sheet: Sheet, share: number) => {
    const left = endsAt - performance.now();
    if (left < SHORTEST_TRY_MS) {
      failure ??= new OcrFailure("timeout", "no time left for this page");
      return;
    }
    try {
      const { lines, rules } = await readSheet(sheet.image, engine, Math.min(left, share * timeoutMs));
      const confidence = confidenceOf(lines);
      if (best === null || confidence > best.confidence) best = { lines, rules, confidence, sheet };
    } catch (error) {
      if (!(error instanceof OcrFailure)) throw error;
      failure = error;
    }
  };
  const confidence = () => best?.confidence ?? 0;
  const enough = level.noise > GRAINY ? GOOD_DESPITE_NOISE : GOOD;

  await attempt(turned(level, likely), FIRST_TRY);
  if (confidence() < UPSIDE_DOWN || lettersOf(best) < LEAST_LETTERS)
    await attempt(turned(level, other), FIRST_TRY);
  const upright = sheetOf(best) ?? turned(level, likely);
  for (const prepare of [soften, despeckle]) {
    if (confidence() < enough) await attempt({ ...upright, image: await prepare(upright.image) }, 1);
  }
  const read = best as PictureReading | null;
  // An empty answer beside a try that failed says nothing of the page: it must not pass for a blank one.
  if (failure && lettersOf(read) < LEAST_LETTERS) throw failure;
  if (read === null) throw new OcrFailure("crashed", "no try gave an answer");
  const { image: sheet } = read.sheet;
  const left = () => endsAt - performance.now();
  const tables = tablesOf(read.rules, sheet.dpi);
  const lines = await applyCorrections(
    read.lines,
    { image: sheet, tables, engine, timeLeft: left },
    corrections,
  );
  return { ...read, lines, confidence: confidenceOf(lines) };
}

/** In pixels. */
const tablesOf = (rules: readonly Rule[], dpi: number): Box[] =>
  findGrids(rules).map(({ bbox }) => bbox.map((points) => (points * dpi) / 72) as Box);

async function atReadableSize(image: GreyImage): Promise<GreyImage> {
  if (image.dpi > MOST_DPI) return resize(image, WANTED_DPI / image.dpi);
  if (image.dpi >= LEAST_DPI) return image;
  // What claims to be as large as a wall stays coarse: memory must not depend on what a file claims.
  const room = Math.sqrt(MOST_PIXELS / (image.width * image.height));
  return room <= 1 ? image : resize(image, Math.min(WANTED_DPI / image.dpi, room));
}

interface Level {
  readonly image: GreyImage;
  readonly degrees: number;
  readonly width: number;
  readonly height: number;
  readonly noise: number;
}

async function levelled(image: GreyImage, degrees: number): Promise<Level> {
  const { width, height } = image;
  const paper = paperOf(image);
  const { unevenness, noise } = conditionOf(image, paper);
  const even = unevenness > UNEVEN || noise > NOISY ? flatten(image, paper) : image;
  if (Math.abs(degrees) < CROOKED) return { image: even, degrees: 0, width, height, noise };
  return { image: await turnDegrees(even, -degrees), degrees: -degrees, width, height, noise };
}

function turned({ image, degrees, width, height }: Level, quarter: Quarter): Sheet {
  const upended = quarter === 90 || quarter === 270;
  const [levelWidth, levelHeight] = upended ? [height, width] : [width, height];
  return { image: turnQuarter(image, quarter), quarter, degrees, levelWidth, levelHeight };
}

// TypeScript forgets that a closure may have set the variable: these take it as it is.
const sheetOf = (reading: PictureReading | null): Sheet | null => reading?.sheet ?? null;
const lettersOf = (reading: PictureReading | null): number => (reading ? countLetters(reading.lines) : 0);

function countLetters(lines: readonly OcrLine[]): number {
  return lines.reduce((sum, line) => sum + line.words.reduce((n, word) => n + word.text.length, 0), 0);
}

export function confidenceOf(lines: readonly OcrLine[]): number {
  const words = lines.flatMap((line) => line.words);
  const letters = countLetters(lines);
  const sum = words.reduce((total, word) => total + word.confidence * word.text.length, 0);
  return letters === 0 ? 0 : sum / letters;
}
