// Files from the time of 8-bit fonts hold codes 0..255; a program that took them for Latin text made letters of them.
// Here the way back: which code stands behind a letter.

const WINDOWS_1252 = new TextDecoder("windows-1252");
const WINDOWS_1258 = new TextDecoder("windows-1258");

/** The letter that windows-1252 has for each code. */
export const LETTER_OF_CODE: readonly string[] = Array.from({ length: 256 }, (_, code) =>
  WINDOWS_1252.decode(Uint8Array.of(code)),
);
/** The same of windows-1258: what Vietnamese Windows made of the codes; tones are marks of their own. */
export const LETTER_OF_CODE_1258: readonly string[] = Array.from({ length: 256 }, (_, code) =>
  WINDOWS_1258.decode(Uint8Array.of(code)),
);

const CODES: ReadonlyMap<string, number> = new Map([
  // Fonts marked as symbol fonts have their codes in the private area.
  ...LETTER_OF_CODE.map((_, code) => [String.fromCharCode(0xf000 + code), code] as const),
  ...LETTER_OF_CODE_1258.map((letter, code) => [letter, code] as const),
  ...LETTER_OF_CODE.map((_, code) => [String.fromCharCode(code), code] as const),
  ...LETTER_OF_CODE.map((letter, code) => [letter, code] as const),
]);

/** The code behind a letter: "Õ" 0xD5, "‰" 0x89, "ă" (read as windows-1258) 0xE3; null: it stands for none. */
export function codeOfLetter(letter: string): number | null {
  return CODES.get(letter) ?? null;
}
