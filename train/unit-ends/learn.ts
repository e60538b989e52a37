// Learns the weights of a name's end: as an averaged perceptron, or as a conditional random field (softmax over all ends).
import { Draw } from "../../fixtures/generate/draw.ts";
import {
  endFeatures,
  insideFeatures,
  type NameSituation,
  nameClasses,
} from "../../src/parse/units/ends/end-features.ts";
import { FeatureList } from "../../src/parse/units/ends/feature-list.ts";
import type { WordClasses } from "../../src/parse/units/ends/word-classes.ts";
import { FeatureTable } from "./feature-table.ts";

export interface Example {
  readonly at: NameSituation;
  /** Index of the name's last word. */
  readonly last: number;
}

export type Weights = readonly (readonly [key: number, weight: number])[];

export interface Learning {
  readonly epochs: number;
  readonly rate: number;
  /** Pulls unused weights to zero. */
  readonly decay: number;
  /** Share of the examples that are learned without the features that name words. */
  readonly anyWords: number;
}

/** Features of fewer examples are left out. */
const LEAST = 4;

/** The features of all examples. */
function tableOf(examples: readonly Example[], classes: WordClasses): FeatureTable {
  const table = new FeatureTable();
  const list = new FeatureList();
  for (const { at } of examples) {
    const known = nameClasses(at.window.words, classes);
    for (let k = at.body - 1; k < at.window.words.length; k++) {
      if (k >= at.body) insideFeatures(at, k, known, list);
      for (const key of taken(list)) table.count(key);
      endFeatures(at, k, known, list);
      for (const key of taken(list)) table.count(key);
    }
  }
  return table;
}

/** Returns the listed features and empties the list. */
function taken(list: FeatureList): Int32Array {
  const keys = list.keys.subarray(0, list.count);
  list.count = 0;
  return keys;
}

/** The learned weights by the hashes of their features, the heaviest first. */
function weightsOf(table: FeatureTable, weights: Float32Array): [key: number, weight: number][] {
  const found: [number, number][] = [];
  for (let slot = 0; slot < weights.length; slot++)
    if (Math.abs(weights[slot]!) > 0.02) found.push([table.keys[slot]!, weights[slot]!]);
  return found.sort((a, b) => Math.abs(b[1]) - Math.abs(a[1]) || a[0] - b[0]);
}

/** Features of an example: of each word inside, and of each end. */
function slotsOf({ at }: Example, classes: WordClasses, table: FeatureTable, anyWords: boolean) {
  const list = new FeatureList();
  const known = nameClasses(at.window.words, classes);
  const slots = () =>
    taken(list)
      .map((key) => table.slotOf(key, LEAST))
      .filter((slot) => slot >= 0);
  const inside: Int32Array[] = [];
  const ends: Int32Array[] = [];
  at.window.words.forEach((_, k) => {
    if (k >= at.body) insideFeatures(at, k, known, list, anyWords);
    inside.push(slots());
    if (k >= at.body - 1) endFeatures(at, k, known, list, anyWords);
    ends.push(slots());
  });
  return { inside, ends };
}

const sumOf = (weights: Float32Array, slots: Int32Array) => {
  let sum = 0;
  for (const slot of slots) sum += weights[slot]!;
  return sum;
};

/** A conditional random field by AdaGrad. */
export function learnField(examples: readonly Example[], classes: WordClasses, set: Learning): Weights {
  const table = tableOf(examples, classes);
  const weights = new Float32Array(table.size);
  const squares = new Float32Array(table.size).fill(1e-3);
  const change = (slots: Int32Array, gradient: number) => {
    if (Math.abs(gradient) < 1e-4) return;
    for (const slot of slots) {
      const full = gradient - set.decay * weights[slot]!;
      squares[slot]! += full * full;
      weights[slot]! += (set.rate * full) / Math.sqrt(squares[slot]!);
    }
  };
  const draw = new Draw(11);
  for (let epoch = 0; epoch < set.epochs; epoch++) {
    for (const example of examples) {
      const { inside, ends } = slotsOf(example, classes, table, draw.chance(set.anyWords));
      const from = example.at.body - 1;
      const scores: number[] = [];
      let sum = 0;
      for (let k = from; k < ends.length; k++) {
        sum += sumOf(weights, inside[k]!);
        scores.push(sum + sumOf(weights, ends[k]!));
      }
      const most = Math.max(...scores);
      const shares = scores.map((score) => Math.exp(score - most));
      const total = shares.reduce((a, b) => a + b, 0);
      // Word k is inside with the probability that the name ends there or later.
      let beyond = 1;
      for (let k = from; k < ends.length; k++) {
        const share = shares[k - from]! / total;
        change(ends[k]!, (k === example.last ? 1 : 0) - share);
        if (k >= example.at.body) change(inside[k]!, (k <= example.last ? 1 : 0) - beyond);
        beyond -= share;
      }
    }
  }
  return weightsOf(table, weights);
}

/** An averaged perceptron. */
export function learnPerceptron(examples: readonly Example[], classes: WordClasses, set: Learning): Weights {
  const table = tableOf(examples, classes);
  const weights = new Float32Array(table.size);
  const totals = new Float64Array(table.size);
  let time = 1;
  const change = (slots: Int32Array, by: number) => {
    for (const slot of slots) {
      weights[slot]! += by;
      totals[slot]! += by * time;
    }
  };
  const draw = new Draw(11);
  for (let epoch = 0; epoch < set.epochs; epoch++) {
    for (const example of examples) {
      const { inside, ends } = slotsOf(example, classes, table, draw.chance(set.anyWords));
      let [sum, best, most] = [0, -1, Number.NEGATIVE_INFINITY];
      for (let k = example.at.body - 1; k < ends.length; k++) {
        sum += sumOf(weights, inside[k]!);
        const score = sum + sumOf(weights, ends[k]!);
        if (score > most) [best, most] = [k, score];
      }
      time++;
      if (best === example.last) continue;
      change(ends[example.last]!, 1);
      change(ends[best]!, -1);
      for (let k = best + 1; k <= example.last; k++) change(inside[k]!, 1);
      for (let k = example.last + 1; k <= best; k++) change(inside[k]!, -1);
    }
  }
  return weightsOf(
    table,
    weights.map((weight, i) => weight - totals[i]! / time),
  );
}
