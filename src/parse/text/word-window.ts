import { characterTable } from "../../language/character-table.ts";
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
/** Kinds of characters, as bits. */
const ENDS_WORD = 1;
const BLANK = 2;
const SMALL = 4;
const kindOf = characterTable((character) => {
  const ends = /[\s,:;.()"“”[\]]/u.test(character) ? ENDS_WORD : 0;
  const blank = /[ \u00a0]/u.test(character) ? BLANK : 0;
  return ends | blank | (regex`\p{Ll}`.test(character) ? SMALL : 0);
});
const hasKind = (text: string, at: number, kind: number) =>
  at < text.length && (kindOf(text.charCodeAt(at)) & kind) !== 0;

const isDigitAt = (text: string, at: number) => text[at]! >= "0" && text[at]! <= "9";

/** Abbreviations with a full stop inside a name: "TP. Hồ Chí Minh". */
const SHORTENED: ReadonlySet<string> = new Set(["tp", "tx", "st"]);

/** The words from `start` on, at most `most`. `folded` is the folded text, of the same length. */
export function wordWindow(text: string, folded: string, start: number, most = MAX_WORDS): WordWindow {
  const words: WindowWord[] = [];
  const last = Math.min(text.length, start + LONGEST);
  let at = start;
  let gap: number = GAP.blank;
  while (words.length < most && at < last) {
    const from = at;
    while (at < text.length && !hasKind(text, at, ENDS_WORD)) at++;
    if (at === from) break;
    const end = at;
    const joint = end - from === 1 ? jointAt(folded, from) : GAP.blank;
    if (joint !== GAP.blank) gap = joint;
    else {
      words.push({ start: from, end, hash: hashIn(folded, from, end), shape: shapeOf(text, from, end), gap });
      gap = GAP.blank;
    }
    at = afterBlanks(text, end);
    const mark = text[at];
    if (mark !== "," && mark !== ".") continue;
    const isFigure = at === end && isDigitAt(text, at - 1) && isDigitAt(text, at + 1);
    at = afterBlanks(text, at + 1);
    if (isFigure) continue;
    // A full stop before a small letter is a speck on the page.
    if (mark === "." && !SHORTENED.has(folded.slice(from, end)) && !hasKind(text, at, SMALL))
      return { words, stop: "." };
    if (mark === ",") gap = GAP.comma;
  }
  return { words, stop: text[at] ?? "" };
}

function afterBlanks(text: string, from: number): number {
  let at = from;
  while (hasKind(text, at, BLANK)) at++;
  return at;
}

/** The gap that a character between two words makes; GAP.blank for a character that is a word. */
function jointAt(folded: string, at: number): number {
  const character = folded[at];
  if (character === "-") return GAP.dash;
  return character === "&" || character === "/" ? GAP.ampersand : GAP.blank;
}

export const hashOf = (word: string): number => hashIn(word, 0, word.length);

/** FNV-1a of a part of a text. */
function hashIn(text: string, start: number, end: number): number {
  let hash = 0x811c9dc5;
  for (let i = start; i < end; i++) hash = Math.imul(hash ^ text.charCodeAt(i), 0x01000193);
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
  if (hasKind(text, start, SMALL)) return SHAPE.small;
  return end - start > 1 && !hasKind(text, start + 1, SMALL) ? SHAPE.capitals : SHAPE.capital;
}
