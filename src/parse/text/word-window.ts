import { regex } from "../../language/regex.ts";

/** A word after the beginning of a name. `shape` is one of SHAPE; `gap`, one of GAP, is what precedes the word. */
export interface WindowWord {
  readonly start: number;
  readonly end: number;
  /** Hash of the folded word. */
  readonly hash: number;
  readonly shape: number;
  readonly gap: number;
}

/** The words from the beginning of a name up to a character that no name contains (`stop`; "" at the end of the text). */
export interface WordWindow {
  readonly words: readonly WindowWord[];
  readonly stop: string;
}

export const SHAPE = { small: 0, capital: 1, capitals: 2, digit: 3 } as const;
export const GAP = { blank: 0, comma: 1, dash: 2, ampersand: 3 } as const;

const MAX_WORDS = 26;
/** Limit on the characters that are read from the beginning of a name on. */
export const LONGEST = 130;
const WORD = /[^\s,:;.()"“”[\]]+/uy;
const DASHES: ReadonlySet<string> = new Set(["-", "–", "—"]);
const BETWEEN = /[ \u00a0]*[,.]?[ \u00a0]*/y;
const SMALL_LETTER = regex.y`\p{Ll}`;
/** Abbreviations with a full stop inside a name: "TP. Hồ Chí Minh". */
const SHORTENED: ReadonlySet<string> = new Set(["tp", "tx", "st"]);

/** The words from `start` on. `folded` is the folded text, of the same length. */
export function wordWindow(text: string, folded: string, start: number): WordWindow {
  const words: WindowWord[] = [];
  const last = Math.min(text.length, start + LONGEST);
  let at = start;
  let gap: number = GAP.blank;
  while (words.length < MAX_WORDS && at < last) {
    WORD.lastIndex = at;
    if (!WORD.test(text)) break;
    const end = WORD.lastIndex;
    const word = folded.slice(at, end);
    if (DASHES.has(word)) gap = GAP.dash;
    else if (word === "&" || word === "/") gap = GAP.ampersand;
    else {
      words.push({ start: at, end, hash: hashOf(word), shape: shapeOf(text, at, end), gap });
      gap = GAP.blank;
    }
    BETWEEN.lastIndex = end;
    BETWEEN.test(text);
    const between = text.slice(end, BETWEEN.lastIndex).trim();
    at = BETWEEN.lastIndex;
    // A full stop before a small letter is a speck on the page.
    if (between === "." && !SHORTENED.has(word) && !isSmallAt(text, at)) return { words, stop: "." };
    if (between === ",") gap = GAP.comma;
  }
  return { words, stop: text[at] ?? "" };
}

function isSmallAt(text: string, at: number): boolean {
  SMALL_LETTER.lastIndex = at;
  return SMALL_LETTER.test(text);
}

/** FNV-1a. */
export function hashOf(word: string): number {
  let hash = 0x811c9dc5;
  for (let i = 0; i < word.length; i++) hash = Math.imul(hash ^ word.charCodeAt(i), 0x01000193);
  return hash | 0;
}

/** Mixes further parts into a hash. */
export function mixed(a: number, b: number): number {
  const sum = Math.imul(a ^ (b + 0x9e3779b9 + (a << 6) + (a >>> 2)), 0x85ebca6b);
  return sum ^ (sum >>> 15);
}

function shapeOf(text: string, start: number, end: number): number {
  const first = text.charCodeAt(start);
  if (first >= 48 && first <= 57) return SHAPE.digit;
  if (isSmallAt(text, start)) return SHAPE.small;
  return end - start > 1 && !isSmallAt(text, start + 1) ? SHAPE.capitals : SHAPE.capital;
}
