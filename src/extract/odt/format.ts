import { defineFormat } from "../shared/input-format.ts";
import { beginsAsZip } from "../zip/signature.ts";

const MEDIA_TYPE = "application/vnd.oasis.opendocument.text";
/** Offset of the first entry's name. */
const NAME_AT = 30;

export const odt = defineFormat({
  mediaType: MEDIA_TYPE,
  extensions: ["odt", "ott"],

  async recognizes(bytes) {
    if (!beginsAsZip(bytes)) return false;
    // The media type is the first entry of the archive, not compressed (OpenDocument 1.3, Part 2, 3.3).
    const head = Buffer.from(bytes.subarray(0, 200)).toString("latin1");
    if (head.slice(NAME_AT).startsWith("mimetype")) return head.includes(MEDIA_TYPE);
    const { isOdtArchive } = await import("./odt-archive.ts");
    return isOdtArchive(bytes, MEDIA_TYPE);
  },

  loadReader: async () => (await import("./read-odt.ts")).readOdt,
});
