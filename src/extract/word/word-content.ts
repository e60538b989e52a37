import { KehoachError } from "../../model/error.ts";
import type { Limits, Method } from "../../model/extraction.ts";
import { hasWords } from "../shared/has-words.ts";
import type { FileContent } from "../shared/input-format.ts";
import { readWordDocument } from "./read-word-document.ts";
import type { WordPackage } from "./word-package.ts";

/**
 * The content of a document that was converted to Word's tree.
 * @throws KehoachError "empty" | "too-large"
 */
export function wordContent(method: Method, word: WordPackage, limits: Limits): FileContent {
  const { pages, hasPictures } = readWordDocument(word, limits);
  const content: FileContent = {
    pages: pages.map((blocks, i) => ({
      number: i + 1,
      readings: [{ method, confidence: 1, blocks: [...blocks] }],
    })),
    warnings: [],
  };
  if (hasWords(content)) return content;
  if (!hasPictures) throw empty();
  const messages = {
    vi: "Tệp Word chỉ có ảnh, không có chữ; ảnh trong tệp Word chưa được nhận dạng. Đề nghị xin bản có chữ, hoặc lưu tệp thành PDF.",
    en: "The Word file contains only pictures, and pictures in Word files are not recognised. Ask for a copy with text, or save it as PDF.",
  };
  return { ...content, warnings: [{ code: "ocr-needed", message: messages.vi, messages }] };
}

function empty(): KehoachError {
  return new KehoachError("empty", {
    vi: "Tệp không có chữ và ảnh nào. Đề nghị xin lại tệp từ nơi gửi.",
    en: "The file contains neither text nor pictures. Ask the sender for it again.",
  });
}
