import { KehoachError } from "../../model/error.ts";
import type { Limits, Method } from "../../model/extraction.ts";
import { hasWords } from "../shared/has-words.ts";
import type { FileContent } from "../shared/input-format.ts";
import { NO_RECOGNITION, type Recognition } from "../shared/recognition.ts";
import { readWordDocument } from "./read-word-document.ts";
import { recognizePagePictures } from "./recognize-page-pictures.ts";
import type { WordPackage } from "./word-package.ts";

/**
 * The content of a document that was converted to Word's tree, with its pictures of pages recognised.
 * @throws KehoachError "empty" | "too-large"
 */
export async function wordContent(
  method: Method,
  word: WordPackage,
  limits: Limits,
  recognition: Recognition = NO_RECOGNITION,
): Promise<FileContent> {
  const { pages, hasPictures, pagePictures } = readWordDocument(word, limits);
  const typed: FileContent = {
    pages: pages.map((blocks, i) => ({
      number: i + 1,
      readings: [{ method, confidence: 1, blocks: [...blocks] }],
    })),
    warnings: [],
  };
  const content = await recognizePagePictures(typed, pagePictures, word.picture, recognition);
  if (pagePictures.length > 0 || hasWords(content)) return content;
  if (!hasPictures) throw empty();
  const messages = {
    vi: "Tệp Word chỉ có ảnh, không có chữ; ảnh trong tệp loại này chưa được nhận dạng, hoặc quá nhỏ. Đề nghị xin bản có chữ, hoặc lưu tệp thành .docx hay PDF.",
    en: "The Word file contains only pictures, which are small or not recognised in files of this kind. Ask for a copy with text, or save it as .docx or PDF.",
  };
  return { ...content, warnings: [{ code: "ocr-needed", message: messages.vi, messages }] };
}

function empty(): KehoachError {
  return new KehoachError("empty", {
    vi: "Tệp không có chữ và ảnh nào. Đề nghị xin lại tệp từ nơi gửi.",
    en: "The file contains neither text nor pictures. Ask the sender for it again.",
  });
}
