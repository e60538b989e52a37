// Text in UTF-8 that was decoded as windows-1252 and lost bytes: 81, 8D, 8F, 90 and 9D have no letter in windows-1252, and
// programs drop AD, the soft hyphen. Some programs write "?" for them.

import { regex } from "../regex.ts";
import { syllableCost } from "./syllable-cost.ts";

/** What remains of a letter, and the letters that it may have been; a sign for the lost byte may follow. */
const LOST: ReadonlyMap<string, readonly string[]> = new Map([
  ["á»", ["ề", "ờ", "ọ", "ỏ", "ử", "Ố"]],
  ["áº", ["ậ", "Ạ"]],
  ["Ä", ["Đ"]],
  ["Ã", ["Á", "Í", "Ý"]],
]);
const PART = regex`(?<left>á[»º]|Ä|Ã(?!$))(?:\ufffd|\?(?=\p{L}))?`;
const WORD = regex.g`(?:[\p{L}\p{M}»º\ufffd]|(?<=[»ºÃÄ])\?(?=\p{L})){1,12}`;

/** "Ä" before a letter of three bytes can only be "Đ". */
const CERTAIN = /Ä[\ufffd?]?(?=.{0,4}á[»º])/gu;

/**
 * Restores letters that lost a byte if exactly one candidate makes the word a syllable; otherwise the damage stays visible, and
 * only the words around can tell the letter.
 */
export function restoreLostBytes(text: string): string {
  return text.replace(WORD, (word) => onlySyllable(word.normalize("NFC")) ?? word.replace(CERTAIN, "Đ"));
}

function onlySyllable(word: string): string | null {
  const found = PART.exec(word);
  if (!found) return null;
  const before = word.slice(0, found.index);
  const after = word.slice(found.index + found[0].length);
  const rest = before + after;
  const inCapitals = rest !== rest.toLowerCase() && rest === rest.toUpperCase();
  // One capital may begin a word or be a part of a word in capitals.
  const isOpen = found.index === 0 || (inCapitals && rest.length === 1);
  const words = LOST.get(found.groups!.left!)!
    .filter((letter) => isOpen || inCapitals === (letter !== letter.toLowerCase()))
    .map((letter) => before + letter + after)
    .map((candidate) => (PART.test(candidate) ? onlySyllable(candidate) : candidate))
    .filter((candidate) => candidate !== null)
    .filter((candidate) => syllableCost(candidate) !== null);
  return words.length === 1 ? words[0]! : null;
}
