import { KehoachError } from "../model/error.ts";
import type { Extraction, Limits } from "../model/extraction.ts";
import type { Warning } from "../model/warning.ts";
import { doc } from "./doc/format.ts";
import { docx } from "./docx/format.ts";
import { html, webArchive } from "./html/format.ts";
import { pictureFormats } from "./image/format.ts";
import { odt } from "./odt/format.ts";
import { pdf } from "./pdf/format.ts";
import { refuseUnsupported } from "./refuse-unsupported.ts";
import { rtf } from "./rtf/format.ts";
import { hasWords } from "./shared/has-words.ts";
import type { Format } from "./shared/input-format.ts";
import { checkLength } from "./shared/page-limit.ts";
import type { Recognition } from "./shared/recognition.ts";
import { markdown, plainText } from "./text/format.ts";

/** Recognised by a signature of bytes, so they are tried first. */
const BINARY_FORMATS: readonly Format[] = [pdf, docx, odt, doc, rtf, webArchive, ...pictureFormats];
/** Recognised by their text; plain text accepts every other text. */
const TEXT_FORMATS: readonly Format[] = [html, markdown, plainText];

/** Every format that is read: the one list. */
export const INPUT_FORMATS: readonly Format[] = [...BINARY_FORMATS, ...TEXT_FORMATS];

/**
 * Reads a file's bytes. `fileName` does not decide the format; it serves only to warn of a wrong extension. Without
 * `recognition` pictures are not read.
 * @throws KehoachError "empty" | "encrypted" | "damaged" | "too-large" | "unreadable" | "not-a-document"; the sentence
 *   does not name the file, the caller adds it.
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
  const format = await formatOf(bytes, fileName);
  const read = await format.loadReader();
  const content = await read(bytes, limits, recognition);
  const extraction: Extraction = { mediaType: format.mediaType, ...content };
  checkLength(extraction, limits);
  if (!hasWords(extraction) && !extraction.warnings.some(({ code }) => code === "ocr-needed"))
    throw extraction.pages.some(({ imageCover = 0 }) => imageCover > 0) ? picturesOnly() : empty();
  const mismatch = extensionMismatch(fileName, format);
  return mismatch ? { ...extraction, warnings: [mismatch, ...extraction.warnings] } : extraction;
}

async function formatOf(bytes: Uint8Array, fileName: string): Promise<Format> {
  const binary = await firstThatRecognizes(BINARY_FORMATS, bytes);
  if (binary) return binary;
  await refuseUnsupported(bytes);
  const text = await firstThatRecognizes(TEXT_FORMATS, bytes);
  if (text) return text;
  const extension = extensionOf(fileName);
  if (READ_EXTENSIONS.has(extension)) throw notWhatItsNameSays(extension);
  const usual = INPUT_FORMATS.map(({ extensions }) => `.${extensions[0]}`).join(", ");
  throw new KehoachError("not-a-document", {
    vi: `Tệp không phải là văn bản mà chương trình này đọc được (${usual}).`,
    en: `The file is not a document that this program reads (${usual}).`,
  });
}

async function firstThatRecognizes(formats: readonly Format[], bytes: Uint8Array): Promise<Format | null> {
  for (const format of formats) if (await format.recognizes(bytes)) return format;
  return null;
}

const READ_EXTENSIONS: ReadonlySet<string> = new Set(INPUT_FORMATS.flatMap(({ extensions }) => extensions));

/** Extensions that state a format; a file with any other extension may contain anything. */
const KNOWN_EXTENSIONS: ReadonlySet<string> = new Set([
  ...READ_EXTENSIONS,
  ...["xls", "xlsx", "ppt", "pptx", "zip"],
]);

const extensionOf = (fileName: string) => /\.([^./\\]{1,10})$/.exec(fileName)?.[1]?.toLowerCase() ?? "";

function extensionMismatch(fileName: string, { extensions }: Format): Warning | null {
  const extension = extensionOf(fileName);
  if (!KNOWN_EXTENSIONS.has(extension) || extensions.includes(extension)) return null;
  const messages = {
    vi: `Tên tệp có đuôi .${extension} nhưng nội dung là .${extensions[0]}; đã đọc theo nội dung.`,
    en: `The name ends in .${extension} but the content is .${extensions[0]}; it was read by its content.`,
  };
  return { code: "extension-mismatch", message: messages.vi, messages };
}

function empty(): KehoachError {
  return new KehoachError("empty", {
    vi: "Tệp trống: không thấy chữ và ảnh nào trong các trang. Đề nghị xin lại tệp từ nơi gửi.",
    en: "The file is empty: neither text nor a picture was found on its pages. Ask the sender for it again.",
  });
}

function picturesOnly(): KehoachError {
  return new KehoachError("unreadable", {
    vi: "Tệp chỉ có ảnh và không đọc được chữ nào trong ảnh. Đề nghị mở tệp để xem, hoặc xin bản có chữ.",
    en: "The file contains only pictures, and no text could be read in them. Open the file, or ask for a copy with text.",
  });
}

function notWhatItsNameSays(extension: string): KehoachError {
  return new KehoachError("damaged", {
    vi: `Tên tệp có đuôi .${extension} nhưng nội dung không phải văn bản: tệp đã hỏng, hoặc do phần mềm khác tạo ra. Đề nghị lưu lại thành .docx hoặc PDF bằng phần mềm đó, hoặc xin lại tệp từ nơi gửi.`,
    en: `The name ends in .${extension} but the content is not a document: the file is damaged, or another program made it. Save it as .docx or PDF with that program, or ask the sender for it again.`,
  });
}

function tooManyBytes(bytes: number, maxBytes: number): KehoachError {
  const mb = (n: number) => Math.ceil(n / 1e6);
  return new KehoachError("too-large", {
    vi: `Tệp có dung lượng ${mb(bytes)} MB, quá giới hạn ${mb(maxBytes)} MB. Đề nghị tách hoặc nén tệp, hoặc nâng giới hạn bằng --max-bytes.`,
    en: `The file size is ${mb(bytes)} MB, above the limit of ${mb(maxBytes)} MB. Split or compress it, or raise the limit with --max-bytes.`,
  });
}
