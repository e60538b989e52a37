// Files from the time of 8-bit fonts contain codes 0..255, which later programs turned into Latin letters. These tables
// go back from the letter to the code.

const ALL_CODES = Uint8Array.from({ length: 256 }, (_, code) => code);
const lettersOf = (encoding: string): readonly string[] => [...new TextDecoder(encoding).decode(ALL_CODES)];

/** The windows-1252 letter of each code. */
export const LETTER_OF_CODE: readonly string[] = lettersOf("windows-1252");
/** The windows-1258 letter of each code, as Vietnamese Windows decodes it; tones are combining marks. */
export const LETTER_OF_CODE_1258: readonly string[] = lettersOf("windows-1258");

const CODES: ReadonlyMap<string, number> = new Map([
  // Symbol fonts have their codes in the private use area.
  ...LETTER_OF_CODE.map((_, code) => [String.fromCharCode(0xf000 + code), code] as const),
  ...LETTER_OF_CODE_1258.map((letter, code) => [letter, code] as const),
  ...LETTER_OF_CODE.map((_, code) => [String.fromCharCode(code), code] as const),
  ...LETTER_OF_CODE.map((letter, code) => [letter, code] as const),
]);

/**
 * The code of a letter: "Õ" 0xD5, "‰" 0x89, "ă" (read as windows-1258) 0xE3; null if it is not the letter of a code.
 */
export function codeOfLetter(letter: string): number | null {
  return CODES.get(letter) ?? null;
}
