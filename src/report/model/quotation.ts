import type { FileLink } from "./links.ts";

/** A part of a page's picture. */
export interface QuotationImage {
  /** The picture of the whole page, relative to the report. */
  readonly href: string;
  /** The size of the whole picture (points). */
  readonly width: number;
  readonly height: number;
  /** Left, top, width and height of the part in the picture (points). */
  readonly part: readonly [left: number, top: number, width: number, height: number];
}

/** One quotation with its document, its place and how it was read. */
export interface Quotation {
  readonly document: string;
  readonly file: FileLink | null;
  /** "trang 3, dòng 41" */
  readonly where: string;
  /** "lớp chữ, độ tin cậy 98%" */
  readonly how: string;
  readonly doubtful: boolean;
  readonly quote: string;
  /** The quoted lines in the picture of their page; null where the page was not recognised from a picture. */
  readonly image: QuotationImage | null;
  /** The text before restoration, where it differs. */
  readonly original: string | null;
  /** The lines under a quoted heading, in the document's words; [] where the quotation is complete. */
  readonly content: readonly string[];
  /** "và 3 nội dung khác": the number of lines that `content` leaves out, or null. */
  readonly contentMore: string | null;
}

/** Quotations in order. `more` states how many are left out; `none` is the text for an empty list. */
export interface QuotationList {
  readonly shown: readonly Quotation[];
  readonly more: string | null;
  readonly none: string;
}
