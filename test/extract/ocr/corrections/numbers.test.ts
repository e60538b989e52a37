import { describe, expect, it } from "vitest";
import { withDecimalMarks } from "../../../../src/extract/ocr/corrections/decimal-marks.ts";
import { withRomanNumerals } from "../../../../src/extract/ocr/corrections/roman-numerals.ts";
import { painted, wordOn } from "./painted.ts";

// Letters of ten rows: a serif extends to both sides of a stroke, the flag of a 1 to the left.
const I = ["###", ".#.", ".#.", ".#.", ".#.", ".#.", ".#.", ".#.", ".#.", "###"];
const ONE = [".#.", "##.", ".#.", ".#.", ".#.", ".#.", ".#.", ".#.", ".#.", "###"];
const SLASH = [
  ".....#",
  "....#.",
  "....#.",
  "...#..",
  "...#..",
  "..#...",
  "..#...",
  ".#....",
  ".#....",
  "#.....",
];
const ZERO = [".##.", "#..#", "#..#", "#..#", "#..#", "#..#", "#..#", "#..#", "#..#", ".##."];
const beside = (...letters: readonly (readonly string[])[]) =>
  letters[0]!.map((_, row) => letters.map((letter) => letter[row]).join("."));

const roman = (text: string, letters: readonly (readonly string[])[], ...before: string[]) => {
  const image = painted(beside(...letters, SLASH, ZERO, ZERO), 3);
  return withRomanNumerals(wordOn(image, text, ...before), image).words.at(-1)!;
};

describe("withRomanNumerals", () => {
  it.each([
    ["IIH/2025", [I, I, I], "III/2025"],
    ["II/2025", [I, I, I], "III/2025"],
    ["III/2025", [I, I], "II/2025"],
    ["II/2025", [I, I], "II/2025"],
  ])("%s", (text, letters, right) => {
    const word = roman(text, letters, "Quý");
    expect(word.text).toBe(right);
    expect(word.confidence).toBe(text === right ? 0.95 : 0.75);
  });

  it("distinguishes I from 1 in a quarter, and does not change a month", () => {
    expect(roman("1/2025", [I], "Quý").text).toBe("I/2025");
    expect(roman("1/2025", [ONE], "Quý").text).toBe("1/2025");
    expect(roman("11/2025", [ONE, ONE]).text).toBe("11/2025");
  });

  it("counts the strokes of a heading, and does not change an abbreviation of authority", () => {
    const heading = (text: string) => {
      const image = painted(beside(I, I, I), 3);
      const line = wordOn(image, text);
      const next = { ...line.words[0]!, text: "NHIỆM VỤ" };
      return withRomanNumerals({ ...line, words: [...line.words, next] }, image).words[0]!.text;
    };
    expect(heading("HI.")).toBe("III.");
    expect(heading("II.")).toBe("III.");
    expect(heading("TL.")).toBe("TL.");
    expect(heading("1.")).toBe("1.");
  });

  it("does not change words, or figures without a year", () => {
    expect(roman("HI/KH", [I, I, I]).text).toBe("HI/KH");
    expect(roman("1", [I]).text).toBe("1");
  });
});

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
  const image = painted(beside(...letters), 2);
  return withDecimalMarks(wordOn(image, text), image).words[0]!.text;
};

describe("withDecimalMarks", () => {
  it("finds a comma that the engine missed or read as a dot", () => {
    expect(figure("700", DIGIT, COMMA, DIGIT, DIGIT)).toBe("7,00");
    expect(figure("3.84", DIGIT, COMMA, DIGIT, DIGIT)).toBe("3,84");
  });

  it("finds a dot only before three figures", () => {
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
