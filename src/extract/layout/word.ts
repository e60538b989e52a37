/** The font and style of letters. */
export interface Style {
  /** Name without the subset prefix; "" where it is not known. */
  readonly font: string;
  /** Points, as printed on the page. */
  readonly size: number;
  readonly bold: boolean;
  readonly italic: boolean;
  /** Drawn in render mode 3, or painted over by an image. */
  readonly invisible: boolean;
}

/** Letters close together on one line. `em` is the font size in points. */
export interface Word {
  text: string;
  x0: number;
  y0: number;
  x1: number;
  y1: number;
  baseline: number;
  readonly em: number;
  readonly style: Style;
  /** Small and above the line of its neighbour: the mark of a footnote, an exponent. */
  raised: boolean;
  /** The file has a blank after it. */
  blankAfter: boolean;
  /** The PDF engine inferred a blank before it. */
  readonly spaced: boolean;
  /** 0..1 if it was recognised in a picture; absent if the file states its letters. */
  readonly confidence?: number;
}

/** A wider gap between the boxes of two letters separates words (em). */
const WORD_GAP = 0.18;
/** Enough where the PDF engine also inferred a blank. */
const SPACED_GAP = 0.1;
/** Largest distance between the baselines of letters of one line (em). */
export const LINE_DRIFT = 0.3;

/** The narrowest gap (em) that separates `next` from the letter before it. */
export function wordGap(next: { readonly spaced: boolean }): number {
  return next.spaced ? SPACED_GAP : WORD_GAP;
}
