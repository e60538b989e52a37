import { KehoachError } from "../../model/error.ts";
import type { Block, Extraction, Limits, Line } from "../../model/extraction.ts";
import type { Warning } from "../../model/warning.ts";
import type { Extractor } from "../shared/extractor.ts";
import { hasWords } from "../shared/has-words.ts";
import { type ReadDocument, readDocument } from "../word/read-word-document.ts";
import { linesOf } from "../word/story.ts";
import { lostWords, secondReading } from "./mammoth-text.ts";
import { isWordArchive, openWordPackage, type WordPackage } from "./open-word-package.ts";

/**
 * Word documents: words, list labels, tables, notes, running heads and text boxes as Word prints them with all
 * tracked changes accepted. A second reader watches that no words are lost.
 */
export const docx: Extractor = {
  method: "docx",
  mediaType: "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
  extensions: ["docx", "docm", "dotx", "dotm"],

  recognizes: isWordArchive,

  /** @throws KehoachError "empty" | "encrypted" | "damaged" | "too-large" | "not-a-document" */
  async extract(bytes: Uint8Array, limits: Limits): Promise<Extraction> {
    const word = openWordPackage(bytes);
    const { pages, hasPictures, warnings } = await surestReading(word, limits);
    const extraction: Extraction = {
      mediaType: docx.mediaType,
      pages: pages.map((blocks, i) => ({
        number: i + 1,
        readings: [{ method: "docx", confidence: 1, blocks: [...blocks] }],
      })),
      warnings: word.damaged.size > 0 ? [WARNINGS.damagedPartly, ...warnings] : warnings,
    };
    if (hasWords(extraction)) return extraction;
    if (word.damaged.size > 0) throw nothingLeft();
    if (!hasPictures) throw empty();
    return { ...extraction, warnings: [...extraction.warnings, WARNINGS.ocrNeeded] };
  },
};

type Reading = Pick<ReadDocument, "pages" | "hasPictures"> & { readonly warnings: Warning[] };

/** The own reading, unless it fails or has clearly fewer words than the second one. */
async function surestReading(word: WordPackage, limits: Limits): Promise<Reading> {
  const own = tryReading(word, limits);
  const second = await secondReading(word);
  if (own && !(second && losesWords(own, second))) {
    return { ...own, warnings: own.callsForFiles ? [WARNINGS.otherFile] : [] };
  }
  if (!second) throw nothingLeft();
  return {
    pages: [second.map(plainLine)],
    hasPictures: own?.hasPictures ?? false,
    warnings: [WARNINGS.plainText],
  };
}

/** null: the file's structure is such that the reader fails on it. */
function tryReading(word: WordPackage, limits: Limits): ReadDocument | null {
  try {
    return readDocument(word, limits);
  } catch (error) {
    if (error instanceof KehoachError && error.code !== "damaged") throw error;
    return null;
  }
}

/** A few words differ by where each reader sees a word end; a lost paragraph is more than that. */
function losesWords(own: ReadDocument, second: readonly string[]): boolean {
  const texts = own.pages
    .flatMap((blocks) => linesOf(blocks.map((block) => ({ page: 1, block }))))
    .map((l) => l.text);
  const { lost, of } = lostWords(second, [...texts, ...own.leftOut]);
  return lost >= 10 && lost > 0.02 * of;
}

function plainLine(text: string): Line & Block {
  return { kind: "line", text, paragraph: true, role: "body", confidence: 1 };
}

function warning(code: string, vi: string, en: string): Warning {
  return { code, message: vi, messages: { vi, en } };
}

const WARNINGS = {
  damagedPartly: warning(
    "damaged-partly",
    "Tệp Word bị hỏng một phần; chỉ đọc được phần còn nguyên. Nên xin lại tệp từ nơi gửi.",
    "The Word file is damaged in part; only what is intact was read. Better ask the sender for it again.",
  ),
  plainText: warning(
    "structure-lost",
    "Cấu trúc tệp Word bất thường; chỉ đọc được phần chữ, không có số thứ tự tự động, bảng và đầu trang.",
    "The Word file is built in an unusual way; only its words were read, without automatic numbers, tables and headers.",
  ),
  otherFile: warning(
    "section-unread",
    "Văn bản chèn nội dung của một tệp khác; phần chèn đó không được đọc.",
    "The document includes the content of another file, which was not read.",
  ),
  ocrNeeded: warning(
    "ocr-needed",
    "Tệp Word chỉ có ảnh, không có chữ; cần nhận dạng chữ (OCR) hoặc xin bản có chữ.",
    "The Word file holds only pictures and no text: it needs OCR, or a copy with text.",
  ),
};

function nothingLeft(): KehoachError {
  return new KehoachError("damaged", {
    vi: "Tệp Word bị hỏng, không còn đọc được chữ nào. Hãy xin lại tệp từ nơi gửi.",
    en: "The Word file is damaged and none of its words can be read. Ask the sender for it again.",
  });
}

function empty(): KehoachError {
  return new KehoachError("empty", {
    vi: "Tệp Word không có chữ nào. Hãy xin lại tệp từ nơi gửi.",
    en: "The Word file holds no word. Ask the sender for it again.",
  });
}
