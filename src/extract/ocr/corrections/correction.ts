import type { Box } from "../../../model/extraction.ts";
import type { GreyImage, OcrEngine, OcrLine } from "../../shared/ocr-engine.ts";

/** The picture that lines were read from: corrections measure it, or have parts of it read again. */
export interface RecognizedPicture {
  readonly image: GreyImage;
  /** Boxes of ruled tables, in pixels. */
  readonly tables: readonly Box[];
  readonly engine: OcrEngine;
  /** Milliseconds that the page may still take. */
  timeLeft(): number;
}

/** One step after recognition. It keeps its input where it has no better reading. */
export interface Correction {
  /** The name of its file. */
  readonly name: string;
  correct(
    lines: readonly OcrLine[],
    picture: RecognizedPicture,
  ): readonly OcrLine[] | Promise<readonly OcrLine[]>;
}
