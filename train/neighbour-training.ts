// Learns the vectors of NeighbourModel by stochastic gradient descent (AdaGrad: Duchi, Hazan and Singer 2011): at each
// place the word that stands there is to win over the others with its bare letters, beginning from what n-grams say.

import { CLASSES, START } from "../src/language/model/model-tokens.ts";
import { bareRows, FAR, NEAR, PLACES, STEP, WIDTH } from "../src/language/model/neighbour-model.ts";

const RATE = 0.08;
/** Of the rate, at the end. */
const LAST_RATE = 0.1;
/** A place as sure as this teaches nothing more. */
const LEARNED = 0.99;
/** Smaller slopes are not followed. */
const FLAT = 0.003;
const MOST_CANDIDATES = 64;

/** Numbers that are learned, with the sum of the squares of their slopes so far. */
class Weights {
  readonly values: Float32Array;
  readonly slopes: Float32Array;

  constructor(rows: number, width: number, trust: number, start: () => number) {
    this.values = Float32Array.from({ length: rows * width }, start);
    this.slopes = new Float32Array(rows * width).fill(trust);
  }

  /** One step down the slope of one number. */
  descend(at: number, slope: number, rate: number): void {
    const sum = this.slopes[at]! + slope * slope;
    this.slopes[at] = sum;
    this.values[at]! -= (rate * slope) / Math.sqrt(sum);
  }
}

export class NeighbourTraining {
  private readonly rows: Uint16Array;
  private readonly sameBare: number[][] = [];
  private readonly neighbours: Weights;
  private readonly candidates: Weights;
  private readonly places: Weights;
  private readonly bias: Weights;
  private readonly around = new Float32Array(WIDTH);
  private readonly far = new Float32Array(WIDTH);
  private readonly slope = new Float32Array(WIDTH);
  private readonly near = new Int32Array(PLACES - 1);
  private readonly farRows = new Int32Array(2 * FAR);
  private readonly shares = new Float64Array(MOST_CANDIDATES);

  constructor(words: readonly string[], random: () => number) {
    this.rows = bareRows(words);
    const count = Math.max(...this.rows) + 1;
    for (let row = 0; row < count; row++) this.sameBare.push([]);
    for (let id = CLASSES.length; id < words.length; id++) this.sameBare[this.rows[id]!]!.push(id);
    this.neighbours = new Weights(count, WIDTH, 0.1, () => random() - 0.5);
    this.candidates = new Weights(words.length, WIDTH, 0.1, () => 0.02 * (random() - 0.5));
    this.places = new Weights(PLACES, WIDTH, 10, () => 0.25 + 0.5 * random());
    this.bias = new Weights(words.length, 1, 0.1, () => 0);
  }

  /** Words with the same bare letters as this one; fewer than two where there is nothing to learn. */
  rivals(id: number): readonly number[] {
    return id < CLASSES.length ? [] : this.sameBare[this.rows[id]!]!;
  }

  /**
   * One step at a place of a line of word numbers. `given`: what is known of the rivals without their surroundings
   * (nats); `progress` of the training, 0..1.
   */
  learn(line: Uint16Array, at: number, given: Float64Array, progress: number): void {
    const rivals = this.rivals(line[at]!);
    const { shares } = this;
    const farCount = this.look(line, at);
    this.weigh(rivals, given);
    const truth = rivals.indexOf(line[at]!);
    if (shares[truth]! > LEARNED) return;
    const rate = RATE * (1 - (1 - LAST_RATE) * progress);
    const { slope, around, candidates } = this;
    slope.fill(0);
    for (let c = 0; c < rivals.length; c++) {
      const error = shares[c]! - (c === truth ? 1 : 0);
      if (Math.abs(error) < FLAT) continue;
      const id = rivals[c]!;
      this.bias.descend(id, error, rate);
      for (let k = 0, own = id * WIDTH; k < WIDTH; k++, own++) {
        slope[k]! += error * candidates.values[own]!;
        candidates.descend(own, error * around[k]!, rate);
      }
    }
    this.teachNear(rate);
    if (farCount > 0) this.teachFar(farCount, rate);
  }

  /** Sums up what stands around; gives the number of far neighbours. */
  private look(line: Uint16Array, at: number): number {
    const { around, far, near, farRows, rows } = this;
    const vectors = this.neighbours.values;
    const places = this.places.values;
    around.fill(0);
    for (let place = 0; place < PLACES - 1; place++) {
      const i = at + (place < NEAR ? place - NEAR : place - NEAR + 1);
      near[place] = rows[i >= 0 && i < line.length ? line[i]! : START]!;
      const vector = near[place]! * WIDTH;
      for (let k = 0; k < WIDTH; k++) around[k]! += vectors[vector + k]! * places[place * WIDTH + k]!;
    }
    let count = 0;
    for (let i = Math.max(0, at - FAR); i < at - NEAR; i++) farRows[count++] = rows[line[i]!]!;
    for (let i = at + NEAR + 1; i <= Math.min(line.length - 1, at + FAR); i++)
      farRows[count++] = rows[line[i]!]!;
    if (count === 0) return 0;
    far.fill(0);
    for (let f = 0; f < count; f++) {
      const vector = farRows[f]! * WIDTH;
      for (let k = 0; k < WIDTH; k++) far[k]! += vectors[vector + k]!;
    }
    const share = 1 / Math.sqrt(count);
    const weights = (PLACES - 1) * WIDTH;
    for (let k = 0; k < WIDTH; k++) {
      far[k]! *= share;
      around[k]! += far[k]! * places[weights + k]!;
    }
    return count;
  }

  private weigh(rivals: readonly number[], given: Float64Array): void {
    const { shares, around } = this;
    const vectors = this.candidates.values;
    let most = Number.NEGATIVE_INFINITY;
    for (let c = 0; c < rivals.length; c++) {
      const vector = rivals[c]! * WIDTH;
      let sum = this.bias.values[rivals[c]!]! + given[c]!;
      for (let k = 0; k < WIDTH; k++) sum += around[k]! * vectors[vector + k]!;
      shares[c] = sum;
      if (sum > most) most = sum;
    }
    let sum = 0;
    for (let c = 0; c < rivals.length; c++) {
      shares[c] = Math.exp(shares[c]! - most);
      sum += shares[c]!;
    }
    for (let c = 0; c < rivals.length; c++) shares[c]! /= sum;
  }

  private teachNear(rate: number): void {
    const { slope, near, neighbours, places } = this;
    for (let place = 0; place < PLACES - 1; place++) {
      const vector = near[place]! * WIDTH;
      const weights = place * WIDTH;
      for (let k = 0; k < WIDTH; k++) {
        const ofVector = slope[k]! * places.values[weights + k]!;
        const ofPlace = slope[k]! * neighbours.values[vector + k]!;
        neighbours.descend(vector + k, ofVector, rate);
        places.descend(weights + k, ofPlace, rate);
      }
    }
  }

  private teachFar(count: number, rate: number): void {
    const { slope, far, farRows, neighbours, places } = this;
    const weights = (PLACES - 1) * WIDTH;
    const share = 1 / Math.sqrt(count);
    for (let k = 0; k < WIDTH; k++) {
      const weight = places.values[weights + k]!;
      places.descend(weights + k, slope[k]! * far[k]!, rate);
      slope[k]! *= weight * share;
    }
    for (let f = 0; f < count; f++) {
      const vector = farRows[f]! * WIDTH;
      for (let k = 0; k < WIDTH; k++) neighbours.descend(vector + k, slope[k]!, rate);
    }
  }

  /** What NeighbourModel reads. */
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
