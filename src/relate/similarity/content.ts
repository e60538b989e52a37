import { ABBREVIATIONS } from "../../language/abbreviations.ts";
import { regex } from "../../language/regex.ts";
import { FUNCTION_WORDS, GENERAL_PHRASES, OFFICE_PHRASES } from "./administrative-words.ts";

const WORD = regex.g`[\p{L}\p{M}\p{N}]{1,40}`;
const DIGIT = /\d/u;

/** What a text is about. */
export interface Content {
  /** Its words, without function words and phrases of office work; abbreviations are replaced by their words. */
  readonly words: Set<string>;
  /** Neighbouring words that name a subject ("vỏ bao", "sạt lở"): most Vietnamese words have two syllables. */
  readonly terms: Set<string>;
}

/** Reads the words and terms of a folded text. */
export function contentOf(folded: string): Content {
  const printed = folded.match(WORD) ?? [];
  const all = printed.some((word) => ABBREVIATIONS.has(word))
    ? printed.flatMap((word) => ABBREVIATIONS.get(word) ?? [word])
    : printed;
  const [words, terms] = [new Set<string>(), new Set<string>()];
  let before: string | null = null;
  for (let i = 0; i < all.length; i++) {
    const word = all[i]!;
    const next = all[i + 1];
    const phrase = next === undefined ? null : `${word} ${next}`;
    if (FUNCTION_WORDS.has(word)) before = null;
    else if (phrase !== null && OFFICE_PHRASES.has(phrase)) {
      before = null;
      i++;
    } else if (phrase !== null && GENERAL_PHRASES.has(phrase)) {
      words.add(word).add(next!);
      // "đầu tư" is general, "đầu tư xanh" a subject.
      before = phrase;
      i++;
    } else {
      const isNumber = DIGIT.test(word);
      words.add(isNumber ? withoutZeros(word) : word);
      if (before !== null && !isNumber) terms.add(`${before} ${word}`);
      before = isNumber ? null : word;
    }
  }
  return { words, terms };
}

/** "02" is "2". */
const withoutZeros = (word: string) => word.replace(/^0+(?=\d)/u, "");
