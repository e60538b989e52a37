import { distance } from "fastest-levenshtein";

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
const CONFUSION_COST = 0.4;

/** Above this share of plain edits, confusions cannot explain the difference. */
export const MAX_PLAIN_DISTANCE = 0.62;

/** Plain edit distance of two letter runs over the longer length: 0 (equal) to 1. */
export function plainDistance(a: string, b: string): number {
  const longer = Math.max(a.length, b.length);
  return longer === 0 ? 0 : distance(a, b) / longer;
}

/**
 * Edit distance of two letter runs over the longer length, 0 (equal) to 1, in which a confusion of similar shapes
 * costs less than other edits.
 */
export const ocrDistance = (a: string, b: string): number => ocrDistanceUpTo(a, b, 1);

/** `ocrDistance`, exact up to `most`; if the distance is greater, the result is any number above `most`. */
export function ocrDistanceUpTo(a: string, b: string, most: number): number {
  const longer = Math.max(a.length, b.length);
  if (longer === 0) return 0;
  const plain = distance(a, b) / longer;
  return plain === 0 || plain > MAX_PLAIN_DISTANCE ? plain : weighted(a, b, most * longer) / longer;
}

/** Returns true if `ocrDistance` is at most `most`. Usually the plain distance already decides. */
export function isWithinOcrDistance(a: string, b: string, most: number): boolean {
  const plain = plainDistance(a, b);
  if (plain <= most || plain > MAX_PLAIN_DISTANCE) return plain <= most;
  const longer = Math.max(a.length, b.length);
  return weighted(a, b, most * longer) / longer <= most;
}

/** The characters of the tables. The code of a character is its place here, from 1; code 0 is any other character. */
const SHAPES = "abcdefghijklmnopqrstuvwxyz0123456789$@|!€¢©¥";
const shapeOf = (letter: string) => SHAPES.indexOf(letter) + 1;
const BASE = SHAPES.length + 1;
/**
 * `ALIKE`, by the codes of two letters: 1 if they are confused. `SPLIT`, by the codes of three: 1 if the first is read
 * as the other two.
 */
const ALIKE = similarShapes();
const SPLIT = splitLetters();

function similarShapes(): Uint8Array {
  const table = new Uint8Array(BASE * BASE);
  for (const [one, others] of LOOK_ALIKES)
    for (const other of others) {
      table[shapeOf(one) * BASE + shapeOf(other)] = 1;
      table[shapeOf(other) * BASE + shapeOf(one)] = 1;
    }
  return table;
}

function splitLetters(): Uint8Array {
  const table = new Uint8Array(BASE * BASE * BASE);
  for (const [one, pairs] of PAIRS)
    for (const [first, second] of pairs.map((pair) => [...pair]))
      table[(shapeOf(one) * BASE + shapeOf(first!)) * BASE + shapeOf(second!)] = 1;
  return table;
}

const TABLE_SIZE = 0x2100;
const SHAPE_OF = Uint8Array.from({ length: TABLE_SIZE }, (_, code) => shapeOf(String.fromCharCode(code)));
const shapeAt = (text: string, at: number): number => SHAPE_OF[text.charCodeAt(at)] ?? 0;

/** Sums of `CONFUSION_COST` are not exact in binary. */
const ROUNDING = 1e-9;
/** Size of the shared rows; a longer text gets new rows. */
const MAX_LETTERS = 512;
const SHARED_ROWS = [0, 1, 2].map(() => new Float64Array(MAX_LETTERS)) as Rows;

/**
 * Edit distance with reduced costs for similar shapes and for one letter read as two. Meant for names of tens of
 * letters. Stops as soon as the result must exceed `most`, and then returns a number above it.
 */
function weighted(a: string, b: string, most: number): number {
  const width = b.length + 1;
  let [twoAgo, previous, row] =
    width <= MAX_LETTERS ? SHARED_ROWS : ([0, 1, 2].map(() => new Float64Array(width)) as Rows);
  for (let j = 0; j < width; j++) previous[j] = j;
  let leastBefore = 0;
  for (let i = 1; i <= a.length; i++) {
    const [at, before] = [shapeAt(a, i - 1), i > 1 ? shapeAt(a, i - 2) : 0];
    row[0] = i;
    let least = i;
    for (let j = 1; j < width; j++) {
      const other = shapeAt(b, j - 1);
      const same = a.charCodeAt(i - 1) === b.charCodeAt(j - 1);
      const change = same ? 0 : ALIKE[at * BASE + other] === 1 ? CONFUSION_COST : 1;
      let best = Math.min(previous[j - 1]! + change, previous[j]! + 1, row[j - 1]! + 1);
      if (j > 1 && SPLIT[(at * BASE + shapeAt(b, j - 2)) * BASE + other] === 1)
        best = Math.min(best, previous[j - 2]! + CONFUSION_COST);
      if (i > 1 && SPLIT[(other * BASE + before) * BASE + at] === 1)
        best = Math.min(best, twoAgo[j - 1]! + CONFUSION_COST);
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
