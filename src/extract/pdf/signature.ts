import type { Extraction } from "../../model/extraction.ts";
import type { OpenPdf } from "./open-pdf.ts";

/** The electronic signature that the file states; its validity is not judged. */
export function readSignature(_open: OpenPdf): Extraction["signature"] {
  return undefined;
}
