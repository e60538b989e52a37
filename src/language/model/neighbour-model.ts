// What the words around a word tell of its marks, further off than any n-gram reaches, and behind it as well as
// before. Every word has a vector; what stands around a place is the sum of its neighbours' vectors, each weighted by
// where it stands; a candidate is the likelier, the more its own vector goes that way (a log-bilinear model: Mnih and
// Hinton 2007). It is learned on what n-grams leave open, so the two are simply added.

import { bytes, type LanguageModel } from "./language-model.ts";
import { START } from "./model-tokens.ts";

/** Numbers a vector has. */
export const WIDTH = 256;
/** Neighbours on each side that have a place of their own. */
export const NEAR = 3;
/** Those up to here count together, and so do those behind them. */
export const MIDDLE = 15;
export const FAR = 60;
/** Places: those before, nearest last, those behind, one for all in the middle and one for all that are far. */
export const PLACES = 2 * NEAR + 2;
/** Of the vectors as they lie in the file. */
export const STEP = 1 / 8;

export class NeighbourModel {
  private readonly neighbours: Int8Array;
  private readonly candidates: Int8Array;
  private readonly places: Float32Array;
  private readonly bias: Float32Array;
  private readonly around = new Float32Array(WIDTH);
  private text: readonly number[] = [];
  /** Of each place of the text: the sum of the vectors before it, so that any stretch is one difference. */
  private sums = new Int32Array(0);

  /** @throws KehoachError "damaged" where the model's file lacks a part */
  constructor(model: LanguageModel) {
    this.neighbours = signed(bytes(model.sections, "neighbours"));
    this.candidates = signed(bytes(model.sections, "candidates"));
    this.places = floats(bytes(model.sections, "places"));
    this.bias = floats(bytes(model.sections, "bias"));
  }

  /** The text that `look` looks at, as word numbers of the language model. */
  read(text: readonly number[]): void {
    this.text = text;
    const size = (text.length + 1) * WIDTH;
    if (this.sums.length < size) this.sums = new Int32Array(2 * size);
    const { sums, neighbours } = this;
    for (let i = 0; i < text.length; i++) {
      const vector = text[i]! * WIDTH;
      const before = i * WIDTH;
      for (let k = 0; k < WIDTH; k++) sums[before + WIDTH + k] = sums[before + k]! + neighbours[vector + k]!;
    }
  }

  /** Looks around a place of the text; `score` then speaks of that place. */
  look(at: number): void {
    const { around, text } = this;
    around.fill(0);
    for (let place = 0; place < 2 * NEAR; place++) {
      const i = at + (place < NEAR ? place - NEAR : place - NEAR + 1);
      // Before a text's beginning and behind its end stands what parts sentences.
      this.add(i >= 0 && i < text.length ? text[i]! : START, place);
    }
    this.addBetween(at, NEAR, MIDDLE, 2 * NEAR);
    this.addBetween(at, MIDDLE, FAR, 2 * NEAR + 1);
  }

  /** Of words with the same bare letters at the place looked around: the higher, the likelier (nats, up to a constant). */
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

  /** Adds all that stand further off than `near` and no further than `far`, on both sides. */
  private addBetween(at: number, near: number, far: number, place: number): void {
    const { around, places, sums } = this;
    const end = this.text.length;
    const left = Math.max(0, at - far) * WIDTH;
    const leftEnd = Math.max(0, at - near) * WIDTH;
    const right = Math.min(end, at + near + 1) * WIDTH;
    const rightEnd = Math.min(end, at + far + 1) * WIDTH;
    const count = (leftEnd - left + rightEnd - right) / WIDTH;
    if (count === 0) return;
    const share = STEP / Math.sqrt(count);
    const weights = place * WIDTH;
    for (let k = 0; k < WIDTH; k++) {
      const sum = sums[leftEnd + k]! - sums[left + k]! + sums[rightEnd + k]! - sums[right + k]!;
      around[k]! += share * sum * places[weights + k]!;
    }
  }
}

const signed = (section: Uint8Array) => new Int8Array(section.buffer, section.byteOffset, section.byteLength);
const floats = (section: Uint8Array) =>
  new Float32Array(section.buffer, section.byteOffset, section.byteLength / 4);
