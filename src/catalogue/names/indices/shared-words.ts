import { ABBREVIATIONS } from "../../../language/abbreviations.ts";
import { fold } from "../../../language/fold.ts";
import { memoize } from "../../../language/memoize.ts";
import { regex } from "../../../language/regex.ts";
import type { IndexEntry } from "../../../model/catalogue.ts";
import { isCleanText } from "../../matching/bare-letters.ts";
import type { SubIndexEntry, SubIndexMatch } from "./sub-index-match.ts";

const WORD = regex.g`[\p{L}\p{N}]+`;
/** Words that say nothing about which sub-index is meant. */
const EMPTY_WORDS: ReadonlySet<string> = new Set(
  "và các của về trong việc để đối với cho tại tỉnh thành phố chỉ số công tác nâng cao cải thiện thực hiện triển khai năm".split(
    " ",
  ),
);

/** The syllables of a name, each once, with abbreviations spelled out and without words that every name may have. */
const nameWords = memoize((text): ReadonlySet<string> => {
  const words = fold(text)
    .match(WORD)
    ?.flatMap((word) => ABBREVIATIONS.get(word) ?? [word]);
  return new Set(words?.filter((word) => !EMPTY_WORDS.has(word)));
});

/** A sub-index with its spellings. */
interface Part {
  readonly index: IndexEntry;
  readonly subIndex: SubIndexEntry;
}

/** The words of a spelling and the sum of their weights. */
interface Weighed {
  readonly words: ReadonlySet<string>;
  readonly weight: number;
}

/** The spellings of each sub-index of a set, and the weight of a word: the fewer sub-indices have it, the more it weighs. */
export interface Vocabulary {
  readonly parts: readonly { readonly part: Part; readonly spellings: readonly Weighed[] }[];
  weigh(words: ReadonlySet<string>): Weighed;
  weightOf(word: string): number;
}

export function vocabularyOf(allowed: Iterable<Part>): Vocabulary {
  const parts = [...allowed].map((part) => {
    const { name, shortName, aliases } = part.subIndex;
    return { part, spellings: [name, shortName, ...aliases].map(nameWords) };
  });
  const counts = new Map<string, number>();
  for (const { spellings } of parts)
    for (const word of new Set(spellings.flatMap((words) => [...words])))
      counts.set(word, (counts.get(word) ?? 0) + 1);
  const weightOfCount = (count: number) => Math.log((parts.length + 1) / count) + 0.1;
  const weights = new Map([...counts].map(([word, count]) => [word, weightOfCount(count)]));
  // A word in none of the names counts as one in a single name.
  const unknown = weightOfCount(1);
  const weightOf = (word: string) => weights.get(word) ?? unknown;
  const weigh = (words: ReadonlySet<string>) => {
    let weight = 0;
    for (const word of words) weight += weightOf(word);
    return { words, weight };
  };
  return {
    parts: parts.map(({ part, spellings }) => ({ part, spellings: spellings.map(weigh) })),
    weigh,
    weightOf,
  };
}

/** A longer text is a sentence. */
const LONGEST_NAME = 130;
/** Least share of words in common: for a heading without a word such as "chỉ số", and for others. */
const LEAST = { plain: 0.85, named: 0.65 };
/** The next best sub-index must share at least this much less. */
const MARGIN = 0.25;
/** A name of fewer words is soon another one. */
const FEWEST_WORDS = 3;

/** The name itself is nearer than the same words in another order. */
const ADDED_DISTANCE = 0.01;

/**
 * The sub-index whose name has the same words in other forms: "Xây dựng chính quyền số" for "Xây dựng và phát triển chính
 * quyền số". null for damaged texts, and where two sub-indices are about equally near. `plain`: no word such as "chỉ số"
 * precedes the name.
 */
export function nearestByWords(
  wordings: readonly string[],
  vocabulary: () => Vocabulary,
  plain: boolean,
): SubIndexMatch | null {
  const texts = wordings
    .filter((text) => text.length <= LONGEST_NAME && isCleanText(text))
    .map(nameWords)
    .filter((words) => words.size >= FEWEST_WORDS);
  if (texts.length === 0) return null;
  const { parts, weigh, weightOf } = vocabulary();
  const weighed = texts.map(weigh);
  const [first, second] = parts
    .map(({ part, spellings }) => ({ part, shared: mostShared(weighed, spellings, weightOf) }))
    .sort((a, b) => b.shared - a.shared);
  if (!first || first.shared < (plain ? LEAST.plain : LEAST.named)) return null;
  if (first.shared - (second?.shared ?? 0) < MARGIN) return null;
  const distance = 1 - first.shared + ADDED_DISTANCE;
  return { index: first.part.index, subIndex: first.part.subIndex, distance };
}

/** The greatest share of the weight of two names that their common words have: 0 to 1. */
function mostShared(
  texts: readonly Weighed[],
  spellings: readonly Weighed[],
  weightOf: (word: string) => number,
): number {
  let most = 0;
  for (const { words, weight } of texts)
    for (const spelling of spellings) {
      let both = 0;
      for (const word of words) if (spelling.words.has(word)) both += weightOf(word);
      most = Math.max(most, (2 * both) / (weight + spelling.weight));
    }
  return most;
}
