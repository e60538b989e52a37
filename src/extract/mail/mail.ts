import PostalMime, { type Attachment, type Email } from "postal-mime";
import { KehoachError } from "../../model/error.ts";
import { type Member, refusedMember } from "../container/container.ts";
import { looksLikeDocument } from "../container/looks-like-document.ts";

const HEAD_BYTES = 16_384;
const HEADER = /^([A-Za-z][A-Za-z0-9-]{1,60}):/;
const OF_A_MAIL = new Set(
  "from to cc subject date received mime-version message-id return-path delivered-to reply-to sender".split(
    " ",
  ),
);
const LEAST_HEADERS = 2;

/** Header names at the top of a text, lower case; null: it does not begin with headers. */
function headersOf(bytes: Uint8Array): Map<string, string> | null {
  const head = Buffer.from(bytes.subarray(0, HEAD_BYTES))
    .toString("latin1")
    .replace(/^\xef\xbb\xbf/, "");
  const headers = new Map<string, string>();
  let last = "";
  for (const [i, line] of head.split(/\r?\n/).entries()) {
    if (line === "") break;
    if (i === 0 && line.startsWith("From ")) continue;
    const name = HEADER.exec(line)?.[1]?.toLowerCase();
    if (name) {
      last = name;
      headers.set(name, line.slice(name.length + 1).trim());
    } else if (/^[ \t]/.test(line) && last !== "") headers.set(last, `${headers.get(last)} ${line.trim()}`);
    else if (headers.size < LEAST_HEADERS) return null;
  }
  return headers;
}

/** A mail as mail programs save it (RFC 5322). */
export function isMail(bytes: Uint8Array): boolean {
  const headers = headersOf(bytes);
  return (
    headers !== null && [...headers.keys()].filter((name) => OF_A_MAIL.has(name)).length >= LEAST_HEADERS
  );
}

/** A page that a browser or Word saved in one file: it has the form of a mail that was sent to nobody. */
export function isWebArchive(bytes: Uint8Array): boolean {
  const headers = headersOf(bytes);
  if (!headers || headers.has("to") || headers.has("received")) return false;
  return headers.has("mime-version") && /^multipart\/related/i.test(headers.get("content-type") ?? "");
}

/** @throws KehoachError "damaged" where the mail's parts are nested or headed without end */
export async function parseMail(bytes: Uint8Array): Promise<Email> {
  try {
    return await PostalMime.parse(bytes, { forceRfc822Attachments: true, attachmentEncoding: "arraybuffer" });
  } catch (error) {
    const messages = {
      vi: "Thư điện tử bị hỏng, không tách được nội dung. Hãy lưu lại thư rồi chạy lại.",
      en: "The mail is damaged and cannot be taken apart. Save it again from the mail program.",
    };
    throw new KehoachError("damaged", messages, String(error));
  }
}

/** The attachments of a mail, forwarded mails among them, and its own text; null: it is no mail. */
export async function openMail(bytes: Uint8Array): Promise<Member[] | null> {
  if (!isMail(bytes) || isWebArchive(bytes)) return null;
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
  if (related && mimeType.startsWith("image/")) return refusedMember(name, pictureOfTheText());
  return { name, read: () => (typeof content === "string" ? Buffer.from(content) : new Uint8Array(content)) };
}

function coveringNote(): KehoachError {
  return new KehoachError("not-a-document", {
    vi: "Lời thư không phải là văn bản hành chính; chỉ đọc các tệp đính kèm.",
    en: "The mail's own words are no document; only its attachments are read.",
  });
}

function pictureOfTheText(): KehoachError {
  return new KehoachError("not-a-document", {
    vi: "Ảnh nằm trong lời thư (biểu trưng, chữ ký thư), không phải tệp đính kèm.",
    en: "A picture inside the mail's text (a logo, a signature), not an attachment.",
  });
}
