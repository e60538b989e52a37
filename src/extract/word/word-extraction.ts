import { KehoachError } from "../../model/error.ts";
import type { Extraction, Limits } from "../../model/extraction.ts";
import type { WordPackage } from "./word-package.ts";
import type { Extractor } from "../shared/extractor.ts";
import { hasWords } from "../shared/has-words.ts";
import { readDocument } from "./read-word-document.ts";

/**
 * The extraction of a document that was put into Word's tree.
 * @throws KehoachError "empty" | "too-large"
 */
export function wordExtraction(
  { method, mediaType }: Pick<Extractor, "method" | "mediaType">,
  word: WordPackage,
  limits: Limits,
): Extraction {
  const { pages, hasPictures } = readDocument(word, limits);
  const extraction: Extraction = {
    mediaType,
    pages: pages.map((blocks, i) => ({
      number: i + 1,
      readings: [{ method, confidence: 1, blocks: [...blocks] }],
    })),
    warnings: [],
  };
  if (hasWords(extraction)) return extraction;
  if (!hasPictures) throw empty();
  const messages = {
    vi: "Tệp chỉ có ảnh, không có chữ; cần nhận dạng chữ (OCR) hoặc xin bản có chữ.",
    en: "The file holds only pictures and no text: it needs OCR, or a copy with text.",
  };
  return { ...extraction, warnings: [{ code: "ocr-needed", message: messages.vi, messages }] };
}

function empty(): KehoachError {
  return new KehoachError("empty", {
    vi: "Tệp không có chữ nào. Hãy xin lại tệp từ nơi gửi.",
    en: "The file holds no word. Ask the sender for it again.",
  });
}
