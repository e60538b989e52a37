import { KehoachError } from "../../model/error.ts";
import { openZip, type Unpacked } from "../zip/zip-archive.ts";
import type { Member, MemberLimits } from "./member.ts";

/** Entries of Office files and e-books, which are zip archives too. An archive of files has none of them. */
const DOCUMENT_PARTS = new Set(["[Content_Types].xml", "mimetype", "META-INF/container.xml"]);

/** The files of a zip archive; null if the bytes are not a zip archive, or are a document. */
export function zipMembers(bytes: Uint8Array, { memberBytes }: MemberLimits): Member[] | null {
  const zip = openZip(bytes, { entryBytes: memberBytes, totalBytes: Number.POSITIVE_INFINITY });
  if (zip.names.length === 0 && !zip.complete) return null;
  if (zip.names.some((name) => DOCUMENT_PARTS.has(name) || /^(?:word|xl|ppt)\//.test(name))) return null;
  return zip.names.flatMap((name, index) =>
    name.endsWith("/") ? [] : [{ name, read: () => intactBytes(zip.readAt(index)) }],
  );
}

function intactBytes(read: Unpacked | null): Uint8Array {
  if (read?.intact) return read.bytes;
  throw new KehoachError("damaged", {
    vi: "Tệp trong tệp nén bị hỏng hoặc bị cắt cụt. Đề nghị xin lại tệp nén từ nơi gửi.",
    en: "The file inside the archive is damaged or cut off. Ask the sender for the archive again.",
  });
}
