import type { Warning } from "../../model/warning.ts";

/** A page shows text that was not read. The warnings differ in the cause and in the advice. */
function warning(vi: string, en: string, page: number): Warning {
  return { code: "ocr-needed", message: vi, messages: { vi, en }, page };
}

/** Recognition was not requested. */
export const ocrNeeded = (page: number): Warning =>
  warning(
    `Trang ${page} là ảnh chụp hoặc ảnh quét, không có lớp chữ tin được, và chưa được nhận dạng vì chạy với --ocr never. Hãy chạy lại với --ocr auto.`,
    `Page ${page} is a picture without a text layer to rely on, and was not recognised because of --ocr never. Run again with --ocr auto.`,
    page,
  );

/** There is no engine, or it failed on this page. */
export const notRecognized = (page: number): Warning =>
  warning(
    `Trang ${page} là ảnh nhưng máy này không nhận dạng được chữ; chạy “kehoach doctor” để biết máy còn thiếu gì, hoặc đọc trang này bằng mắt.`,
    `Page ${page} is a picture, and its text could not be recognised on this machine; run "kehoach doctor" to see what the machine lacks, or read the page yourself.`,
    page,
  );

export const ocrTimedOut = (page: number): Warning =>
  warning(
    `Trang ${page} là ảnh quá khó đọc, việc nhận dạng chữ đã hết giờ; nên xin bản quét rõ hơn hoặc đọc trang này bằng mắt.`,
    `Page ${page} is a picture too hard to read: recognition ran out of time; ask for a clearer scan, or read the page yourself.`,
    page,
  );
