import type { GreyImage } from "../../shared/ocr-engine.ts";

export type Quarter = 0 | 90 | 180 | 270;

/** The picture turned clockwise by quarters. */
export function turnQuarter(image: GreyImage, quarter: Quarter): GreyImage {
  if (quarter === 0) return image;
  const { data, width, height } = image;
  const turned = new Uint8Array(data.length);
  const upended = quarter !== 180;
  const [w, h] = upended ? [height, width] : [width, height];
  for (let y = 0, i = 0; y < height; y++) {
    for (let x = 0; x < width; x++, i++) {
      if (quarter === 180) turned[data.length - 1 - i] = data[i]!;
      else if (quarter === 90) turned[x * w + (w - 1 - y)] = data[i]!;
      else turned[(h - 1 - x) * w + y] = data[i]!;
    }
  }
  return { ...image, data: turned, width: w, height: h };
}

/** The picture turned clockwise by a few degrees, on a sheet large enough to hold all of it. */
export async function turnDegrees(image: GreyImage, degrees: number): Promise<GreyImage> {
  const radians = (degrees * Math.PI) / 180;
  const [sin, cos] = [Math.sin(radians), Math.cos(radians)];
  // Straight lines between pixels would blur the letters.
  const { data, info } = await (await open(image))
    .affine([cos, -sin, sin, cos], { background: "white", interpolator: "bicubic" })
    .toColourspace("b-w")
    .raw()
    .toBuffer({ resolveWithObject: true });
  return { ...image, data, width: info.width, height: info.height };
}

/** Specks go: each pixel becomes the middle one of the nine around it. */
export async function despeckle(image: GreyImage): Promise<GreyImage> {
  const { data } = await (await open(image))
    .median(3)
    .toColourspace("b-w")
    .raw()
    .toBuffer({ resolveWithObject: true });
  return { ...image, data };
}

/** Grain goes: each pixel is mixed with its neighbours (a bell of one pixel). */
export async function soften(image: GreyImage): Promise<GreyImage> {
  const { data } = await (await open(image))
    .blur(1)
    .toColourspace("b-w")
    .raw()
    .toBuffer({ resolveWithObject: true });
  return { ...image, data };
}

export async function resize(image: GreyImage, factor: number): Promise<GreyImage> {
  const { data, info } = await (await open(image))
    .resize(Math.round(image.width * factor), Math.round(image.height * factor), { fit: "fill" })
    .toColourspace("b-w")
    .raw()
    .toBuffer({ resolveWithObject: true });
  return { data, width: info.width, height: info.height, dpi: image.dpi * factor };
}

/** Loaded with the first picture: most files have none. */
async function open({ data, width, height }: GreyImage) {
  const { default: sharp } = await import("sharp");
  // Three equal channels would take longer.
  return sharp(data, { raw: { width, height, channels: 1 } }).pipelineColourspace("b-w");
}
