import type { Box } from "../../model/extraction.ts";

/** How a run of glyphs is set. */
export interface Style {
  /** Without subset prefix. */
  readonly font: string;
  /** Points, as it stands on the page. */
  readonly size: number;
  readonly bold: boolean;
  readonly italic: boolean;
  /** Drawn in render mode 3, or painted over by an image. */
  readonly invisible: boolean;
}

/** One letter as it stands on the page: its box is as high as the font and as wide as its advance. */
export interface Glyph {
  readonly text: string;
  readonly x0: number;
  readonly y0: number;
  readonly x1: number;
  readonly y1: number;
  /** y of the line it stands on. */
  readonly baseline: number;
  readonly style: Style;
  /** The engine itself reads a blank before it, though the file has none. */
  readonly spaced: boolean;
  /** The annotation (0, 1 …) that draws it on the finished page; null for the page's own letters. */
  readonly stamp: number | null;
}

/** Text that does not run from left to right: a watermark, a stamp, a word up the margin. */
export interface TurnedText {
  readonly text: string;
  readonly bbox: Box;
  readonly style: Style;
}

/** A straight line drawn along an axis; `at` is its y (horizontal) or x (vertical). */
export interface Rule {
  readonly axis: "horizontal" | "vertical";
  readonly at: number;
  readonly from: number;
  readonly to: number;
}

/** What an engine sees on a page, in points, origin top left, y down, turned as a reader sees it. */
export interface PdfPage {
  readonly width: number;
  readonly height: number;
  /** Degrees clockwise by which the page was turned to be upright. */
  readonly rotation: number;
  readonly glyphs: readonly Glyph[];
  readonly turned: readonly TurnedText[];
  readonly images: readonly Box[];
  readonly rules: readonly Rule[];
  /** Number of drawn paths: outlines of letters are thousands. */
  readonly paths: number;
}
