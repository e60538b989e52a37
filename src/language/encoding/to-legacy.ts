import { type LegacyEncoding, legacyTable } from "./legacy-encoding.ts";
import { LETTER_OF_CODE } from "./letter-codes.ts";

/** Encodes text for a legacy font: each code as its windows-1252 letter. Letters that the encoding lacks stay. */
export function toLegacy(text: string, encoding: LegacyEncoding): string {
  const { codes } = legacyTable(encoding);
  let out = "";
  for (const letter of text.normalize("NFC")) {
    const code = codes.get(letter);
    out += code === undefined ? letter : [...code].map((c) => LETTER_OF_CODE[c.charCodeAt(0)]!).join("");
  }
  return out;
}
