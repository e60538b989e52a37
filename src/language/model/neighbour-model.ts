// What the bare words around a word tell of its marks, further off than any n-gram reaches, and behind it as well as
// before. Every bare word has a vector; what stands around a word is the sum of its neighbours' vectors, each weighted
// by its place; a candidate is the likelier, the more its own vector goes that way (a log-bilinear model: Mnih and
// Hinton 2007). It is learned on what n-grams leave open, so the two are simply added.

import { bytes, type LanguageModel } from "./language-model.ts";
import { CLASSES, START } from "./model-tokens.ts";
import { bareKey } from "./word-key.ts";

/** Numbers a vector has. */
export const WIDTH = 128;
/** Neighbours on each side that have a place of their own; those further off count together. */
export const NEAR = 5;
export const FAR = 15;
/** Places: those before, nearest last, those behind, and one for all that is far. */
export const PLACES = 2 * NEAR + 1;
/** Of the vectors as they lie in the file. */
export const STEP = 1 / 8;

export class NeighbourModel {
  private readonly rows: Uint16Array;
  private readonly neighbours: Int8Array;
  private readonly candidates: Int8Array;
  private readonly places: Float32Array;
  private readonly bias: Float32Array;
  private readonly around = new Float32Array(WIDTH);

  /** @throws KehoachError "damaged" where the model's file lacks a part */
  constructor(model: LanguageModel) {
    this.rows = bareRows(model.words);
    this.neighbours = signed(bytes(model.sections, "neighbours"));
    this.candidates = signed(bytes(model.sections, "candidates"));
    this.places = floats(bytes(model.sections, "places"));
    this.bias = floats(bytes(model.sections, "bias"));
  }

  /** The row of the bare form of a word of the language model; of UNKNOWN for words that it does not have. */
  row(id: number): number {
    return this.rows[id]!;
  }

  /** Looks around place `at` of a text given as rows; `score` then speaks of that place. */
  look(text: ArrayLike<number>, at: number): void {
    const { around, neighbours, places } = this;
    around.fill(0);
    for (let place = 0; place < PLACES - 1; place++) {
      const i = at + (place < NEAR ? place - NEAR : place - NEAR + 1);
      // Before a text's beginning and behind its end stands what parts sentences.
      const row = i >= 0 && i < text.length ? text[i]! : START;
      add(around, neighbours, row, places, place, STEP);
    }
    const left = Math.max(0, at - FAR);
    const right = Math.min(text.length - 1, at + FAR);
    const count = Math.max(0, at - NEAR - left) + Math.max(0, right - at - NEAR);
    const share = STEP / Math.sqrt(Math.max(1, count));
    for (let i = left; i < at - NEAR; i++) add(around, neighbours, text[i]!, places, PLACES - 1, share);
    for (let i = at + NEAR + 1; i <= right; i++) add(around, neighbours, text[i]!, places, PLACES - 1, share);
  }

  /** Of words with the same bare letters at the place looked around: the higher, the likelier (nats, up to a constant). */
  score(id: number): number {
    const { around, candidates } = this;
    let sum = 0;
    for (let k = 0, at = id * WIDTH; k < WIDTH; k++, at++) sum += around[k]! * candidates[at]!;
    return this.bias[id]! + sum * STEP;
  }
}

function add(
  into: Float32Array,
  vectors: Int8Array,
  row: number,
  places: Float32Array,
  place: number,
  share: number,
): void {
  const vector = row * WIDTH;
  const weights = place * WIDTH;
  for (let k = 0; k < WIDTH; k++) into[k]! += share * vectors[vector + k]! * places[weights + k]!;
}

/** Numbers the bare forms of a vocabulary in its order; the classes keep their numbers. */
export function bareRows(words: readonly string[]): Uint16Array {
  const numbers = new Map<string, number>();
  return Uint16Array.from(words, (word, id) => {
    const bare = id < CLASSES.length ? word : bareKey(word);
    const known = numbers.get(bare);
    if (known !== undefined) return known;
    numbers.set(bare, numbers.size);
    return numbers.size - 1;
  });
}

const signed = (section: Uint8Array) => new Int8Array(section.buffer, section.byteOffset, section.byteLength);
const floats = (section: Uint8Array) =>
  new Float32Array(section.buffer, section.byteOffset, section.byteLength / 4);
