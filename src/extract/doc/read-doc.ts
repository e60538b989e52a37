import { KehoachError } from "../../model/error.ts";
import type { ReadContent } from "../shared/input-format.ts";
import { passwordProtected } from "../shared/password-protected.ts";
import { wordTooOld } from "../shared/word-too-old.ts";
import { wordContent } from "../word/word-content.ts";
import { openCompoundFile } from "../zip/compound-file.ts";
import { docToWord } from "./doc-to-word.ts";
import { openWordBinary } from "./word-binary.ts";

/** Word 97-2003 files, read as Word prints them with all tracked changes accepted. */
export const readDoc: ReadContent = async (bytes, limits, recognition) => {
  const binary = orDamaged(() => openWordBinary(openCompoundFile(bytes)));
  if (binary === "encrypted") throw passwordProtected();
  if (binary === "too-old") throw wordTooOld();
  const word = orDamaged(() => docToWord(binary));
  return wordContent("doc", word, limits, recognition);
};

/** An offset outside the file means that it is cut off or damaged. */
function orDamaged<T>(read: () => T): T {
  try {
    return read();
  } catch (error) {
    if (!(error instanceof RangeError)) throw error;
    throw new KehoachError(
      "damaged",
      {
        vi: "Tệp Word 97-2003 bị hỏng hoặc bị cắt cụt, không đọc được nội dung. Đề nghị xin lại tệp từ nơi gửi.",
        en: "The Word 97-2003 file is damaged or cut off, and its content cannot be read. Ask the sender for it again.",
      },
      error.message,
    );
  }
}
