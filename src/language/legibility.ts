import { characterTable } from "./character-table.ts";
import { memoize } from "./memoize.ts";
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
  /** Characters that no text has (private use, replacement, control) and digits inside words, per word. */
  readonly odd: number;
}

/** Characters that separate chunks; a longer chunk is cut. */
const PARTS = /[\s.,;:()“”"/\-–+*[\]…!?]/u;
const LONGEST = 40;
/** 1 for a separator; all of them are one UTF-16 unit. */
const partAt = characterTable((character) => (PARTS.test(character) ? 1 : 0));
const WORD = regex`^[\p{L}\p{M}]{2,}$`;
const MARKED = /[\u0300-\u036fđ]/u;
const ODD_SIGN = /[\p{Co}\p{Cn}\p{Cc}\ufffd]/u;
const FIGURE_IN_WORD = regex`\p{Ll}\d|\d\p{Ll}\p{L}`;

interface ChunkFacts {
  readonly isOdd: boolean;
  readonly isWord: boolean;
  readonly isWhole: boolean;
  readonly isMarked: boolean;
}

const factsOf = memoize(chunkFacts, { maxWeight: 20_000 });

function chunkFacts(chunk: string): ChunkFacts {
  const isOdd = ODD_SIGN.test(chunk) || FIGURE_IN_WORD.test(chunk);
  const none = { isOdd, isWord: false, isWhole: false, isMarked: false };
  if (!WORD.test(chunk)) return none;
  const lower = chunk.toLowerCase();
  const isWhole = isVietnameseSyllable(lower);
  // Capitals that are not a syllable ("UBND", "PGI") are not evidence.
  if (!isWhole && chunk.length <= 8 && chunk === chunk.toUpperCase()) return none;
  return { isOdd, isWord: true, isWhole, isMarked: MARKED.test(lower.normalize("NFD")) };
}

function chunksOf(text: string): string[] {
  const chunks: string[] = [];
  let from = -1;
  for (let at = 0; at <= text.length; at++) {
    const ends = at === text.length || partAt(text.charCodeAt(at)) === 1;
    if (from >= 0 && (ends || at - from === LONGEST)) {
      chunks.push(text.slice(from, at));
      from = -1;
    }
    if (from < 0 && !ends) from = at;
  }
  return chunks;
}

/** Measures a text by its first 20,000 characters. */
export function measureLegibility(text: string): Legibility {
  let [words, whole, marked, odd] = [0, 0, 0, 0];
  for (const chunk of chunksOf(text.slice(0, 20_000).normalize("NFC"))) {
    const seen = factsOf(chunk);
    if (seen.isOdd) odd++;
    if (seen.isWord) words++;
    if (seen.isWhole) whole++;
    if (seen.isMarked) marked++;
  }
  const share = (n: number) => (words === 0 ? 0 : n / words);
  return { words, whole: share(whole), marked: share(marked), odd: words === 0 ? odd : odd / words };
}
