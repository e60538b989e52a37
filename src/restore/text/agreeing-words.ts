// Lets the doubtful words of a text without marks agree with its certain ones: "VAN PHONG SO" in a heading and "Văn phòng Sở" in
// a sentence, "cai thien chi so" and "các chỉ số".

import { bare } from "../../language/fold.ts";
import { wordKey } from "../../language/model/word-key.ts";
import type { Restored, RestoredToken } from "../decode/restored-line.ts";

/** Less probable words are doubtful. */
const CERTAIN = 0.9;
/** So many certain places with two words in common show how the second is written; one with three words does. */
const PAIRS = 3;
/** The probability of a word that agrees with others. */
const AGREEING = 0.9;

/** What the certain places of a sequence of bare words have. */
interface Places {
  /** With marks; null if places differ. */
  form: readonly string[] | null;
  count: number;
}

/** The results with doubtful words as the certain places of the same words have them. */
export function withAgreeingWords(results: readonly Restored[]): Restored[] {
  if (!results.some(({ tokens }) => tokens.some(isDoubtful))) return [...results];
  const runs = results.map(runsOf);
  const doubtful = new Set(
    results.flatMap(({ tokens }) => tokens.filter(isDoubtful).flatMap(({ original }) => casesOf(original))),
  );
  const certain = placesIn(runs.flat(), doubtful);
  return results.map((result, i) => {
    const better = new Map<RestoredToken, string>();
    for (const run of runs[i]!) {
      if (!run.some(isDoubtful)) continue;
      const isHeading = run.every(({ original }) => original === original.toUpperCase());
      for (const [at, token] of run.entries()) {
        const word = isDoubtful(token) ? agreed(run, at, certain, isHeading) : null;
        if (word !== null && word !== wordKey(token.restored)) better.set(token, word);
      }
    }
    return better.size === 0 ? result : withWords(result, better);
  });
}

const casesOf = (word: string): string[] => {
  const small = word.toLowerCase();
  return [small, word.toUpperCase(), small[0]!.toUpperCase() + small.slice(1)];
};

const isDoubtful = ({ probability, original, restored }: RestoredToken) =>
  probability < CERTAIN && original.length > 1 && original.length === restored.length;

/** Tokens with only a blank between them. */
function runsOf({ text, tokens }: Restored): RestoredToken[][] {
  const runs: RestoredToken[][] = [];
  let end = -1;
  for (const token of tokens) {
    if (end >= 0 && token.start === end + 1 && text[end] === " ") runs.at(-1)!.push(token);
    else runs.push([token]);
    end = token.end;
  }
  return runs;
}

/** Characters beyond ASCII, of which most text that lost its marks has none. */
const NOT_ASCII = /[\u0080-\uffff]/;

/** Capitals tell names from other words, but not in a heading. */
const keyOf = (words: readonly RestoredToken[], ignoresCase: boolean): string => {
  const printed = words.map(({ original }) => original).join(" ");
  const key = NOT_ASCII.test(printed) ? bare(printed) : printed;
  return ignoresCase ? key.toLowerCase() : key;
};

/** The certain places of two and three words, of which one is `doubtful` elsewhere. */
function placesIn(
  runs: readonly (readonly RestoredToken[])[],
  doubtful: ReadonlySet<string>,
): ReadonlyMap<string, Places> {
  const places = new Map<string, Places>();
  const add = (key: string, words: readonly RestoredToken[]) => {
    const form = words.map(({ restored }) => wordKey(restored));
    const known = places.get(key);
    if (!known) places.set(key, { form, count: 1 });
    else {
      known.count++;
      if (known.form?.some((word, i) => word !== form[i])) known.form = null;
    }
  };
  for (const run of runs) {
    // 0: no doubtful word, 1: such a word in a certain place, -1: in a doubtful place.
    const kinds = run.map(({ original, probability }) =>
      probability < CERTAIN ? -1 : doubtful.has(original) ? 1 : 0,
    );
    for (let from = 0; from + 2 <= run.length; from++) {
      const one = kinds[from]!;
      const two = kinds[from + 1]!;
      const three = from + 2 < kinds.length ? kinds[from + 2]! : -1;
      if (one < 0 || two < 0) continue;
      const pair = one + two > 0 ? run.slice(from, from + 2) : null;
      if (pair) add(keyOf(pair, false), pair);
      const triple = three >= 0 && one + two + three > 0 ? run.slice(from, from + 3) : null;
      if (triple) add(keyOf(triple, true), triple);
    }
  }
  return places;
}

/** The word that all certain places have beside the same words; null if they differ or there are too few. */
function agreed(
  run: readonly RestoredToken[],
  at: number,
  certain: ReadonlyMap<string, Places>,
  isHeading: boolean,
): string | null {
  const words = new Set<string>();
  for (const size of isHeading ? [3] : [3, 2])
    for (let from = Math.max(0, at - size + 1); from <= at && from + size <= run.length; from++) {
      const places = certain.get(keyOf(run.slice(from, from + size), size === 3));
      if (!places || (size === 2 && places.count < PAIRS)) continue;
      if (places.form === null) return null;
      words.add(places.form[at - from]!);
    }
  return words.size === 1 ? [...words][0]! : null;
}

/** The result with other words, which have as many letters. */
function withWords(result: Restored, words: ReadonlyMap<RestoredToken, string>): Restored {
  let { text } = result;
  const tokens = result.tokens.map((token) => {
    const word = words.get(token);
    if (word === undefined || word.length !== token.restored.length) return token;
    const restored = Array.from(word, (letter, i) =>
      token.original[i] === token.original[i]!.toLowerCase() ? letter : letter.toUpperCase(),
    ).join("");
    text = text.slice(0, token.start) + restored + text.slice(token.end);
    return { ...token, restored, probability: AGREEING };
  });
  return { ...result, text, tokens };
}
