import { KehoachError } from "../../model/error.ts";
import type { Extraction, Limits } from "../../model/extraction.ts";
import { UNPACK_LIMITS } from "../docx/open-word-package.ts";
import { encrypted } from "../shared/encrypted.ts";
import type { Extractor } from "../shared/extractor.ts";
import { wordExtraction } from "../word/word-extraction.ts";
import { openZip } from "../zip/zip-archive.ts";
import { type OdfNode, parseOdf } from "./odf-node.ts";
import { readOdt } from "./read-odt.ts";

const KIND = "application/vnd.oasis.opendocument.text";

/** OpenDocument text (ODF 1.2 and 1.3), as LibreOffice saves it. */
export const odt: Extractor = {
  method: "odt",
  mediaType: KIND,
  extensions: ["odt", "ott"],

  recognizes(bytes) {
    if (!(bytes[0] === 0x50 && bytes[1] === 0x4b)) return false;
    // The kind stands first in the archive, unpacked (OpenDocument 1.3, Part 2, 3.3).
    const head = Buffer.from(bytes.subarray(0, 200)).toString("latin1");
    return head.slice(30).startsWith("mimetype") && head.includes(KIND);
  },

  async extract(bytes: Uint8Array, limits: Limits): Promise<Extraction> {
    const zip = openZip(bytes, UNPACK_LIMITS);
    const manifest = zip.read("META-INF/manifest.xml");
    if (manifest && Buffer.from(manifest.bytes).includes("encryption-data")) throw encrypted();
    let whole = zip.complete;
    const part = (name: string): OdfNode | null => {
      const read = zip.read(name);
      const parsed = read ? parseOdf(read.bytes) : null;
      whole &&= parsed?.whole === true && read?.intact === true;
      return parsed?.root ?? null;
    };
    const content = part("content.xml");
    if (content?.name !== "office:document-content") throw damaged();
    const word = readOdt(content, part("styles.xml"));
    try {
      const extraction = wordExtraction(odt, word, limits);
      return whole ? extraction : { ...extraction, warnings: [DAMAGED_PARTLY, ...extraction.warnings] };
    } catch (error) {
      throw !whole && error instanceof KehoachError && error.code === "empty" ? damaged() : error;
    }
  },
};

const MESSAGES = {
  vi: "Tệp OpenDocument bị hỏng một phần; chỉ đọc được phần còn nguyên. Nên xin lại tệp từ nơi gửi.",
  en: "The OpenDocument file is damaged in part; only what is intact was read. Better ask the sender for it again.",
};
const DAMAGED_PARTLY = { code: "damaged-partly", message: MESSAGES.vi, messages: MESSAGES };

function damaged(): KehoachError {
  return new KehoachError("damaged", {
    vi: "Tệp OpenDocument (.odt) bị hỏng hoặc bị cắt cụt, không đọc được nội dung. Hãy xin lại tệp từ nơi gửi.",
    en: "The OpenDocument file (.odt) is damaged or cut off, and its content cannot be read. Ask the sender for it again.",
  });
}
