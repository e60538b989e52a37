import { parse } from "parse5";
import type { Extraction } from "../../model/extraction.ts";
import type { Extractor } from "../shared/extractor.ts";
import { encodingGuessed } from "../text/text.ts";
import { decodeHtml } from "./decode-html.ts";
import { isElement } from "./element.ts";
import { mainContent } from "./main-content.ts";
import { htmlBlocks } from "./page-blocks.ts";

const HEAD = 4096;
/** Behind blanks, comments and an XML declaration a page begins with one of its own tags. */
const BEGINNING =
  /^\s*(?:<\?xml[^>]{0,200}>\s*|<!--[\s\S]{0,2000}?-->\s*){0,5}<(?:!doctype\s+html|html|head|body|meta|title)\b/i;
const FRAGMENT = /^\s*<(?:div|p|table|center|span|font|h[1-6]|section|article)\b/i;
const TAG = /<\/?(?:div|p|table|tr|td|br|span|b|strong|a|h[1-6])\b/gi;

/** Saved web pages. What a reader does not see, menus and the site's frame are left out; nothing is ever fetched. */
export const html: Extractor = {
  method: "html",
  mediaType: "text/html",
  extensions: ["html", "htm", "xhtml"],

  recognizes(bytes) {
    const head = decodeHtml(bytes)?.text.slice(0, HEAD) ?? "";
    return BEGINNING.test(head) || (FRAGMENT.test(head) && (head.match(TAG)?.length ?? 0) >= 4);
  },

  async extract(bytes): Promise<Extraction> {
    const decoded = decodeHtml(bytes) ?? { text: "", encoding: "utf-8", certain: true };
    const root = parse(decoded.text).childNodes.filter(isElement)[0];
    const body = root?.childNodes.filter(isElement).find((element) => element.tagName === "body");
    const blocks = body ? htmlBlocks(mainContent(body)) : [];
    return {
      mediaType: html.mediaType,
      pages: [
        { number: 1, readings: [{ method: "html", encoding: decoded.encoding, confidence: 1, blocks }] },
      ],
      warnings: decoded.certain ? [] : [encodingGuessed(decoded.encoding)],
    };
  },
};
