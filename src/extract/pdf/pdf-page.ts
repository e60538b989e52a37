import type { Box } from "../../model/extraction.ts";
import type { LayoutPage } from "../layout/page.ts";
import type { Style } from "../layout/word.ts";

/** One letter on the page: its box is as high as the font and as wide as its advance. */
export interface Glyph {
  readonly text: string;
  readonly x0: number;
  readonly y0: number;
  readonly x1: number;
  readonly y1: number;
  readonly baseline: number;
  readonly style: Style;
  /** PDFium inferred a blank before it that the file does not have. */
  readonly spaced: boolean;
  /** Index of the annotation that draws it; null for the page's own letters. */
  readonly stamp: number | null;
}

/** Text that does not run from left to right: a watermark, a stamp, a word along the margin. */
export interface TurnedText {
  readonly text: string;
  readonly bbox: Box;
  readonly style: Style;
}

/** The content of a page in points, origin top left, y down, turned as a reader sees it. */
export interface PdfPage extends LayoutPage {
  /** Degrees clockwise by which the page was turned to be upright. */
  readonly rotation: number;
  readonly glyphs: readonly Glyph[];
  readonly turned: readonly TurnedText[];
  readonly images: readonly Box[];
  /** Number of drawn paths. */
  readonly paths: number;
  /** About how many letters the page draws as outlines, without a text layer. */
  readonly outlinedLetters: number;
  /** Number of different letters that are drawn but stated as blanks. */
  readonly lettersAsBlanks: number;
}
