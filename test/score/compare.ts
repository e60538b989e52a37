import { distance } from "fastest-levenshtein";
import type { Fact } from "./facts.ts";

export interface Judged {
  readonly fact: Fact;
  readonly right: boolean;
}

export interface Comparison {
  /** The values that were found, right or wrong. */
  readonly found: readonly Judged[];
  /** The stated values that were not found. */
  readonly missed: readonly Fact[];
}

const MIN_SIMILARITY = 0.95;

/** Pairs found values with stated ones; each stated value is paired at most once. */
export function compare(stated: readonly Fact[], got: readonly Fact[]): Comparison {
  const left = Map.groupBy(stated, (fact) => `${fact.field} ${fact.where}`);
  const found = got.map((fact): Judged => {
    const open = left.get(`${fact.field} ${fact.where}`) ?? [];
    const at = open.findIndex((want) => same(want, fact));
    if (at >= 0) open.splice(at, 1);
    return { fact, right: at >= 0 };
  });
  return { found, missed: [...left.values()].flat() };
}

const same = (want: Fact, got: Fact) =>
  want.value === got.value || (want.prose && similarity(want.value, got.value) >= MIN_SIMILARITY);

function similarity(a: string, b: string): number {
  const length = Math.max(a.length, b.length);
  return length === 0 ? 1 : 1 - distance(a, b) / length;
}

/** Counts for one field or for all. */
export interface Tally {
  right: number;
  wrong: number;
  missed: number;
}

export const f1 = ({ right, wrong, missed }: Tally) =>
  right + wrong + missed === 0 ? 1 : (2 * right) / (2 * right + wrong + missed);

export function tallyByField(all: readonly Comparison[]): Map<string, Tally> {
  const tallies = new Map<string, Tally>();
  const of = (field: string) => {
    const known = tallies.get(field) ?? { right: 0, wrong: 0, missed: 0 };
    tallies.set(field, known);
    return known;
  };
  for (const { found, missed } of all) {
    for (const { fact, right } of found) of(fact.field)[right ? "right" : "wrong"] += 1;
    for (const fact of missed) of(fact.field).missed += 1;
  }
  return tallies;
}

export function sum(tallies: Iterable<Tally>): Tally {
  const total = { right: 0, wrong: 0, missed: 0 };
  for (const { right, wrong, missed } of tallies) {
    total.right += right;
    total.wrong += wrong;
    total.missed += missed;
  }
  return total;
}
