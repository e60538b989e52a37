import { describe, expect, it } from "vitest";
import { joinSplitFigures } from "../../../../src/extract/ocr/corrections/split-figures.ts";
import type { OcrLine, OcrWord } from "../../../../src/extract/shared/ocr-engine.ts";

/** Digits of 27 pixels, as at 14 points and 200 dpi: 40 pixels an em, a blank of 10, and 4 beside a 1. */
const word = (text: string, x0: number, x1: number): OcrWord => ({
  text,
  x0,
  y0: 100,
  x1,
  y1: 127,
  confidence: 0.9,
});
const read = (...words: OcrWord[]) => {
  const line: OcrLine = { words, baseline: 127, size: 36 };
  const [joined] = joinSplitFigures.correct([line], {
    image: { data: new Uint8Array(1), width: 1, height: 1, dpi: 200 },
    tables: [],
    cells: [],
    engine: { name: "tesseract", recognize: async () => [], close: async () => undefined },
    timeLeft: () => 1000,
  }) as readonly OcrLine[];
  return joined!.words.map(({ text }) => text).join(" ");
};

describe("joinSplitFigures", () => {
  it("joins digits without a blank between them", () => {
    expect(read(word("tháng", 0, 80), word("1", 94, 103), word("1,", 113, 130))).toBe("tháng 11,");
    expect(read(word("20", 0, 38), word("26", 41, 79))).toBe("2026");
    expect(read(word("(1", 0, 20), word("1,5%", 30, 90))).toBe("(11,5%");
  });

  it("keeps the blank between two numbers, and between a number and a word", () => {
    expect(read(word("1", 0, 9), word("1", 28, 37))).toBe("1 1");
    expect(read(word("15", 0, 38), word("000", 52, 110))).toBe("15 000");
    expect(read(word("năm", 0, 60), word("2026", 62, 140))).toBe("năm 2026");
    expect(read(word("05/3", 0, 70), word("26", 72, 110))).toBe("05/3 26");
  });
});
