import { extract } from "../../../src/extract/extract.ts";
import type { Block, ExtractedPage, Limits, Line } from "../../../src/model/extraction.ts";
import { drawPdf, type Pen } from "../../support/draw-pdf.ts";

export const limits: Limits = { maxBytes: 1e8, maxPages: 20 };
/** The extraction of a file. */
export const read = (bytes: Uint8Array) => extract(bytes, { fileName: "ke-hoach.pdf", limits });
export const isLine = (block: Block): block is Line => block.kind === "line";
/** The blocks of a page as its letters state them. */
export const blocksOf = (page: ExtractedPage) => page.readings[0]!.blocks;
/** The first page of a drawn file. */
export const firstPage = async (draw: (pen: Pen) => void, options?: PDFKit.PDFDocumentOptions) =>
  (await read(await drawPdf(draw, options))).pages[0]!;
/** The texts of the lines of a page. */
export const textsOf = (page: ExtractedPage) =>
  blocksOf(page)
    .filter(isLine)
    .map((line) => line.text);
/** The texts of the lines of a drawn page. */
export const drawn = async (draw: (pen: Pen) => void) => textsOf(await firstPage(draw));

/** Two lines of running text. */
export const BODY = [
  "Căn cứ Kế hoạch số 15/KH-UBND ngày 02 tháng 4 năm 2025 của Ủy ban nhân dân",
  "tỉnh về nâng cao Chỉ số Xanh, Sở Y tế ban hành Kế hoạch thực hiện như sau.",
];
/** Writes two lines of running text. */
export const writeBody = (pen: Pen, y: number) => {
  for (const [i, line] of BODY.entries()) pen.write(line, 85, y + 20 * i, { size: 13 });
};
