// What every part of the view is made of: links, quotations, quantities.

/** How a thing is meant to strike the eye. Never the only carrier of a meaning: a word stands beside it. */
export type Tone = "good" | "bad" | "warn" | "info" | "quiet";

/** Running text with links inside; `href` is "#id" on the page or a safe relative path. */
export interface Part {
  readonly text: string;
  readonly href?: string;
}

export type Sentence = readonly Part[];

/** An input file: `href` is null where no safe relative link can be made. */
export interface FileLink {
  readonly path: string;
  readonly href: string | null;
}

/** One quotation and where it stands. */
export interface PlaceView {
  readonly document: string;
  readonly file: FileLink | null;
  /** "trang 3, dòng 41" */
  readonly where: string;
  /** "lớp chữ, độ tin cậy 98%" */
  readonly how: string;
  readonly doubtful: boolean;
  readonly quote: string;
  /** The text before restoration, where it differs. */
  readonly original: string | null;
  /** What stands under a quoted heading, in the document's words; [] where the quotation says it all. */
  readonly content: readonly string[];
  /** How much of it is left out, or null. */
  readonly contentMore: string | null;
}

/** Quotations in order; `more` says how many are left out, `none` what to say where there are none. */
export interface Quotes {
  readonly shown: readonly PlaceView[];
  readonly more: string | null;
  readonly none: string;
}

/** A quantity as text and, where it is one, as a number; `decimals` and `prefix` as in a Cell. */
export interface Quantity {
  readonly text: string;
  readonly number: number | null;
  readonly decimals?: number;
  readonly prefix?: string;
}

export interface PlotMark {
  readonly value: number;
  readonly label: string;
}
