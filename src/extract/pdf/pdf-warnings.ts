import { KehoachError } from "../../model/error.ts";
import type { Warning } from "../../model/warning.ts";

function warning(code: string, vi: string, en: string, page?: number): Warning {
  return { code, message: vi, messages: { vi, en }, ...(page && { page }) };
}

/** Without a number: some part of the file. */
export const damagedPartly = (page?: number): Warning =>
  warning(
    "damaged-partly",
    page
      ? `Trang ${page} bị hỏng, không đọc được; các trang khác đã được đọc.`
      : "Tệp PDF bị cắt cụt hoặc hỏng một phần; đã đọc phần còn đọc được. Nên xin lại tệp từ nơi gửi.",
    page
      ? `Page ${page} is damaged and was not read; the other pages were.`
      : "The PDF is cut off or damaged in part; what can be read was read. Better ask the sender for it again.",
    page,
  );

export const fallbackUsed = (): Warning =>
  warning(
    "second-engine",
    "Tệp PDF không theo chuẩn; đã đọc bằng bộ đọc dự phòng, không có vị trí chữ trên trang.",
    "The PDF departs from the standard; the second reader was used, which gives no places on the page.",
  );

export function damagedPdf(): KehoachError {
  return new KehoachError("damaged", {
    vi: "Tệp PDF bị hỏng hoặc bị cắt cụt, không đọc được trang nào. Hãy xin lại tệp từ nơi gửi.",
    en: "The PDF is damaged or cut off; no page can be read. Ask the sender for it again.",
  });
}
