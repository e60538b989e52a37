import { type DecodedText, decodeText } from "../shared/decode-text.ts";

/** The encoding is declared within this many bytes (HTML Standard, "prescan a byte stream"). */
const DECLARED_WITHIN = 4096;
const DECLARATION =
  /<(?:meta|\?xml)[^>]{0,200}?(?:charset|encoding)\s{0,9}=\s{0,9}["']?(?<label>[a-z0-9_:.-]{1,40})/i;

/**
 * Decodes a page; null if the bytes are not text. A byte-order mark and valid UTF-8 take precedence over the declared
 * encoding, which is often wrong in saved copies.
 */
export function decodeHtml(bytes: Uint8Array): DecodedText | null {
  const guessed = decodeText(bytes);
  if (guessed?.certain) return guessed;
  const head = Buffer.from(bytes.subarray(0, DECLARED_WITHIN)).toString("latin1");
  const label = DECLARATION.exec(head)?.groups?.label;
  if (!label) return guessed;
  try {
    const decoder = new TextDecoder(label);
    // The declaration was found byte by byte, so the page is not UTF-16 even if it declares UTF-16.
    if (decoder.encoding.startsWith("utf-16") || decoder.encoding === "utf-8") return guessed;
    return { text: decoder.decode(bytes), encoding: decoder.encoding, certain: true };
  } catch {
    return guessed;
  }
}
