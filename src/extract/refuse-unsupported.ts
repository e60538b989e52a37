import { KehoachError } from "../model/error.ts";
import { isMail } from "./mail/mail.ts";
import { encrypted } from "./shared/encrypted.ts";
import { openCompoundFile } from "./zip/compound-file.ts";
import { listZip } from "./zip/zip-listing.ts";

/**
 * Says what a file is that no extractor takes, where its bytes tell.
 * @throws KehoachError "encrypted", "damaged", "unreadable" (a kind of picture that cannot be read), or
 *   "not-a-document"; returns where the bytes are none of the kinds known here.
 */
export function refuseOtherKinds(bytes: Uint8Array): void {
  const head = latin1(bytes, 0, 64);
  if (head.startsWith("PK\x03\x04")) refuseZip(bytes);
  if (head.startsWith("PK\x05\x06")) throw notADocument("một tệp nén rỗng", "an empty archive");
  if (head.startsWith("\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1")) refuseOle(bytes);
  const image = IMAGES.find(([, test]) => test.test(head));
  if (image) throw imageNotRead(image[0]);
  if (isMail(bytes)) throw notADocument("một thư điện tử (.eml)", "a mail (.eml)");
  const other = OTHERS.find(([, test]) => test.test(head));
  if (other) throw notADocument(other[0], other[0]);
  refuseMarkup(bytes);
}

/** Text that is written for programs. */
function refuseMarkup(bytes: Uint8Array): void {
  const text = latin1(bytes, 0, TEXT_HEAD)
    .replace(/^\xef\xbb\xbf/, "")
    .trimStart();
  if (/^<\?xml/.test(text) && !/<(?:!doctype\s{1,9})?html\b/i.test(text))
    throw notADocument("một tệp XML", "an XML file");
  if (/^<svg\b/.test(text)) throw notADocument("một hình vẽ (SVG)", "a drawing (SVG)");
  if (/^[[{]/.test(text) && isJson(bytes)) throw notADocument("một tệp dữ liệu (JSON)", "a data file (JSON)");
}

const TEXT_HEAD = 4096;
function isJson(bytes: Uint8Array): boolean {
  try {
    JSON.parse(new TextDecoder().decode(bytes));
    return true;
  } catch {
    return false;
  }
}

const IMAGES: readonly (readonly [string, RegExp])[] = [
  ["GIF", /^GIF8[79]a/],
  ["BMP", /^BM.{4}\0\0\0\0/s],
];

const OTHERS: readonly (readonly [string, RegExp])[] = [
  ["gzip", /^\x1f\x8b/],
  ["RAR", /^Rar!\x1a\x07/],
  ["7-Zip", /^7z\xbc\xaf\x27\x1c/],
  ["ELF", /^\x7fELF/],
  ["EXE", /^MZ.{2}/s],
  ["MP4", /^.{4}ftyp/s],
  ["MP3", /^ID3/],
];

function refuseZip(bytes: Uint8Array): never {
  const zip = listZip(bytes);
  if (zip.entries.some((entry) => entry.encrypted)) throw encrypted();
  const has = (name: string) =>
    zip.entries.some((entry) => entry.name === name || entry.name.startsWith(name));
  if (!zip.complete && (has("word/") || has("[Content_Types].xml"))) throw damagedZip();
  if (has("xl/")) throw notADocument("một bảng tính Excel (.xlsx)", "an Excel workbook (.xlsx)");
  if (has("ppt/")) throw notADocument("một tệp trình chiếu PowerPoint (.pptx)", "a PowerPoint file (.pptx)");
  if (!zip.complete) throw damagedZip();
  throw notADocument("một tệp nén (.zip)", "an archive (.zip)");
}

/** An OLE container holds Word 97-2003, Excel, PowerPoint, or a modern Office file under a password. */
function refuseOle(bytes: Uint8Array): never {
  const names = oleNames(bytes);
  if (names.includes("EncryptedPackage")) throw encrypted();
  if (names.includes("Workbook") || names.includes("Book"))
    throw notADocument("một bảng tính Excel (.xls)", "an Excel workbook (.xls)");
  if (names.includes("PowerPoint Document")) {
    throw notADocument("một tệp trình chiếu PowerPoint (.ppt)", "a PowerPoint file (.ppt)");
  }
  throw notADocument("một tệp Office không phải Word", "an Office file that is not Word's");
}

function oleNames(bytes: Uint8Array): readonly string[] {
  try {
    return openCompoundFile(bytes).names;
  } catch {
    throw damaged("tệp Office 97-2003 thiếu một phần", "an Office 97-2003 file of which a part is missing");
  }
}

const latin1 = (bytes: Uint8Array, from: number, to: number) =>
  Buffer.from(bytes.subarray(from, to)).toString("latin1");

function damagedZip(): KehoachError {
  return damaged("tệp nén .zip/.docx không có phần cuối", "a .zip/.docx without its end");
}

function damaged(vi: string, en: string): KehoachError {
  return new KehoachError("damaged", {
    vi: `Tệp bị hỏng hoặc bị cắt cụt (${vi}). Hãy xin lại tệp từ nơi gửi.`,
    en: `The file is damaged or cut off (${en}). Ask the sender for it again.`,
  });
}

function imageNotRead(kind: string): KehoachError {
  return new KehoachError("unreadable", {
    vi: `Tệp là ảnh ${kind}, loại ảnh mà chương trình không đọc được. Hãy lưu lại thành JPEG, PNG hoặc PDF.`,
    en: `The file is a ${kind} picture, a kind that cannot be read. Save it as JPEG, PNG or PDF.`,
  });
}

function notADocument(vi: string, en: string): KehoachError {
  return new KehoachError("not-a-document", {
    vi: `Tệp là ${vi}, không phải văn bản mà chương trình này đọc.`,
    en: `The file is ${en}, not a document that this program reads.`,
  });
}
