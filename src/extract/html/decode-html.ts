import { type DecodedText, decodeText } from "../shared/decode-text.ts";

/** A declaration of the encoding stands within this many bytes (HTML Standard, "prescan a byte stream"). */
const DECLARED_WITHIN = 4096;
const DECLARATION =
  /<(?:meta|\?xml)[^>]{0,200}?(?:charset|encoding)\s{0,9}=\s{0,9}["']?(?<label>[\w:.-]{1,40})/i;

/** Decodes a page: a byte-order mark and valid UTF-8 go before what the page declares, which saved copies often belie. */
export function decodeHtml(bytes: Uint8Array): DecodedText | null {
  const guessed = decodeText(bytes);
  if (guessed?.certain) return guessed;
  const head = Buffer.from(bytes.subarray(0, DECLARED_WITHIN)).toString("latin1");
  const label = DECLARATION.exec(head)?.groups?.label;
  if (!label) return guessed;
  try {
    const decoder = new TextDecoder(label);
    // A page that can be searched for its declaration byte by byte is not UTF-16, whatever it declares.
    if (decoder.encoding.startsWith("utf-16") || decoder.encoding === "utf-8") return guessed;
    return { text: decoder.decode(bytes), encoding: decoder.encoding, certain: true };
  } catch {
    return guessed;
  }
}
