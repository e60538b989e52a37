import { strFromU8, strToU8, unzipSync } from "fflate";
import type { CellStyle } from "hucre/xlsx";
import { zipParts } from "../shared/zip-parts.ts";

/**
 * Texts that a program for spreadsheets may take for a formula when somebody edits the cell or saves the sheet in another
 * format (OWASP, "CSV Injection").
 */
const LIKE_FORMULA = /^[=+\-@\t\r]/;
const STYLES = "xl/styles.xml";
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

/** Gives the marked cells the attribute `quotePrefix`: they stay text, as if typed after an apostrophe (ECMA-376, 18.8.45). */
export function withQuotePrefixes(workbook: Uint8Array): Uint8Array {
  const parts = unzipSync(workbook);
  const styles = strFromU8(parts[STYLES]!)
    .replace(MARKED, '<xf $1quotePrefix="1"$2>')
    .replace(PROTECTION, "");
  return zipParts({ ...parts, [STYLES]: strToU8(styles) });
}
