import { decodeText } from "../shared/decode-text.ts";

// Characters 0x80 to 0xff of code page 437, which the zip format uses for names that are not UTF-8 (APPNOTE.TXT, D.1).
const CODE_PAGE_437 =
  "ÇüéâäàåçêëèïîìÄÅÉæÆôöòûùÿÖÜ¢£¥₧ƒáíóúñÑªº¿⌐¬½¼¡«»░▒▓│┤╡╢╖╕╣║╗╝╜╛┐└┴┬├─┼╞╟╚╔╩╦╠═╬╧╨╤╥╙╘╒╓╫╪┘┌█▄▌▐▀" +
  "αßΓπΣσµτΦΘΩδ∞φε∩≡±≥≤⌠⌡÷≈°∙·√ⁿ²■\u00a0";

/** A name of unstated encoding: UTF-8, or an old Vietnamese encoding if it reads as one, else code page 437. */
export function entryName(bytes: Uint8Array): string {
  const decoded = decodeText(bytes);
  if (decoded?.certain) return decoded.text;
  return Array.from(bytes, (byte) =>
    byte < 0x80 ? String.fromCharCode(byte) : CODE_PAGE_437[byte - 0x80],
  ).join("");
}
