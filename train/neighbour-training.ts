// Learns the vectors of NeighbourModel by stochastic gradient descent: at each doubtful word the truth, with its n-gram
// score, must score higher than the other candidates. The learning rate of each row falls with its past gradients
// (AdaGrad: Duchi, Hazan and Singer 2011, with one sum per row).

import { START } from "../src/language/model/model-tokens.ts";
import { FAR, MIDDLE, NEAR, PLACES, STEP, WIDTH } from "../src/language/model/neighbour-model.ts";
import type { FirstPass } from "./first-pass.ts";

const RATE = 0.15;
/** Final share of the learning rate. */
const LAST_RATE = 0.5;
/** More probable words are skipped. */
const LEARNED = 0.99;
/** Smaller gradients are skipped. */
const FLAT = 0.003;
const MAX_CANDIDATES = 64;
const NO_WORDS: Int32Array = new Int32Array(0);

/** Learned rows, each with the sum of the mean squares of its gradients. */
class Weights {
  readonly values: Float32Array;
  private readonly width: number;
  private readonly slopes: Float32Array;

  constructor(rows: number, width: number, trust: number, start: () => number) {
    this.width = width;
    this.values = Float32Array.from({ length: rows * width }, start);
    this.slopes = new Float32Array(rows).fill(trust);
  }

  /** One gradient step of one row; `steepness`: the mean square of the gradient. */
  descend(row: number, slope: Float32Array, steepness: number, rate: number): void {
    const { values, width } = this;
    const sum = this.slopes[row]! + steepness;
    this.slopes[row] = sum;
    const step = rate / Math.sqrt(sum);
    for (let k = 0, at = row * width; k < width; k++, at++) values[at]! -= step * slope[k]!;
  }
}

export class NeighbourTraining {
  private readonly readings: FirstPass;
  private readonly neighbours: Weights;
  private readonly candidates: Weights;
  private readonly places: Weights;
  private readonly bias: Weights;
  private readonly around = new Float32Array(WIDTH);
  /** For middle and far neighbours: the sum of the vectors, and the words. */
  private readonly sums = [new Float32Array(WIDTH), new Float32Array(WIDTH)] as const;
  private readonly together = [NO_WORDS, NO_WORDS];
  private readonly buffers = [new Int32Array(2 * MIDDLE), new Int32Array(2 * FAR)] as const;
  private readonly near = new Int32Array(2 * NEAR);
  private readonly slope = new Float32Array(WIDTH);
  private readonly ofVector = new Float32Array(WIDTH);
  private readonly ofPlace = new Float32Array(WIDTH);
  private readonly shares = new Float64Array(MAX_CANDIDATES);

  constructor(readings: FirstPass, words: number, random: () => number) {
    this.readings = readings;
    this.neighbours = new Weights(words, WIDTH, 0.1, () => 0.2 * (random() - 0.5));
    this.candidates = new Weights(words, WIDTH, 0.1, () => 0.02 * (random() - 0.5));
    this.places = new Weights(PLACES, WIDTH, 10, () => 0.25 + 0.5 * random());
    this.bias = new Weights(words, 1, 0.1, () => 0);
  }

  /** One step at a doubtful word. `progress` of the training, 0..1. */
  learn(doubt: number, progress: number): void {
    const { readings, shares, slope, around, candidates, ofVector } = this;
    this.look(readings.at[doubt]!, readings.from[doubt]!, readings.to[doubt]!);
    const first = readings.first[doubt]!;
    const count = readings.first[doubt + 1]! - first;
    this.weigh(first, count);
    const truth = readings.truth[doubt]!;
    if (shares[truth]! > LEARNED) return;
    const rate = RATE * (1 - (1 - LAST_RATE) * progress);
    slope.fill(0);
    for (let c = 0; c < count; c++) {
      const error = shares[c]! - (c === truth ? 1 : 0);
      if (Math.abs(error) < FLAT) continue;
      const id = readings.candidate[first + c]!;
      ofVector[0] = error;
      this.bias.descend(id, ofVector, error * error, rate);
      for (let k = 0, own = id * WIDTH; k < WIDTH; k++, own++) {
        slope[k]! += error * candidates.values[own]!;
        ofVector[k] = error * around[k]!;
      }
      candidates.descend(id, ofVector, steepness(ofVector), rate);
    }
    this.updateNear(rate);
    this.sums.forEach((sum, i) => {
      this.updateFarther(this.together[i]!, sum, 2 * NEAR + i, rate);
    });
  }

  /** Computes the context vector of a position of the text, within its line. */
  private look(at: number, from: number, to: number): void {
    const { around, near } = this;
    const { text } = this.readings;
    const vectors = this.neighbours.values;
    const places = this.places.values;
    around.fill(0);
    for (let place = 0; place < 2 * NEAR; place++) {
      const i = at + (place < NEAR ? place - NEAR : place - NEAR + 1);
      near[place] = i >= from && i < to ? text[i]! : START;
      const vector = near[place]! * WIDTH;
      for (let k = 0; k < WIDTH; k++) around[k]! += vectors[vector + k]! * places[place * WIDTH + k]!;
    }
    this.together[0] = this.sumUp(at, from, to, NEAR, MIDDLE, 0);
    this.together[1] = this.sumUp(at, from, to, MIDDLE, FAR, 1);
  }

  /** Adds the words at distances above `near` and up to `far` to the context. */
  private sumUp(at: number, from: number, to: number, near: number, far: number, which: 0 | 1): Int32Array {
    const { text } = this.readings;
    const buffer = this.buffers[which];
    let length = 0;
    for (let i = Math.max(from, at - far); i < at - near; i++) buffer[length++] = text[i]!;
    for (let i = at + near + 1; i < Math.min(to, at + far + 1); i++) buffer[length++] = text[i]!;
    const words = buffer.subarray(0, length);
    if (words.length === 0) return words;
    const { around } = this;
    const sum = this.sums[which].fill(0);
    const vectors = this.neighbours.values;
    for (const word of words) {
      const vector = word * WIDTH;
      for (let k = 0; k < WIDTH; k++) sum[k]! += vectors[vector + k]!;
    }
    const share = 1 / Math.sqrt(words.length);
    const weights = (2 * NEAR + which) * WIDTH;
    for (let k = 0; k < WIDTH; k++) {
      sum[k]! *= share;
      around[k]! += sum[k]! * this.places.values[weights + k]!;
    }
    return words;
  }

  /** Probabilities of the candidates, by n-grams and context. */
  private weigh(first: number, count: number): void {
    const { shares, around } = this;
    const { candidate, given } = this.readings;
    const vectors = this.candidates.values;
    let most = Number.NEGATIVE_INFINITY;
    for (let c = 0; c < count; c++) {
      const id = candidate[first + c]!;
      const vector = id * WIDTH;
      let sum = this.bias.values[id]! + given[first + c]!;
      for (let k = 0; k < WIDTH; k++) sum += around[k]! * vectors[vector + k]!;
      shares[c] = sum;
      if (sum > most) most = sum;
    }
    let sum = 0;
    for (let c = 0; c < count; c++) {
      shares[c] = Math.exp(shares[c]! - most);
      sum += shares[c]!;
    }
    for (let c = 0; c < count; c++) shares[c]! /= sum;
  }

  private updateNear(rate: number): void {
    const { slope, near, neighbours, places, ofVector, ofPlace } = this;
    for (let place = 0; place < 2 * NEAR; place++) {
      const vector = near[place]! * WIDTH;
      const weights = place * WIDTH;
      for (let k = 0; k < WIDTH; k++) {
        ofVector[k] = slope[k]! * places.values[weights + k]!;
        ofPlace[k] = slope[k]! * neighbours.values[vector + k]!;
      }
      neighbours.descend(near[place]!, ofVector, steepness(ofVector), rate);
      places.descend(place, ofPlace, steepness(ofPlace), rate);
    }
  }

  private updateFarther(words: Int32Array, sum: Float32Array, place: number, rate: number): void {
    if (words.length === 0) return;
    const { slope, neighbours, places, ofVector, ofPlace } = this;
    const weights = place * WIDTH;
    const share = 1 / Math.sqrt(words.length);
    for (let k = 0; k < WIDTH; k++) {
      ofVector[k] = slope[k]! * places.values[weights + k]! * share;
      ofPlace[k] = slope[k]! * sum[k]!;
    }
    places.descend(place, ofPlace, steepness(ofPlace), rate);
    const steep = steepness(ofVector);
    for (const word of words) neighbours.descend(word, ofVector, steep, rate);
  }

  /** The sections that NeighbourModel reads. */
  sections(): Map<string, ArrayBufferView> {
    const rounded = ({ values }: Weights) =>
      Int8Array.from(values, (value) => Math.max(-127, Math.min(127, Math.round(value / STEP))));
    return new Map<string, ArrayBufferView>([
      ["neighbours", rounded(this.neighbours)],
      ["candidates", rounded(this.candidates)],
      ["places", this.places.values],
      ["bias", this.bias.values],
    ]);
  }
}

/** The mean square of a gradient. */
function steepness(slope: Float32Array): number {
  let sum = 0;
  for (let k = 0; k < WIDTH; k++) sum += slope[k]! * slope[k]!;
  return sum / WIDTH;
}
