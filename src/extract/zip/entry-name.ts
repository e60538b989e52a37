import { decodeText } from "../shared/decode-text.ts";

// Letters 0x80 to 0xff of code page 437, which the zip format names for what is not UTF-8 (APPNOTE.TXT, D.1).
const CODE_PAGE_437 =
  "ÇüéâäàåçêëèïîìÄÅÉæÆôöòûùÿÖÜ¢£¥₧ƒáíóúñÑªº¿⌐¬½¼¡«»░▒▓│┤╡╢╖╕╣║╗╝╜╛┐└┴┬├─┼╞╟╚╔╩╦╠═╬╧╨╤╥╙╘╒╓╫╪┘┌█▄▌▐▀" +
  "αßΓπΣσµτΦΘΩδ∞φε∩≡±≥≤⌠⌡÷≈°∙·√ⁿ²■\u00a0";

/** A name whose encoding the archive does not tell: UTF-8, an old Vietnamese encoding where it reads as one, else 437. */
export function entryName(bytes: Uint8Array): string {
  const decoded = decodeText(bytes);
  if (decoded?.certain) return decoded.text;
  return Array.from(bytes, (byte) =>
    byte < 0x80 ? String.fromCharCode(byte) : CODE_PAGE_437[byte - 0x80],
  ).join("");
}
