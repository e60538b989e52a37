import { describe, expect, it } from "vitest";
import { withDecimalMarks } from "../../../../src/extract/ocr/corrections/decimal-marks.ts";
import { painted, sideBySide, wordOn } from "./painted.ts";

const DIGIT = [
  "####",
  "#..#",
  "#..#",
  "#..#",
  "#..#",
  "#..#",
  "#..#",
  "#..#",
  "#..#",
  "####",
  "....",
  "....",
];
const COMMA = ["...", "...", "...", "...", "...", "...", "...", "...", ".#.", ".#.", ".#.", "#.."];
const DOT = ["...", "...", "...", "...", "...", "...", "...", "...", ".#.", ".#.", "...", "..."];

const figure = (text: string, ...letters: readonly (readonly string[])[]) => {
  const image = painted(sideBySide(...letters), 2);
  return withDecimalMarks(wordOn(image, text), image).words[0]!.text;
};

describe("withDecimalMarks", () => {
  it("finds a comma that the engine missed or read as a dot", () => {
    expect(figure("700", DIGIT, COMMA, DIGIT, DIGIT)).toBe("7,00");
    expect(figure("3.84", DIGIT, COMMA, DIGIT, DIGIT)).toBe("3,84");
  });

  it("finds a dot only before three digits", () => {
    expect(figure("5683", DIGIT, DOT, DIGIT, DIGIT, DIGIT)).toBe("5.683");
    expect(figure("584", DIGIT, DOT, DIGIT, DIGIT)).toBe("584");
  });

  it("does not change figures without marks, or years", () => {
    expect(figure("700", DIGIT, DIGIT, DIGIT)).toBe("700");
    expect(figure("2024", DIGIT, DIGIT, COMMA, DIGIT, DIGIT)).toBe("2024");
    expect(figure("7,00", DIGIT, DIGIT, DIGIT)).toBe("7,00");
  });

  it("changes nothing if the picture does not show as many figures", () => {
    expect(figure("7000", DIGIT, COMMA, DIGIT, DIGIT)).toBe("7000");
  });
});
