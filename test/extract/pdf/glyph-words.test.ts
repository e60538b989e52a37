import { expect, it } from "vitest";
import { lineOf } from "../../../src/extract/layout/rows.ts";
import { wordsOf } from "../../../src/extract/pdf/glyph-words.ts";

const style = { font: "Cambria Math", size: 12, bold: false, italic: false, invisible: false };

/** Letters 6 points wide; the codes of one letter are at the same place, as PDFium gives them. */
const glyphsOf = (letters: readonly string[], from = 100, step = 6) =>
  letters.flatMap((letter, i) =>
    letter.split("").map((text) => {
      const x0 = from + step * i;
      return { text, x0, y0: 40, x1: x0 + 6, y1: 52, baseline: 50, style, spaced: false, stamp: null };
    }),
  );
const textOf = (glyphs: ReturnType<typeof glyphsOf>) =>
  lineOf(wordsOf(glyphs).sort((a, b) => a.x0 - b.x0)).text;

it("keeps both codes of a letter together, and the letters of a ligature", () => {
  expect(textOf(glyphsOf(["x", "á", "c", "fi", "n", "h"]))).toBe("xácfinh");
  expect(textOf(glyphsOf(["𝑉", "𝑟", "𝑒", "𝑙"]))).toBe("𝑉𝑟𝑒𝑙");
  expect(textOf(glyphsOf(["𝑉", "𝑟", "𝑒", "𝑙"], 100, 2))).toBe("𝑉𝑟𝑒𝑙");
});

it("keeps words apart that are printed over each other, but not an accent from its letter", () => {
  expect(textOf([...glyphsOf(["S", "a", "o"]), ...glyphsOf(["D", "ự"], 103)])).toBe("Sao Dự");
  expect(textOf([...glyphsOf(["e"]), ...glyphsOf(["´"])])).toBe("e´");
});
