import { defineFormat } from "../shared/input-format.ts";
import { beginsAsCompoundFile } from "../zip/signature.ts";

export const doc = defineFormat({
  mediaType: "application/msword",
  extensions: ["doc", "dot"],

  async recognizes(bytes) {
    if (!beginsAsCompoundFile(bytes)) return false;
    const { isEncryptedPackage, streamNames } = await import("../zip/compound-file.ts");
    const names = streamNames(bytes) ?? [];
    return names.includes("WordDocument") && !names.some(isEncryptedPackage);
  },

  loadReader: async () => (await import("./read-doc.ts")).readDoc,
});
