import { KehoachError } from "../model/error.ts";
import type { Extraction, Limits } from "../model/extraction.ts";
import type { Warning } from "../model/warning.ts";
import { doc } from "./doc/doc.ts";
import { docx } from "./docx/docx.ts";
import { html } from "./html/html.ts";
import { webArchive } from "./html/web-archive.ts";
import { IMAGES } from "./image/image-formats.ts";
import { odt } from "./odt/odt.ts";
import { pdf } from "./pdf/pdf.ts";
import { refuseOtherKinds } from "./refuse-unsupported.ts";
import { rtf } from "./rtf/rtf.ts";
import type { Extractor } from "./shared/extractor.ts";
import { hasWords } from "./shared/has-words.ts";
import { checkLength } from "./shared/page-limit.ts";
import type { Recognition } from "./shared/recognition.ts";
import { markdown } from "./text/markdown.ts";
import { text } from "./text/text.ts";

/** Known by a signature of bytes, so they are asked first. */
const CONTAINERS: readonly Extractor[] = [pdf, docx, odt, doc, rtf, webArchive, ...IMAGES];
/** Known by what their text looks like; plain text takes what is left. */
const TEXTS: readonly Extractor[] = [html, markdown, text];

/**
 * Reads a file's bytes, whatever its name says. `fileName` only serves to warn of an ending that lies; without
 * `recognition` no picture is read.
 * @throws KehoachError "empty" | "encrypted" | "damaged" | "too-large" | "unreadable" | "not-a-document"; the
 *   sentence does not name the file, which is the caller's to say.
 */
export async function extract(
  bytes: Uint8Array,
  {
    fileName,
    limits,
    recognition,
  }: { readonly fileName: string; readonly limits: Limits; readonly recognition?: Recognition },
): Promise<Extraction> {
  if (bytes.length === 0) throw empty();
  if (bytes.length > limits.maxBytes) throw tooManyBytes(bytes.length, limits.maxBytes);
  const extractor = extractorFor(bytes);
  const extraction = await extractor.extract(bytes, limits, recognition);
  checkLength(extraction, limits);
  if (!hasWords(extraction) && !extraction.warnings.some(({ code }) => code === "ocr-needed")) throw empty();
  const mismatch = extensionMismatch(fileName, extractor);
  return mismatch ? { ...extraction, warnings: [mismatch, ...extraction.warnings] } : extraction;
}

function extractorFor(bytes: Uint8Array): Extractor {
  const container = CONTAINERS.find((e) => e.recognizes(bytes));
  if (container) return container;
  refuseOtherKinds(bytes);
  const prose = TEXTS.find((e) => e.recognizes(bytes));
  if (prose) return prose;
  throw new KehoachError("not-a-document", {
    vi: "Tệp không phải là văn bản mà chương trình này đọc được (.docx, .doc, .rtf, .odt, .pdf, .txt, .html, .md, .jpg, .png, .heic).",
    en: "The file is not a document that this program reads (.docx, .doc, .rtf, .odt, .pdf, .txt, .html, .md, .jpg, .png, .heic).",
  });
}

/** Endings that promise a format; a file with any other ending may hold what it likes. */
const PROMISES = new Set(
  "pdf docx docm txt html htm xhtml md markdown doc rtf odt xls xlsx ppt pptx zip jpg jpeg png tif tiff webp heic heif".split(
    " ",
  ),
);

function extensionMismatch(fileName: string, extractor: Extractor): Warning | null {
  const extension = /\.([^./\\]{1,10})$/.exec(fileName)?.[1]?.toLowerCase() ?? "";
  if (!PROMISES.has(extension) || extractor.extensions.includes(extension)) return null;
  const messages = {
    vi: `Tên tệp có đuôi .${extension} nhưng nội dung là .${extractor.extensions[0]}; đã đọc theo nội dung.`,
    en: `The name ends in .${extension} but the content is .${extractor.extensions[0]}; it was read by its content.`,
  };
  return { code: "extension-mismatch", message: messages.vi, messages };
}

function empty(): KehoachError {
  return new KehoachError("empty", {
    vi: "Tệp rỗng, không có chữ nào. Hãy xin lại tệp từ nơi gửi.",
    en: "The file is empty: there is no word in it. Ask the sender for it again.",
  });
}

function tooManyBytes(bytes: number, maxBytes: number): KehoachError {
  const mb = (n: number) => Math.ceil(n / 1e6);
  return new KehoachError("too-large", {
    vi: `Tệp nặng ${mb(bytes)} MB, quá giới hạn ${mb(maxBytes)} MB. Hãy tách hoặc nén tệp, hoặc nâng giới hạn bằng --max-bytes.`,
    en: `The file has ${mb(bytes)} MB, above the limit of ${mb(maxBytes)} MB. Split or compress it, or raise the limit with --max-bytes.`,
  });
}
