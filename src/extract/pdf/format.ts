import { defineFormat } from "../shared/input-format.ts";

/** Other bytes may precede the header, as far as readers look (PDF 1.7, Annex H.3, note 13). */
const HEADER_WITHIN = 1024;

export const pdf = defineFormat({
  mediaType: "application/pdf",
  extensions: ["pdf"],
  recognizes: (bytes) => Buffer.from(bytes.subarray(0, HEADER_WITHIN)).includes("%PDF-"),
  loadReader: async () => (await import("./read-pdf.ts")).readPdf,
});
