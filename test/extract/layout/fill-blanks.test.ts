import { describe, expect, it } from "vitest";
import { fillBlanks } from "../../../src/extract/layout/fill-blanks.ts";
import { lineOf, rowsOf } from "../../../src/extract/layout/rows.ts";
import type { Word } from "../../../src/extract/layout/word.ts";

const EM = 12;

/** Words at an x and a baseline, a letter half an em wide. */
function wordsAt(baseline: number, texts: readonly (readonly [x0: number, text: string])[], em = EM): Word[] {
  return texts.map(([x0, text]) => ({
    text,
    x0,
    x1: x0 + (text.length * em) / 2,
    y0: baseline - 0.9 * em,
    y1: baseline + 0.2 * em,
    baseline,
    em,
    style: { font: "", size: em, bold: false, italic: false, invisible: false },
    raised: false,
    blankAfter: true,
    spaced: true,
  }));
}

const filledLines = (words: readonly Word[]) =>
  fillBlanks(rowsOf(words)).map((row) => lineOf(row.words).text);

const DATE = wordsAt(100, [
  [50, "Hà"],
  [66, "Tiên,"],
  [100, "ngày"],
  [160, "tháng"],
  [196, "3"],
  [206, "năm"],
  [230, "2025"],
]);

describe("figures in the blanks of a line", () => {
  it.each([
    ["above the line", 95.5, 14],
    ["below the line", 104.5, 14],
  ])("adds the day that is a little %s", (_, baseline, em) => {
    expect(filledLines([...DATE, ...wordsAt(baseline, [[136, "24"]], em)])).toEqual([
      "Hà Tiên, ngày 24 tháng 3 năm 2025",
    ]);
  });

  it.each([
    ["the number of the page after the line", wordsAt(95.5, [[300, "2"]])],
    ["figures of the line above", wordsAt(84, [[136, "24"]])],
    ["a small mark of a footnote", wordsAt(95.5, [[136, "2"]], 8)],
    ["words", wordsAt(95.5, [[132, "Sao"]])],
    ["figures over a word", wordsAt(95.5, [[160, "24"]])],
  ])("leaves %s on a line of their own", (_, other) => {
    expect(filledLines([...DATE, ...other])).toContain("Hà Tiên, ngày tháng 3 năm 2025");
  });
});
