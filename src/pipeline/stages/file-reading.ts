import { z } from "zod";
import { pageExtractionSchema } from "../../model/restored-text.ts";

export const refusalSchema = z.object({
  code: z.string(),
  messages: z.object({ vi: z.string(), en: z.string() }),
});

/** One document of a file as plain data; the plan is validated when its record is assembled. */
const documentSchema = z.object({
  plan: z.record(z.string(), z.unknown()),
  range: z.object({ from: z.int(), to: z.int() }).nullable(),
  /** The content of `text/<id>.txt`. */
  text: z.string(),
});

/**
 * What reading one file returns. It contains everything that is stored, so that the reader of a file and the writer of
 * its results need not share a disk. Long texts are already serialised, so that the parent process only writes them.
 */
export const fileReadingSchema = z.object({
  mediaType: z.string(),
  pages: z.int(),
  ocrPages: z.int(),
  extraction: z.array(pageExtractionSchema),
  /** Empty only if no photograph could be read. */
  documents: z.array(documentSchema),
  /** The content of `extraction/<id>.json`. */
  saved: z.string(),
  /** For photographs read as one document: the pages of each, or why it was not read. */
  photographs: z.array(z.object({ pages: z.int(), refusal: refusalSchema.nullable() })).optional(),
});
export type FileReading = z.infer<typeof fileReadingSchema>;
