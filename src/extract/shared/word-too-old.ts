import { KehoachError } from "../../model/error.ts";

export function wordTooOld(): KehoachError {
  return new KehoachError("unreadable", {
    vi: "Tệp do Word 95 hoặc bản cũ hơn tạo ra, chương trình không đọc được. Đề nghị mở tệp bằng Word và lưu lại dưới dạng .docx.",
    en: "The file was made by Word 95 or older, which cannot be read. Open it in Word and save it as .docx.",
  });
}
