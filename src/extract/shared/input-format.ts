import type { Extraction, Limits } from "../../model/extraction.ts";
import type { Recognition } from "./recognition.ts";

/** What a reader finds in a file; its media type is that of the format. */
export type FileContent = Omit<Extraction, "mediaType">;

/**
 * Reads a file of one format. It repairs nothing: letters, their order and blanks stay as in the file, and a page with
 * several readings returns them all. Blocks are in reading order; boxes are in points (1/72 inch), origin at the top
 * left of the page, y down; confidence is 0..1.
 * @throws KehoachError "empty" | "encrypted" | "damaged" | "too-large" | "unreadable" | "not-a-document"
 */
export type ReadContent = (
  bytes: Uint8Array,
  limits: Limits,
  recognition?: Recognition,
) => Promise<FileContent>;

/** An input format. Its `format.ts` is loaded at start, so the reader and its libraries are loaded by `loadReader` only. */
export interface Format {
  readonly mediaType: string;
  /** File name extensions in lower case, without the dot, the usual one first; used only to warn, never to choose. */
  readonly extensions: readonly string[];
  /** Decides by content, never by file name; gets the whole file and looks at no more of it than it needs. */
  recognizes(bytes: Uint8Array): boolean | Promise<boolean>;
  loadReader(): Promise<ReadContent>;
}

/** Returns the format; calling it checks the type in the format's file. */
export function defineFormat(format: Format): Format {
  return format;
}
