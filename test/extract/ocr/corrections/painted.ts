import type { GreyImage, OcrLine, OcrWord } from "../../../../src/extract/shared/ocr-engine.ts";

/** A white picture with black rows of pixels: "#" is `scale` pixels of ink each way, anything else paper. */
export function painted(rows: readonly string[], scale: number, margin = 4): GreyImage {
  const width = Math.max(...rows.map((row) => row.length)) * scale + 2 * margin;
  const height = rows.length * scale + 2 * margin;
  const data = new Uint8Array(width * height).fill(250);
  rows.forEach((row, r) => {
    [...row].forEach((sign, c) => {
      if (sign !== "#") return;
      for (let y = 0; y < scale; y++) {
        const from = (margin + r * scale + y) * width + margin + c * scale;
        data.fill(20, from, from + scale);
      }
    });
  });
  return { data, width, height, dpi: 200 };
}

/** A line whose last word fills the picture; the words before it all have the same place. */
export function wordOn({ width, height }: GreyImage, text: string, ...before: readonly string[]): OcrLine {
  const word = (text: string): OcrWord => ({
    text,
    x0: 3,
    y0: 3,
    x1: width - 3,
    y1: height - 3,
    confidence: 0.95,
  });
  return { words: [...before, text].map(word), baseline: height - 4, size: height };
}

/** Painted letters side by side, one column apart. */
export const sideBySide = (...letters: readonly (readonly string[])[]): string[] =>
  letters[0]!.map((_, row) => letters.map((letter) => letter[row]).join("."));
