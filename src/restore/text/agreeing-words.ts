// Lets the doubtful words of a text without marks agree with its certain ones: "VAN PHONG SO" in a heading and "Văn phòng Sở" in
// a sentence, "cai thien chi so" and "các chỉ số".

import { bare } from "../../language/fold.ts";
import { wordKey } from "../../language/model/word-key.ts";
import { posteriorOf, type Restored, type RestoredToken } from "../decode/restored-line.ts";

/** Less probable words are doubtful. */
const CERTAIN = 0.9;
/** So many certain places with two words in common show how the second is written; one with three words does. */
const PAIRS = 3;
/** The probability of a word that agrees with others: 25 of 77 such words of held-out lines were wrong. */
const AGREEING = 0.7;

const BLANK = 0x20;

/** What the certain places of a sequence of bare words have. */
interface Places {
  /** With marks; null if places differ. */
  form: readonly string[] | null;
  count: number;
}

/** Tokens with only a blank between them, and what is known of the word of each. */
interface Run {
  readonly tokens: readonly RestoredToken[];
  readonly words: readonly PrintedWord[];
}

/** The results with doubtful words as the certain places of the same words have them. */
export function withAgreeingWords(results: readonly Restored[]): Restored[] {
  if (!results.some(({ tokens }) => tokens.some(isDoubtful))) return [...results];
  const known = new PrintedWords();
  for (const { tokens } of results)
    for (const token of tokens)
      if (isDoubtful(token)) for (const form of casesOf(token.original)) known.of(form).isDoubtful = true;
  const runs = results.map((result) => runsOf(result, known));
  const certain = placesIn(runs.flat(), wantedIn(runs.flat()));
  return results.map((result, i) => {
    const better = new Map<RestoredToken, string>();
    for (const run of runs[i]!) {
      if (!run.tokens.some(isDoubtful)) continue;
      const isHeading = areCapitals(run.tokens);
      for (const [at, token] of run.tokens.entries()) {
        if (!isDoubtful(token)) continue;
        const word = agreed(windowsAround(run.words, at, isHeading), certain);
        if (word !== null && word !== wordKey(token.restored)) better.set(token, word);
      }
    }
    return better.size === 0 ? result : withWords(result, better);
  });
}

const areCapitals = (run: readonly RestoredToken[]): boolean =>
  run.every(({ original }) => original === original.toUpperCase());

const casesOf = (word: string): string[] => {
  const small = word.toLowerCase();
  return [small, word.toUpperCase(), small[0]!.toUpperCase() + small.slice(1)];
};

const isDoubtful = (token: RestoredToken) =>
  posteriorOf(token) < CERTAIN &&
  token.original.length > 1 &&
  token.original.length === token.restored.length;

function runsOf({ text, tokens }: Restored, known: PrintedWords): Run[] {
  const runs: { tokens: RestoredToken[]; words: PrintedWord[] }[] = [];
  let end = -1;
  for (const token of tokens) {
    if (!(end >= 0 && token.start === end + 1 && text.charCodeAt(end) === BLANK))
      runs.push({ tokens: [], words: [] });
    const run = runs.at(-1)!;
    run.tokens.push(token);
    run.words.push(known.of(token.original));
    end = token.end;
  }
  return runs;
}

/** Numbers of a printed word without its marks, as printed and in small letters, so that a sequence of words is one number and no text. */
interface PrintedWord {
  readonly own: number;
  readonly small: number;
  /** True for a word that is doubtful somewhere, in any case. */
  isDoubtful: boolean;
}

/** Characters beyond ASCII, of which most text that lost its marks has none. */
const NOT_ASCII = /[\u0080-\uffff]/;

class PrintedWords {
  private readonly words = new Map<string, PrintedWord>();
  private readonly numbers = new Map<string, number>();

  of(printed: string): PrintedWord {
    const known = this.words.get(printed);
    if (known !== undefined) return known;
    const form = NOT_ASCII.test(printed) ? bare(printed) : printed;
    const small = this.numberOf(form.toLowerCase());
    const word = { own: this.numberOf(form), small, isDoubtful: false };
    this.words.set(printed, word);
    return word;
  }

  private numberOf(form: string): number {
    const known = this.numbers.get(form);
    if (known !== undefined) return known;
    this.numbers.set(form, this.numbers.size + 1);
    return this.numbers.size;
  }
}

/** More different words than a text has; the numbers of three words still fit in one number. */
const MOST_WORDS = 1 << 17;

/** The key of two words, which tells capitals from small letters: they tell names from other words. */
const pairKey = (words: readonly PrintedWord[], from: number): number =>
  words[from]!.own * MOST_WORDS + words[from + 1]!.own;

/** The key of three words, which ignores capitals: headings have them. It is negative, so that it is no key of two words. */
const tripleKey = (words: readonly PrintedWord[], from: number): number =>
  -((words[from]!.small * MOST_WORDS + words[from + 1]!.small) * MOST_WORDS + words[from + 2]!.small);

/** A sequence of two or three words around a doubtful one. `at`: its place in the sequence. */
interface Window {
  readonly key: number;
  readonly size: number;
  readonly at: number;
}

function windowsAround(words: readonly PrintedWord[], at: number, isHeading: boolean): Window[] {
  const windows: Window[] = [];
  for (let from = Math.max(0, at - 2); from <= at && from + 3 <= words.length; from++)
    windows.push({ key: tripleKey(words, from), size: 3, at: at - from });
  if (isHeading) return windows;
  for (let from = Math.max(0, at - 1); from <= at && from + 2 <= words.length; from++)
    windows.push({ key: pairKey(words, from), size: 2, at: at - from });
  return windows;
}

/** The keys of the sequences around doubtful words: no others are looked up. */
function wantedIn(runs: readonly Run[]): ReadonlySet<number> {
  const wanted = new Set<number>();
  for (const { tokens, words } of runs)
    for (let at = 0; at < tokens.length; at++)
      if (isDoubtful(tokens[at]!)) for (const { key } of windowsAround(words, at, false)) wanted.add(key);
  return wanted;
}

/** The certain places of the wanted sequences. */
function placesIn(runs: readonly Run[], wanted: ReadonlySet<number>): ReadonlyMap<number, Places> {
  const places = new Map<number, Places>();
  const add = (key: number, tokens: readonly RestoredToken[]) => {
    const form = tokens.map(({ restored }) => wordKey(restored));
    const known = places.get(key);
    if (!known) places.set(key, { form, count: 1 });
    else {
      known.count++;
      if (known.form?.some((word, i) => word !== form[i])) known.form = null;
    }
  };
  for (const { tokens, words } of runs) {
    const isCertain = (at: number) => posteriorOf(tokens[at]!) >= CERTAIN;
    for (let from = 0; from + 2 <= tokens.length; from++) {
      const isPairWanted = words[from]!.isDoubtful || words[from + 1]!.isDoubtful;
      const hasThird = from + 2 < tokens.length;
      // Most words are nowhere in doubt, so this test comes first.
      if (!isPairWanted && !(hasThird && words[from + 2]!.isDoubtful)) continue;
      if (!isCertain(from) || !isCertain(from + 1)) continue;
      const pair = isPairWanted ? pairKey(words, from) : 0;
      if (wanted.has(pair)) add(pair, tokens.slice(from, from + 2));
      if (!hasThird || !isCertain(from + 2)) continue;
      const triple = tripleKey(words, from);
      if (wanted.has(triple)) add(triple, tokens.slice(from, from + 3));
    }
  }
  return places;
}

/** The word that all certain places have beside the same words; null if they differ or there are too few. */
function agreed(windows: Iterable<Window>, certain: ReadonlyMap<number, Places>): string | null {
  const words = new Set<string>();
  for (const { key, size, at } of windows) {
    const places = certain.get(key);
    if (!places || (size === 2 && places.count < PAIRS)) continue;
    if (places.form === null) return null;
    words.add(places.form[at]!);
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
    return { start: token.start, end: token.end, original: token.original, restored, probability: AGREEING };
  });
  return { ...result, text, tokens };
}
