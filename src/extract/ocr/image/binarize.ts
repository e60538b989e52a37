import type { GreyImage } from "../../shared/ocr-engine.ts";

/** 1 where a pixel is darker than its surroundings: ink, whatever the light of that part of the page. */
export interface InkMask {
  readonly data: Uint8Array;
  readonly width: number;
  readonly height: number;
}

/** Darker than the mean around it by this much. */
const CONTRAST = 20;

/** `reach`: half the side of the square that the mean is taken over, in pixels. */
export function inkMask({ data, width, height }: GreyImage, reach: number): InkMask {
  const mask = new Uint8Array(width * height);
  // Sums over columns of the window's rows, moved down row by row.
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
      if (data[y * width + x]! < sum / (count * rows) - CONTRAST) mask[y * width + x] = 1;
    }
  }
  return { data: mask, width, height };
}
