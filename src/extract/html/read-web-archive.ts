import { KehoachError } from "../../model/error.ts";
import { parseMail } from "../mail/parse-mail.ts";
import type { ReadContent } from "../shared/input-format.ts";
import { readHtml } from "./read-html.ts";

/** Reads the page of a web archive. @throws KehoachError "damaged" if it contains no page */
export const readWebArchive: ReadContent = async (bytes, limits) => {
  const page = (await parseMail(bytes)).html;
  if (page === undefined) throw noPage();
  return readHtml(Buffer.from(page), limits);
};

function noPage(): KehoachError {
  return new KehoachError("damaged", {
    vi: "Tệp trang web (.mht) bị hỏng hoặc bị cắt cụt, không còn trang nào. Đề nghị xin lại tệp từ nơi gửi.",
    en: "The web archive (.mht) is damaged or cut off: it contains no page. Ask the sender for it again.",
  });
}
