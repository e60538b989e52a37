import { describe, expect, it } from "vitest";
import { withRomanNumerals } from "../../../../src/extract/ocr/corrections/roman-numerals.ts";
import { painted, sideBySide, wordOn } from "./painted.ts";

// Letters of ten rows: a serif extends to both sides of a stroke, the flag of a 1 to the left.
const I = ["###", ".#.", ".#.", ".#.", ".#.", ".#.", ".#.", ".#.", ".#.", "###"];
const ONE = [".#.", "##.", ".#.", ".#.", ".#.", ".#.", ".#.", ".#.", ".#.", "###"];
const ITALIC = [
  "...###",
  "....#.",
  "....#.",
  "...#..",
  "...#..",
  "...#..",
  "..#...",
  "..#...",
  "..#...",
  ".###..",
];
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

const roman = (text: string, letters: readonly (readonly string[])[], ...before: string[]) => {
  const image = painted(sideBySide(...letters, SLASH, ZERO, ZERO), 3);
  return withRomanNumerals(wordOn(image, text, ...before), image).words.at(-1)!;
};

describe("withRomanNumerals", () => {
  it.each([
    ["IIH/2025", [I, I, I], "III/2025"],
    ["II/2025", [I, I, I], "III/2025"],
    ["III/2025", [I, I], "II/2025"],
    ["II/2025", [I, I], "II/2025"],
    ["[1/2025", [I, I, I], "III/2025"],
    ["11⁄2025", [I, I], "II⁄2025"],
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

  it("takes two ones after “quý” for a numeral, also where strokes cannot be counted", () => {
    expect(roman("11/2025", [ITALIC, ITALIC], "quý").text).toBe("II/2025");
    expect(roman("1/2025", [ITALIC], "quý").text).toBe("1/2025");
    expect(roman("11/2025", [ITALIC, ITALIC], "tháng").text).toBe("11/2025");
  });

  it("counts the strokes of a heading, and does not change an abbreviation of authority", () => {
    const heading = (text: string) => {
      const image = painted(sideBySide(I, I, I), 3);
      const line = wordOn(image, text);
      const next = { ...line.words[0]!, text: "NHIỆM VỤ" };
      return withRomanNumerals({ ...line, words: [...line.words, next] }, image).words[0]!.text;
    };
    expect(heading("HI.")).toBe("III.");
    expect(heading("II.")).toBe("III.");
    expect(heading("TL.")).toBe("TL.");
    expect(heading("1.")).toBe("1.");
  });

  it.each([
    ["a list", "II", [I, I, I], ["Quý", "II,"], "III"],
    ["a list with words between", "IH", [I, I, I], ["Quý", "I", "và", "quý"], "III"],
    ["a part of the document", "II.1.1", [I, I, I], ["Mục"], "III.1.1"],
    ["other words", "II", [I, I, I], ["đô", "thị", "loại"], "II"],
  ])("counts the strokes in %s", (_, text, letters, before, right) => {
    expect(roman(text, letters, ...before).text).toBe(right);
  });

  it("counts the strokes below the noun in a narrow cell", () => {
    const image = painted(sideBySide(I, I, I), 3);
    const line = wordOn(image, "II", "Sở");
    const above = (text: string) => {
      const [word] = wordOn(image, text).words;
      return { ...line, words: [{ ...word!, y0: -30, y1: -3 }] };
    };
    expect(withRomanNumerals(line, image, above("Quý")).words.at(-1)!.text).toBe("III");
    expect(withRomanNumerals(line, image, above("Sở")).words.at(-1)!.text).toBe("II");
  });

  it("does not change words, or figures without a year", () => {
    expect(roman("HI/KH", [I, I, I]).text).toBe("HI/KH");
    expect(roman("1", [I]).text).toBe("1");
  });
});
