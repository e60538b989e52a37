// Builds the mixed back-off model from counts. Each component (a genre) is an interpolated modified Kneser-Ney model
// (Chen & Goodman 1999); the mixture is linear within each context; only n-grams frequent enough over all components are
// kept, and the back-off weights make each context sum to one.

import type { NgramCounter } from "./ngram-counter.ts";

export interface MixtureOptions {
  /** Weight of each component. */
  readonly weights: readonly number[];
  /**
   * A component's weight in a context is multiplied by (count of the context)^trust: 0 is linear mixing, 1 is close to
   * pooling the counts.
   */
  readonly trust: number;
  /** N-grams of two words or more with a lower raw count over all components are dropped. */
  readonly minCount: number;
  readonly vocabulary: number;
}

/** One order of the model, rows in trie order: children of a context are adjacent, sorted by word. */
export interface Level {
  readonly prefix: Uint32Array;
  readonly word: Uint16Array;
  /** Natural logarithms. */
  readonly logProbability: Float32Array;
  readonly backoff: Float32Array;
}

/** Kneser-Ney counts: raw at the highest order, distinct left neighbours below. */
function adjustedCounts(
  levels: readonly NgramCounter[],
  component: number,
  startWord: number,
): Uint32Array[] {
  return levels.map((level, n) => {
    const raw = level.counts[component]!;
    const above = levels[n + 1];
    if (!above) return raw.subarray(0, level.size);
    const adjusted = new Uint32Array(level.size);
    const seen = above.counts[component]!;
    for (let i = 0; i < above.size; i++) if (seen[i]! > 0) adjusted[above.suffix[i]!]!++;
    // Nothing precedes a sentence start, so n-grams that begin with it keep their raw count.
    for (let i = 0; i < level.size; i++) if (firstWord(levels, n, i) === startWord) adjusted[i] = raw[i]!;
    return adjusted;
  });
}

function firstWord(levels: readonly NgramCounter[], n: number, id: number): number {
  let at = id;
  for (let k = n; k > 0; k--) at = levels[k]!.prefix[at]!;
  return levels[0]!.word[at]!;
}

function discounts(counts: Uint32Array): [number, number, number] {
  const n = [0, 0, 0, 0, 0];
  for (const count of counts) if (count >= 1 && count <= 4) n[count]!++;
  const y = n[1]! / (n[1]! + 2 * n[2]! || 1);
  const d = (k: number, fallback: number) => {
    const value = k - (k + 1) * y * (n[k + 1]! / (n[k]! || 1));
    return value > 0 && value < k ? value : fallback;
  };
  return [d(1, 0.5), d(2, 0.8), d(3, 1)];
}

/** Probabilities of every n-gram of every order in one component; levels[0] are single words. */
function componentProbabilities(
  levels: readonly NgramCounter[],
  component: number,
  options: MixtureOptions,
  start: number,
) {
  const adjusted = adjustedCounts(levels, component, start);
  const probabilities: Float32Array[] = [];
  /** Count of each context. */
  const totals: Float64Array[] = [];
  levels.forEach((level, n) => {
    const counts = adjusted[n]!;
    const [d1, d2, d3] = discounts(counts);
    const contexts = n === 0 ? 1 : levels[n - 1]!.size;
    const total = new Float64Array(contexts);
    const left = new Float64Array(contexts);
    const discount = (count: number) => (count === 0 ? 0 : count === 1 ? d1 : count === 2 ? d2 : d3);
    for (let i = 0; i < level.size; i++) {
      const context = n === 0 ? 0 : level.prefix[i]!;
      total[context]! += counts[i]!;
      left[context]! += discount(counts[i]!);
    }
    const p = new Float32Array(level.size);
    const below = probabilities[n - 1];
    for (let i = 0; i < level.size; i++) {
      const context = n === 0 ? 0 : level.prefix[i]!;
      const lower = below ? below[level.suffix[i]!]! : 1 / options.vocabulary;
      const sum = total[context]!;
      p[i] = sum === 0 ? lower : (counts[i]! - discount(counts[i]!) + left[context]! * lower) / sum;
    }
    probabilities.push(p);
    totals.push(total);
  });
  return { probabilities, totals };
}

/** `startWord`: the word number of a sentence start. */
export function mixModel(
  levels: readonly NgramCounter[],
  options: MixtureOptions,
  startWord: number,
): Level[] {
  const mixed = levels.map((level) => new Float64Array(level.size));
  const weightSums = levels.map((_, n) => new Float64Array(n === 0 ? 1 : levels[n - 1]!.size));
  options.weights.forEach((weight, k) => {
    const { probabilities, totals } = componentProbabilities(levels, k, options, startWord);
    probabilities.forEach((p, n) => {
      const level = levels[n]!;
      const trust = totals[n]!.map((total) => weight * (total ** options.trust + 1));
      trust.forEach((value, context) => {
        weightSums[n]![context]! += value;
      });
      const into = mixed[n]!;
      for (let i = 0; i < p.length; i++) into[i]! += trust[n === 0 ? 0 : level.prefix[i]!]! * p[i]!;
    });
  });
  mixed.forEach((into, n) => {
    const level = levels[n]!;
    for (let i = 0; i < into.length; i++) into[i]! /= weightSums[n]![n === 0 ? 0 : level.prefix[i]!]!;
  });
  const kept = levels.map((level, n) => keep(level, n === 0 ? 0 : options.minCount));
  return assemble(levels, mixed, kept);
}

function keep(level: NgramCounter, minCount: number): Uint8Array {
  const kept = new Uint8Array(level.size);
  for (let i = 0; i < level.size; i++) if (level.total(i) >= minCount) kept[i] = 1;
  return kept;
}

function assemble(levels: readonly NgramCounter[], mixed: Float64Array[], kept: Uint8Array[]): Level[] {
  const result: Level[] = [];
  let position = new Uint32Array(0); // old number → row, of the order below
  levels.forEach((level, n) => {
    const rows: number[] = [];
    for (let i = 0; i < level.size; i++) if (kept[n]![i]) rows.push(i);
    const parentRow = (i: number) => (n === 0 ? 0 : position[level.prefix[i]!]!);
    const order = Float64Array.from(rows, (i) => parentRow(i) * 65536 + level.word[i]!);
    const sorted = Uint32Array.from(rows.keys()).sort((a, b) => order[a]! - order[b]!);
    const next = new Uint32Array(level.size);
    const out: Level = {
      prefix: new Uint32Array(rows.length),
      word: new Uint16Array(rows.length),
      logProbability: new Float32Array(rows.length),
      backoff: new Float32Array(rows.length),
    };
    sorted.forEach((at, row) => {
      const i = rows[at]!;
      next[i] = row;
      out.prefix[row] = parentRow(i);
      out.word[row] = level.word[i]!;
      out.logProbability[row] = Math.log(Math.max(mixed[n]![i]!, 1e-12));
    });
    result.push(out);
    const context = result[n - 1];
    if (context) setBackoff(context, level, mixed[n]!, mixed[n - 1]!, kept[n]!, position);
    position = next;
  });
  return result;
}

/** Back-off weight of a context: the probability that its kept n-grams leave, relative to the lower order. */
function setBackoff(
  context: Level,
  level: NgramCounter,
  mixed: Float64Array,
  below: Float64Array,
  kept: Uint8Array,
  position: Uint32Array,
): void {
  const above = new Float64Array(context.word.length).fill(1);
  const under = new Float64Array(context.word.length).fill(1);
  for (let i = 0; i < level.size; i++) {
    if (!kept[i]) continue;
    const row = position[level.prefix[i]!]!;
    above[row]! -= mixed[i]!;
    under[row]! -= below[level.suffix[i]!]!;
  }
  for (let row = 0; row < above.length; row++) {
    context.backoff[row] = Math.log(Math.max(above[row]!, 1e-4) / Math.max(under[row]!, 1e-4));
  }
}
