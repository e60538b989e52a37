import { regex } from "../../../language/regex.ts";
import { isVietnameseSyllable } from "../../../language/vietnamese-syllable.ts";
import type { OcrLine, OcrWord } from "../../shared/ocr-engine.ts";

const LETTERS = regex`^[\p{L}\p{M}]{2,}$`;
const MARKED = /[\u0300-\u036fđ]/u;
/** "HĐND", "ĐT": capitals without a vowel. */
const ABBREVIATION = /^[B-DF-HJ-NP-TV-XĐ]{2,8}$/u;

/** Whether a word has Vietnamese diacritics but is not a Vietnamese syllable. Other words may be symbols or foreign. */
export function isMisspelt({ text }: OcrWord): boolean {
  const word = text.replace(regex`(?<![^\p{L}\p{M}])[^\p{L}\p{M}]+$`, "").replace(regex`^[^\p{L}\p{M}]+`, "");
  const lower = word.toLowerCase();
  if (ABBREVIATION.test(word)) return false;
  return LETTERS.test(word) && MARKED.test(lower.normalize("NFD")) && !isVietnameseSyllable(lower);
}

/** Mean confidence of the letters, 0..1; letters of misspelt words count as 0. */
export function spellingConfidence(words: readonly OcrWord[]): number {
  const sum = words.reduce(
    (total, word) => total + (isMisspelt(word) ? 0 : word.confidence * word.text.length),
    0,
  );
  return sum / lettersIn(words);
}

/** Mean confidence of the letters, 0..1; 0 without letters. */
export function meanConfidence(lines: readonly OcrLine[]): number {
  const letters = countLetters(lines);
  const words = lines.flatMap((line) => line.words);
  const sum = words.reduce((total, word) => total + word.confidence * word.text.length, 0);
  return letters === 0 ? 0 : sum / letters;
}

/** Number of characters of words. */
export const lettersIn = (words: readonly OcrWord[]): number =>
  words.reduce((sum, word) => sum + word.text.length, 0);

/** Number of characters of lines, without blanks. */
export const countLetters = (lines: readonly OcrLine[]): number =>
  lines.reduce((sum, { words }) => sum + lettersIn(words), 0);

/** Punctuation that often is a word of its own: bullets, leaders, a rule of dashes. */
const SIGNS = /^[-–—+*•.,;:…_=]+$/u;
const DOUBTFUL = 0.75;
const SURE = 0.9;

/** Whether words were read from a pen, a seal or dirt: neither words nor numbers, and with little confidence. */
export function isStain(words: readonly OcrWord[]): boolean {
  if (words.some(({ text }) => regex`[\p{L}\p{M}]{2}|\d`.test(text) || SIGNS.test(text))) return false;
  // Crosses in cells and Roman numerals may be alone.
  const isOtherSign = words.every(({ text }) => !/[xXIV]/u.test(text));
  return spellingConfidence(words) < (isOtherSign ? SURE : DOUBTFUL);
}

const SURE_WORD = 0.8;
const HALF_SURE = 0.35;

/** Engines read words in strokes of a pen too; a line of print has at least one word read with certainty. */
export const isPrint = ({ words }: OcrLine): boolean =>
  spellingConfidence(words) >= HALF_SURE &&
  words.some((word) => word.confidence >= SURE_WORD && regex`\p{L}{2}`.test(word.text) && !isMisspelt(word));
