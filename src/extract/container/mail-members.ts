import type { Attachment, Email } from "postal-mime";
import { KehoachError } from "../../model/error.ts";
import { parseMail } from "../mail/parse-mail.ts";
import { looksLikeDocument } from "./looks-like-document.ts";
import { type Member, refusedMember } from "./member.ts";

/** The text of a mail and its attachments, forwarded mails included. @throws KehoachError "damaged" */
export async function mailMembers(bytes: Uint8Array): Promise<Member[]> {
  const mail = await parseMail(bytes);
  return [...bodyOf(mail), ...mail.attachments.map((attachment, i) => attachmentOf(attachment, i))];
}

function bodyOf({ html, text }: Email): Member[] {
  const words = (text ?? html?.replace(/<[^<>]{0,2000}>/g, "\n") ?? "").trim();
  if (words === "") return [];
  const name = html ? "noi-dung-thu.html" : "noi-dung-thu.txt";
  if (!looksLikeDocument(words)) return [refusedMember(name, coveringNote())];
  return [{ name, read: () => Buffer.from(html ?? text!, "utf8") }];
}

function attachmentOf({ filename, mimeType, related, content }: Attachment, index: number): Member {
  const isForwarded = mimeType === "message/rfc822";
  const name = filename ?? `tep-dinh-kem-${index + 1}${isForwarded ? ".eml" : ""}`;
  if (related && mimeType.startsWith("image/")) return refusedMember(name, inlinePicture());
  return { name, read: () => (typeof content === "string" ? Buffer.from(content) : new Uint8Array(content)) };
}

function coveringNote(): KehoachError {
  return new KehoachError("not-a-document", {
    vi: "Nội dung thư không phải là văn bản hành chính; chỉ đọc các tệp đính kèm.",
    en: "The text of the e-mail is not a document; only its attachments are read.",
  });
}

function inlinePicture(): KehoachError {
  return new KehoachError("not-a-document", {
    vi: "Ảnh nằm trong nội dung thư (biểu trưng, chữ ký thư), không phải tệp đính kèm.",
    en: "A picture in the text of the e-mail (a logo, a signature), not an attachment.",
  });
}
