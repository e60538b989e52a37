import { describe, expect, it } from "vitest";
import { withoutSpecks } from "../../../../src/extract/ocr/image/specks.ts";
import type { GreyImage } from "../../../../src/extract/shared/ocr-engine.ts";
import { drawnPage, writePlan } from "../../../support/drawn-page.ts";

const PAPER = 250;
const blank = (): GreyImage => ({
  data: new Uint8Array(400 * 400).fill(PAPER),
  width: 400,
  height: 400,
  dpi: 200,
});

/** Draws a dark rectangle. */
function draw({ data, width }: GreyImage, x: number, y: number, wide: number, high: number): void {
  for (let row = y; row < y + high; row++) data.fill(20, row * width + x, row * width + x + wide);
}

const ink = ({ data }: GreyImage) => data.filter((value) => value < 150).length;

describe("withoutSpecks", () => {
  it("removes isolated specks of one or two pixels where there are many", () => {
    const page = blank();
    for (let i = 0; i < 16; i++) draw(page, 20 + 22 * i, 30 + 20 * i, 1 + (i % 2), 1 + (i % 2));
    expect(ink(page)).toBe(40);
    expect(ink(withoutSpecks(page))).toBe(0);
  });

  it("keeps a few specks, larger dots, and dots beside a letter", () => {
    const few = blank();
    draw(few, 50, 50, 1, 1);
    expect(withoutSpecks(few)).toBe(few);
    const dots = blank();
    for (let i = 0; i < 16; i++) draw(dots, 20 + 22 * i, 200, 4, 4);
    expect(ink(withoutSpecks(dots))).toBe(ink(dots));
    const letters = blank();
    for (let i = 0; i < 16; i++) {
      draw(letters, 20 + 22 * i, 200, 3, 20);
      draw(letters, 21 + 22 * i, 196, 2, 2);
    }
    expect(ink(withoutSpecks(letters))).toBe(ink(letters));
  });

  it("keeps a clean printed page as it is", async () => {
    const page = await drawnPage(writePlan);
    expect(withoutSpecks(page)).toBe(page);
  });
});
