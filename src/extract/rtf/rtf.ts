import { KehoachError } from "../../model/error.ts";
import type { Extraction, Limits } from "../../model/extraction.ts";
import type { Extractor } from "../shared/extractor.ts";
import { wordExtraction } from "../word/word-extraction.ts";
import { RtfReader } from "./rtf-reader.ts";
import { rtfTokens } from "./tokens.ts";

/** Rich Text Format; Word and its like save it, also under the name .doc. */
export const rtf: Extractor = {
  method: "rtf",
  mediaType: "application/rtf",
  extensions: ["rtf", "doc"],

  recognizes: (bytes) => /^(?:\xef\xbb\xbf)?\s{0,20}\{\\rtf/.test(latin1(bytes.subarray(0, 40))),

  async extract(bytes: Uint8Array, limits: Limits): Promise<Extraction> {
    const reader = new RtfReader();
    for (const token of rtfTokens(latin1(bytes))) reader.read(token);
    const cutOff = reader.openGroups > 0;
    try {
      const extraction = wordExtraction(rtf, reader.finish(), limits);
      return cutOff ? { ...extraction, warnings: [DAMAGED_PARTLY, ...extraction.warnings] } : extraction;
    } catch (error) {
      throw cutOff && error instanceof KehoachError && error.code === "empty" ? nothingLeft() : error;
    }
  },
};

const latin1 = (bytes: Uint8Array) =>
  Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString("latin1");

const MESSAGES = {
  vi: "Tệp RTF bị cắt cụt; chỉ đọc được phần đầu. Nên xin lại tệp từ nơi gửi.",
  en: "The RTF file is cut off; only its beginning was read. Better ask the sender for it again.",
};
const DAMAGED_PARTLY = { code: "damaged-partly", message: MESSAGES.vi, messages: MESSAGES };

function nothingLeft(): KehoachError {
  return new KehoachError("damaged", {
    vi: "Tệp RTF bị hỏng hoặc bị cắt cụt, không còn đọc được chữ nào. Hãy xin lại tệp từ nơi gửi.",
    en: "The RTF file is damaged or cut off and none of its words can be read. Ask the sender for it again.",
  });
}
