import type { GreyImage } from "../../shared/ocr-engine.ts";

/** A copy `factor` times smaller, each pixel the mean of the ones it stands for. */
export function reduce({ data, width, height, dpi }: GreyImage, factor: number): GreyImage {
  if (factor <= 1) return { data, width, height, dpi };
  const w = Math.floor(width / factor);
  const h = Math.floor(height / factor);
  const small = new Uint8Array(w * h);
  const sums = new Uint32Array(w);
  for (let y = 0; y < h; y++) {
    sums.fill(0);
    for (let dy = 0; dy < factor; dy++) {
      let p = (y * factor + dy) * width;
      for (let x = 0; x < w; x++) {
        let sum = 0;
        for (let dx = 0; dx < factor; dx++) sum += data[p++]!;
        sums[x]! += sum;
      }
    }
    for (let x = 0; x < w; x++) small[y * w + x] = sums[x]! / (factor * factor);
  }
  return { data: small, width: w, height: h, dpi: dpi / factor };
}
