import { describe, expect, it } from "vitest";
import { isStain } from "../../../../src/extract/ocr/lines/word-quality.ts";

describe("isStain", () => {
  const words = (confidence: number, ...texts: string[]) =>
    texts.map((text) => ({ text, x0: 0, y0: 0, x1: 9, y1: 9, confidence }));

  it("is true of signs that are neither words nor numbers", () => {
    expect(isStain(words(0.6, "^", "§"))).toBe(true);
    expect(isStain(words(0.82, "k"))).toBe(true);
  });

  it.each(["-", "2", "x", "V", "ở", "…"])("is false of %s", (text) => {
    expect(isStain(words(0.95, text))).toBe(false);
  });
});
