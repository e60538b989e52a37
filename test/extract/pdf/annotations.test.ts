import { describe, expect, it } from "vitest";
import type { Line } from "../../../src/model/extraction.ts";
import { pdfStream, writePdf } from "../../support/write-pdf.ts";
import { blocksOf, read, textsOf } from "./drawn-pages.ts";

describe("fields and annotations", () => {
  it("reads what a document office stamped into blanks", async () => {
    const page = (await read(stampedPdf("BT /F 14 Tf 0 5 Td (2775) Tj ET"))).pages[0]!;
    expect(textsOf(page)).toEqual(["So: 2775 /KH-SYT"]);
  });

  it("keeps a stamp of several lines separate from the text", async () => {
    const page = (await read(stampedPdf("BT /F 7 Tf 0 12 Td (Ky boi: A) Tj 0 -9 Td (13/11/2025) Tj ET")))
      .pages[0]!;
    expect(blocksOf(page).map((b) => [(b as Line).role, (b as Line).text])).toEqual([
      ["body", "So: /KH-SYT"],
      ["text-box", "Ky boi: A"],
      ["text-box", "13/11/2025"],
    ]);
  });
});

/** "So:" and "/KH-SYT" on the page, and an annotation of 34 by 20 points between them. */
function stampedPdf(appearance: string): Buffer {
  const font = "/Resources << /Font << /F << /Type /Font /Subtype /Type1 /BaseFont /Helvetica >> >> >>";
  return writePdf([
    "<< /Type /Catalog /Pages 2 0 R >>",
    "<< /Type /Pages /Kids [3 0 R] /Count 1 >>",
    `<< /Type /Page /Parent 2 0 R /MediaBox [0 0 400 400] ${font} /Contents 4 0 R /Annots [5 0 R] >>`,
    pdfStream("", "BT /F 14 Tf 50 300 Td (So:) Tj 65 0 Td (/KH-SYT) Tj ET"),
    "<< /Type /Annot /Subtype /Stamp /F 4 /Rect [78 295 112 315] /AP << /N 6 0 R >> >>",
    pdfStream(`/Type /XObject /Subtype /Form /BBox [0 0 34 20] ${font}`, appearance),
  ]);
}
