import { decodeText } from "../shared/decode-text.ts";
import type { ReadContent } from "../shared/input-format.ts";
import { encodingGuessed, textPages } from "../shared/text-lines.ts";
import { textBlocks } from "./text-blocks.ts";

/** Plain text: tables are read as such, and every other line is kept, blank ones too. */
export const readText: ReadContent = async (bytes, limits) => {
  const { text, encoding, certain } = decodeText(bytes) ?? { text: "", encoding: "utf-8", certain: true };
  return {
    pages: textPages(text, limits).map((lines, i) => ({
      number: i + 1,
      readings: [{ method: "text", encoding, confidence: 1, blocks: textBlocks(lines) }],
    })),
    warnings: certain ? [] : [encodingGuessed(encoding)],
  };
};
