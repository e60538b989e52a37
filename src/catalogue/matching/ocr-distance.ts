import { distance } from "fastest-levenshtein";
import { bare, fold } from "../../language/fold.ts";

/** Characters that OCR engines confuse, in both directions: any character of a row and the first one. */
const LOOK_ALIKES: readonly (readonly [string, string])[] = [
  ["o", "06qcdea¢€©"],
  ["a", "4dieou@"],
  ["e", "c€¢a"],
  ["i", "1ljtf!|"],
  ["l", "1jtf!|"],
  ["t", "1fjr!"],
  ["u", "vwynia"],
  ["n", "rmh"],
  ["h", "bkn"],
  ["b", "68h"],
  ["g", "q9y"],
  ["y", "v¥"],
  ["v", "r"],
  ["s", "58$"],
  ["k", "xh"],
  ["z", "2"],
];
/** One letter read as two: "m" as "rn". */
const PAIRS: readonly (readonly [string, readonly string[]])[] = [
  ["m", ["rn", "in", "nn", "ni", "ri"]],
  ["n", ["ri", "ii", "rl"]],
  ["u", ["ti", "ii", "it", "li", "ur", "il"]],
  ["h", ["li", "lt", "ii", "tl"]],
  ["d", ["cl", "c1", "ci"]],
  ["k", ["lc", "li"]],
  ["w", ["vv"]],
];
/** Cost of a confusion; any other change of a letter costs 1. */
const MIX_UP = 0.4;

/** Above this share of plain edits, confusions cannot explain the difference. */
export const HOPELESS = 0.62;

/** What remains of each letter below `TABLE_SIZE`: 0 for nothing, `ASK` if it depends on the whole text. */
const TABLE_SIZE = 0x2100;
const ASK = 0xffff;
const LEFT = Uint16Array.from({ length: TABLE_SIZE }, (_, code) => {
  const left = slowLetters(String.fromCharCode(code));
  return left.length > 1 ? ASK : left.length === 0 ? 0 : left.charCodeAt(0);
});

function slowLetters(text: string): string {
  return bare(fold(text.normalize("NFC"))).replace(/[^\p{L}\p{N}$@|!€¢©¥]/gu, "");
}

/**
 * The bare letters and digits of a text, folded, without marks, blanks and punctuation. "bảo đảm" becomes "đảm bảo".
 */
export function letters(text: string): string {
  let left = "";
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i);
    const letter = code < TABLE_SIZE ? LEFT[code]! : ASK;
    if (letter === ASK) return inOneOrder(slowLetters(text));
    if (letter !== 0) left += String.fromCharCode(letter);
  }
  return inOneOrder(left);
}

const inOneOrder = (left: string) => left.replaceAll("baodam", "dambao");

/**
 * Correct Vietnamese has letters that an English OCR engine does not know in most of its words. A clean text must
 * match a name closely; only damaged text may differ more.
 */
export function isClean(text: string): boolean {
  const whole = text.normalize("NFC");
  let [words, marked, now] = [0, 0, 0];
  for (let i = 0; i < whole.length; i++) {
    const code = whole.charCodeAt(i);
    const kind = code < TABLE_SIZE ? KINDS[code]! : 0;
    if (kind > 0 && now === 0) words++;
    if (kind === MARKED && now !== MARKED) marked++;
    now = kind === 0 ? 0 : Math.max(now, kind);
  }
  return marked >= words * 0.4;
}

/** 0: not in a word; 1: in a word; `MARKED`: a letter that an English OCR engine does not know. */
const MARKED = 2;
const KINDS = Uint8Array.from({ length: TABLE_SIZE }, (_, code) => {
  const letter = String.fromCharCode(code);
  if (!/[\p{L}\p{M}\p{N}]/u.test(letter)) return 0;
  return /[^\u0000-\u00ff]|[âêô]/iu.test(letter) ? MARKED : 1;
});

/** Plain edit distance of two letter runs over the longer length: 0 (equal) to 1. */
export function plainUnlikeness(a: string, b: string): number {
  const longer = Math.max(a.length, b.length);
  return longer === 0 ? 0 : distance(a, b) / longer;
}

/**
 * Edit distance of two letter runs over the longer length, 0 (equal) to 1, in which a confusion of similar shapes
 * costs less than other edits.
 */
export const unlikeness = (a: string, b: string): number => unlikenessUpTo(a, b, 1);

/** The same, exact up to `most`; above it the result may be any number above `most`. */
export function unlikenessUpTo(a: string, b: string, most: number): number {
  const longer = Math.max(a.length, b.length);
  if (longer === 0) return 0;
  const plain = distance(a, b) / longer;
  return plain === 0 || plain > HOPELESS ? plain : weighted(a, b, most * longer) / longer;
}

/** Returns true if `ocrDistance` is at most `most`. Usually the plain distance already decides. */
export function isLike(a: string, b: string, most: number): boolean {
  const plain = plainUnlikeness(a, b);
  if (plain <= most || plain > HOPELESS) return plain <= most;
  const longer = Math.max(a.length, b.length);
  return weighted(a, b, most * longer) / longer <= most;
}

/** The characters of the tables below; code 0 is any other character. */
const SHAPES = "abcdefghijklmnopqrstuvwxyz0123456789$@|!€¢©¥";
const shapeOf = (letter: string) => SHAPES.indexOf(letter) + 1;
const BASE = SHAPES.length + 1;
/**
 * `ALIKE`, by the codes of two letters: 1 if they are confused. `SPLIT`, by the codes of three: 1 if the first is read
 * as the other two.
 */
const ALIKE = new Uint8Array(BASE * BASE);
const SPLIT = new Uint8Array(BASE * BASE * BASE);
for (const [one, others] of LOOK_ALIKES)
  for (const other of others) {
    ALIKE[shapeOf(one) * BASE + shapeOf(other)] = 1;
    ALIKE[shapeOf(other) * BASE + shapeOf(one)] = 1;
  }
for (const [one, pairs] of PAIRS)
  for (const [first, second] of pairs.map((pair) => [...pair]))
    SPLIT[(shapeOf(one) * BASE + shapeOf(first!)) * BASE + shapeOf(second!)] = 1;

const SHAPE_OF = Uint8Array.from({ length: TABLE_SIZE }, (_, code) => shapeOf(String.fromCharCode(code)));
const shapeAt = (text: string, at: number): number => SHAPE_OF[text.charCodeAt(at)] ?? 0;

/** Sums of `MIX_UP` are not exact in binary. */
const ROUNDING = 1e-9;
/** Size of the shared rows; a longer text gets rows of its own. */
const MOST_LETTERS = 512;
const ROOM = [0, 1, 2].map(() => new Float64Array(MOST_LETTERS)) as Rows;

/**
 * Edit distance with reduced costs for similar shapes and for one letter read as two. Meant for names of tens of
 * letters. Stops as soon as the result must exceed `most`, and then returns a number above it.
 */
function weighted(a: string, b: string, most: number): number {
  const width = b.length + 1;
  let [twoAgo, previous, row] =
    width <= MOST_LETTERS ? ROOM : ([0, 1, 2].map(() => new Float64Array(width)) as Rows);
  for (let j = 0; j < width; j++) previous[j] = j;
  let leastBefore = 0;
  for (let i = 1; i <= a.length; i++) {
    const [at, before] = [shapeAt(a, i - 1), i > 1 ? shapeAt(a, i - 2) : 0];
    row[0] = i;
    let least = i;
    for (let j = 1; j < width; j++) {
      const other = shapeAt(b, j - 1);
      const same = a.charCodeAt(i - 1) === b.charCodeAt(j - 1);
      const change = same ? 0 : ALIKE[at * BASE + other] === 1 ? MIX_UP : 1;
      let best = Math.min(previous[j - 1]! + change, previous[j]! + 1, row[j - 1]! + 1);
      if (j > 1 && SPLIT[(at * BASE + shapeAt(b, j - 2)) * BASE + other] === 1)
        best = Math.min(best, previous[j - 2]! + MIX_UP);
      if (i > 1 && SPLIT[(other * BASE + before) * BASE + at] === 1)
        best = Math.min(best, twoAgo[j - 1]! + MIX_UP);
      row[j] = best;
      if (best < least) least = best;
    }
    // A later row is computed from the last two rows only.
    if (Math.min(least, leastBefore) > most + ROUNDING) return least;
    leastBefore = least;
    [twoAgo, previous, row] = [previous, row, twoAgo];
  }
  return previous[b.length]!;
}
type Rows = [Float64Array, Float64Array, Float64Array];
