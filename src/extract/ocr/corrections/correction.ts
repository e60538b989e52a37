import type { Box } from "../../../model/extraction.ts";
import type { GreyImage, OcrEngine, OcrLine } from "../../shared/ocr-engine.ts";

/** The picture that lines were read from: corrections measure it, or read parts of it again. */
export interface RecognizedPicture {
  readonly image: GreyImage;
  /** The picture with red ink as dark as print; null if no ink was removed from `image`. */
  readonly redSheet?: () => Promise<GreyImage | null>;
  /** Boxes of ruled tables, in pixels. */
  readonly tables: readonly Box[];
  /** Boxes of the cells of ruled tables, in pixels. */
  readonly cells: readonly Box[];
  readonly engine: OcrEngine;
  /** Milliseconds left of the page's time limit. */
  timeLeft(): number;
}

/** One step after recognition. A line for which it has no better reading stays as it is. */
export interface Correction {
  /** The name of its file. */
  readonly name: string;
  correct(
    lines: readonly OcrLine[],
    picture: RecognizedPicture,
  ): readonly OcrLine[] | Promise<readonly OcrLine[]>;
}
