import type { GreyImage } from "../../shared/ocr-engine.ts";

/** Degrees clockwise. */
export type Quarter = 0 | 90 | 180 | 270;

/** The picture turned clockwise by quarters. */
export function turnQuarter(image: GreyImage, quarter: Quarter): GreyImage {
  if (quarter === 0) return image;
  const { data, width, height } = image;
  const turned = new Uint8Array(data.length);
  const [w, h] = quarter === 180 ? [width, height] : [height, width];
  for (let y = 0, i = 0; y < height; y++) {
    for (let x = 0; x < width; x++, i++) {
      if (quarter === 180) turned[data.length - 1 - i] = data[i]!;
      else if (quarter === 90) turned[x * w + (w - 1 - y)] = data[i]!;
      else turned[(h - 1 - x) * w + y] = data[i]!;
    }
  }
  return { ...image, data: turned, width: w, height: h };
}

/** The picture turned clockwise by a few degrees, on a sheet large enough for all of it. */
export async function turnDegrees(image: GreyImage, degrees: number): Promise<GreyImage> {
  const radians = (degrees * Math.PI) / 180;
  const [sin, cos] = [Math.sin(radians), Math.cos(radians)];
  // Linear interpolation would blur the letters.
  const { data, info } = await (await open(image))
    .affine([cos, -sin, sin, cos], { background: "white", interpolator: "bicubic" })
    .toColourspace("b-w")
    .raw()
    .toBuffer({ resolveWithObject: true });
  return { ...image, data, width: info.width, height: info.height };
}

/** Removes specks: each pixel becomes the median of the nine around it. */
export async function despeckle(image: GreyImage): Promise<GreyImage> {
  const { data } = await (await open(image))
    .median(3)
    .toColourspace("b-w")
    .raw()
    .toBuffer({ resolveWithObject: true });
  return { ...image, data };
}

/** Removes grain by a Gaussian blur of one pixel. */
export async function soften(image: GreyImage): Promise<GreyImage> {
  const { data } = await (await open(image))
    .blur(1)
    .toColourspace("b-w")
    .raw()
    .toBuffer({ resolveWithObject: true });
  return { ...image, data };
}

/** Makes the edges of blurred letters steeper. */
export async function sharpen(image: GreyImage): Promise<GreyImage> {
  const { data } = await (await open(image))
    .sharpen({ sigma: 2, m1: 1, m2: 3 })
    .toColourspace("b-w")
    .raw()
    .toBuffer({ resolveWithObject: true });
  return { ...image, data };
}

/** The picture `factor` times as large, with its resolution adapted. */
export async function resize(image: GreyImage, factor: number): Promise<GreyImage> {
  const { data, info } = await (await open(image))
    .resize(Math.round(image.width * factor), Math.round(image.height * factor), { fit: "fill" })
    .toColourspace("b-w")
    .raw()
    .toBuffer({ resolveWithObject: true });
  return { data, width: info.width, height: info.height, dpi: image.dpi * factor };
}

async function open({ data, width, height }: GreyImage) {
  // Loaded with the first picture: most files have none.
  const { default: sharp } = await import("sharp");
  // sharp works in grey, because three equal channels take longer.
  return sharp(data, { raw: { width, height, channels: 1 } }).pipelineColourspace("b-w");
}

/** A copy `factor` (a whole number) times smaller; each pixel is the mean of the pixels that it replaces. */
export function shrink({ data, width, height, dpi }: GreyImage, factor: number): GreyImage {
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
