import { memoize } from "./memoize.ts";
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

const FINALS_OF: Readonly<Record<string, string>> = {
  a: " c ch i m n ng nh o p t u y",
  ă: "c m n ng p t",
  â: "c m n ng p t u y",
  e: " c m n ng o p t",
  ê: " ch m n nh p t u",
  i: " ch m n nh p t u",
  ia: " ",
  iê: "c m n ng p t u",
  o: " c i m n ng p t",
  oa: " c ch i m n ng nh o p t y",
  oă: "c m n ng t",
  oe: " n o t",
  oo: "c ng",
  ô: " c i m n ng p t",
  ơ: " i m n p t",
  u: " c i m n ng p t",
  ua: " ",
  uâ: "n ng t y",
  uê: " ch n nh",
  uô: "c i m n ng t",
  uơ: " ",
  uy: " ch n nh p t u",
  uya: " ",
  uyê: "n t",
  ư: " c i m n ng t u",
  ưa: " ",
  ươ: "c i m n ng p t u",
  y: " ch n nh p t u",
  yê: "m n ng t u",
};
// "qu" contains the u: the rhyme begins after it.
const INITIAL = /^(?:ngh|ng|nh|gh|gi|kh|ch|th|tr|ph|qu|[bcdđghklmnrstvx])/u;
const RHYMES = new Set(
  Object.entries(FINALS_OF).flatMap(([nucleus, finals]) => finals.split(" ").map((final) => nucleus + final)),
);
const TONES = /[\u0300\u0301\u0303\u0309\u0323]/gu;
/** Syllables with these finals have only the tones sắc and nặng: "các" is a word, "cac" is not. */
const STOPPED = /(?:c|ch|p|t)$/u;
const ACUTE_OR_DOT = /[\u0301\u0323]/u;

/** Returns true if a lower-case word (NFC) has the spelling of a Vietnamese syllable, marks and tone included. */
export function isVietnameseSyllable(word: string): boolean {
  const parted = word.normalize("NFD");
  const tones = parted.match(TONES) ?? [];
  if (tones.length > 1) return false;
  const plain = parted.replace(TONES, "").normalize("NFC");
  const initial = INITIAL.exec(plain)?.[0] ?? "";
  const rhyme = [plain.slice(initial.length), plain].find((rest) => RHYMES.has(rest));
  // "gì", "giêng": the i of "gi" is also the vowel.
  const shared = initial === "gi" && RHYMES.has(plain.slice(1)) ? plain.slice(1) : undefined;
  const spoken = rhyme ?? shared;
  if (spoken === undefined || spoken === "") return false;
  return !STOPPED.test(spoken) || (tones.length === 1 && ACUTE_OR_DOT.test(tones[0]!));
}

/** Characters that separate chunks; a longer chunk is cut. */
const PARTS = /[\s.,;:()“”"/\-–+*[\]…!?]/u;
const LONGEST = 40;
/** By UTF-16 unit; all separators have one. */
const parts = Uint8Array.from({ length: 0x10000 }, (_, code) =>
  PARTS.test(String.fromCharCode(code)) ? 1 : 0,
);
const WORD = /^[\p{L}\p{M}]{2,}$/u;
const MARKED = /[\u0300-\u036fđ]/u;
const ODD_SIGN = /[\p{Co}\p{Cn}\p{Cc}\ufffd]/u;
const FIGURE_IN_WORD = /\p{Ll}\d|\d\p{Ll}\p{L}/u;

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
    const ends = at === text.length || parts[text.charCodeAt(at)] === 1;
    if (from >= 0 && (ends || at - from === LONGEST)) {
      chunks.push(text.slice(from, at));
      from = -1;
    }
    if (from < 0 && !ends) from = at;
  }
  return chunks;
}

/** Reads at most the first 20,000 characters. */
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
