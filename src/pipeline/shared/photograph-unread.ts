import type { Warning } from "../../model/warning.ts";
import { fileNameOf } from "./paths.ts";

/** The warning of a document that lacks a page because a photograph could not be read. */
export function photographUnread({ path }: { readonly path: string }): Warning {
  const name = fileNameOf(path);
  const messages = {
    vi: `Không đọc được ảnh “${name}” trong loạt ảnh của văn bản này, nên văn bản thiếu trang đó.`,
    en: `“${name}”, one of the photographs of this document, could not be read, so its page is missing.`,
  };
  return { code: "photograph-unread", message: messages.vi, messages };
}
