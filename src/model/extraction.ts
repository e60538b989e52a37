import { z } from "zod";
import { warningSchema } from "./warning.ts";

/** [x0, y0, x1, y1] in points (1/72 inch), origin at the page's top left, y down. */
export const boxSchema = z.tuple([z.number(), z.number(), z.number(), z.number()]);
export type Box = z.infer<typeof boxSchema>;

/** How a page was read, and the name of each method in reports. */
export const METHOD_NAMES = {
  "text-layer": { vi: "lớp chữ", en: "text layer" },
  ocr: { vi: "nhận dạng", en: "character recognition" },
  docx: { vi: "tệp Word (.docx)", en: "Word file (.docx)" },
  doc: { vi: "tệp Word (.doc)", en: "Word file (.doc)" },
  rtf: { vi: "tệp RTF", en: "RTF file" },
  odt: { vi: "tệp ODT", en: "ODT file" },
  html: { vi: "trang web lưu lại", en: "saved web page" },
  text: { vi: "tệp văn bản", en: "text file" },
} as const;

export const methodSchema = z.enum(Object.keys(METHOD_NAMES) as (keyof typeof METHOD_NAMES)[]);
export type Method = z.infer<typeof methodSchema>;

/** The part of the page that a line belongs to, as the file's structure states it (not its words). */
export const lineRoleSchema = z.enum(["body", "header", "footer", "footnote", "text-box"]);

/**
 * One line or one whole paragraph, as the file has it; nothing is repaired here.
 * `text` may be "" (a blank line, kept because blank lines separate paragraphs) and never contains "\n".
 */
export const lineSchema = z.object({
  kind: z.literal("line"),
  text: z.string(),
  /** true: the format itself marks a whole paragraph (DOCX, HTML, Markdown), never to be joined with its neighbours. */
  paragraph: z.boolean(),
  role: lineRoleSchema,
  bbox: boxSchema.optional(),
  /** Font name without subset prefix; it reveals old encodings. */
  font: z.string().optional(),
  /** Where the font changes inside the line: each stretch with its own (`font` is then the one of most letters). */
  runs: z.array(z.object({ start: z.int().min(0), end: z.int().min(0), font: z.string() })).optional(),
  /** Points. */
  fontSize: z.number().optional(),
  bold: z.boolean().optional(),
  italic: z.boolean().optional(),
  align: z.enum(["left", "center", "right", "justify"]).optional(),
  /** Which visual column of a multi-column area, 0 from the left; absent: full width. */
  column: z.int().optional(),
  /** The footnote's mark ("1"), where role is "footnote"; a reference to it in body text is " [1]". */
  mark: z.string().optional(),
  /** Text render mode 3, or text under a full-page image. */
  invisible: z.boolean().optional(),
  confidence: z.number().min(0).max(1),
});
export type Line = z.infer<typeof lineSchema>;

export const tableBlockSchema = z.object({
  kind: z.literal("table"),
  bbox: boxSchema.optional(),
  rows: z.array(
    z.object({
      /** The page the row begins on, where the table runs over several; absent: that of the table. */
      page: z.int().min(1).optional(),
      /** Only cells that begin in this row; a cell continued from above is left out. `lines`: its paragraphs. */
      cells: z.array(
        z.object({
          lines: z.array(lineSchema),
          /** 0-based grid column in which the cell begins. */
          column: z.int(),
          rowSpan: z.int().min(1),
          colSpan: z.int().min(1),
        }),
      ),
    }),
  ),
});
export type TableBlock = z.infer<typeof tableBlockSchema>;

export const blockSchema = z.discriminatedUnion("kind", [lineSchema, tableBlockSchema]);
export type Block = z.infer<typeof blockSchema>;

/** One way of reading a page; a page may have several (a hidden layer and an OCR). Blocks are in reading order. */
export const readingSchema = z.object({
  method: methodSchema,
  encoding: z.string().optional(),
  confidence: z.number().min(0).max(1),
  blocks: z.array(blockSchema),
});
export type Reading = z.infer<typeof readingSchema>;

export const extractedPageSchema = z.object({
  /** 1-based. Formats without pages (DOCX, HTML, text without form feeds) are one page. */
  number: z.int().min(1),
  /** Points; absent where the format has no page size. */
  width: z.number().optional(),
  height: z.number().optional(),
  /** Degrees the page was turned to be upright. */
  rotation: z.number().optional(),
  /** Share of the page's area covered by images, 0..1; distinguishes a scan from a text page. */
  imageCover: z.number().min(0).max(1).optional(),
  readings: z.array(readingSchema),
});
export type ExtractedPage = z.infer<typeof extractedPageSchema>;

/** The content of a file as extracted, before restoration. */
export const extractionSchema = z.object({
  mediaType: z.string(),
  pages: z.array(extractedPageSchema),
  /** An electronic signature as stated in the file. */
  signature: z
    .object({ signer: z.string(), organisation: z.string().nullable(), signedAt: z.string().nullable() })
    .optional(),
  warnings: z.array(warningSchema),
});
export type Extraction = z.infer<typeof extractionSchema>;

/** Limits on one file. */
export interface Limits {
  readonly maxBytes: number;
  readonly maxPages: number;
}
