import { beforeAll, describe, expect, it } from "vitest";
import { withoutStreaks } from "../../../../src/extract/ocr/image/scanner-streaks.ts";
import type { GreyImage } from "../../../../src/extract/shared/ocr-engine.ts";
import { drawnPage, writePlan } from "../../../support/drawn-page.ts";

/** The picture with dark pixels at x..x+width-1 from the first to the last of these rows; `drift` pixels further right at the end. */
function withStreak(image: GreyImage, x: number, width: number, [top, bottom]: [number, number], drift = 0) {
  const data = Uint8Array.from(image.data);
  for (let y = top; y < bottom; y++) {
    const start = y * image.width + x + Math.round((drift * (y - top)) / (bottom - top));
    data.fill(20, start, start + width);
  }
  return { ...image, data };
}

const isDark = (value: number) => value < 150;

/** The number of pixels that are dark in one of the pictures only. */
const differences = (a: GreyImage, b: GreyImage) =>
  a.data.reduce((sum, value, i) => sum + (isDark(value) === isDark(b.data[i]!) ? 0 : 1), 0);

describe("withoutStreaks", () => {
  let page: GreyImage;
  beforeAll(async () => {
    page = await drawnPage(writePlan);
  });

  it.each([
    ["a thin one", 1, 0],
    ["a wide one", 4, 0],
    ["one that is not quite straight", 2, 2],
  ])("removes a streak along the page through its text: %s", (_, width, drift) => {
    const x = Math.round(page.width * 0.4);
    const damaged = withStreak(page, x, width, [0, page.height], drift);
    expect(differences(damaged, page)).toBeGreaterThan(page.height * 0.8 * width);
    // Where a letter touches the streak, both stay or go.
    expect(differences(withoutStreaks(damaged), page)).toBeLessThan(page.height * 0.25 * width);
  });

  it("keeps a page without streaks, and lines that end on the page", () => {
    expect(withoutStreaks(page)).toBe(page);
    const framed = withStreak(page, 300, 2, [100, page.height - 100]);
    expect(withoutStreaks(framed)).toBe(framed);
  });

  it("keeps the edge of a table that fills the picture, and wide dark bars", async () => {
    const table = await drawnPage((pen) => {
      for (const x of [70, 300, 520]) pen.rule(x, 0, x, 842);
      for (let y = 60; y < 842; y += 80) pen.rule(70, y, 520, y);
    });
    expect(withoutStreaks(table)).toBe(table);
    const bar = withStreak(page, 300, 40, [0, page.height]);
    expect(withoutStreaks(bar)).toBe(bar);
  });
});
