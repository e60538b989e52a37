import { KehoachError } from "../../model/error.ts";
import type { Extraction, Limits } from "../../model/extraction.ts";
import { encrypted } from "../shared/encrypted.ts";
import type { Extractor } from "../shared/extractor.ts";
import { wordExtraction } from "../word/word-extraction.ts";
import { type CompoundFile, isCompoundFile, openCompoundFile } from "../zip/compound-file.ts";
import { readDoc } from "./read-doc.ts";
import { openWordBinary } from "./word-binary.ts";

/** Word 97-2003, read as Word prints it with all tracked changes accepted. */
export const doc: Extractor = {
  method: "doc",
  mediaType: "application/msword",
  extensions: ["doc", "dot"],

  recognizes(bytes) {
    if (!isCompoundFile(bytes)) return false;
    const file = tryOpen(bytes);
    const names = file?.names ?? [];
    return names.includes("WordDocument") && !names.includes("EncryptedPackage");
  },

  async extract(bytes: Uint8Array, limits: Limits): Promise<Extraction> {
    const word = orDamaged(() => openWordBinary(openCompoundFile(bytes)));
    if (word === "encrypted") throw encrypted();
    if (word === "too-old") throw tooOld();
    return wordExtraction(
      doc,
      orDamaged(() => readDoc(word)),
      limits,
    );
  },
};

function tryOpen(bytes: Uint8Array): CompoundFile | null {
  try {
    return openCompoundFile(bytes);
  } catch {
    return null;
  }
}

/** Places outside the file mean that it is cut off or damaged. */
function orDamaged<T>(read: () => T): T {
  try {
    return read();
  } catch (error) {
    if (!(error instanceof RangeError)) throw error;
    throw new KehoachError(
      "damaged",
      {
        vi: "Tệp Word 97-2003 bị hỏng hoặc bị cắt cụt, không đọc được nội dung. Hãy xin lại tệp từ nơi gửi.",
        en: "The Word 97-2003 file is damaged or cut off, and its content cannot be read. Ask the sender for it again.",
      },
      error.message,
    );
  }
}

function tooOld(): KehoachError {
  return new KehoachError("unreadable", {
    vi: "Tệp do Word 95 hoặc bản cũ hơn tạo ra, chương trình không đọc được. Hãy mở tệp bằng Word và lưu lại dưới dạng .docx.",
    en: "The file was made by Word 95 or older, which cannot be read. Open it in Word and save it as .docx.",
  });
}
