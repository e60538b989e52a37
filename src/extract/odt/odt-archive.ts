import { DOCUMENT_LIMITS, openZip } from "../zip/zip-archive.ts";

/** Whether an archive has the parts of an OpenDocument text in any order, as after it was unpacked and packed again. */
export function isOdtArchive(bytes: Uint8Array, mediaType: string): boolean {
  const zip = openZip(bytes, DOCUMENT_LIMITS);
  if (zip.encrypted || !zip.names.includes("content.xml")) return false;
  const type = zip.read("mimetype");
  return type !== null && Buffer.from(type.bytes).toString("latin1").startsWith(mediaType);
}
