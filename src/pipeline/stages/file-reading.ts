import { z } from "zod";
import type { PageImage } from "../../model/page-image.ts";
import type { PageExtraction } from "../../model/restored-text.ts";

export const refusalSchema = z.object({
  code: z.string(),
  messages: z.object({ vi: z.string(), en: z.string() }),
});

/** What is read as one unit: a file, or photographs of one document in the order of its pages. */
export interface SourceContent {
  /** Hash of the file; for photographs, the hash of their hashes. */
  readonly sha256: string;
  readonly parts: readonly SourcePart[];
}

/** The bytes of one file. `paths`: all files with these bytes; the first one is read. */
export interface SourcePart {
  readonly sha256: string;
  readonly bytes: number;
  readonly paths: readonly string[];
}

/** One document of a file as plain data; the plan is validated when its record is assembled. */
interface DocumentReading {
  readonly plan: Readonly<Record<string, unknown>>;
  readonly range: { readonly from: number; readonly to: number } | null;
  /** The content of `text/<id>.txt`. */
  readonly text: string;
}

/**
 * What reading one file returns. It contains everything that is stored, so that the reader of a file and the writer of
 * its results need not share a disk.
 */
export interface FileReading {
  readonly mediaType: string;
  readonly pages: number;
  readonly ocrPages: number;
  readonly extraction: PageExtraction[];
  /** Empty only if no photograph could be read. */
  readonly documents: readonly DocumentReading[];
  /** The content of `extraction/<id>.json`. */
  readonly saved: string;
  /** Pictures of recognised pages with quotations. */
  readonly images?: readonly PageImage[];
  /** For photographs read as one document: the pages of each, or why it was not read. */
  readonly photographs?: readonly PhotographReading[];
}

export interface PhotographReading {
  readonly pages: number;
  readonly refusal: z.infer<typeof refusalSchema> | null;
}
