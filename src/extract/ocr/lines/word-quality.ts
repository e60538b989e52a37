import { isVietnameseSyllable } from "../../../language/vietnamese-syllable.ts";
import type { OcrWord } from "../../shared/ocr-engine.ts";

const LETTERS = /^[\p{L}\p{M}]{2,}$/u;
const MARKED = /[\u0300-\u036fđ]/u;
/** "HĐND", "ĐT": capitals without a vowel. */
const ABBREVIATION = /^[B-DF-HJ-NP-TV-XĐ]{2,8}$/u;

/** Letters with Vietnamese marks that make no Vietnamese syllable; bare ones may be a symbol or a foreign word. */
export function misspelt({ text }: OcrWord): boolean {
  const word = text.replace(/(?<![^\p{L}\p{M}])[^\p{L}\p{M}]+$/u, "").replace(/^[^\p{L}\p{M}]+/u, "");
  const lower = word.toLowerCase();
  if (ABBREVIATION.test(word)) return false;
  return LETTERS.test(word) && MARKED.test(lower.normalize("NFD")) && !isVietnameseSyllable(lower);
}

/** Mean certainty of the letters, those of misspelt words counting for nothing. */
export function worthOf(words: readonly OcrWord[]): number {
  const sure = words.reduce(
    (sum, word) => sum + (misspelt(word) ? 0 : word.confidence * word.text.length),
    0,
  );
  return sure / lettersOf(words);
}

export const lettersOf = (words: readonly OcrWord[]) =>
  words.reduce((sum, word) => sum + word.text.length, 0);

/** Usual alone: bullets, leaders, a rule of dashes. */
const SIGNS = /^[-–—+*•.,;:…_=]+$/u;
const DOUBTED = 0.75;
const SURE = 0.9;

/** What a pen, a seal or dirt left, taken for signs: nothing that could be a word or a number, and seen with doubt. */
export function isStain(words: readonly OcrWord[]): boolean {
  if (words.some(({ text }) => /[\p{L}\p{M}]{2}|\d/u.test(text) || SIGNS.test(text))) return false;
  // Crosses in cells and Roman numerals stand alone by right.
  const bare = words.every(({ text }) => !/[xXIV]/u.test(text));
  return worthOf(words) < (bare ? SURE : DOUBTED);
}
