import type { Sections } from "./model-file.ts";
import { bytes, missingSection, uint16, uint32 } from "./model-sections.ts";
import { PairFilter } from "./pair-filter.ts";

/** The longest n-grams have this many words. */
const ORDER = 4;

/** For each order: words, probabilities, back-offs, counts of children, and the counts that do not fit in a byte. */
const NGRAM_SECTIONS = [
  "p0",
  "b0",
  "c0",
  "w1",
  "p1",
  "b1",
  "c1",
  "x1",
  "w2",
  "p2",
  "b2",
  "c2",
  "x2",
  "w3",
  "p3",
];

/** One order: `first[i]..first[i + 1]` are the rows of the next order that continue row i. */
export interface Rows {
  readonly word: Uint16Array;
  readonly probability: Uint8Array;
  readonly backoff: Uint8Array;
  readonly first: Uint32Array;
}

/** The rows of all orders, lowest first. @throws KehoachError "damaged" if the model lacks a section */
export const allRows = (sections: Sections): Rows[] =>
  Array.from({ length: ORDER }, (_, n) => rowsOf(sections, n));

/** @throws KehoachError "damaged" if the model lacks a section of n-grams */
export function requireRows(sections: Sections): void {
  for (const name of NGRAM_SECTIONS) if (!sections.has(name)) throw missingSection(name);
}

function rowsOf(sections: Sections, n: number): Rows {
  const probability = bytes(sections, `p${n}`);
  const isLast = n === ORDER - 1;
  return {
    word: n === 0 ? new Uint16Array(0) : uint16(sections, `w${n}`),
    probability,
    backoff: isLast ? new Uint8Array(0) : bytes(sections, `b${n}`),
    first: isLast ? new Uint32Array(0) : starts(sections, n, probability.length),
  };
}

/** The row of `word` among the children of a row, or -1. */
export function child(level: Rows, children: Rows, row: number, word: number): number {
  const words = children.word;
  let low = level.first[row]!;
  let high = level.first[row + 1]! - 1;
  while (low <= high) {
    const middle = (low + high) >> 1;
    const at = words[middle]!;
    if (at === word) return middle;
    if (at < word) low = middle + 1;
    else high = middle - 1;
  }
  return -1;
}

/** A filter that quickly rules out most word pairs that are not in the model. */
export function pairFilter(singles: Rows, pairs: Rows): PairFilter {
  const filter = new PairFilter();
  for (let one = 0; one + 1 < singles.first.length; one++) {
    for (let i = singles.first[one]!; i < singles.first[one + 1]!; i++) filter.add(one, pairs.word[i]!);
  }
  return filter;
}

/** The file stores the number of children of each row; their sums are the offsets. */
function starts(sections: Sections, order: number, rows: number): Uint32Array {
  const counts = order === 0 ? uint16(sections, "c0") : bytes(sections, `c${order}`);
  const escaped = order === 0 ? null : uint32(sections, `x${order}`);
  const first = new Uint32Array(rows + 1);
  let sum = 0;
  for (let i = 0; i < rows; i++) {
    first[i] = sum;
    sum += counts[i]!;
    // After 255, the rest of the count is in the list of long rows (pairs of row and remainder).
    if (escaped && counts[i] === 255) sum += extra(escaped, i);
  }
  first[rows] = sum;
  return first;
}

function extra(pairs: Uint32Array, row: number): number {
  let low = 0;
  let high = pairs.length / 2 - 1;
  while (low <= high) {
    const middle = (low + high) >> 1;
    if (pairs[2 * middle] === row) return pairs[2 * middle + 1]!;
    if (pairs[2 * middle]! < row) low = middle + 1;
    else high = middle - 1;
  }
  return 0;
}
