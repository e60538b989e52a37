import { KehoachError } from "../../model/error.ts";
import type { Warning } from "../../model/warning.ts";
import type { ReadContent } from "../shared/input-format.ts";
import { passwordProtected } from "../shared/password-protected.ts";
import { wordContent } from "../word/word-content.ts";
import { DOCUMENT_LIMITS, openZip, PICTURE_LIMITS, type ZipArchive } from "../zip/zip-archive.ts";
import { type OdfNode, parseOdf } from "./odf-node.ts";
import { odtToWord } from "./odt-to-word.ts";

/** OpenDocument text (ODF 1.2 and 1.3), as LibreOffice saves it. */
export const readOdt: ReadContent = async (bytes, limits, recognition) => {
  const zip = openZip(bytes, DOCUMENT_LIMITS);
  const manifest = zip.read("META-INF/manifest.xml");
  if (manifest && Buffer.from(manifest.bytes).includes("encryption-data")) throw passwordProtected();
  let whole = zip.complete;
  const part = (name: string): OdfNode | null => {
    const read = zip.read(name);
    const parsed = read ? parseOdf(read.bytes) : null;
    whole &&= parsed?.whole === true && read?.intact === true;
    return parsed?.root ?? null;
  };
  const content = part("content.xml");
  if (content?.name !== "office:document-content") throw damaged();
  let pictures: ZipArchive | null = null;
  const word = odtToWord(content, part("styles.xml"), (name) => {
    pictures ??= openZip(bytes, PICTURE_LIMITS);
    return pictures.read(name)?.bytes ?? null;
  });
  try {
    const found = await wordContent("odt", word, limits, recognition);
    return whole ? found : { ...found, warnings: [damagedPartly(), ...found.warnings] };
  } catch (error) {
    throw !whole && error instanceof KehoachError && error.code === "empty" ? damaged() : error;
  }
};

function damagedPartly(): Warning {
  const messages = {
    vi: "Tệp OpenDocument bị hỏng một phần; chỉ đọc được phần còn nguyên. Đề nghị xin lại tệp từ nơi gửi.",
    en: "The OpenDocument file is damaged in part; only the intact parts were read. Ask the sender for an intact copy.",
  };
  return { code: "damaged-partly", message: messages.vi, messages };
}

function damaged(): KehoachError {
  return new KehoachError("damaged", {
    vi: "Tệp OpenDocument (.odt) bị hỏng hoặc bị cắt cụt, không đọc được nội dung. Đề nghị xin lại tệp từ nơi gửi.",
    en: "The OpenDocument file (.odt) is damaged or cut off, and its content cannot be read. Ask the sender for it again.",
  });
}
