import { characterTable } from "../../language/character-table.ts";
import { regex } from "../../language/regex.ts";

const TABLE_SIZE = 0x2100;
const LETTER = 1;
export const MARK = 2;
export const CAPITAL = 4;
export const SMALL = 8;
const kindOfUnit = characterTable(kindOf);

function kindOf(letter: string): number {
  if (regex`\p{Lu}`.test(letter)) return LETTER | CAPITAL;
  if (regex`\p{Ll}`.test(letter)) return LETTER | SMALL;
  if (regex`\p{M}`.test(letter)) return LETTER | MARK;
  return regex`[\p{L}\p{N}]`.test(letter) ? LETTER : 0;
}

/** Flags of the character at an offset: LETTER with MARK, CAPITAL or SMALL; 0 if it never appears in a word. */
export function wordCharacterAt(text: string, at: number): number {
  const code = text.charCodeAt(at);
  return code < TABLE_SIZE ? kindOfUnit(code) : kindOf(String.fromCodePoint(text.codePointAt(at)!));
}

/** Length of a character in code units: two for characters above U+FFFF. */
export const codeUnitsAt = (text: string, at: number) =>
  text.charCodeAt(at) < 0xd800 || text.codePointAt(at)! <= 0xffff ? 1 : 2;
