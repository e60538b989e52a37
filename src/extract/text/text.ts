import type { Block, Extraction, Limits, Line } from "../../model/extraction.ts";
import type { Warning } from "../../model/warning.ts";
import { decodeText } from "../shared/decode-text.ts";
import type { Extractor } from "../shared/extractor.ts";
import { checkPageLimit } from "../shared/page-limit.ts";

const LINE_END = /\r\n|[\n\r\v\u2028\u2029]/;

/** Plain text: every line is kept, blank ones too; a form feed ends a page. */
export const text: Extractor = {
  method: "text",
  mediaType: "text/plain",
  extensions: ["txt", "text", "md", "markdown"],

  recognizes: (bytes) => decodeText(bytes) !== null,

  async extract(bytes: Uint8Array, limits: Limits): Promise<Extraction> {
    const decoded = decodeText(bytes) ?? { text: "", encoding: "utf-8", certain: true };
    return {
      mediaType: text.mediaType,
      pages: textPages(decoded.text, limits).map((lines, i) => ({
        number: i + 1,
        readings: [
          { method: "text", encoding: decoded.encoding, confidence: 1, blocks: lines.map(textLine) },
        ],
      })),
      warnings: decoded.certain ? [] : [encodingGuessed(decoded.encoding)],
    };
  },
};

/** Pages of lines, without the empty rest behind the last line end or form feed. */
export function textPages(text: string, limits: Limits): string[][] {
  const pages = text.split("\f");
  if (pages.length > 1 && pages.at(-1)!.trim() === "") pages.pop();
  checkPageLimit(pages.length, limits);
  return pages.map((page) => {
    const lines = page.split(LINE_END);
    if (lines.at(-1) === "") lines.pop();
    return lines;
  });
}

/** A line of text as it stands; whether it is a whole paragraph is decided later. */
export function textLine(text: string): Line & Block {
  return { kind: "line", text, paragraph: false, role: "body", confidence: 1 };
}

export function encodingGuessed(encoding: string): Warning {
  const messages = {
    vi: `Tệp không phải Unicode; tạm đọc theo bảng mã ${encoding}.`,
    en: `The file is not Unicode; it was read as ${encoding} for now.`,
  };
  return { code: "encoding-guessed", message: messages.vi, messages };
}
