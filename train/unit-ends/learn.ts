// Learns the weights of a name's end: as an averaged perceptron, or as a conditional random field (softmax over all ends).
import { Draw } from "../../fixtures/generate/draw.ts";
import { type Featured, type FeaturedExample, weightsOf } from "./featured.ts";

export type Weights = readonly (readonly [key: number, weight: number])[];

export interface Learning {
  readonly epochs: number;
  readonly rate: number;
  /** Pulls unused weights to zero. */
  readonly decay: number;
  /** Share of the examples that are learned without the features that name words. */
  readonly anyWords: number;
}

/** Calls `learn` with each example in each epoch, and whether the features that name words are left out. */
function eachExample(
  { examples }: Featured,
  set: Learning,
  learn: (example: FeaturedExample, anyWords: boolean) => void,
): void {
  const draw = new Draw(11);
  for (let epoch = 0; epoch < set.epochs; epoch++)
    for (const example of examples) learn(example, draw.chance(set.anyWords));
}

/** Where the features of word `k` are in `numbers`: inside a name (`part` 0), or as its end (`part` 3). */
type Part = 0 | 3;
const INSIDE = 0;
const END = 3;
const lastOf = ({ bounds }: FeaturedExample, k: number, part: Part, anyWords: boolean) =>
  bounds[k * 6 + part + (anyWords ? 1 : 2)]!;

/** The sums of the weights of all ends of an example, from its first possible end on. */
function scoresOf(weights: Float32Array, example: FeaturedExample, anyWords: boolean): number[] {
  const { numbers, bounds, words, from } = example;
  const sumOf = (k: number, part: Part) => {
    let sum = 0;
    const to = lastOf(example, k, part, anyWords);
    for (let i = bounds[k * 6 + part]!; i < to; i++) if (numbers[i]! >= 0) sum += weights[numbers[i]!]!;
    return sum;
  };
  const scores: number[] = [];
  let sum = 0;
  for (let k = from; k < words; k++) {
    sum += sumOf(k, INSIDE);
    scores.push(sum + sumOf(k, END));
  }
  return scores;
}

/** A conditional random field by AdaGrad. */
export function learnField(featured: Featured, set: Learning): Weights {
  const weights = new Float32Array(featured.table.size);
  const squares = new Float32Array(featured.table.size).fill(1e-3);
  eachExample(featured, set, (example, anyWords) => {
    const { numbers, bounds, from } = example;
    const change = (k: number, part: Part, gradient: number) => {
      if (Math.abs(gradient) < 1e-4) return;
      const to = lastOf(example, k, part, anyWords);
      for (let i = bounds[k * 6 + part]!; i < to; i++) {
        const slot = numbers[i]!;
        if (slot < 0) continue;
        const full = gradient - set.decay * weights[slot]!;
        squares[slot]! += full * full;
        weights[slot]! += (set.rate * full) / Math.sqrt(squares[slot]!);
      }
    };
    const scores = scoresOf(weights, example, anyWords);
    const most = Math.max(...scores);
    const shares = scores.map((score) => Math.exp(score - most));
    const total = shares.reduce((a, b) => a + b, 0);
    // Word k is inside with the probability that the name ends there or later.
    let beyond = 1;
    for (let k = from; k < example.words; k++) {
      const share = shares[k - from]! / total;
      change(k, END, (k === example.last ? 1 : 0) - share);
      if (k > from) change(k, INSIDE, (k <= example.last ? 1 : 0) - beyond);
      beyond -= share;
    }
  });
  return weightsOf(featured, weights);
}

/** An averaged perceptron. */
export function learnPerceptron(featured: Featured, set: Learning): Weights {
  const weights = new Float32Array(featured.table.size);
  const totals = new Float64Array(featured.table.size);
  let time = 1;
  eachExample(featured, set, (example, anyWords) => {
    const { numbers, bounds, from, last } = example;
    const change = (k: number, part: Part, by: number) => {
      const to = lastOf(example, k, part, anyWords);
      for (let i = bounds[k * 6 + part]!; i < to; i++) {
        const slot = numbers[i]!;
        if (slot < 0) continue;
        weights[slot]! += by;
        totals[slot]! += by * time;
      }
    };
    const scores = scoresOf(weights, example, anyWords);
    const best = from + scores.indexOf(Math.max(...scores));
    time++;
    if (best === last) return;
    change(last, END, 1);
    change(best, END, -1);
    for (let k = best + 1; k <= last; k++) change(k, INSIDE, 1);
    for (let k = last + 1; k <= best; k++) change(k, INSIDE, -1);
  });
  return weightsOf(
    featured,
    weights.map((weight, i) => weight - totals[i]! / time),
  );
}
