import { isWebArchive } from "../mail/mail-headers.ts";
import { defineFormat } from "../shared/input-format.ts";
import { decodeHtml } from "./decode-html.ts";

const HEAD = 4096;
const LONG_HEAD = 100_000;
/** A page begins with one of these tags, after blanks, comments and an XML declaration. */
const PAGE_BEGINNING =
  /^\s*(?:<\?xml[^>]{0,200}>\s*|<!--[\s\S]{0,2000}?-->\s*){0,5}<(?:!doctype\s+html|html|head|body|meta|title)(?![a-z0-9_])/i;
/** Elements of the head of a page. Other files may begin with them too. */
const HEAD_BEGINNING =
  /^\s*(?:<\?xml[^>]{0,200}>\s*|<!--[\s\S]{0,2000}?-->\s*){0,5}<(?:link|style|script|base|noscript)(?![a-z0-9_])/i;
const FRAGMENT_BEGINNING = /^\s*<(?:div|p|table|center|span|font|h[1-6]|section|article)(?![a-z0-9_])/i;
const TAG = /<\/?(?:div|p|table|tr|td|br|span|b|strong|a|h[1-6])(?![a-z0-9_])/gi;
/** Fewest tags of a page that does not begin like one: plain text may contain one or two. */
const MIN_TAGS = 4;

/** A saved web page, or a part of one. */
export const html = defineFormat({
  mediaType: "text/html",
  extensions: ["html", "htm", "xhtml"],

  recognizes(bytes) {
    const { text = "" } = decodeHtml(bytes) ?? {};
    const head = text.slice(0, HEAD);
    if (PAGE_BEGINNING.test(head)) return true;
    const hasTags = (part: string) => (part.match(TAG)?.length ?? 0) >= MIN_TAGS;
    if (FRAGMENT_BEGINNING.test(head)) return hasTags(head);
    // Styles and scripts may be long.
    return HEAD_BEGINNING.test(head) && hasTags(text.slice(0, LONG_HEAD));
  },

  loadReader: async () => (await import("./read-html.ts")).readHtml,
});

/** A web page saved in one file (.mht). Word saves such files too and names them .doc. */
export const webArchive = defineFormat({
  mediaType: "multipart/related",
  extensions: ["mht", "mhtml", "doc"],
  recognizes: isWebArchive,
  loadReader: async () => (await import("./read-web-archive.ts")).readWebArchive,
});
