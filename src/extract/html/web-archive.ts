import { KehoachError } from "../../model/error.ts";
import type { Extraction, Limits } from "../../model/extraction.ts";
import { isWebArchive, parseMail } from "../mail/mail.ts";
import type { Extractor } from "../shared/extractor.ts";
import { html } from "./html.ts";

/** A web page saved in one file (.mht), also by Word, which names such files .doc: its page is read. */
export const webArchive: Extractor = {
  method: "html",
  mediaType: "multipart/related",
  extensions: ["mht", "mhtml", "doc"],

  recognizes: isWebArchive,

  async extract(bytes: Uint8Array, limits: Limits): Promise<Extraction> {
    const page = (await parseMail(bytes)).html;
    if (page === undefined) throw noPage();
    return { ...(await html.extract(Buffer.from(page), limits)), mediaType: webArchive.mediaType };
  },
};

function noPage(): KehoachError {
  return new KehoachError("damaged", {
    vi: "Tệp trang web (.mht) bị hỏng hoặc bị cắt cụt, không còn trang nào. Hãy xin lại tệp từ nơi gửi.",
    en: "The web archive (.mht) is damaged or cut off: there is no page in it. Ask the sender for it again.",
  });
}
