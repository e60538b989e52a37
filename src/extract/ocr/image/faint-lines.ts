import type { GreyImage } from "../../shared/ocr-engine.ts";
import { paperBrightness } from "./ink-runs.ts";

// Hairlines in a noisy scan are hardly darker than the noise, pixel by pixel. The mean along the line is.

/** Half the length along the line of which the mean is taken (inches). */
const ALONG = 0.04;
/** The distance on both sides at which the paper is compared with the line (inches): more than half the thickness of a hairline. */
const BESIDE = 0.025;
/** A line is darker than the paper on both sides by this share of the paper's brightness. */
const CONTRAST = 0.05;

/**
 * A picture that is black where a thin line along an axis may be: the mean along the axis is darker than beside it, on both sides. The
 * strokes of letters are too short for the mean, or have other strokes beside them.
 */
export function faintLinesAlong(image: GreyImage, axis: "horizontal" | "vertical"): GreyImage {
  const { data, width, height, dpi } = image;
  const reach = Math.max(2, Math.round(ALONG * dpi));
  const beside = Math.max(2, Math.round(BESIDE * dpi));
  // The steps to the next pixel along the axis and across it.
  const [along, across] = axis === "horizontal" ? [1, width] : [width, 1];
  const [length, count] = axis === "horizontal" ? [width, height] : [height, width];
  const size = 2 * reach + 1;
  const least = CONTRAST * paperBrightness(image) * size;
  const sums = new Uint32Array(data.length);
  for (let line = 0; line < count; line++) {
    let sum = 0;
    for (let i = 0, p = line * across; i < length; i++, p += along) {
      sum += data[p]!;
      if (i >= size) sum -= data[p - size * along]!;
      if (i >= size - 1) sums[p - reach * along] = sum;
    }
  }
  const lines = new Uint8Array(data.length).fill(255);
  for (let line = beside; line < count - beside; line++)
    for (let i = reach, p = line * across + reach * along; i < length - reach; i++, p += along) {
      const own = sums[p]! + least;
      if (sums[p - beside * across]! > own && sums[p + beside * across]! > own) lines[p] = 0;
    }
  return { ...image, data: lines };
}
