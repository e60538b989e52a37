import type { Extractor } from "../shared/extractor.ts";
import { imageExtractor } from "./image.ts";
import { openHeic } from "./open-heic.ts";

const startsWith =
  (pattern: RegExp): Extractor["recognizes"] =>
  (bytes) =>
    pattern.test(Buffer.from(bytes.subarray(0, 16)).toString("latin1"));

/** Kinds of pictures that are read, by the signatures of their formats. */
export const IMAGES: readonly Extractor[] = [
  imageExtractor("jpeg", ["jpg", "jpeg", "jfif"], startsWith(/^\xff\xd8\xff/)),
  imageExtractor("png", ["png"], startsWith(/^\x89PNG\r\n\x1a\n/)),
  imageExtractor("tiff", ["tif", "tiff"], startsWith(/^(?:II\*\0|MM\0\*)/)),
  imageExtractor("webp", ["webp"], startsWith(/^RIFF.{4}WEBP/s)),
  imageExtractor("heic", ["heic", "heif"], startsWith(/^.{4}ftyp(?:heic|heix|mif1|msf1)/s), openHeic),
];
