import { distance } from "fastest-levenshtein";
import { bare, fold } from "../../language/fold.ts";

/** Shapes that an OCR engine takes for each other, in any text: every letter of a line for the first one, and back. */
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
/** What a mix-up costs where any other change of a letter costs 1. */
const MIX_UP = 0.4;

/** Beyond this share of plain edits no mix-ups can explain the difference. */
export const HOPELESS = 0.62;

/** What each letter below `TABLE_SIZE` leaves: 0 nothing, `ASK` a form that only the whole text decides. */
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
 * The bare letters and digits of a text, folded: what is left when marks, blanks and points are gone; "bảo đảm" is
 * "đảm bảo".
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
 * Good Vietnamese carries letters that an English OCR does not know in most of its words. What is well printed is
 * held to its letters; only damaged text is given room.
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

/** 0: stands in no word; 1: in a word; `MARKED`: a letter that an English OCR does not know. */
const MARKED = 2;
const KINDS = Uint8Array.from({ length: TABLE_SIZE }, (_, code) => {
  const letter = String.fromCharCode(code);
  if (!/[\p{L}\p{M}\p{N}]/u.test(letter)) return 0;
  return /[^\u0000-\u00ff]|[âêô]/iu.test(letter) ? MARKED : 1;
});

/** How far two runs of letters are apart by plain edits: 0 the same … 1 nothing alike. */
export function plainUnlikeness(a: string, b: string): number {
  const longer = Math.max(a.length, b.length);
  return longer === 0 ? 0 : distance(a, b) / longer;
}

/** How far two runs of letters are apart: 0 the same … 1 nothing alike. Mixed-up shapes count less than other changes. */
export const unlikeness = (a: string, b: string): number => unlikenessUpTo(a, b, 1);

/** The same up to `most`; beyond it any figure above. */
export function unlikenessUpTo(a: string, b: string, most: number): number {
  const longer = Math.max(a.length, b.length);
  if (longer === 0) return 0;
  const plain = distance(a, b) / longer;
  return plain === 0 || plain > HOPELESS ? plain : weighted(a, b, most * longer) / longer;
}

/** Is `unlikeness` at most so much? Mostly it is not, and a few letters tell. */
export function isLike(a: string, b: string, most: number): boolean {
  const plain = plainUnlikeness(a, b);
  if (plain <= most || plain > HOPELESS) return plain <= most;
  const longer = Math.max(a.length, b.length);
  return weighted(a, b, most * longer) / longer <= most;
}

/** Codes of the letters that the tables below tell apart; 0 is any other. */
const SHAPES = "abcdefghijklmnopqrstuvwxyz0123456789$@|!€¢©¥";
const shapeOf = (letter: string) => SHAPES.indexOf(letter) + 1;
const BASE = SHAPES.length + 1;
/** By the shapes of two letters: are they taken for each other? By those of three: is the first read as the other two? */
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

/** Sums of `MIX_UP` are not exact. */
const ROUNDING = 1e-9;
/** Room for the rows of one comparison; longer texts than names take their own. */
const MOST_LETTERS = 512;
const ROOM = [0, 1, 2].map(() => new Float64Array(MOST_LETTERS)) as Rows;

/**
 * Edit distance in which a look-alike, and one letter for two, is cheap. Lengths are those of names: tens of letters. Gives
 * up where it must become more than `most`, and is then any figure above it.
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
    // A later row is reached from one of the last two.
    if (Math.min(least, leastBefore) > most + ROUNDING) return least;
    leastBefore = least;
    [twoAgo, previous, row] = [previous, row, twoAgo];
  }
  return previous[b.length]!;
}
type Rows = [Float64Array, Float64Array, Float64Array];
