import type { Metadata } from "sharp";
import type { Picture } from "../ocr/image/grayscale.ts";
import { checkPixels, damagedPicture, dpiOf, MAX_DPI, MAX_PIXELS, type PictureFile } from "./picture-file.ts";

/** JPEG, PNG, TIFF (of one or more pages) and WebP. */
export async function openWithSharp(bytes: Uint8Array): Promise<PictureFile> {
  const { pages } = await metadataOf(bytes, 0);
  return { count: pages ?? 1, page: (index) => decode(bytes, index) };
}

async function metadataOf(bytes: Uint8Array, page: number): Promise<Metadata> {
  const { default: sharp } = await import("sharp");
  return sharp(bytes, { page, limitInputPixels: false })
    .metadata()
    .catch(() => {
      throw damagedPicture();
    });
}

/** Decodes one page, upright by its EXIF orientation, at no more than MAX_DPI. */
async function decode(bytes: Uint8Array, page: number): Promise<Picture> {
  const { width = 0, height = 0, density, orientation = 1 } = await metadataOf(bytes, page);
  checkPixels(width, height);
  const dpi = dpiOf(Math.min(width, height), density);
  const factor = Math.min(1, MAX_DPI / dpi);
  // EXIF orientations from 5 on are turned by a quarter.
  const across = orientation >= 5 ? height : width;
  const { default: sharp } = await import("sharp");
  const decoded = sharp(bytes, { page, limitInputPixels: MAX_PIXELS, failOn: "truncated" })
    .autoOrient()
    .flatten({ background: "white" })
    .toColourspace("srgb")
    .resize({ width: Math.max(1, Math.round(across * factor)) });
  const { data, info } = await decoded
    .raw()
    .toBuffer({ resolveWithObject: true })
    .catch(() => {
      throw damagedPicture();
    });
  const channels = info.channels === 1 ? 1 : 3;
  return { data, channels, width: info.width, height: info.height, dpi: dpi * factor };
}
