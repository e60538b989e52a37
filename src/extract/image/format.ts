import { defineFormat, type Format } from "../shared/input-format.ts";
import type { OpenPictureFile } from "./picture-file.ts";

/** Pictures of pages, recognised by the signatures of their formats. */
export const pictureFormats: readonly Format[] = [
  pictureFormat("jpeg", ["jpg", "jpeg", "jfif"], /^\xff\xd8\xff/),
  pictureFormat("png", ["png"], /^\x89PNG\r\n\x1a\n/),
  pictureFormat("tiff", ["tif", "tiff"], /^(?:II\*\0|MM\0\*)/),
  pictureFormat("webp", ["webp"], /^RIFF.{4}WEBP/s),
  pictureFormat(
    "heic",
    ["heic", "heif"],
    /^.{4}ftyp(?:heic|heix|mif1|msf1)/s,
    async () => (await import("./open-heic.ts")).openHeic,
  ),
];

function pictureFormat(
  subtype: string,
  extensions: readonly string[],
  signature: RegExp,
  loadOpen: () => Promise<OpenPictureFile> = async () => (await import("./open-with-sharp.ts")).openWithSharp,
): Format {
  return defineFormat({
    mediaType: `image/${subtype}`,
    extensions,
    recognizes: (bytes) => signature.test(Buffer.from(bytes.subarray(0, 16)).toString("latin1")),
    async loadReader() {
      const [{ readPictures }, open] = await Promise.all([import("./read-pictures.ts"), loadOpen()]);
      return async (bytes, limits, recognition) => readPictures(await open(bytes), limits, recognition);
    },
  });
}
