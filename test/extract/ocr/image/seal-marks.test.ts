import { describe, expect, it } from "vitest";
import { showsOnlySealMarks } from "../../../../src/extract/ocr/image/seal-marks.ts";
import type { GreyImage } from "../../../../src/extract/shared/ocr-engine.ts";

/** An A4 sheet at 100 dpi. */
const sheet = (): GreyImage => ({
  data: new Uint8Array(827 * 1169).fill(250),
  width: 827,
  height: 1169,
  dpi: 100,
});

function draw({ data, width }: GreyImage, x: number, y: number, wide: number, high: number): void {
  for (let row = y; row < y + high; row++) data.fill(40, row * width + x, row * width + x + wide);
}

/** Marks on a ring of 1.4 inches and dust over the page. */
function sealed(): GreyImage {
  const page = sheet();
  for (let i = 0; i < 40; i++) {
    const angle = (2 * Math.PI * i) / 40;
    draw(page, Math.round(500 + 70 * Math.cos(angle)), Math.round(800 + 70 * Math.sin(angle)), 4, 5);
  }
  for (let i = 0; i < 30; i++) draw(page, 100 + 20 * i, 120 + 30 * i, 1, 2);
  return page;
}

describe("showsOnlySealMarks", () => {
  it("is true for the marks of a seal with dust, and for dust alone", () => {
    expect(showsOnlySealMarks(sealed())).toBe(true);
    const dust = sheet();
    for (let i = 0; i < 30; i++) draw(dust, 100 + 20 * i, 120 + 30 * i, 1, 2);
    expect(showsOnlySealMarks(dust)).toBe(true);
  });

  it("is false for a line of text, and for marks in two places", () => {
    const text = sheet();
    for (let i = 0; i < 30; i++) draw(text, 150 + 10 * i, 300, 5, 8);
    expect(showsOnlySealMarks(text)).toBe(false);
    const both = sealed();
    draw(both, 200, 200, 12, 12);
    expect(showsOnlySealMarks(both)).toBe(false);
  });
});
