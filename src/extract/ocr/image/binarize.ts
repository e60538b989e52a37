import type { GreyImage } from "../../shared/ocr-engine.ts";

/** A picture in which 1 is ink: a pixel darker than its surroundings, also in a shaded part of the page. 0 is paper. */
export interface BinaryImage {
  readonly data: Uint8Array;
  readonly width: number;
  readonly height: number;
}

/** Ink is darker than the mean around it by this much (0..255). */
const CONTRAST = 20;

/** Compares each pixel with the mean of the square around it. `reach`: half the side of the square, in pixels. */
export function binarize({ data, width, height }: GreyImage, reach: number): BinaryImage {
  const ink = new Uint8Array(width * height);
  // Sums of each column over the rows of the window, which moves down row by row.
  const columns = new Float64Array(width);
  let rows = 0;
  const addRow = (y: number, sign: number) => {
    const from = y * width;
    for (let x = 0; x < width; x++) columns[x]! += sign * data[from + x]!;
    rows += sign;
  };
  for (let y = 0; y < Math.min(reach, height); y++) addRow(y, 1);
  for (let y = 0; y < height; y++) {
    if (y + reach < height) addRow(y + reach, 1);
    if (y - reach - 1 >= 0) addRow(y - reach - 1, -1);
    let sum = 0;
    let count = 0;
    for (let x = 0; x < Math.min(reach, width); x++) {
      sum += columns[x]!;
      count++;
    }
    for (let x = 0; x < width; x++) {
      if (x + reach < width) {
        sum += columns[x + reach]!;
        count++;
      }
      if (x - reach - 1 >= 0) {
        sum -= columns[x - reach - 1]!;
        count--;
      }
      if (data[y * width + x]! < sum / (count * rows) - CONTRAST) ink[y * width + x] = 1;
    }
  }
  return { data: ink, width, height };
}
