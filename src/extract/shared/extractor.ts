import type { Extraction, Limits, Method } from "../../model/extraction.ts";
import type { Recognition } from "./recognition.ts";

/**
 * Reads one format. It repairs nothing: letters, order of letters and blanks stay as the file has them, and a page
 * that has several readings gives them all. Blocks stand in reading order; boxes are in points (1/72 inch), origin at
 * the page's top left, y down; confidence is 0..1.
 */
export interface Extractor {
  /** Lands in `source.extraction`. */
  readonly method: Method;
  readonly mediaType: string;
  /** What names of such files usually end in, lower case, without the dot: used only to warn, never to choose. */
  readonly extensions: readonly string[];
  /** By content, never by file name; gets the whole file and looks at no more of it than it needs. */
  recognizes(bytes: Uint8Array): boolean;
  /** @throws KehoachError "empty" | "encrypted" | "damaged" | "too-large" | "unreadable" */
  extract(bytes: Uint8Array, limits: Limits, recognition?: Recognition): Promise<Extraction>;
}
