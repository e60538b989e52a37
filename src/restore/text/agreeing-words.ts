// Lets the doubtful words of a text without marks agree with its certain ones: "VAN PHONG SO" in a heading and "Văn phòng Sở" in
// a sentence, "cai thien chi so" and "các chỉ số".

import { bare } from "../../language/fold.ts";
import { wordKey } from "../../language/model/word-key.ts";
import { withCapital } from "../../language/with-capital.ts";
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

/** The results with doubtful words as the certain places of the same words have them. */
export function withAgreeingWords(results: readonly Restored[]): Restored[] {
  const forms = doubtfulForms(results);
  if (forms.size === 0) return [...results];
  const numbers = new WordNumbers();
  const wanted = new Set<number>();
  for (const result of results)
    for (let at = 0; at < result.tokens.length; at++)
      if (isDoubtful(result.tokens[at]!))
        for (const { from, size } of windowsAround(result, at))
          wanted.add(numbers.key(result.tokens, from, size));
  const certain = new Map<number, Places>();
  for (const result of results) addPlaces(result, { forms, wanted, numbers, certain });
  return results.map((result) => {
    const better = new Map<RestoredToken, string>();
    for (let at = 0; at < result.tokens.length; at++) {
      const token = result.tokens[at]!;
      if (!isDoubtful(token)) continue;
      const word = agreed(result, at, { numbers, certain });
      if (word !== null && word !== wordKey(token.restored)) better.set(token, word);
    }
    return better.size === 0 ? result : withWords(result, better);
  });
}

const isDoubtful = (token: RestoredToken) =>
  posteriorOf(token) < CERTAIN &&
  token.original.length > 1 &&
  token.original.length === token.restored.length;

/** The doubtful words as printed, in small letters, in capitals, and with a first capital. */
function doubtfulForms(results: readonly Restored[]): ReadonlySet<string> {
  const forms = new Set<string>();
  for (const { tokens } of results)
    for (const token of tokens) {
      if (!isDoubtful(token)) continue;
      const small = token.original.toLowerCase();
      forms.add(small).add(token.original.toUpperCase());
      forms.add(withCapital(small));
    }
  return forms;
}

/** More different words than a text has; the numbers of three words still fit in one number. */
const MOST_WORDS = 1 << 17;

/** Numbers words without their marks, so that the key of a sequence of words is one number and no text. */
class WordNumbers {
  private readonly numbers = new Map<string, number>();

  /**
   * The key of two or three words. That of two tells capitals from small letters, since they tell names from other words; that of three ignores
   * them, since headings have them. It is negative, so that it is no key of two words.
   */
  key(tokens: readonly RestoredToken[], from: number, size: number): number {
    if (size === 2) return this.own(tokens[from]!) * MOST_WORDS + this.own(tokens[from + 1]!);
    const [one, two, three] = [0, 1, 2].map((i) => this.small(tokens[from + i]!)) as [number, number, number];
    return -((one * MOST_WORDS + two) * MOST_WORDS + three);
  }

  private own({ original }: RestoredToken): number {
    return this.of(NOT_ASCII.test(original) ? bare(original) : original);
  }

  private small({ original }: RestoredToken): number {
    return this.of((NOT_ASCII.test(original) ? bare(original) : original).toLowerCase());
  }

  private of(form: string): number {
    const known = this.numbers.get(form);
    if (known !== undefined) return known;
    this.numbers.set(form, this.numbers.size + 1);
    return this.numbers.size;
  }
}

/** Characters beyond ASCII, of which most text that lost its marks has none. */
const NOT_ASCII = /[\u0080-\uffff]/;

/** A sequence of two or three words of a line, with only a blank between them. */
interface Window {
  readonly from: number;
  readonly size: number;
}

/** The sequences that contain a token: those of three words first. */
function windowsAround(result: Restored, at: number): Window[] {
  const windows: Window[] = [];
  for (const size of [3, 2])
    for (let from = Math.max(0, at - size + 1); from <= at; from++)
      if (isSequence(result, from, size)) windows.push({ from, size });
  return windows;
}

function isSequence({ text, tokens }: Restored, from: number, size: number): boolean {
  for (let i = from + 1; i < from + size; i++) if (!isJoined(text, tokens[i - 1]!, tokens[i])) return false;
  return true;
}

const isJoined = (text: string, before: RestoredToken, token: RestoredToken | undefined): boolean =>
  token !== undefined && token.start === before.end + 1 && text.charCodeAt(before.end) === BLANK;

/** What is known of a text while its certain places are collected. */
interface Collection {
  readonly forms: ReadonlySet<string>;
  readonly wanted: ReadonlySet<number>;
  readonly numbers: WordNumbers;
  readonly certain: Map<number, Places>;
}

/** Adds the wanted sequences of certain words of a line; each has a word that is doubtful somewhere. */
function addPlaces(result: Restored, { forms, wanted, numbers, certain }: Collection): void {
  const { tokens } = result;
  const isCertain = (from: number, size: number) => {
    for (let i = from; i < from + size; i++) if (posteriorOf(tokens[i]!) < CERTAIN) return false;
    return true;
  };
  // A sequence with two such words counts once.
  const next = { 2: 0, 3: 0 };
  for (let at = 0; at < tokens.length; at++) {
    if (!forms.has(tokens[at]!.original)) continue;
    for (const size of [2, 3] as const) {
      for (let from = Math.max(next[size], at - size + 1); from <= at; from++) {
        if (!isSequence(result, from, size) || !isCertain(from, size)) continue;
        const key = numbers.key(tokens, from, size);
        if (wanted.has(key)) addPlace(certain, key, tokens.slice(from, from + size));
      }
      next[size] = at + 1;
    }
  }
}

function addPlace(places: Map<number, Places>, key: number, tokens: readonly RestoredToken[]): void {
  const form = tokens.map(({ restored }) => wordKey(restored));
  const known = places.get(key);
  if (!known) places.set(key, { form, count: 1 });
  else {
    known.count++;
    if (known.form?.some((word, i) => word !== form[i])) known.form = null;
  }
}

/** The word that all certain places have beside the same words; null if they differ or there are too few. */
function agreed(
  result: Restored,
  at: number,
  { numbers, certain }: Pick<Collection, "numbers" | "certain">,
): string | null {
  const isHeading = areCapitalsAround(result, at);
  const words = new Set<string>();
  for (const { from, size } of windowsAround(result, at)) {
    if (isHeading && size === 2) continue;
    const places = certain.get(numbers.key(result.tokens, from, size));
    if (!places || (size === 2 && places.count < PAIRS)) continue;
    if (places.form === null) return null;
    words.add(places.form[at - from]!);
  }
  return words.size === 1 ? [...words][0]! : null;
}

/** True if a token and all words that only blanks join to it are in capitals. */
function areCapitalsAround({ text, tokens }: Restored, at: number): boolean {
  const isCapital = ({ original }: RestoredToken) => original === original.toUpperCase();
  let [from, to] = [at, at];
  while (from > 0 && isJoined(text, tokens[from - 1]!, tokens[from])) from--;
  while (isJoined(text, tokens[to]!, tokens[to + 1])) to++;
  return tokens.slice(from, to + 1).every(isCapital);
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
