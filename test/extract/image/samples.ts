import { readFileSync } from "node:fs";
import sharp from "sharp";
import type { FormatSample } from "../sample.ts";

/** A blank sheet, because the words in a picture are not read without recognition. */
const sheet = sharp({ create: { width: 120, height: 160, channels: 3, background: "white" } });

const picture = (subtype: string, bytes: Uint8Array): FormatSample => ({
  mediaType: `image/${subtype}`,
  bytes,
  text: "",
  warnings: ["ocr-needed"],
});

export const samples: readonly FormatSample[] = [
  picture("jpeg", await sheet.clone().jpeg().toBuffer()),
  picture("png", await sheet.clone().png().toBuffer()),
  picture("tiff", await sheet.clone().tiff().toBuffer()),
  picture("webp", await sheet.clone().webp().toBuffer()),
  picture("heic", readFileSync(new URL("photograph.heic", import.meta.url))),
];
