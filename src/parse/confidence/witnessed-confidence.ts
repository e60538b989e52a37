import { rangeOf } from "../fields/assignment/sources/line-facts.ts";
import type { StoredSourceModel } from "../fields/assignment/sources/source-model.ts";

/** The share of right units from which on they are certain. */
const SURE_SHARE = 0.975;
/** The highest confidence of a unit that is not certain. */
export const NOT_SURE = 0.89;

/** Limits of the ranges of a confidence by the other features, and of the probability of the likeliest source. */
const LEARNT = [0.6, 0.7, 0.75, 0.8, 0.9];
/** The first range is for a unit that no source names. */
const SOURCES = [Number.MIN_VALUE, 0.05, 0.3, 0.7, 0.9, 0.95, 0.98, 0.99];

export const ROWS = LEARNT.length + 1;
export const COLUMNS = SOURCES.length + 1;

/** The row and the column of a unit in the table of shares. */
export const cellOf = (learnt: number, source: number): readonly [row: number, column: number] => [
  rangeOf(learnt, LEARNT),
  rangeOf(source, SOURCES),
];

/**
 * The confidence (0..1) that a unit bears the work of a line, by two witnesses: `learnt`, by the features of the value, and `source`, the
 * probability of its likeliest source. The second witness only lowers it. `shares`: the share of right units of real documents for each
 * range of both.
 */
export function witnessedConfidence(
  learnt: number,
  source: number,
  shares: StoredSourceModel["confidence"],
): number {
  const [row, column] = cellOf(learnt, source);
  const share = shares[row]![column]!;
  return share >= SURE_SHARE ? learnt : Math.min(learnt, share, NOT_SURE);
}
