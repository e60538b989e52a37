import { pdf } from "../../../src/extract/pdf/format.ts";
import { drawPdf } from "../../support/draw-pdf.ts";
import { type FormatSample, SENTENCE } from "../sample.ts";

const LINES_PER_PAGE = 32;

const bytes = await drawPdf((pen) => {
  for (let page = 0; page < 3; page++) {
    if (page > 0) pen.doc.addPage();
    for (let line = 0; line < LINES_PER_PAGE; line++) pen.write(SENTENCE, 85, 60 + 20 * line);
  }
});

export const samples: readonly FormatSample[] = [
  { mediaType: pdf.mediaType, bytes, text: SENTENCE.repeat(3 * LINES_PER_PAGE) },
];
