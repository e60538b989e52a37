import { isSyllableShape } from "../../language/model/syllable-shape.ts";
import { bareKey } from "../../language/model/word-key.ts";
import { regex } from "../../language/regex.ts";
import { isVietnameseSyllable } from "../../language/vietnamese-syllable.ts";
import { leastOf } from "../../model/lists.ts";
import { mapLines, type Repair } from "../flow/flow.ts";
import { joinBrokenSyllables } from "./broken-syllables.ts";

// Titles, names of units and whole lines are sometimes printed with blanks between their letters: "K Ế  H O Ạ C H",
// "S Ở  T Ư  P H Á P". Wider blanks separate words; where all blanks are equally wide, words are found by their spelling.

const BLANK = "[ \\u00a0\\u2000-\\u200a\\u202f]";
/** Two single letters: a quick test that nearly all lines fail. */
const MAY_BE_SPACED = regex`(?:^|\s|[("“])\p{L}\p{M}{0,2}${BLANK}{1,4}\p{L}\p{M}{0,2}(?:${BLANK}|[.,;:)”"]|$)`;
/** At least four single characters with blanks between them, the first one no sign but a bullet; punctuation may follow the last one. */
const SPACED = regex.g`(?<![^\s("“])[\p{L}\p{N}+\-•](?:${BLANK}{1,4}[^\s]){2,4000}${BLANK}{1,4}[^\s](?![^\s.,;:)”"])`;
const CHARACTER = regex.g`[^\s]`;
const LONGEST_SYLLABLE = 7;
const MIN_LETTERS = 4;
/** Minimum mean length of the syllables where only spelling separates them: single vowels may be answers or labels. */
const MIN_MEAN = 2;
/** Minimum share of letters in syllables, where blanks of two widths separate the words. */
const MIN_SHARE = 0.75;
const LETTER = regex`\p{L}`;
const LETTERS = regex.g`\p{L}{1,40}`;
const ADDRESS = /\S{0,99}(?:@|:\/\/)\S{0,999}/gu;

/** Joins the letters of words that are printed letter by letter; other text stays. */
export function joinSpacedLetters(text: string): string {
  const words = MAY_BE_SPACED.test(text)
    ? text.normalize("NFC").replace(SPACED, (run) => joined(run) ?? run)
    : text;
  return joinBrokenSyllables(words);
}

function joined(run: string): string | null {
  const characters = run.match(CHARACTER) ?? [];
  const gaps = run.split(CHARACTER).slice(1, -1);
  if (characters.filter((character) => LETTER.test(character)).length < MIN_LETTERS) return null;
  const narrow = leastOf(gaps.map((gap) => gap.length));
  if (gaps.every((gap) => gap.length === narrow)) return bySpelling(run, characters);
  const wide = leastOf(gaps.map((gap) => gap.length).filter((length) => length > narrow));
  const words = characters.reduce((text, character, i) => {
    const gap = gaps[i - 1] ?? "";
    return text + between(gap, narrow, wide) + character;
  }, "");
  return hasSyllables(words) ? words : null;
}

/** What separates two characters: nothing inside a word, one blank between words. Wider gaps, as between columns, stay. */
function between(gap: string, narrow: number, wide: number): string {
  if (gap.length <= narrow) return "";
  return gap.length === wide ? " " : gap;
}

/** True if most letters are in syllables; words in capitals may also be abbreviations. */
function hasSyllables(text: string): boolean {
  const words = text.replace(ADDRESS, " ").match(LETTERS) ?? [];
  if (words.every((word) => word.length === 1)) return false;
  const inCapitals = text === text.toUpperCase();
  if (inCapitals && words.every((word) => word.length <= LONGEST_SYLLABLE) && words.some(isSyllable))
    return true;
  const size = (some: readonly string[]) => some.reduce((sum, word) => sum + word.length, 0);
  const native = size(words.filter(isSyllable));
  // Abbreviations ("UBND") occur in any text.
  return (
    native > 0 &&
    native >= MIN_SHARE * size(words.filter((word) => isSyllable(word) || !isAbbreviation(word)))
  );
}

/** A syllable, with its marks or without any. */
const isSyllable = (word: string) => isMarked(word) || isBare(word);
const isAbbreviation = (word: string) => word.length > 1 && word === word.toUpperCase();
const isMarked = (word: string) => isVietnameseSyllable(word.toLowerCase());
const isBare = (word: string) => word.length > 1 && isSyllableShape(word.toLowerCase());

/** The words formed by letters at equal distances; null if they form none. */
function bySpelling(run: string, letters: readonly string[]): string | null {
  if (!letters.every((letter) => LETTER.test(letter))) return null;
  const lower = run.toLowerCase();
  const syllables = syllablesOf(letters, bareKey(lower) === lower ? isBare : isMarked);
  return syllables && letters.length >= MIN_MEAN * syllables.length ? syllables.join(" ") : null;
}

/** The fewest syllables that the letters form, the longer ones first; null if they form none. "UBND" counts as one. */
function syllablesOf(letters: readonly string[], isOne: (word: string) => boolean): string[] | null {
  const best: (string[] | null)[] = [...letters.map(() => null), []];
  for (let at = letters.length - 1; at >= 0; at--)
    for (let count = Math.min(LONGEST_SYLLABLE, letters.length - at); count > 0; count--) {
      const rest = best[at + count];
      const word = letters.slice(at, at + count).join("");
      const known = best[at];
      if (!rest || !(isOne(word) || word === "UBND")) continue;
      if (!known || rest.length + 1 < known.length) best[at] = [word, ...rest];
    }
  return best[0] ?? null;
}

export const spacedLetters: Repair = {
  id: "spaced-letters",
  apply(items) {
    return {
      items: mapLines(items, (line) => ({ ...line, text: joinSpacedLetters(line.text) })),
      removed: [],
    };
  },
};
