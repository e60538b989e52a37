import { describe, expect, it } from "vitest";
import { hasInk } from "../../../src/extract/ocr/image/ink-runs.ts";
import { recognizePicture } from "../../../src/extract/ocr/recognize-picture.ts";
import type { GreyImage, OcrEngine } from "../../../src/extract/shared/ocr-engine.ts";

const WIDTH = 1000;
const HEIGHT = 800;

/** A table of two rows and three columns with lines of one pixel, and a block of ink in each cell. */
function tableWithThinLines(): GreyImage {
  const data = new Uint8Array(WIDTH * HEIGHT).fill(250);
  const draw = (x: number, y: number, wide: number, high: number) => {
    for (let row = y; row < y + high; row++) data.fill(20, row * WIDTH + x, row * WIDTH + x + wide);
  };
  for (const y of [200, 300, 400]) draw(100, y, 601, 1);
  for (const x of [100, 300, 500, 700]) draw(x, 200, 1, 201);
  for (const y of [240, 340]) for (const x of [140, 340, 540]) draw(x, y, 60, 20);
  return { data, width: WIDTH, height: HEIGHT, dpi: 200 };
}

describe("recognizePicture", () => {
  it("reads a table cell by cell also after filters that erase its thin lines", async () => {
    const pages: GreyImage[] = [];
    const doubtful: OcrEngine = {
      name: "tesseract",
      async recognize(image, { layout }) {
        if (layout === "page") pages.push(image);
        const word = { text: "Rà", x0: 10, y0: 10, x1: 40, y1: 30, confidence: 0.7 };
        return [{ words: Array.from({ length: 30 }, () => word), baseline: 30, size: 20 }];
      },
      close: async () => undefined,
    };
    await recognizePicture(tableWithThinLines(), doubtful, 60_000, []);
    // Without text outside the table, nothing is left of the page.
    expect(pages.filter(hasInk)).toEqual([]);
  });
});
