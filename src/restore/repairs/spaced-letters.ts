import { regex } from "../../language/regex.ts";
import { isVietnameseSyllable } from "../../language/vietnamese-syllable.ts";
import { mapLines, type Repair } from "../flow/flow.ts";

// Titles and names of bodies are sometimes printed with blanks between their letters: "K Ế  H O Ạ C H", "S Ở  T Ư  P H Á P".

const BLANK = "[ \\u00a0\\u2000-\\u200a\\u202f]";
/** At least four capitals, each alone. Wider blanks separate words; far wider ones, columns. */
const SPACED = regex.g`(?<![^\s("“])\p{Lu}(?:${BLANK}{1,4}\p{Lu}(?![\p{L}\p{N}])){3,60}`;
/** Two single letters: rules out nearly all lines quickly. */
const MAY_BE_SPACED = regex`(?:^|\s|[("“])\p{L}\p{M}{0,2}${BLANK}{1,4}\p{L}\p{M}{0,2}${BLANK}`;
const LONGEST_SYLLABLE = 7;

/** Joins the letters of words that are printed letter by letter; other text stays. */
export function joinSpacedLetters(text: string): string {
  if (!MAY_BE_SPACED.test(text)) return text;
  return text.normalize("NFC").replace(SPACED, (run) => joined(run) ?? run);
}

function joined(run: string): string | null {
  const letters = run.split(/\s+/u);
  const gaps = run.match(/\s+/gu) ?? [];
  const narrow = Math.min(...gaps.map((gap) => gap.length));
  if (gaps.every((gap) => gap.length === narrow)) return syllablesOf(letters)?.join(" ") ?? null;
  const words = letters.reduce((text, letter, i) => {
    const gap = gaps[i - 1] ?? "";
    return text + (gap.length > narrow ? gap : "") + letter;
  }, "");
  return words.split(/\s+/u).every(isWord) && words.split(/\s+/u).some(isSyllable) ? words : null;
}

const isSyllable = (word: string) => isVietnameseSyllable(word.toLowerCase());

/** A syllable, also without its marks, or an abbreviation. */
const isWord = (word: string) => word.length <= LONGEST_SYLLABLE;

/** The fewest syllables that the letters form, the longer ones first; null if they form none. "UBND" counts as one. */
function syllablesOf(letters: readonly string[]): string[] | null {
  const best: (string[] | null)[] = [...letters.map(() => null), []];
  for (let at = letters.length - 1; at >= 0; at--)
    for (let count = Math.min(LONGEST_SYLLABLE, letters.length - at); count > 0; count--) {
      const rest = best[at + count];
      const word = letters.slice(at, at + count).join("");
      const known = best[at];
      if (!rest || !(isSyllable(word) || word === "UBND")) continue;
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
