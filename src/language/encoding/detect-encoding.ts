import { greatestOf } from "../../model/lists.ts";
import { regex } from "../regex.ts";
import { fromLegacy } from "./from-legacy.ts";
import { LEGACY_ENCODINGS, type LegacyEncoding } from "./legacy-encoding.ts";
import { syllableCost } from "./syllable-cost.ts";

/** How well a text reads as Vietnamese, by its words with letters beyond ASCII. */
export interface VietnameseFit {
  /** In nats. A sign between letters or a word that is not a syllable costs as much as a very rare syllable. */
  readonly cost: number;
  readonly words: number;
  /** Number of these words that can be Vietnamese syllables. */
  readonly syllables: number;
}

export interface FoundEncoding {
  readonly encoding: LegacyEncoding;
  /** The decoded text, NFC. */
  readonly text: string;
  readonly fit: VietnameseFit;
}

const IMPOSSIBLE = 15;
const BEYOND_ASCII = /[^\0-\x7f]/;
const WORD_OR_SIGN = regex.g`\p{L}[\p{L}\p{M}]{0,60}|[\x01-\x06\x10-\x1e\x80-\xbf×÷†‡ˆ‰‹›€™˜\ufffd]`;

/** Measures how well a text reads as Vietnamese. */
export function vietnameseFit(text: string): VietnameseFit {
  let cost = 0;
  let words = 0;
  let syllables = 0;
  const composed = text.normalize("NFC");
  for (const { 0: word, index } of composed.matchAll(WORD_OR_SIGN)) {
    if (!regex`^\p{L}`.test(word)) {
      if (!ORDINARY_SIGN.test(word) || isInWord(composed, index)) cost += IMPOSSIBLE;
      continue;
    }
    if (!BEYOND_ASCII.test(word)) continue;
    words++;
    const own = syllableCost(word);
    if (own !== null) syllables++;
    cost += own ?? IMPOSSIBLE;
  }
  return { cost, words, syllables };
}

/** True for "NH©N": a sign between two letters is a letter of another encoding. */
const isInWord = (text: string, at: number): boolean =>
  regex`^\p{L}[^]\p{L}$`.test(text.slice(Math.max(0, at - 1), at + 2));

/** Signs that appear in Vietnamese documents. */
const ORDINARY_SIGN = /[\xa0«»°±·×÷§©®²³½¼¾]/u;

/**
 * The legacy encoding in which a text reads as Vietnamese; null if it reads best unchanged, or as none of them.
 * @param leastWords minimum number of words that change: a few may be coincidence, or French.
 */
export function detectEncoding(text: string, leastWords: number): FoundEncoding | null {
  const plain = vietnameseFit(text);
  let best: FoundEncoding | null = null;
  for (const encoding of LEGACY_ENCODINGS) {
    const decoded = fromLegacy(text, encoding);
    const own = vietnameseFit(decoded);
    if (!best || own.cost < best.fit.cost) best = { encoding, text: decoded, fit: own };
  }
  if (!best || best.fit.cost >= 0.75 * plain.cost) return null;
  const { words, syllables } = best.fit;
  if (syllables < 0.85 * words || changedWords(text, best.text) < leastWords) return null;
  return hasPlausibleFrequencies(text, best.encoding) ? best : null;
}

/**
 * Largest share of one letter among the letters beyond ASCII. In encoded Vietnamese the most frequent one has less than a
 * quarter; a short text varies more.
 */
const MAX_SHARE = 0.35;
/** The same for signs such as "¸", which engines repeat less than "é". */
const MAX_SIGN_SHARE = 0.45;
/** Least share of Latin signs such as "µ" and "¹" in TCVN3, where half of the letters have such codes. */
const MIN_SIGNS_IN_TCVN3 = 0.25;

/**
 * Returns true if the letters are as frequent as in encoded Vietnamese. A page that was read with the OCR model of
 * another language repeats "é" and may decode to words by coincidence.
 */
function hasPlausibleFrequencies(text: string, encoding: LegacyEncoding): boolean {
  const letters = text.match(/[^\0-\x7f]/gu) ?? [];
  const counts = [...Map.groupBy(letters, (letter) => letter)];
  const greatest = (isSign: boolean) =>
    greatestOf(counts.filter(([letter]) => SIGN.test(letter) === isSign).map(([, same]) => same.length));
  if (greatest(false) > Math.max(2, MAX_SHARE * letters.length)) return false;
  if (greatest(true) > Math.max(2, MAX_SIGN_SHARE * letters.length)) return false;
  const signs = letters.filter((letter) => SIGN.test(letter)).length;
  return encoding !== "tcvn3" || signs >= MIN_SIGNS_IN_TCVN3 * letters.length;
}

const SIGN = /[\xa1-\xbf]/u;
const LETTERS = regex.g`\p{L}[\p{L}\p{M}]{0,60}`;

/** Number of words with letters beyond ASCII that the decoding changed. */
function changedWords(before: string, after: string): number {
  const known = new Set(before.normalize("NFC").match(LETTERS) ?? []);
  return (after.match(LETTERS) ?? []).filter((word) => BEYOND_ASCII.test(word) && !known.has(word)).length;
}
