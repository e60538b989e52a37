import type { CellStyle } from "hucre/xlsx";

/**
 * Texts that a program for spreadsheets may take for a formula when somebody edits the cell or saves the sheet in another
 * format (OWASP, "CSV Injection").
 */
const LIKE_FORMULA = /^[=+\-@\t\r]/;
/** A format with `MARK`, as the library writes it. No other cell has a protection. */
const MARKED = /<xf ([^<>]{0,300})applyProtection="[^"]{1,5}"([^<>]{0,300})>/g;
const PROTECTION = /<protection [^<>]{0,100}\/>/g;
const MARK: Pick<CellStyle, "protection"> = { protection: { locked: false } };

/**
 * The part of a cell's style that `withQuotePrefixes` turns into `quotePrefix`, for texts that look like a formula. The
 * library that writes workbooks does not know this attribute.
 */
export const quotePrefixMark = (text: string): Pick<CellStyle, "protection"> =>
  LIKE_FORMULA.test(text) ? MARK : {};

/**
 * The styles of a workbook with the attribute `quotePrefix` at the marked formats: their cells stay text, as if typed after
 * an apostrophe (ECMA-376, 18.8.45).
 */
export const withQuotePrefixes = (styles: string): string =>
  styles.replace(MARKED, '<xf $1quotePrefix="1"$2>').replace(PROTECTION, "");
