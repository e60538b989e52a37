import type { Picture } from "../ocr/image/grayscale.ts";
import { checkPixels, damagedPicture, dpiOf, MAX_DPI, type PictureFile } from "./picture-file.ts";

/** HEIC, the format of photographs from telephones. The library turns the picture upright. */
export async function openHeic(bytes: Uint8Array): Promise<PictureFile> {
  const { default: library } = await import("libheif-js/wasm-bundle.js");
  const decoder = new library.HeifDecoder();
  const images = decoder.decode(bytes);
  const image = images.find((one) => one.is_primary()) ?? images[0];
  if (!image) throw damagedPicture();
  const [width, height] = [image.get_width(), image.get_height()];
  checkPixels(width, height);
  return { count: 1, page: () => decode(image, width, height) };
}

async function decode(image: HeifImage, width: number, height: number): Promise<Picture> {
  const into = { data: new Uint8ClampedArray(width * height * 4), width, height };
  const shown = await new Promise<{ data: Uint8ClampedArray } | null>((resolve) => {
    image.display(into, resolve);
  });
  if (!shown) throw damagedPicture();
  const dpi = dpiOf(Math.min(width, height), undefined);
  const factor = Math.min(1, MAX_DPI / dpi);
  const { default: sharp } = await import("sharp");
  const { data, info } = await sharp(shown.data, { raw: { width, height, channels: 4 } })
    .flatten({ background: "white" })
    .resize({ width: Math.max(1, Math.round(width * factor)) })
    .raw()
    .toBuffer({ resolveWithObject: true });
  return { data, channels: 3, width: info.width, height: info.height, dpi: dpi * factor };
}

type HeifImage = import("libheif-js/wasm-bundle.js").HeifImage;
