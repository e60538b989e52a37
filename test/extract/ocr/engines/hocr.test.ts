import { describe, expect, it } from "vitest";
import { parseHocr } from "../../../../src/extract/ocr/engines/hocr.ts";

const PAGE = (body: string) => `<html><body><div class='ocr_page' id='page_1'>${body}</div></body></html>`;
const line = (words: string) =>
  `<span class='ocr_line' id='l' title="bbox 100 200 500 240; baseline 0.01 -8; x_size 40; x_descenders 8">${words}</span>`;
const word = (text: string, facts = "bbox 100 202 180 238; x_wconf 93") =>
  `<span class='ocrx_word' id='w' title='${facts}'>${text}</span>`;

describe("parseHocr", () => {
  it("returns lines with words, boxes, confidence, and the baseline at the line's middle", () => {
    const lines = parseHocr(PAGE(line(word("Kế") + word("hoạch", "bbox 190 202 300 238; x_wconf 7"))));
    expect(lines).toEqual([
      {
        // 240 − 8, and half of a rise of one in a hundred over 400 pixels.
        baseline: 234,
        size: 40,
        words: [
          { text: "Kế", x0: 100, y0: 202, x1: 180, y1: 238, confidence: 0.93 },
          { text: "hoạch", x0: 190, y0: 202, x1: 300, y1: 238, confidence: 0.07 },
        ],
      },
    ]);
  });

  it("decodes entities once and composes marks", () => {
    const texts = parseHocr(PAGE(line(word("&amp;lt;b&gt;") + word("Ke\u0302\u0301"))))!;
    expect(texts[0]!.words.map((w) => w.text)).toEqual(["&lt;b>", "Kế"]);
  });

  it("leaves out blank words and lines without words", () => {
    expect(parseHocr(PAGE(line(word(" ")) + line("")))).toEqual([]);
  });

  it("distinguishes an answer that is not hOCR from an empty page", () => {
    expect(parseHocr("Segmentation fault")).toBeNull();
    expect(parseHocr("")).toBeNull();
    expect(parseHocr(PAGE(""))).toEqual([]);
  });

  it("finds nothing in a lot of garbage, and ends", () => {
    const garbage = PAGE("<span class='ocr_line' title='bbox ".repeat(20_000));
    expect(parseHocr(garbage)).toEqual([]);
  });
});
