import { describe, expect, it } from "vitest";
import { withInequalitySigns } from "../../../../src/extract/ocr/corrections/inequality-signs.ts";
import { painted, sideBySide, wordOn } from "./painted.ts";

const GREATER = [
  "..........",
  "##........",
  "..##......",
  "....##....",
  "......##..",
  "........##",
  "......##..",
  "....##....",
  "..##......",
  "##........",
  "..........",
  "..........",
  "..........",
];
const mirrored = (rows: readonly string[]) => rows.map((row) => [...row].reverse().join(""));
const withBar = (rows: readonly string[], y: number) =>
  rows.map((row, at) => (at === y ? "#".repeat(10) : row));
const PAPER = Array<string>(13).fill("....");
const TWO = [
  "........",
  "..###...",
  ".#...#..",
  "......#.",
  "......#.",
  ".....#..",
  "....#...",
  "...#....",
  "..#.....",
  ".#......",
  "#......#",
  "########",
  "........",
];
const BRACKET = ["..#", ".#.", ".#.", "#..", "#..", "#..", "#..", "#..", "#..", ".#.", ".#.", "..#", "..."];

const read = (text: string, ...letters: readonly (readonly string[])[]) => {
  const image = painted(sideBySide(...letters), 2);
  return withInequalitySigns(wordOn(image, text), image).words[0]!;
};

describe("withInequalitySigns", () => {
  it.each([
    [">", [withBar(GREATER, 11)], "≥"],
    ["<", [withBar(mirrored(GREATER), 11)], "≤"],
    [">2", [withBar(GREATER, 11), TWO], "≥2"],
    ["(>", [BRACKET, withBar(GREATER, 11)], "(≥"],
  ])("sees the bar below %s", (text, letters, right) => {
    expect(read(text, ...letters)).toMatchObject({ text: right, confidence: 0.9 });
  });

  it("sees a bar that touches the arms", () => {
    expect(read(">", withBar(GREATER, 10)).text).toBe("≥");
  });

  it.each([
    [">", [GREATER]],
    ["<2", [mirrored(GREATER), TWO]],
    ["(<", [BRACKET, mirrored(GREATER)]],
  ])("leaves %s without a bar as it is", (text, letters) => {
    expect(read(text, ...letters)).toMatchObject({ text, confidence: 0.95 });
  });

  it("does not take an underlined word or the rule of a table for a bar", () => {
    const underlined = sideBySide(PAPER, GREATER, PAPER).map((row, y) =>
      y === 11 ? "#".repeat(row.length) : row,
    );
    const image = painted(underlined, 2);
    const [word] = wordOn(image, ">").words;
    const line = {
      words: [{ ...word!, x0: 4 + 10, x1: 4 + 30 }],
      baseline: image.height - 4,
      size: image.height,
    };
    expect(withInequalitySigns(line, image).words[0]!.text).toBe(">");
  });

  it("changes nothing else", () => {
    expect(read("2", withBar(GREATER, 11)).text).toBe("2");
    expect(read("a>b", withBar(GREATER, 11)).text).toBe("a>b");
  });
});
