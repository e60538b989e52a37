import { type LegacyEncoding, legacyTable } from "./legacy-encoding.ts";
import { LETTER_OF_CODE } from "./letter-codes.ts";

/**
 * Text as an old font's document holds it: each code as the letter that windows-1252 has for it. What the encoding
 * lacks stays as it is.
 */
export function toLegacy(text: string, encoding: LegacyEncoding): string {
  const { codes } = legacyTable(encoding);
  let out = "";
  for (const letter of text.normalize("NFC")) {
    const code = codes.get(letter);
    out += code === undefined ? letter : [...code].map((c) => LETTER_OF_CODE[c.charCodeAt(0)]!).join("");
  }
  return out;
}
