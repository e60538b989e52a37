import type { Warning } from "../../model/warning.ts";

/**
 * A page that was not recognised: a picture, or a page whose text layer is not reliable because of its fonts. The warnings differ
 * in the cause and in the advice.
 */
function warning(vi: string, en: string, page: number): Warning {
  return { code: "ocr-needed", message: vi, messages: { vi, en }, page };
}

/** OCR was switched off. */
export const ocrNeeded = (page: number): Warning =>
  warning(
    `Trang ${page} là ảnh, hoặc có lớp chữ không đáng tin cậy, và chưa được nhận dạng vì chạy với --ocr never. Đề nghị chạy lại với --ocr auto.`,
    `Page ${page} is a picture, or its text layer is not reliable, and it was not recognised because of --ocr never. Run again with --ocr auto.`,
    page,
  );

/** This machine has no OCR engine, or the engine failed on this page. */
export const notRecognized = (page: number): Warning =>
  warning(
    `Trang ${page} là ảnh, hoặc có lớp chữ không đáng tin cậy, nhưng máy này không nhận dạng được chữ; chạy “kehoach doctor” để biết máy còn thiếu gì, hoặc mở tệp để xem trang này.`,
    `Page ${page} is a picture, or its text layer is not reliable, and it could not be recognised on this machine; run “kehoach doctor” to see what the machine lacks, or read the page yourself.`,
    page,
  );

/** The engine read nothing on a page that is not blank. */
export const nothingRead = (page: number): Warning =>
  warning(
    `Trang ${page} là ảnh, hoặc có lớp chữ không đáng tin cậy; đã nhận dạng nhưng không đọc được chữ nào. Đề nghị mở tệp để xem trang này, hoặc xin bản quét rõ hơn.`,
    `Page ${page} is a picture, or its text layer is not reliable; recognition read no text on it. Read the page yourself, or ask for a clearer scan.`,
    page,
  );

export const ocrTimedOut = (page: number): Warning =>
  warning(
    `Trang ${page} khó đọc nên chưa nhận dạng xong trong thời gian cho phép; đề nghị xin bản quét rõ hơn hoặc mở tệp để xem trang này.`,
    `Page ${page} is hard to read, and its text was not recognised within the time limit; ask for a clearer scan, or read the page yourself.`,
    page,
  );
