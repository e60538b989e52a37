import { expect, it } from "vitest";
import type { Paragraph } from "../../../src/model/restored-text.ts";
import { stripLocated } from "../../../src/parse/text/evidence.ts";
import { textLines } from "../../../src/parse/text/text-line.ts";

const paragraph = (text: string, ...changes: Paragraph["changes"]): Paragraph => ({
  ...{ text, kind: "text", page: 1, breaks: [], boxes: [], confidence: 1, changes },
});
const lines = textLines({
  paragraphs: [
    paragraph("Kế hoạch nâng cao", { start: 9, end: 13, original: "nang", confidence: 0.9 }),
    paragraph("chỉ số Xanh"),
    paragraph("năm 2025", { start: 0, end: 3, original: "nam", confidence: 0.9 }),
  ],
  ...{ pages: 1, extraction: [], removed: [], signature: null },
});
const evidenceOf = (span: { from: number; start: number; to: number; end: number }) =>
  stripLocated({ title: { value: "…", span, rule: "title/title", confidence: 1 } }, lines).evidence[
    "/title"
  ]![0];

it("quotes all lines of a span, as corrected and as printed", () => {
  expect(evidenceOf({ from: 0, start: 9, to: 2, end: 8 })).toMatchObject({
    quote: "nâng cao chỉ số Xanh năm 2025",
    original: "nang cao chỉ số Xanh nam 2025",
  });
});

it("quotes the printed text if only a later line was changed", () => {
  expect(evidenceOf({ from: 1, start: 4, to: 2, end: 3 })).toMatchObject({
    quote: "số Xanh năm",
    original: "số Xanh nam",
  });
});

it("has no printed text where nothing was changed", () => {
  expect(evidenceOf({ from: 1, start: 0, to: 1, end: 11 })).not.toHaveProperty("original");
});
