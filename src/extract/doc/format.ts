import { defineFormat } from "../shared/input-format.ts";
import { beginsAsCompoundFile } from "../zip/signature.ts";

export const doc = defineFormat({
  mediaType: "application/msword",
  extensions: ["doc", "dot"],

  async recognizes(bytes) {
    if (!beginsAsCompoundFile(bytes)) return false;
    const { ENCRYPTED_PACKAGE, streamNames } = await import("../zip/compound-file.ts");
    const names = streamNames(bytes) ?? [];
    return names.includes("worddocument") && !names.includes(ENCRYPTED_PACKAGE);
  },

  loadReader: async () => (await import("./read-doc.ts")).readDoc,
});
