// Decides after decoding whether a text was Vietnamese at all.

import type { LanguageModel } from "../../language/model/language-model.ts";
import { bareKey, wordKey } from "../../language/model/word-key.ts";
import { regex } from "../../language/regex.ts";
import { posteriorOf, type Restored } from "../decode/restored-line.ts";

/**
 * Mean probability of the words below which a text is not Vietnamese: lists of codes, Pinyin without tones, other languages.
 * Bare and damaged Vietnamese reach 0.94 and more. A long damaged text may be a very bad layer, so it is restored.
 */
const DOUBTFUL = { bare: 0.85, damaged: 0.88, damagedWords: 100, fewestWords: 15 };
/** Minimum share of words of a bare text that get marks, in a text of this many words; about 0.75 do in Vietnamese. */
const RESTORED = { share: 0.4, words: 8 };
/** Minimum share of the letters that are in decoded words; other segments read as another language. */
const DECODED = 0.25;
/** Minimum share of words that begin with a capital in a list of names. */
const CAPITALS = 0.6;

/** True if most words are so doubtful that the text must stay. */
export function isDoubtfulText(
  results: readonly Restored[],
  isDamaged: boolean,
  model: LanguageModel,
): boolean {
  let sum = 0;
  let words = 0;
  let changed = 0;
  for (const { tokens } of results)
    for (const token of tokens) {
      sum += posteriorOf(token);
      words++;
      if (token.original !== token.restored) changed++;
    }
  if (!isDamaged && isMostlyForeign(results)) return true;
  if (!isDamaged && words >= RESTORED.words && changed < RESTORED.share * words) return true;
  if (words < DOUBTFUL.fewestWords || (isDamaged && words > DOUBTFUL.damagedWords)) return false;
  if (sum >= (isDamaged ? DOUBTFUL.damaged : DOUBTFUL.bare) * words) return false;
  return isDamaged || !areNames(results, model);
}

/** True if hardly any text was decoded. */
function isMostlyForeign(results: readonly Restored[]): boolean {
  let decoded = 0;
  let length = 0;
  for (const { text, tokens } of results) {
    length += text.length;
    for (const { start, end } of tokens) decoded += end - start;
  }
  if (decoded >= DECODED * length) return false;
  const letters = results.reduce((sum, { text }) => sum + text.replace(NO_LETTER, "").length, 0);
  return decoded < DECODED * letters;
}

const NO_LETTER = regex.g`[^\p{L}]`;

/** True for lists of names, such as communes: every word can be Vietnamese, and most words begin with a capital. */
function areNames(results: readonly Restored[], model: LanguageModel): boolean {
  let words = 0;
  let capitals = 0;
  for (const { tokens } of results)
    for (const { original } of tokens) {
      if (original.length < 2) continue;
      if (model.withBare(bareKey(wordKey(original))).length === 0) return false;
      words++;
      if (original[0] !== original[0]!.toLowerCase()) capitals++;
    }
  return capitals > CAPITALS * words;
}
