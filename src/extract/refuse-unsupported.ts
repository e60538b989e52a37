import { KehoachError } from "../model/error.ts";
import { html } from "./html/format.ts";
import { isMail } from "./mail/mail-headers.ts";
import { passwordProtected } from "./shared/password-protected.ts";
import { wordTooOld } from "./shared/word-too-old.ts";
import { beginsAsCompoundFile, beginsAsZip } from "./zip/signature.ts";

/**
 * Names the kind of a file that no format recognised, if its bytes show it.
 * @throws KehoachError "encrypted", "damaged", "unreadable" (a kind of picture that cannot be read), or
 *   "not-a-document"; returns if the kind is unknown.
 */
export async function refuseUnsupported(bytes: Uint8Array): Promise<void> {
  const head = latin1(bytes.subarray(0, 64));
  if (beginsAsZip(bytes)) await refuseZip(bytes);
  if (head.startsWith("PK\x05\x06")) throw notADocument("một tệp nén rỗng", "an empty archive");
  if (beginsAsCompoundFile(bytes)) await refuseCompoundFile(bytes);
  const picture = PICTURES.find(([, signature]) => signature.test(head));
  if (picture) throw pictureNotRead(picture[0]);
  if (OLD_WORD.test(head)) throw wordTooOld();
  if (head.startsWith("\xffWPC")) throw wordPerfect();
  if (isMail(bytes)) throw notADocument("một thư điện tử (.eml)", "a mail (.eml)");
  const other = OTHERS.find(([, signature]) => signature.test(head));
  if (other) throw notADocument(other[0], other[0]);
  await refuseMarkup(bytes);
}

const PICTURES: readonly (readonly [string, RegExp])[] = [
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

/** Word for Windows 1 and 2; Word for DOS and Write. */
const OLD_WORD = /^(?:[\x9b\xdb]\xa5-\0|[12]\xbe\0\0)/;

const TEXT_HEAD = 4096;

/** Word 2003 can save its documents as XML; newer versions write this line as well, but are recognised before. */
const WORD_XML = /<\?mso-application\s{1,9}progid="Word\.Document"/;

/** Refuses XML that is no web page, SVG and JSON. */
async function refuseMarkup(bytes: Uint8Array): Promise<void> {
  const text = latin1(bytes.subarray(0, TEXT_HEAD))
    .replace(/^\xef\xbb\xbf/, "")
    .trimStart();
  if (WORD_XML.test(text)) throw wordXml();
  if (/^<\?xml/.test(text) && !(await html.recognizes(bytes)))
    throw notADocument("một tệp XML", "an XML file");
  if (/^<svg(?![a-z0-9_])/.test(text)) throw notADocument("một hình vẽ (SVG)", "a drawing (SVG)");
  if (/^[[{]/.test(text) && isJson(bytes)) throw notADocument("một tệp dữ liệu (JSON)", "a data file (JSON)");
}

function isJson(bytes: Uint8Array): boolean {
  try {
    JSON.parse(new TextDecoder().decode(bytes));
    return true;
  } catch {
    return false;
  }
}

async function refuseZip(bytes: Uint8Array): Promise<never> {
  const { DOCUMENT_LIMITS, openZip } = await import("./zip/zip-archive.ts");
  const zip = openZip(bytes, DOCUMENT_LIMITS);
  if (zip.encrypted) throw passwordProtected();
  const has = (start: string) => zip.names.some((name) => name.startsWith(start));
  if (!zip.complete && (has("word/") || has("[Content_Types].xml"))) throw zipCutOff();
  if (has("xl/")) throw notADocument("một bảng tính Excel (.xlsx)", "an Excel workbook (.xlsx)");
  if (has("ppt/")) throw notADocument("một tệp trình chiếu PowerPoint (.pptx)", "a PowerPoint file (.pptx)");
  if (!zip.complete) throw zipCutOff();
  throw notADocument("một tệp nén (.zip)", "an archive (.zip)");
}

/** A compound file is Word 97-2003, Excel, PowerPoint, or a modern Office file under a password. */
async function refuseCompoundFile(bytes: Uint8Array): Promise<never> {
  const { ENCRYPTED_PACKAGE, streamNames } = await import("./zip/compound-file.ts");
  const names = streamNames(bytes);
  if (!names)
    throw damaged("tệp Office 97-2003 thiếu một phần", "a part of the Office 97-2003 file is missing");
  if (names.includes(ENCRYPTED_PACKAGE)) throw passwordProtected();
  if (names.includes("workbook") || names.includes("book"))
    throw notADocument("một bảng tính Excel (.xls)", "an Excel workbook (.xls)");
  if (names.includes("powerpoint document")) {
    throw notADocument("một tệp trình chiếu PowerPoint (.ppt)", "a PowerPoint file (.ppt)");
  }
  throw notADocument("một tệp Office không phải Word", "an Office file, but not a Word file");
}

const latin1 = (bytes: Uint8Array) => Buffer.from(bytes).toString("latin1");

function zipCutOff(): KehoachError {
  return damaged("tệp nén .zip/.docx không có phần cuối", "the end of the .zip or .docx file is missing");
}

function damaged(vi: string, en: string): KehoachError {
  return new KehoachError("damaged", {
    vi: `Tệp bị hỏng hoặc bị cắt cụt (${vi}). Đề nghị xin lại tệp từ nơi gửi.`,
    en: `The file is damaged or cut off (${en}). Ask the sender for it again.`,
  });
}

function pictureNotRead(kind: string): KehoachError {
  return new KehoachError("unreadable", {
    vi: `Tệp là ảnh ${kind}, loại ảnh mà chương trình không đọc được. Đề nghị lưu lại thành JPEG, PNG hoặc PDF.`,
    en: `The file is a ${kind} picture, which this program cannot read. Save it as JPEG, PNG or PDF.`,
  });
}

function wordPerfect(): KehoachError {
  return new KehoachError("unreadable", {
    vi: "Tệp do WordPerfect tạo ra, chương trình không đọc được. Đề nghị mở tệp bằng WordPerfect hoặc LibreOffice và lưu lại dưới dạng .docx.",
    en: "The file was made by WordPerfect and cannot be read. Open it in WordPerfect or LibreOffice and save it as .docx.",
  });
}

function wordXml(): KehoachError {
  return new KehoachError("unreadable", {
    vi: "Tệp là văn bản Word 2003 lưu dạng XML, chương trình không đọc được. Đề nghị mở tệp bằng Word và lưu lại dưới dạng .docx.",
    en: "The file is a Word 2003 document saved as XML, which this program cannot read. Open it in Word and save it as .docx.",
  });
}

function notADocument(vi: string, en: string): KehoachError {
  return new KehoachError("not-a-document", {
    vi: `Tệp là ${vi}, không phải văn bản mà chương trình này đọc.`,
    en: `The file is ${en}, not a document that this program reads.`,
  });
}
