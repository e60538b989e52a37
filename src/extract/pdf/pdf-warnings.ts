import { KehoachError } from "../../model/error.ts";
import type { Warning } from "../../model/warning.ts";

function warning(code: string, vi: string, en: string, page?: number): Warning {
  return { code, message: vi, messages: { vi, en }, ...(page && { page }) };
}

/** The warning that a page is damaged; without `page`, that some part of the file is. */
export const damagedPartly = (page?: number): Warning =>
  warning(
    "damaged-partly",
    page
      ? `Trang ${page} bị hỏng, không đọc được; các trang khác đã được đọc. Đề nghị xin lại tệp từ nơi gửi.`
      : "Tệp PDF bị cắt cụt hoặc hỏng một phần; đã đọc phần còn đọc được. Đề nghị xin lại tệp từ nơi gửi.",
    page
      ? `Page ${page} is damaged and was not read; the other pages were. Ask the sender for an intact copy.`
      : "The PDF is cut off or damaged in part; only the intact parts were read. Ask the sender for an intact copy.",
    page,
  );

export const fallbackUsed = (): Warning =>
  warning(
    "second-engine",
    "Bộ đọc PDF chính không đọc được tệp; đã đọc bằng bộ đọc dự phòng, không có vị trí chữ trên trang.",
    "The first PDF reader could not read the file; a second one was used, which gives no positions on the page.",
  );

/** The warning for a page in which the fallback found no text. It reads no pictures, so the page may be one. */
export const mayBePicture = (page: number): Warning =>
  warning(
    "ocr-needed",
    `Trang ${page} không có chữ hoặc là ảnh. Bộ đọc PDF chính không đọc được tệp nên trang này chưa được nhận dạng; đề nghị mở tệp để xem, hoặc xin lại tệp từ nơi gửi.`,
    `Page ${page} has no text or is a picture. The first PDF reader could not read the file, so the page was not recognised; read the page yourself, or ask the sender for the file again.`,
    page,
  );

/** The error of a PDF whose Brotli streams are encrypted or packed a second time. */
export const brotliPdf = (): KehoachError =>
  new KehoachError("damaged", {
    vi: "Tệp PDF nén bằng Brotli theo cách mà chương trình chưa đọc được. Đề nghị nơi gửi lưu lại tệp theo PDF/A rồi gửi lại.",
    en: "The PDF is compressed with Brotli in a way that this program cannot read. Ask the sender to save it as PDF/A and send it again.",
  });

/** The error of a PDF without a page that can be read. */
export const unreadablePdf = (): KehoachError =>
  new KehoachError("damaged", {
    vi: "Tệp PDF bị hỏng hoặc bị cắt cụt, không đọc được trang nào. Đề nghị xin lại tệp từ nơi gửi.",
    en: "The PDF is damaged or cut off; no page can be read. Ask the sender for it again.",
  });
