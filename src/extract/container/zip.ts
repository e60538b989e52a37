import { KehoachError } from "../../model/error.ts";
import { openZip } from "../zip/zip-archive.ts";
import type { ContainerLimits, Member } from "./container.ts";

/** Parts by which Office files and e-books, which are archives too, are told from archives of files. */
const PARTS_OF_A_DOCUMENT = new Set(["[Content_Types].xml", "mimetype", "META-INF/container.xml"]);

/** The files of a zip archive; null: it is none, or one that is a document by itself. */
export function openZipFiles(bytes: Uint8Array, { memberBytes }: ContainerLimits): Member[] | null {
  if (!(bytes[0] === 0x50 && bytes[1] === 0x4b)) return null;
  const zip = openZip(bytes, { entryBytes: memberBytes, totalBytes: Number.POSITIVE_INFINITY });
  if (zip.names.length === 0 && !zip.complete) return null;
  if (zip.names.some((name) => PARTS_OF_A_DOCUMENT.has(name) || /^(?:word|xl|ppt)\//.test(name))) return null;
  return zip.names.flatMap((name, index) =>
    name.endsWith("/") ? [] : [{ name, read: () => unpacked(zip.readAt(index)) }],
  );
}

function unpacked(read: { readonly bytes: Uint8Array; readonly intact: boolean } | null): Uint8Array {
  if (read?.intact) return read.bytes;
  throw new KehoachError("damaged", {
    vi: "Tệp trong tệp nén bị hỏng hoặc bị cắt cụt. Hãy xin lại tệp nén từ nơi gửi.",
    en: "The file inside the archive is damaged or cut off. Ask the sender for the archive again.",
  });
}
