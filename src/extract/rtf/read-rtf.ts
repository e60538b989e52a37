import { KehoachError } from "../../model/error.ts";
import type { Warning } from "../../model/warning.ts";
import type { ReadContent } from "../shared/input-format.ts";
import { wordContent } from "../word/word-content.ts";
import { RtfToWord } from "./rtf-to-word.ts";
import { rtfTokens } from "./tokens.ts";

/** Rich Text Format (Rich Text Format Specification 1.9.1). */
export const readRtf: ReadContent = async (bytes, limits, recognition) => {
  const reader = new RtfToWord();
  const characters = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString("latin1");
  for (const token of rtfTokens(characters)) reader.read(token);
  const cutOff = reader.openGroups > 0;
  try {
    const content = await wordContent("rtf", reader.finish(), limits, recognition);
    return cutOff ? { ...content, warnings: [damagedPartly(), ...content.warnings] } : content;
  } catch (error) {
    throw cutOff && error instanceof KehoachError && error.code === "empty" ? nothingReadable() : error;
  }
};

function damagedPartly(): Warning {
  const messages = {
    vi: "Tệp RTF bị cắt cụt; chỉ đọc được phần đầu. Đề nghị xin lại tệp từ nơi gửi.",
    en: "The RTF file is cut off; only its beginning was read. Ask the sender for a complete copy.",
  };
  return { code: "damaged-partly", message: messages.vi, messages };
}

function nothingReadable(): KehoachError {
  return new KehoachError("damaged", {
    vi: "Tệp RTF bị hỏng hoặc bị cắt cụt, không còn đọc được chữ nào. Đề nghị xin lại tệp từ nơi gửi.",
    en: "The RTF file is damaged or cut off and none of its words can be read. Ask the sender for it again.",
  });
}
