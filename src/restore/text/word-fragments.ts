// Words without a vowel ("thc", "nh"), which may be left of words whose letters with marks vanished.

import { regex } from "../../language/regex.ts";

/** Letters without a vowel that are no abbreviation: "thc", "nh"; not beside signs as in "v/v", "tp.". */
const FRAGMENT = regex.g`(?<![\p{L}\p{M}\p{N}/.@_'’&\-?*#~^¤¿■-◿\ufffd\ue000-\uf8ff])(?:\p{Lu}?[bcdghklmnpqrstvxđ]{2,4})(?![\p{L}\p{M}\p{N}/.)@_'’&\-?*#~^¤¿■-◿\ufffd\ue000-\uf8ff])`;
const WORD = regex.g`\p{L}{1,40}`;
/** Such letters show that others vanished if there are so many different ones, and this share of all words. */
const FRAGMENTS = 2;
/** Signs of markup and source code. */
const MARKUP = /[<>{}\\=]/u;
/** Shorter texts do not show which letters they lack. */
const MIN_WORDS = 50;
const FRAGMENT_SHARE = 0.002;
/** The same where letters vanished here and there. */
const FEW_SHARE = 0.001;

/** Words of a text without a vowel. */
interface Fragments {
  /** Number of all words; 0 if there are no fragments. */
  readonly words: number;
  readonly fragments: number;
  /** Number of different ones. */
  readonly different: number;
}

/** Counts what may be left of words, a quick test that nearly all texts fail. */
export function fragmentsIn(lines: readonly string[]): Fragments {
  let fragments = 0;
  const different = new Set<string>();
  const texts = lines.filter((line) => !isMarkup(line));
  for (const line of texts)
    for (const fragment of line.match(FRAGMENT) ?? []) {
      fragments++;
      different.add(fragment.toLowerCase());
    }
  const words = fragments === 0 ? 0 : wordCount(texts);
  return { words, fragments, different: different.size };
}

/** True for many words without a vowel. */
export const mayLackLetters = ({ words, fragments, different }: Fragments): boolean =>
  words >= MIN_WORDS && different >= FRAGMENTS && fragments >= FRAGMENT_SHARE * words;

/** True for some words without a vowel: others may be left of other words. */
export const mayLackFew = ({ words, fragments }: Fragments): boolean =>
  words >= MIN_WORDS && fragments > 0 && fragments >= FEW_SHARE * words;

export const isMarkup = (line: string): boolean => MARKUP.test(line);

/** Number of words of the lines. */
export const wordCount = (lines: readonly string[]): number =>
  lines.reduce((total, line) => total + (line.match(WORD)?.length ?? 0), 0);
