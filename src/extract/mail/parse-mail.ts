import PostalMime, { type Email } from "postal-mime";
import { KehoachError } from "../../model/error.ts";

/** @throws KehoachError "damaged" if the mail's parts are nested too deep or its headers are too long */
export async function parseMail(bytes: Uint8Array): Promise<Email> {
  try {
    return await PostalMime.parse(bytes, { forceRfc822Attachments: true, attachmentEncoding: "arraybuffer" });
  } catch (error) {
    const messages = {
      vi: "Thư điện tử bị hỏng, không tách được nội dung. Đề nghị lưu lại thư rồi chạy lại.",
      en: "The e-mail is damaged and cannot be read. Save it again from the mail program.",
    };
    throw new KehoachError("damaged", messages, String(error));
  }
}
