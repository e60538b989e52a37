// Scores the marks of a word by the words around it, at larger distances than n-grams and also after it. Every word has
// a vector; the context vector is the sum of the neighbours' vectors, weighted by position; a candidate scores by the
// dot product with its own vector (a log-bilinear model: Mnih and Hinton 2007). It is trained on what n-grams leave
// undecided, so the two scores are added.

import type { LanguageModel } from "./language-model.ts";
import { bytes } from "./model-sections.ts";
import { START } from "./model-tokens.ts";

/** Dimensions of a vector. */
export const WIDTH = 256;
/** Neighbours on each side with their own position weight. */
export const NEAR = 3;
/** Neighbours up to `MIDDLE` share one weight, those up to `FAR` another. */
export const MIDDLE = 15;
export const FAR = 60;
/** Number of position weights: near neighbours before (nearest last) and after, one for middle and one for far neighbours. */
export const PLACES = 2 * NEAR + 2;
/** Quantisation of the stored vectors. */
export const STEP = 1 / 8;
/** Two dimensions share a number of 32 bits, so that one addition adds both: `HALF` is the distance between them. */
const HALF = WIDTH / 2;
const LOW_BITS = 16;

export class NeighbourModel {
  private readonly neighbours: Int8Array;
  private readonly candidates: Int8Array;
  private readonly places: Float32Array;
  private readonly bias: Float32Array;
  private readonly around = new Float32Array(WIDTH);
  private text: readonly number[] = [];
  /**
   * For each position of the text the sum of the vectors before it, so that any range is one difference. Sums may overflow, but
   * those of a range, of at most 2 * FAR words with 8 bits, fit in 16 bits.
   */
  private sums = new Int32Array(0);

  /** @throws KehoachError "damaged" if a section is missing from the model file */
  constructor(model: LanguageModel) {
    this.neighbours = signed(bytes(model.sections, "neighbours"));
    this.candidates = signed(bytes(model.sections, "candidates"));
    this.places = floats(bytes(model.sections, "places"));
    this.bias = floats(bytes(model.sections, "bias"));
  }

  /** Sets the text, as word numbers of the language model. */
  read(text: readonly number[]): void {
    this.text = text;
    const size = (text.length + 1) * HALF;
    if (this.sums.length < size) this.sums = new Int32Array(2 * size);
    const { sums, neighbours } = this;
    for (let i = 0; i < text.length; i++) {
      const vector = text[i]! * WIDTH;
      const before = i * HALF;
      for (let k = 0; k < HALF; k++)
        sums[before + HALF + k] =
          sums[before + k]! + neighbours[vector + k]! + (neighbours[vector + HALF + k]! << LOW_BITS);
    }
  }

  /** Computes the context vector of a position of the text, which `score` then uses. */
  look(at: number): void {
    const { around, text } = this;
    around.fill(0);
    for (let place = 0; place < 2 * NEAR; place++) {
      const i = at + (place < NEAR ? place - NEAR : place - NEAR + 1);
      // Positions before the beginning and after the end count as sentence boundaries.
      this.add(i >= 0 && i < text.length ? text[i]! : START, place);
    }
    this.addBetween(at, NEAR, MIDDLE, 2 * NEAR);
    this.addBetween(at, MIDDLE, FAR, 2 * NEAR + 1);
  }

  /** Score (nats, up to a constant) of one of the words with the same bare letters at the current position. */
  score(id: number): number {
    const { around, candidates } = this;
    let sum = 0;
    for (let k = 0, at = id * WIDTH; k < WIDTH; k++, at++) sum += around[k]! * candidates[at]!;
    return this.bias[id]! + sum * STEP;
  }

  private add(word: number, place: number): void {
    const { around, neighbours, places } = this;
    const vector = word * WIDTH;
    const weights = place * WIDTH;
    for (let k = 0; k < WIDTH; k++) around[k]! += STEP * neighbours[vector + k]! * places[weights + k]!;
  }

  /** Adds the neighbours at distances above `near` and up to `far`, on both sides. */
  private addBetween(at: number, near: number, far: number, place: number): void {
    const { around, places, sums } = this;
    const end = this.text.length;
    const left = Math.max(0, at - far) * HALF;
    const leftEnd = Math.max(0, at - near) * HALF;
    const right = Math.min(end, at + near + 1) * HALF;
    const rightEnd = Math.min(end, at + far + 1) * HALF;
    const count = (leftEnd - left + rightEnd - right) / HALF;
    if (count === 0) return;
    const share = STEP / Math.sqrt(count);
    const weights = place * WIDTH;
    for (let k = 0; k < HALF; k++) {
      const both = (sums[leftEnd + k]! - sums[left + k]! + sums[rightEnd + k]! - sums[right + k]!) | 0;
      const low = (both << LOW_BITS) >> LOW_BITS;
      const high = (both - low) >> LOW_BITS;
      around[k]! += share * low * places[weights + k]!;
      around[k + HALF]! += share * high * places[weights + k + HALF]!;
    }
  }
}

const signed = (section: Uint8Array) => new Int8Array(section.buffer, section.byteOffset, section.byteLength);
const floats = (section: Uint8Array) =>
  new Float32Array(section.buffer, section.byteOffset, section.byteLength / 4);
