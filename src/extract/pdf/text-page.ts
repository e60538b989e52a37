import { regex } from "../../language/regex.ts";
import type { ToPage } from "./page-frame.ts";
import type { Pdfium } from "./pdfium.ts";

/** Left, top, right, bottom in PDF space (y up). */
export type Quad = readonly [left: number, top: number, right: number, bottom: number];

/** A text page of PDFium. `scratch`: 512 bytes of its memory for results. */
export interface TextPage {
  readonly lib: Pdfium;
  readonly textPage: number;
  readonly scratch: number;
}

/** Narrower boxes have no width (points). */
const NO_WIDTH = 0.05;
const COMBINING = regex`^\p{M}`;

/** The height of a letter's baseline on the page. */
export function charBaseline({ lib, textPage, scratch }: TextPage, char: number, toPage: ToPage): number {
  lib._FPDFText_GetCharOrigin(textPage, char, scratch, scratch + 8);
  return toPage(lib.HEAPF64[scratch >> 3]!, lib.HEAPF64[(scratch >> 3) + 1]!)[1];
}

/** As high as the font and as wide as the advance, in PDF space. */
export function charBox({ lib, textPage, scratch }: TextPage, char: number, text: string): Quad | null {
  if (!lib._FPDFText_GetLooseCharBox(textPage, char, scratch)) return null;
  const heap = lib.HEAPF32;
  const at = scratch >> 2;
  const left = heap[at]!;
  const top = heap[at + 1]!;
  const right = heap[at + 2]!;
  const bottom = heap[at + 3]!;
  if (right - left > NO_WIDTH || COMBINING.test(text)) return [left, top, right, bottom];
  // Fonts with wrong widths give a letter no advance, but its ink has a width.
  const ink = scratch >> 3;
  if (!lib._FPDFText_GetCharBox(textPage, char, scratch, scratch + 8, scratch + 16, scratch + 24))
    return null;
  return [left, lib.HEAPF64[ink + 3]!, lib.HEAPF64[ink + 1]!, lib.HEAPF64[ink + 2]!];
}

/** A blank has no ink, so PDFium gives it a box that begins at its origin; nearer points are the same (points). */
const AT_ORIGIN = 0.02;

/**
 * The shape of the ink that a blank draws; "" if it draws none. Tables of fonts may give the codes of letters as blanks,
 * so that only the page shows the letters.
 */
export function inkOfBlank({ lib, textPage, scratch }: TextPage, char: number): string {
  if (!lib._FPDFText_GetCharBox(textPage, char, scratch, scratch + 8, scratch + 16, scratch + 24)) return "";
  lib._FPDFText_GetCharOrigin(textPage, char, scratch + 32, scratch + 40);
  const at = scratch >> 3;
  const [left, right, bottom, top, x, y] = lib.HEAPF64.subarray(at, at + 6) as unknown as InkAndOrigin;
  const shape = [left - x, right - x, bottom - y, top - y];
  const isAtOrigin = Math.abs(shape[0]!) < AT_ORIGIN && Math.abs(shape[2]!) < AT_ORIGIN;
  return isAtOrigin ? "" : shape.map((side) => side.toFixed(1)).join(" ");
}

type InkAndOrigin = readonly [left: number, right: number, bottom: number, top: number, x: number, y: number];

/** PDFium marks the hyphen at the end of a line with one of these. */
const HYPHEN = 0x02;
const OTHER_HYPHEN = 0xfffe;
/** The letters of Vietnamese and neighbouring blocks, each made once. */
const LETTERS: readonly string[] = Array.from({ length: 0x2100 }, (_, code) => toText(code));

/** A letter that is drawn although its code is that of a control character: its font gives the code no meaning. */
export const UNNAMED = "\u0001";
/** Signs for blanks are drawn smaller, if at all (points). */
const MIN_INK = 0.3;

/** The text of a character: `UNNAMED` or a blank for control characters, "�" if its code has no meaning. */
export function charText(page: TextPage, char: number): string {
  const { lib, textPage } = page;
  const code = lib._FPDFText_GetUnicode(textPage, char);
  const isHyphen = code === HYPHEN && lib._FPDFText_IsHyphen(textPage, char) === 1;
  if (code > 0 && code < 0x20 && !isHyphen && isDrawn(page, char)) return UNNAMED;
  return LETTERS[code] ?? toText(code);
}

function isDrawn({ lib, textPage, scratch }: TextPage, char: number): boolean {
  if (!lib._FPDFText_GetCharBox(textPage, char, scratch, scratch + 8, scratch + 16, scratch + 24))
    return false;
  const at = scratch >> 3;
  const [left, right] = [lib.HEAPF64[at]!, lib.HEAPF64[at + 1]!];
  const [bottom, top] = [lib.HEAPF64[at + 2]!, lib.HEAPF64[at + 3]!];
  return right - left > MIN_INK && top - bottom > MIN_INK;
}

function toText(code: number): string {
  if (code === HYPHEN || code === OTHER_HYPHEN) return "-";
  if (code === 0 || code > 0x10ffff) return "\ufffd";
  return code < 0x20 ? " " : String.fromCodePoint(code);
}
