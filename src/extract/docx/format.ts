import { defineFormat } from "../shared/input-format.ts";
import { beginsAsZip } from "../zip/signature.ts";

export const docx = defineFormat({
  mediaType: "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
  extensions: ["docx", "docm", "dotx", "dotm"],

  async recognizes(bytes) {
    if (!beginsAsZip(bytes)) return false;
    const { isWordArchive } = await import("./word-archive.ts");
    return isWordArchive(bytes);
  },

  loadReader: async () => (await import("./read-docx.ts")).readDocx,
});
