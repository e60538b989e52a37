import { describe, expect, it } from "vitest";
import { lineParts } from "../../../../src/extract/ocr/lines/line-parts.ts";

const SIZE = 20;

/** A line of words; a number between two words is the white space before the next one (pixels), else it is 6. */
function line(...parts: readonly (string | number)[]) {
  let x = 0;
  const words = parts.flatMap((part, i) => {
    if (typeof part === "number") {
      x += part;
      return [];
    }
    if (i > 0 && typeof parts[i - 1] === "string") x += 6;
    const x0 = x;
    x += 10 * part.length;
    return [{ text: part, x0, y0: 0, x1: x, y1: SIZE, confidence: 0.9 }];
  });
  return { words, baseline: SIZE, size: SIZE };
}
const partsOf = (...parts: readonly (string | number)[]) =>
  lineParts(line(...parts)).map(({ words }) => words.map(({ text }) => text).join(" "));

describe("lineParts", () => {
  it("splits a line at the white space between columns", () => {
    expect(partsOf("ỦY", "BAN", 60, "CỘNG", "HÒA")).toEqual(["ỦY BAN", "CỘNG HÒA"]);
  });

  it.each(["a)", "€)", "1.", "2.1.", "IV.", "H.", "3", "II", "-", "+", "đ", "©"])(
    "keeps the label %s with its text over the white space of a tab",
    (label) => {
      expect(partsOf(label, 90, "Sở", "Y", "tế")).toEqual([`${label} Sở Y tế`]);
    },
  );

  it.each([
    ["a number at a greater distance", "3", 300, "Sở"],
    ["a word", "NAM", 60, "Sở"],
    ["a short word with a mark before a small letter", "VT.", 60, "phòng"],
    ["a label before another column of figures", "1.", 60, "25"],
  ])("splits %s from what follows", (_name, first, gap, next) => {
    expect(partsOf(first, gap, next)).toEqual([first, next]);
  });

  it("splits the columns after a label", () => {
    expect(partsOf("1.", 60, "Sở", "Y", "tế", 90, "Quý", "II")).toEqual(["1. Sở Y tế", "Quý II"]);
  });
});
