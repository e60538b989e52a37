// Decides whether a line is Vietnamese, before its letters are repaired.

import { isSyllableShape } from "../../language/model/syllable-shape.ts";
import { bareKey, wordKey } from "../../language/model/word-key.ts";
import { regex } from "../../language/regex.ts";
import { isVietnameseSyllable } from "../../language/vietnamese-syllable.ts";

/** "short": too few words to decide. */
export type LineLanguage = "vietnamese" | "other" | "short";

/** A word, with letters that were printed as "?". */
const WORD = regex.g`[\p{L}\p{M}](?:[\p{L}\p{M}]|\?(?=[\p{L}?])){0,39}\??`;
/** Letters that hardly any other language has. */
const VIETNAMESE = /[ăơưđ\u1ea0-\u1ef9]/u;
const MIN_WORDS = 4;
/** Minimum share of words with the shape of syllables, in a line with marked ones and in one without. */
const WITH_MARKS = 0.4;
const WITHOUT_MARKS = 0.8;

/** `line`: NFC, with Latin letters for those that look like them. */
export function lineLanguage(line: string): LineLanguage {
  let words = 0;
  let shaped = 0;
  let marked = 0;
  for (const [printed] of line.matchAll(WORD)) {
    const word = printed.replace(/\?$/u, "");
    if (word.includes("?")) continue;
    const key = wordKey(word);
    const isShaped = isSyllableShape(bareKey(key));
    // Abbreviations occur in any language.
    if (word.length < 2 || (word.length <= 6 && word === word.toUpperCase() && !isShaped)) continue;
    words++;
    if (!isShaped) continue;
    shaped++;
    if (VIETNAMESE.test(key) && isVietnameseSyllable(key)) marked++;
  }
  if (marked > 0 && shaped >= WITH_MARKS * words) return "vietnamese";
  if (words < MIN_WORDS) return "short";
  return shaped >= WITHOUT_MARKS * words ? "vietnamese" : "other";
}
