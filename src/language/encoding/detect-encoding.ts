import { fromLegacy } from "./from-legacy.ts";
import { LEGACY_ENCODINGS, type LegacyEncoding } from "./legacy-encoding.ts";
import { syllableCost } from "./syllable-cost.ts";

/** How well a text reads as Vietnamese, judged by its words with letters beyond ASCII. */
export interface Likeness {
  /** Nats; signs between letters and words that are no syllable cost as much as a very rare one. */
  readonly cost: number;
  readonly words: number;
  /** Of those words, how many can be Vietnamese syllables. */
  readonly syllables: number;
}

export interface FoundEncoding {
  readonly encoding: LegacyEncoding;
  /** The text in that encoding, NFC. */
  readonly text: string;
  readonly likeness: Likeness;
}

const IMPOSSIBLE = 15;
const BEYOND_ASCII = /[^\0-\x7f]/;
const WORD_OR_SIGN = /\p{L}[\p{L}\p{M}]{0,60}|[\x01-\x06\x10-\x1e\x80-\xbf×÷†‡ˆ‰‹›€™˜\ufffd]/gu;

export function likeness(text: string): Likeness {
  let cost = 0;
  let words = 0;
  let syllables = 0;
  for (const [word] of text.normalize("NFC").matchAll(WORD_OR_SIGN)) {
    if (!/^\p{L}/u.test(word)) {
      if (!ORDINARY_SIGN.test(word)) cost += IMPOSSIBLE;
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

/** Signs that Vietnamese documents do have. */
const ORDINARY_SIGN = /[\xa0«»°±·×÷§©®²³½¼¾]/u;

/**
 * The old encoding in which a text reads as Vietnamese; null: it reads best as it stands, or is none.
 * @param leastWords so many words must change: few ones may be a chance, or French.
 */
export function findEncoding(text: string, leastWords: number): FoundEncoding | null {
  const plain = likeness(text);
  let best: FoundEncoding | null = null;
  for (const encoding of LEGACY_ENCODINGS) {
    const decoded = fromLegacy(text, encoding);
    const own = likeness(decoded);
    if (!best || own.cost < best.likeness.cost) best = { encoding, text: decoded, likeness: own };
  }
  if (!best || best.likeness.cost >= 0.75 * plain.cost) return null;
  const { words, syllables } = best.likeness;
  if (syllables < 0.85 * words || changedWords(text, best.text) < leastWords) return null;
  return hasItsLetters(text, best.encoding) ? best : null;
}

/** No letter of an old encoding is more than a quarter of all that are beyond ASCII; few letters scatter more. */
const COMMONEST = 0.35;
/** Half of the letters of TCVN3 stand where Latin text has signs, such as "µ" and "¹". */
const SIGNS_OF_TCVN3 = 0.25;

/** A page that was read by the OCR of another language has "é" again and again, and decodes to words by chance. */
function hasItsLetters(text: string, encoding: LegacyEncoding): boolean {
  const letters = text.match(/[^\0-\x7f]/gu) ?? [];
  const counts = [...Map.groupBy(letters, (letter) => letter).values()].map((same) => same.length);
  if (Math.max(...counts) > Math.max(2, COMMONEST * letters.length)) return false;
  const signs = letters.filter((letter) => /[\xa1-\xbf]/u.test(letter)).length;
  return encoding !== "tcvn3" || signs >= SIGNS_OF_TCVN3 * letters.length;
}

const LETTERS = /\p{L}[\p{L}\p{M}]{0,60}/gu;

/** Words with letters beyond ASCII that were not there before. */
function changedWords(before: string, after: string): number {
  const known = new Set(before.normalize("NFC").match(LETTERS) ?? []);
  return (after.match(LETTERS) ?? []).filter((word) => BEYOND_ASCII.test(word) && !known.has(word)).length;
}
