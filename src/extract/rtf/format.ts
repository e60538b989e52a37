import { defineFormat } from "../shared/input-format.ts";

/** Word and other programs save RTF under the name .doc as well. */
export const rtf = defineFormat({
  mediaType: "application/rtf",
  extensions: ["rtf", "doc"],

  recognizes(bytes) {
    const head = Buffer.from(bytes.subarray(0, 40)).toString("latin1");
    return /^(?:\xef\xbb\xbf)?\s{0,20}\{\\rtf/.test(head);
  },

  loadReader: async () => (await import("./read-rtf.ts")).readRtf,
});
