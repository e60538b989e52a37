/** A grey picture: one byte a pixel, 0 black to 255 white, row by row from the top left. */
export interface GreyImage {
  readonly data: Uint8Array;
  readonly width: number;
  readonly height: number;
  /** Pixels per inch, as far as known: engines derive the size of letters from it. */
  readonly dpi: number;
}

/** One word as an engine reads it; pixels of the picture, y down. */
export interface OcrWord {
  readonly text: string;
  readonly x0: number;
  readonly y0: number;
  readonly x1: number;
  readonly y1: number;
  /** 0..1. */
  readonly confidence: number;
  /** What was read before some of its figures were replaced by "…". */
  readonly firstReading?: string;
}

/** Words of one printed line, from left to right. */
export interface OcrLine {
  readonly words: readonly OcrWord[];
  /** y of the baseline at the middle of the line. */
  readonly baseline: number;
  /** Height of its letters with ascenders and descenders. */
  readonly size: number;
}

/** A page with columns and pictures, or one block of lines. */
export type Layout = "page" | "block";

export interface ReadingOptions {
  readonly layout: Layout;
  readonly timeoutMs: number;
  /** Called after the picture has been read, with the processor time (ms) that this took, if the system tells it cheaply. */
  readonly onUsed?: ((ms: number) => void) | undefined;
}

/** Recognises letters in pictures. One engine reads one picture at a time. */
export interface OcrEngine {
  /** The name that `doctor` prints. */
  readonly name: "tesseract" | "tesseract.js";
  /** @throws OcrFailure */
  recognize(image: GreyImage, options: ReadingOptions): Promise<OcrLine[]>;
  close(): Promise<void>;
}

/** An engine gave no valid answer for a picture: it crashed, hung, or answered garbage. Only that page is lost. */
export class OcrFailure extends Error {
  readonly why: "timeout" | "crashed";

  constructor(why: "timeout" | "crashed", detail: string) {
    super(detail);
    this.name = "OcrFailure";
    this.why = why;
  }
}
