import { beforeAll, describe, expect, it } from "vitest";
import { facingPages } from "../../../../src/extract/ocr/image/facing-pages.ts";
import type { GreyImage } from "../../../../src/extract/shared/ocr-engine.ts";
import { drawnPage, writePlan } from "../../../support/drawn-page.ts";

/** Two pictures of the same size side by side. */
function beside(left: GreyImage, right: GreyImage): GreyImage {
  const width = left.width + right.width;
  const data = new Uint8Array(width * left.height);
  for (let y = 0; y < left.height; y++) {
    data.set(left.data.subarray(y * left.width, (y + 1) * left.width), y * width);
    data.set(right.data.subarray(y * right.width, (y + 1) * right.width), y * width + left.width);
  }
  return { ...left, data, width };
}

/** The picture with ink in a rectangle. */
function withInk(image: GreyImage, [x, y, wide, high]: readonly [number, number, number, number]): GreyImage {
  const data = Uint8Array.from(image.data);
  for (let row = y; row < y + high; row++) {
    const from = row * image.width + x;
    data.fill(30, from, from + wide);
  }
  return { ...image, data };
}

describe("facingPages", () => {
  let page: GreyImage;
  let sheet: GreyImage;
  beforeAll(async () => {
    page = await drawnPage(writePlan);
    sheet = beside(page, page);
  });

  it("divides a sheet with two pages side by side", () => {
    const found = facingPages(sheet)!;
    expect(Math.abs(found.x - page.width)).toBeLessThan(0.1 * page.width);
    expect(found.pages.map(({ width }) => width)).toEqual([found.x, sheet.width - found.x]);
    const row = Math.round(page.height * 0.25);
    const inkAt = ({ data, width }: GreyImage) =>
      data.subarray(row * width, (row + 12) * width).some((value) => value < 100);
    expect(found.pages.every(inkAt)).toBe(true);
  });

  it("divides a sheet whose second page has only a few lines", () => {
    const empty: GreyImage = { ...page, data: new Uint8Array(page.data.length).fill(255) };
    const height = Math.round(page.height * 0.01);
    const short = [100, 150, 200, 250, 300].reduce(
      (on, y) => withInk(on, [100, y, page.width - 200, height]),
      empty,
    );
    expect(facingPages(beside(page, short))?.pages).toHaveLength(2);
  });

  it("divides no sheet with only the two columns of a sign-off", () => {
    const empty: GreyImage = { ...page, data: new Uint8Array(page.data.length).fill(255) };
    const column = [100, 130, 160].reduce((on, y) => withInk(on, [100, y, 300, 14]), empty);
    expect(facingPages(beside(column, column)) === null).toBe(true);
  });

  it("divides no upright page, no sheet with a title or a table across the middle, and none with one empty side", () => {
    expect(facingPages(page) === null).toBe(true);
    const title = withInk(sheet, [page.width - 300, 60, 600, 24]);
    expect(facingPages(title) === null).toBe(true);
    const lines = [200, 260, 320, 380].reduce((on, y) => withInk(on, [100, y, sheet.width - 200, 2]), sheet);
    expect(facingPages(lines) === null).toBe(true);
    const empty = { ...page, data: new Uint8Array(page.data.length).fill(255) };
    expect(facingPages(beside(page, empty)) === null).toBe(true);
  });
});
