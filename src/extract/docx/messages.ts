import { KehoachError } from "../../model/error.ts";
import type { Warning } from "../../model/warning.ts";

function warning(code: string, vi: string, en: string): Warning {
  return { code, message: vi, messages: { vi, en } };
}

export const WARNINGS = {
  damagedPartly: warning(
    "damaged-partly",
    "Tệp Word bị hỏng một phần; chỉ đọc được phần còn nguyên. Đề nghị xin lại tệp từ nơi gửi.",
    "The Word file is damaged in part; only the intact parts were read. Ask the sender for an intact copy.",
  ),
  plainText: warning(
    "structure-lost",
    "Cấu trúc tệp Word bất thường; chỉ đọc được phần chữ, không có số thứ tự tự động, bảng và đầu trang. Đề nghị mở tệp bằng Word, lưu lại rồi chạy lại.",
    "The Word file has an unusual structure; only its text was read, without automatic numbers, tables and headers. Open it in Word, save it and run again.",
  ),
  includedFile: warning(
    "section-unread",
    "Văn bản chèn nội dung của một tệp khác; phần chèn đó không được đọc. Đề nghị nơi gửi cung cấp cả tệp được chèn.",
    "The document includes the content of another file, which was not read. Ask the sender for that file as well.",
  ),
  ocrNeeded: warning(
    "ocr-needed",
    "Tệp Word chỉ có ảnh nhỏ, không có chữ; chương trình không nhận dạng ảnh nhỏ trong tệp Word. Đề nghị xin bản có chữ, hoặc lưu tệp thành PDF.",
    "The Word file contains only small pictures, which are not recognised in Word files. Ask for a copy with text, or save it as PDF.",
  ),
};

export function nothingReadable(): KehoachError {
  return new KehoachError("damaged", {
    vi: "Tệp Word bị hỏng, không còn đọc được chữ nào. Đề nghị xin lại tệp từ nơi gửi.",
    en: "The Word file is damaged and none of its words can be read. Ask the sender for it again.",
  });
}

export function onlyIncludedFile(): KehoachError {
  return new KehoachError("unreadable", {
    vi: "Tệp Word chỉ chèn nội dung của một tệp khác; phần chèn đó không được đọc. Đề nghị mở tệp bằng Word và lưu lại dưới dạng .docx, hoặc xin cả tệp được chèn.",
    en: "The Word file only includes the content of another file, which was not read. Open it in Word and save it again, or ask the sender for the included file.",
  });
}

export function emptyDocx(): KehoachError {
  return new KehoachError("empty", {
    vi: "Tệp Word không có chữ và ảnh nào. Đề nghị xin lại tệp từ nơi gửi.",
    en: "The Word file contains neither text nor pictures. Ask the sender for it again.",
  });
}
