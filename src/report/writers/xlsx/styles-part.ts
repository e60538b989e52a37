import { strFromU8, strToU8, unzipSync } from "fflate";
import { zipParts } from "../shared/zip-parts.ts";
import { withOrderedFonts } from "./font-order.ts";
import { withQuotePrefixes } from "./quote-prefix.ts";

const STYLES = "xl/styles.xml";

/** The workbook with what the library that writes it leaves out of its styles or puts in the wrong place. */
export function withMendedStyles(workbook: Uint8Array): Uint8Array {
  const parts = unzipSync(workbook);
  const styles = withOrderedFonts(withQuotePrefixes(strFromU8(parts[STYLES]!)));
  return zipParts({ ...parts, [STYLES]: strToU8(styles) });
}
