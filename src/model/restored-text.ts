import { z } from "zod";
import { boxSchema, methodSchema } from "./extraction.ts";

/** One entry for each page: how it was read and how reliable that is. It is written to `source.extraction`. */
export const pageExtractionSchema = z.object({
  page: z.int().min(1),
  method: methodSchema,
  encoding: z.string().optional(),
  judgement: z.enum(["good", "stripped", "foreign-ocr", "other"]).optional(),
  restored: z.boolean(),
  confidence: z.number().min(0).max(1),
  rotation: z.number().optional(),
  width: z.number().optional(),
  height: z.number().optional(),
  /** The file that the page is in, where photographs were joined to one document. */
  path: z.string().optional(),
  /** The page has a picture in `pages/`; where the picture is on the page (points). */
  image: z.object({ bbox: boxSchema }).optional(),
});
export type PageExtraction = z.infer<typeof pageExtractionSchema>;

/** A stretch of a paragraph's text: `start` inclusive, `end` exclusive, UTF-16 offsets. */
const stretch = { start: z.int().min(0), end: z.int().min(0) };

/**
 * One paragraph of restored text = one line of `text/<id>.txt` (line number = index + 1).
 * `text`: NFC, one line, no "\f", blanks folded to single spaces (cells of a table row are separated by "\t").
 */
export const paragraphSchema = z.object({
  text: z.string(),
  kind: z.enum(["text", "row", "footnote"]),
  /** The page of its first character. */
  page: z.int().min(1),
  /** Further pages it runs over: `offset` is the first character of the page. */
  breaks: z.array(z.object({ offset: z.int().min(0), page: z.int().min(1) })),
  /** Its position on the page: one box for each printed line. */
  boxes: z.array(z.object({ ...stretch, page: z.int().min(1), bbox: boxSchema })),
  bold: z.boolean().optional(),
  align: z.enum(["left", "center", "right", "justify"]).optional(),
  fontSize: z.number().optional(),
  /** Footnotes only. */
  mark: z.string().optional(),
  /** Rows only: which table and row (0-based), and the stretch of each cell in `text`. */
  row: z
    .object({
      table: z.string(),
      row: z.int().min(0),
      cells: z.array(
        z.object({
          ...stretch,
          column: z.int().min(0),
          rowSpan: z.int().min(1),
          colSpan: z.int().min(1),
          /** How reliable its words are, where that is more than the row's, which is that of its worst cell. */
          confidence: z.number().min(0).max(1).optional(),
        }),
      ),
    })
    .optional(),
  /** How reliable the words are, 0..1. */
  confidence: z.number().min(0).max(1),
  /** Stretches that restoration changed: the text before, and how probable the change is. */
  changes: z.array(z.object({ ...stretch, original: z.string(), confidence: z.number().min(0).max(1) })),
  /**
   * Other readings of a stretch, which restoration cannot decide: words are right where the name of a unit is expected
   * ("unit", of the same length), and letters are strokes of a signature where the name of the signer is expected.
   */
  alternatives: z
    .array(z.object({ ...stretch, text: z.string(), expected: z.enum(["unit", "signer"]) }))
    .optional(),
});
export type Paragraph = z.infer<typeof paragraphSchema>;

/** The text the parser reads: flow only. What was taken out of the flow is kept in `removed`. */
export const restoredTextSchema = z.object({
  pages: z.int().min(0),
  paragraphs: z.array(paragraphSchema),
  extraction: z.array(pageExtractionSchema),
  removed: z.array(
    z.object({
      page: z.int().min(1),
      text: z.string(),
      why: z.enum(["page-number", "running-head", "stamp", "watermark", "header", "footer", "noise"]),
    }),
  ),
  signature: z
    .object({ signer: z.string(), organisation: z.string().nullable(), signedAt: z.string().nullable() })
    .nullable(),
});
export type RestoredText = z.infer<typeof restoredTextSchema>;
