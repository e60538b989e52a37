import { beforeAll, describe, expect, it } from "vitest";
import { withoutFolds } from "../../../../src/extract/ocr/image/folds.ts";
import { findDrawnLines } from "../../../../src/extract/ocr/image/ruled-lines.ts";
import type { GreyImage } from "../../../../src/extract/shared/ocr-engine.ts";
import { drawnPage, writePlan } from "../../../support/drawn-page.ts";

type Rectangle = readonly [x: number, y: number, wide: number, high: number];

function withLines(image: GreyImage, lines: readonly Rectangle[]): GreyImage {
  const data = Uint8Array.from(image.data);
  for (const [x, y, wide, high] of lines)
    for (let row = y; row < y + high; row++) {
      const from = row * image.width + x;
      data.fill(90, from, from + wide);
    }
  return { ...image, data };
}

const isDark = (value: number) => value < 150;
const differences = (a: GreyImage, b: GreyImage) =>
  a.data.reduce((sum, value, i) => sum + (isDark(value) === isDark(b.data[i]!) ? 0 : 1), 0);

describe("withoutFolds", () => {
  let page: GreyImage;
  beforeAll(async () => {
    page = await drawnPage(writePlan);
  });
  const across = (y: number): Rectangle => [0, y, page.width, 2];
  const down = (x: number): Rectangle => [x, 0, 2, page.height];

  it("removes the lines of a sheet that was folded to a quarter, and keeps the letters on them", () => {
    const [middle, fold] = [Math.round(page.width / 2), Math.round(page.height * 0.28)];
    const folded = withLines(page, [across(fold), down(middle)]);
    const flat = withoutFolds(folded);
    expect(differences(flat, page)).toBeLessThan(0.25 * differences(folded, page));
    const levelLines = findDrawnLines(flat).filter(({ rule }) => rule.to - rule.from > 100);
    expect(levelLines).toEqual([]);
  });

  it("removes a fold that is interrupted", () => {
    const x = Math.round(page.width / 2);
    const pieces = [0, 0.3, 0.6].map((from): Rectangle => {
      const high = Math.round((from === 0.6 ? 0.4 : 0.28) * page.height);
      return [x, Math.round(from * page.height), 2, high];
    });
    const folded = withLines(page, [...pieces, across(900)]);
    expect(differences(withoutFolds(folded), page)).toBeLessThan(0.25 * differences(folded, page));
  });

  it("keeps a page without folds, lines that end on the page, and a table that fills the picture", () => {
    expect(withoutFolds(page)).toBe(page);
    const rules = withLines(page, [
      [100, 900, page.width - 200, 2],
      [100, 100, 2, page.height - 200],
    ]);
    expect(withoutFolds(rules)).toBe(rules);
    const table = withLines(
      page,
      [200, 600, 1000, 1400].flatMap((at) => [across(at), down(at)]),
    );
    expect(withoutFolds(table)).toBe(table);
  });
});
