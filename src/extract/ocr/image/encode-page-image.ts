import type { Box } from "../../../model/extraction.ts";
import type { GreyImage } from "../../shared/ocr-engine.ts";
import type { Pixels } from "./grayscale.ts";
import type { Quarter } from "./transform.ts";

/** Print of 11 points and its tone marks are legible from about 100 dpi on. */
const DPI = 120;
/** Limit on the longer side (pixels): a sheet of A3 at that resolution. */
const MAX_SIDE = 2000;
/** A page of A4 then has 40 to 90 KB. */
const QUALITY = 20;
/** 55 ms of CPU time a page instead of 110 with sharp's own choice, for 5 % more bytes. */
const EFFORT = 2;

/** The picture in grey with all its ink, reduced by a whole factor to no less than the resolution of page images. */
export function plainGreyOf({ data, step, stride, red, blue, width, height, dpi }: Pixels): GreyImage {
  const factor = Math.max(1, Math.floor(dpi / DPI));
  const [w, h] = [Math.floor(width / factor), Math.floor(height / factor)];
  const grey = new Uint8Array(w * h);
  const weights = step === 1 ? [256, 0, 0] : [77, 151, 28];
  const [ofRed, ofGreen, ofBlue] = weights as [number, number, number];
  const sums = new Uint32Array(w);
  for (let y = 0; y < h; y++) {
    sums.fill(0);
    for (let dy = 0; dy < factor; dy++) {
      let p = (y * factor + dy) * stride;
      for (let x = 0; x < w; x++) {
        for (let dx = 0; dx < factor; dx++, p += step)
          sums[x]! +=
            step === 1
              ? data[p]! * 256
              : data[p + red]! * ofRed + data[p + 1]! * ofGreen + data[p + blue]! * ofBlue;
      }
    }
    for (let x = 0; x < w; x++) grey[y * w + x] = sums[x]! / (256 * factor * factor);
  }
  return { data: grey, width: w, height: h, dpi: dpi / factor };
}

/**
 * A picture as WebP, turned clockwise by `quarter`; the same bytes for the same picture.
 * @param corner the upper left corner of the turned picture on the page (points)
 */
export async function encodePageImage(
  { data, width, height, dpi }: GreyImage,
  quarter: Quarter,
  [left, top]: readonly [left: number, top: number],
): Promise<{ readonly bbox: Box; readonly webp: Uint8Array }> {
  const { default: sharp } = await import("sharp");
  const factor = Math.min(1, DPI / dpi, MAX_SIDE / Math.max(width, height));
  const webp = await sharp(data, { raw: { width, height, channels: 1 } })
    .resize(Math.max(1, Math.round(width * factor)), Math.max(1, Math.round(height * factor)), {
      fit: "fill",
    })
    .rotate(quarter)
    .webp({ quality: QUALITY, effort: EFFORT })
    .toBuffer();
  const isOnSide = quarter === 90 || quarter === 270;
  const [across, down] = isOnSide ? [height, width] : [width, height];
  const points = (pixels: number) => (pixels / dpi) * 72;
  // `|| 0` turns -0 into 0.
  const rounded = (n: number) => Math.round(n * 100) / 100 || 0;
  const bbox = [left, top, left + points(across), top + points(down)].map(rounded);
  return { bbox: bbox as Box, webp };
}
