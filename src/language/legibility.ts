import { characterTable } from "./character-table.ts";
import { memoizeRuns } from "./memoize.ts";
import { regex } from "./regex.ts";
import { isVietnameseSyllable } from "./vietnamese-syllable.ts";

/** How well a text reads as Vietnamese, by the form of its words only. */
export interface Legibility {
  /** Number of words of two or more letters, without abbreviations and symbols. */
  readonly words: number;
  /** Share of these words that are Vietnamese syllables with all their marks, 0..1. */
  readonly whole: number;
  /** Share of these words that have a mark, 0..1: clean Vietnamese has 0.6 to 0.85. */
  readonly marked: number;
  /**
   * Words that no text has, per word: with private-use, replacement or control characters, with digits inside, or with rare
   * letters and marks among Latin ones (codes of glyphs that were taken for characters).
   */
  readonly odd: number;
}

/** Characters that separate chunks; a longer chunk is cut. */
const PARTS = /[\s.,;:()“”"/\-–+*[\]…!?]/u;
const LONGEST = 40;
const MAX_CHARACTERS = 20_000;
/** Any but precomposed Latin letters and common signs: NFC may compose it with others. */
const MAY_COMPOSE = /[^\t -\u02ff\u1ea0-\u1ef9\u2010-\u2026]/u;
/** Kinds of characters, as bits. All separators are one UTF-16 unit. */
const SEPARATES = 1;
const COMPOSES = 2;
const kindOf = characterTable(
  (character) => (PARTS.test(character) ? SEPARATES : 0) | (MAY_COMPOSE.test(character) ? COMPOSES : 0),
);
const WORD = regex`^[\p{L}\p{M}]{2,}$`;
const MARKED = /[\u0300-\u036fđ]/u;
const ODD_SIGN = /[\p{Co}\p{Cn}\p{Cc}\ufffd]/u;
/** Tone letters, marks of phonetics and of medieval print, archaic Greek and rare Cyrillic letters. */
const RARE = String.raw`[\u02e5-\u02ff\u0310-\u031a\u031c-\u0322\u0329-\u0330\u0333-\u037f\u0460-\u052f]`;
const MIXED_SCRIPTS = regex`\p{Script=Latin}${RARE}|${RARE}\p{Script=Latin}`;
const FIGURE_IN_WORD = regex`\p{Ll}\d|\d\p{Ll}\p{L}`;

/** Facts of a chunk, as bits. */
const IS_ODD = 1;
const IS_WORD = 2;
const IS_WHOLE = 4;
const IS_MARKED = 8;
const factsAt = memoizeRuns(chunkFacts, 16_384);

function chunkFacts(chunk: string): number {
  const isOdd = ODD_SIGN.test(chunk) || FIGURE_IN_WORD.test(chunk) || MIXED_SCRIPTS.test(chunk);
  const odd = isOdd ? IS_ODD : 0;
  if (!WORD.test(chunk)) return odd;
  const lower = chunk.toLowerCase();
  const whole = isVietnameseSyllable(lower) ? IS_WHOLE : 0;
  // Capitals that are not a syllable ("UBND", "PGI") are not evidence.
  if (whole === 0 && chunk.length <= 8 && chunk === chunk.toUpperCase()) return odd;
  return odd | IS_WORD | whole | (MARKED.test(lower.normalize("NFD")) ? IS_MARKED : 0);
}

/** Measures a text by its first 20,000 characters. */
export function measureLegibility(whole: string): Legibility {
  const part = whole.length > MAX_CHARACTERS ? whole.slice(0, MAX_CHARACTERS) : whole;
  return measure(part, false) ?? measure(part.normalize("NFC"), true)!;
}

/** Measures a text; null for one that may not be in NFC, unless `isComposed`. Most texts are. */
function measure(text: string, isComposed: boolean): Legibility | null {
  let [words, whole, marked, odd, from] = [0, 0, 0, 0, -1];
  for (let at = 0; at <= text.length; at++) {
    const kind = at === text.length ? SEPARATES : kindOf(text.charCodeAt(at));
    if ((kind & COMPOSES) !== 0 && !isComposed) return null;
    const ends = (kind & SEPARATES) !== 0;
    if (from >= 0 && (ends || at - from === LONGEST)) {
      const facts = factsAt(text, from, at);
      odd += facts & IS_ODD;
      words += (facts & IS_WORD) >> 1;
      whole += (facts & IS_WHOLE) >> 2;
      marked += (facts & IS_MARKED) >> 3;
      from = -1;
    }
    if (from < 0 && !ends) from = at;
  }
  const share = (n: number) => (words === 0 ? 0 : n / words);
  return { words, whole: share(whole), marked: share(marked), odd: words === 0 ? odd : odd / words };
}
