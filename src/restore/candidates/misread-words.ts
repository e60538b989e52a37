import type { LanguageModel } from "../../language/model/language-model.ts";
import { UNKNOWN } from "../../language/model/model-tokens.ts";
import { bareKey, wordKey } from "../../language/model/word-key.ts";
import { regex } from "../../language/regex.ts";
import { isVietnameseSyllable } from "../../language/vietnamese-syllable.ts";
import type { Candidate } from "./candidate.ts";

// Words that an engine with Vietnamese certainly misread: what is printed is no word.

/** Log-probabilities (nats) of keeping a word with marks that the training text lacks, and one that is certainly misread. */
const RARE = -7;
const MISREAD = -16;

const FORM = regex`^(?=.?\p{Ll}{2}|\p{L}{2})[^\d\s.()…\-][^\d\s.()…\-\p{Lu}]{2,8}$`;
const SIGN = regex.g`[^\p{L}\p{M}]`;
/** Signs that office text never has beside a word. */
const FOREIGN_SIGN = /[¬¡¿§©®°±¦~^|\\+=_]/u;
const VOWEL = /[aeiouy]/u;
const SMALL_WITH_MARKS = regex`^(?=.{0,9}[^a-z])\p{Ll}{1,10}$`;

/**
 * True for a word in small letters that is no Vietnamese syllable but has marks or one sign: "taực", "¬ội". Words of other
 * languages have plain letters, and a sign beside a word of the model is punctuation: "/buổi".
 */
export function isMisread(text: string, model: LanguageModel): boolean {
  if (!FORM.test(text)) return false;
  const small = text.toLowerCase();
  const letters = small.replace(SIGN, "");
  if (/^[a-z]+$/u.test(small) || small.length - letters.length > 1 || !VOWEL.test(bareKey(letters)))
    return false;
  if (letters === small) return !isVietnameseSyllable(small);
  return FOREIGN_SIGN.test(small) || model.id(letters) === UNKNOWN;
}

/** The words that a misread word may stand for without losing letters that were read: "ytế" is neither "y" nor "tế". */
export function withItsLetters(candidates: readonly Candidate[], printed: string): readonly Candidate[] {
  const letters = printed.replace(SIGN, "").toLowerCase();
  return candidates.filter(
    ({ word }) => word === letters || (word.length >= letters.length - 1 && !letters.endsWith(word)),
  );
}

/** Log-probability (nats) of keeping a word that the model does not know. `usual`: of other such words. */
export function keepUnknown(text: string, usual: number, model: LanguageModel): number {
  if (isMisread(text, model)) return MISREAD;
  return SMALL_WITH_MARKS.test(text) ? Math.min(usual, RARE) : usual;
}

/** Abbreviations that nearly every document has. Of others, one character apart may be another one: CNTT and ANTT. */
const COMMON = ["ubnd", "hđnd", "mttq", "đbqh", "tthc"];
/** Capitals with at most one digit between them. */
const CAPITALS = regex`^(?=.{4,8}$)\p{Lu}{1,7}(?:\d\p{Lu}{1,6})?$`;

/** The common abbreviation that differs in one character: "U3ND", "ƯBND" → "ubnd"; null for other words. */
export function misreadAbbreviation(text: string, model: LanguageModel): string | null {
  if (!CAPITALS.test(text)) return null;
  const key = wordKey(text);
  if (model.id(key) !== UNKNOWN) return null;
  return COMMON.find((word) => differInOne(word, text.toLowerCase())) ?? null;
}

function differInOne(a: string, b: string): boolean {
  if (a.length !== b.length) return false;
  let count = 0;
  for (let i = 0; i < a.length && count < 2; i++) if (a[i] !== b[i]) count++;
  return count === 1;
}
