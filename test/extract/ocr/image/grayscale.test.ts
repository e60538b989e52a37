import { describe, expect, it } from "vitest";
import { greyOf, greyWithRed, type Picture, pixelsOf } from "../../../../src/extract/ocr/image/grayscale.ts";

const PAPER = [250, 250, 250];
const BLACK = [20, 20, 20];
const RED = [214, 60, 66];
const BLUE = [40, 50, 190];
/** Black print seen through red ink. */
const RED_ON_BLACK = [38, 20, 20];

/** One pixel of each colour, many times over. */
function pictureOf(...colours: readonly (readonly number[])[]): Picture {
  const pixels = Array.from({ length: 210 }, () => colours).flat();
  return { data: Uint8Array.from(pixels.flat()), channels: 3, width: colours.length, height: 210, dpi: 200 };
}

describe("coloured ink", () => {
  it("becomes paper, and print under it stays black", () => {
    const page = [
      PAPER,
      PAPER,
      PAPER,
      PAPER,
      PAPER,
      PAPER,
      PAPER,
      PAPER,
      BLACK,
      BLACK,
      BLACK,
      RED,
      RED_ON_BLACK,
    ];
    const grey = [...greyOf(pixelsOf(pictureOf(...page))).data.subarray(0, page.length)];
    expect(grey[11]).toBeGreaterThan(230);
    expect(Math.max(...grey.slice(8, 11), grey[12]!)).toBeLessThan(60);
  });

  it("stays if the print itself is coloured", () => {
    const grey = greyOf(pixelsOf(pictureOf(PAPER, PAPER, RED))).data;
    expect(grey[2]).toBeLessThan(130);
  });
});

describe("greyWithRed", () => {
  const page = [...Array.from({ length: 12 }, () => PAPER), BLACK, BLACK, BLACK, BLACK, BLACK, RED, BLUE];

  it("keeps red ink and print, and removes ink of other colours", () => {
    const grey = greyWithRed(pixelsOf(pictureOf(...page)))!.data;
    const [black, red, blue] = grey.subarray(page.length - 3, page.length);
    expect(grey[0]).toBe(250);
    expect(black).toBe(20);
    expect(red).toBe(60);
    expect(blue).toBeGreaterThan(200);
  });

  it("is not made where greyOf removes nothing", () => {
    expect(greyWithRed(pixelsOf(pictureOf(PAPER, BLACK)))).toBeNull();
    expect(greyWithRed(pixelsOf(pictureOf(PAPER, PAPER, RED)))).toBeNull();
  });
});
