import { beforeAll, describe, expect, it } from "vitest";
import { withoutDarkEdges } from "../../../../src/extract/ocr/image/dark-edges.ts";
import type { GreyImage } from "../../../../src/extract/shared/ocr-engine.ts";
import { drawnPage, writePlan } from "../../../support/drawn-page.ts";

const BED = 20;

/** The page with every pixel dark for which `isBed` holds. */
function withBed(image: GreyImage, isBed: (x: number, y: number) => boolean): GreyImage {
  const data = image.data.map((value, i) =>
    isBed(i % image.width, Math.floor(i / image.width)) ? BED : value,
  );
  return { ...image, data };
}

const darkPixels = ({ data }: GreyImage) => data.reduce((sum, value) => sum + (value < 150 ? 1 : 0), 0);

describe("withoutDarkEdges", () => {
  let page: GreyImage;
  beforeAll(async () => {
    page = await drawnPage(writePlan);
  });

  it("removes strips beside the sheet, also slanted ones and ones inside a pale rim, and keeps the print", () => {
    const { width, height } = page;
    const beds: ((x: number, y: number) => boolean)[] = [
      (x) => x >= width - 14,
      (x, y) => y >= height - 40 + x / 50,
      (x, y) => x < 30 - y / 100,
      (_, y) => y >= 2 && y < 20,
    ];
    for (const isBed of beds) {
      const { data } = withoutDarkEdges(withBed(page, isBed));
      expect(Buffer.from(data).equals(page.data)).toBe(true);
    }
  });

  it("takes the brightness of the paper beside a strip, where light decreases across a photograph", () => {
    const { width, height } = page;
    const lightAt = (i: number) => 1 - (0.3 * Math.floor(i / width)) / height;
    const shaded = { ...page, data: page.data.map((value, i) => value * lightAt(i)) };
    const { data } = withoutDarkEdges(withBed(shaded, (x, y) => x < 120 || y < 100));
    const differences = data.map((value, i) => Math.abs(value - shaded.data[i]!));
    expect(Math.max(...[...Array(height).keys()].map((y) => differences[y * width]!))).toBeLessThan(10);
  });

  it("keeps what is not a strip along an edge", () => {
    const { width, height } = page;
    const others: ((x: number, y: number) => boolean)[] = [
      // A letter cut by the edge, a line in the middle, and a picture of a fifth of the page.
      (x, y) => x < 12 && y > 700 && y < 730,
      (_, y) => y >= 900 && y < 904,
      (_, y) => y < height / 5,
      // A drawn frame near the edge.
      (x) => x >= width - 40 && x < width - 36,
    ];
    for (const isDrawn of others) {
      const drawn = withBed(page, isDrawn);
      expect(darkPixels(withoutDarkEdges(drawn))).toBe(darkPixels(drawn));
    }
  });

  it("returns a page without dark edges as it is", () => {
    expect(withoutDarkEdges(page)).toBe(page);
  });
});
