import { distance } from "fastest-levenshtein";
import { bare, fold } from "../language/fold.ts";

/** Shapes that an OCR engine takes for each other, in any text: every letter of a line for the first one, and back. */
const LOOK_ALIKES: readonly (readonly [string, string])[] = [
  ["o", "06qcdea¢€©"],
  ["a", "4dieou@"],
  ["e", "c€¢éa"],
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

const alike: ReadonlySet<string> = new Set(
  LOOK_ALIKES.flatMap(([one, others]) => [...others].flatMap((other) => [one + other, other + one])),
);
const split: ReadonlySet<string> = new Set(PAIRS.flatMap(([one, pairs]) => pairs.map((pair) => one + pair)));

/** Beyond this share of plain edits no mix-ups can explain the difference. */
const HOPELESS = 0.62;

/**
 * The bare letters and digits of a text, folded: what is left when marks, blanks and points are gone; "bảo đảm" is
 * "đảm bảo".
 */
export function letters(text: string): string {
  return bare(fold(text.normalize("NFC")))
    .replace(/[^\p{L}\p{N}$@|!€¢©¥]/gu, "")
    .replaceAll("baodam", "dambao");
}

/** How far two runs of letters are apart: 0 the same … 1 nothing alike. Mixed-up shapes count less than other changes. */
export function unlikeness(a: string, b: string): number {
  const longer = Math.max(a.length, b.length);
  if (longer === 0) return 0;
  const plain = distance(a, b) / longer;
  return plain === 0 || plain > HOPELESS ? plain : weighted(a, b) / longer;
}

/** Edit distance in which a look-alike, and one letter for two, is cheap. Lengths are those of names: tens of letters. */
function weighted(a: string, b: string): number {
  let twoAgo: number[] = [];
  let previous = Array.from({ length: b.length + 1 }, (_, j) => j);
  for (let i = 1; i <= a.length; i++) {
    const row = [i];
    for (let j = 1; j <= b.length; j++) {
      const [x, y] = [a[i - 1]!, b[j - 1]!];
      const change = x === y ? 0 : alike.has(x + y) ? MIX_UP : 1;
      let best = Math.min(previous[j - 1]! + change, previous[j]! + 1, row[j - 1]! + 1);
      if (j > 1 && split.has(x + b[j - 2]! + y)) best = Math.min(best, previous[j - 2]! + MIX_UP);
      if (i > 1 && split.has(y + a[i - 2]! + x)) best = Math.min(best, twoAgo[j - 1]! + MIX_UP);
      row.push(best);
    }
    twoAgo = previous;
    previous = row;
  }
  return previous[b.length]!;
}
