import type { Box } from "../../model/extraction.ts";
import type { Rule } from "../layout/page.ts";
import { findGrids } from "../layout/ruled-tables.ts";
import { type GreyImage, type OcrEngine, OcrFailure, type OcrLine } from "../shared/ocr-engine.ts";
import type { Correction } from "./corrections/correction.ts";
import { applyCorrections } from "./corrections/corrections.ts";
import { type DrawnLine, findDrawnLines } from "./image/ruled-lines.ts";
import { despeckle, soften } from "./image/transform.ts";
import { countLetters, meanConfidence } from "./lines/word-quality.ts";
import { recognizeSheet } from "./recognize-sheet.ts";
import { preparePicture, type Sheet, sheetLike } from "./sheet.ts";
import { TimedEngine } from "./timed-engine.ts";

/** What was read from a picture, in pixels of `sheet`, which is the picture that the engine read. */
export interface PictureReading {
  readonly lines: readonly OcrLine[];
  /** Drawn lines, in points of the sheet. */
  readonly rules: readonly Rule[];
  /** Mean over all letters, 0..1; 0 without letters. */
  readonly confidence: number;
  readonly sheet: Sheet;
}

/** Limits on the confidence: pages that were read well have 0.93 to 0.97, pages upside down 0.2 to 0.5. */
const GOOD = 0.8;
const GOOD_DESPITE_NOISE = 0.93;
const UPSIDE_DOWN = 0.65;
/** Noise (0..255) from which on GOOD_DESPITE_NOISE applies. */
const GRAINY = 4;
const FEW_LETTERS = 40;
const SHORTEST_ATTEMPT_MS = 1000;
/** Share of the time for the first attempts: noise can slow an engine down, and a better prepared picture needs time too. */
const FIRST_ATTEMPT_SHARE = 0.7;

/**
 * Reads one picture: turns it upright, evens out its light and levels it where that helps, and prepares it further only if
 * the confidence is low. `withRed`: the picture with the red ink that it lacks.
 * @throws OcrFailure
 */
export async function recognizePicture(
  picture: GreyImage,
  engine: OcrEngine,
  timeoutMs: number,
  corrections: readonly Correction[],
  withRed: GreyImage | null = null,
): Promise<PictureReading> {
  const timed = new TimedEngine(engine);
  const attempts = new Attempts(timed, timeoutMs);
  const { likely, upsideDown, noise } = await preparePicture(picture);
  await attempts.read(likely, FIRST_ATTEMPT_SHARE);
  if (attempts.confidence < UPSIDE_DOWN || attempts.letters < FEW_LETTERS)
    await attempts.read(upsideDown(), FIRST_ATTEMPT_SHARE);
  const enough = noise > GRAINY ? GOOD_DESPITE_NOISE : GOOD;
  const upright = attempts.best?.sheet ?? likely;
  for (const prepare of [soften, despeckle]) {
    if (attempts.confidence < enough)
      await attempts.read(
        { ...upright, image: await prepare(upright.image) },
        1,
        findDrawnLines(upright.image),
      );
  }
  const best = attempts.result();
  const { image } = best.sheet;
  const grids = findGrids(best.rules);
  const inPixels = ({ bbox }: { readonly bbox: Box }) =>
    bbox.map((points) => (points * image.dpi) / 72) as Box;
  const tables = grids.map(inPixels);
  const cells = grids.flatMap((grid) => grid.cells.map(inPixels));
  const { timeLeft } = attempts;
  const redSheet = async () => (withRed ? sheetLike(best.sheet, withRed) : null);
  const read = { image, redSheet, tables, cells, engine: timed, timeLeft };
  const lines = await applyCorrections(best.lines, read, corrections);
  return { ...best, lines, confidence: meanConfidence(lines) };
}

/** The readings of one picture; the one with the highest confidence is kept. */
class Attempts {
  best: PictureReading | null = null;
  #failure: OcrFailure | null = null;
  readonly #engine: TimedEngine;
  readonly #timeoutMs: number;
  /** Milliseconds left for the picture. */
  readonly timeLeft: () => number;

  constructor(engine: TimedEngine, timeoutMs: number) {
    this.#engine = engine;
    this.#timeoutMs = timeoutMs;
    this.timeLeft = engine.allow(timeoutMs);
  }

  /**
   * Reads a sheet; a failure is kept for `result`. `share`: largest share of the whole time that it may take. `drawn`: the lines
   * of the sheet before it was filtered.
   */
  async read(sheet: Sheet, share: number, drawn?: readonly DrawnLine[]): Promise<void> {
    const left = this.timeLeft();
    if (left < SHORTEST_ATTEMPT_MS) {
      this.#failure ??= new OcrFailure("timeout", "no time left for this page");
      return;
    }
    try {
      const ms = Math.min(left, share * this.#timeoutMs);
      const { lines, rules } = await recognizeSheet(sheet.image, this.#engine, ms, drawn);
      const confidence = meanConfidence(lines);
      if (!this.best || confidence > this.best.confidence) this.best = { lines, rules, confidence, sheet };
    } catch (error) {
      if (!(error instanceof OcrFailure)) throw error;
      this.#failure = error;
    }
  }

  get confidence(): number {
    return this.best?.confidence ?? 0;
  }

  get letters(): number {
    return countLetters(this.best?.lines ?? []);
  }

  /** @throws OcrFailure if an attempt failed and the best reading has few letters: then the page may not be blank */
  result(): PictureReading {
    if (this.#failure && this.letters < FEW_LETTERS) throw this.#failure;
    if (!this.best) throw new OcrFailure("crashed", "no attempt gave a reading");
    return this.best;
  }
}
