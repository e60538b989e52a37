// Share of letter tokens equal to the truth, in order, without regard to case and tone placement.

import { wordKey } from "../../../src/language/model/word-key.ts";

export const syllables = (text: string): string[] =>
  (text.normalize("NFC").match(/[\p{L}\p{M}]+/gu) ?? []).map(wordKey);

export interface Accuracy {
  readonly syllables: number;
  /** 0..1 */
  readonly share: number;
}

/** Line by line: the longest common subsequence of syllables, so a split or a join costs one error. */
export function accuracy(truth: readonly string[], result: readonly string[]): Accuracy {
  let all = 0;
  let right = 0;
  truth.forEach((line, i) => {
    const a = syllables(line);
    all += a.length;
    right += commonLength(a, syllables(result[i] ?? ""));
  });
  return { syllables: all, share: all === 0 ? 1 : right / all };
}

function commonLength(a: readonly string[], b: readonly string[]): number {
  let row = new Int32Array(b.length + 1);
  for (const x of a) {
    const next = new Int32Array(b.length + 1);
    for (let j = 1; j <= b.length; j++)
      next[j] = b[j - 1] === x ? row[j - 1]! + 1 : Math.max(row[j]!, next[j - 1]!);
    row = next;
  }
  return row[b.length]!;
}

/** Character edits relative to the length of the truth, blanks folded; for texts of up to some thousand characters. */
export function characterErrorRate(truth: readonly string[], result: readonly string[]): number {
  let errors = 0;
  let length = 0;
  truth.forEach((line, i) => {
    const a = line.normalize("NFC").replace(/\s+/g, " ").trim();
    const b = (result[i] ?? "").normalize("NFC").replace(/\s+/g, " ").trim();
    length += a.length;
    errors += distance(a, b);
  });
  return length === 0 ? 0 : errors / length;
}

function distance(a: string, b: string): number {
  let row = Int32Array.from({ length: b.length + 1 }, (_, j) => j);
  for (let i = 1; i <= a.length; i++) {
    const next = new Int32Array(b.length + 1);
    next[0] = i;
    for (let j = 1; j <= b.length; j++) {
      next[j] = Math.min(row[j]! + 1, next[j - 1]! + 1, row[j - 1]! + (a[i - 1] === b[j - 1] ? 0 : 1));
    }
    row = next;
  }
  return row[b.length]!;
}
