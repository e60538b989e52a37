import type { GreyImage, OcrWord } from "../../src/extract/shared/ocr-engine.ts";

/** A page of A4 at 150 dpi with ink in the place of every word. */
export function pageWithInk(words: readonly Pick<OcrWord, "x0" | "y0" | "x1" | "y1">[]): GreyImage {
  const [width, height] = [1240, 1754];
  const data = new Uint8Array(width * height).fill(255);
  for (const { x0, y0, x1, y1 } of words)
    for (let y = y0; y < y1; y++) data.fill(0, y * width + x0, y * width + x1);
  return { data, width, height, dpi: 150 };
}
