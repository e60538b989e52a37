// Finds the words that a damaged token may stand for: a walk through a trie of all words, one read sign after the
// other, paid by the channel.

import type { LanguageModel } from "../../language/model/language-model.ts";
import { CLASSES } from "../../language/model/model-tokens.ts";
import { bytes } from "../../language/model/language-model.ts";
import type { Channel, LetterCase } from "./channel.ts";

export interface WordGuess {
  readonly id: number;
  readonly letterCase: LetterCase;
  /** Nats; the smaller the likelier. */
  readonly cost: number;
}

/** Readings this much dearer than the cheapest are dropped. */
const MARGIN = 9;
const LAYER_MARGIN = 10;
const MAX_GUESSES = 20;
export const MAX_SIGNS = 20;
/** Bit of the "letters" section: met only in capitals (an abbreviation). */
export const ONLY_CAPITALS = 1;

export class WordSearch {
  private readonly letters = new Map<string, number>();
  private readonly width: number;
  private readonly children: Int32Array;
  private readonly wordAt: Int32Array;
  private readonly onlyCapitals: Uint8Array;
  private readonly nodes: number;
  private readonly cost: Float64Array;
  private readonly stamp: Int32Array;
  private round = 0;

  constructor(model: LanguageModel) {
    this.onlyCapitals = bytes(model.sections, "letters");
    for (let id = CLASSES.length; id < model.size; id++) {
      for (const letter of model.words[id]!) if (!this.letters.has(letter)) this.letters.set(letter, this.letters.size);
    }
    this.width = this.letters.size;
    let capacity = 1;
    for (let id = CLASSES.length; id < model.size; id++) capacity += model.words[id]!.length;
    this.children = new Int32Array(capacity * this.width);
    this.wordAt = new Int32Array(capacity).fill(-1);
    let nodes = 1;
    for (let id = CLASSES.length; id < model.size; id++) {
      let node = 0;
      for (const letter of model.words[id]!) {
        const slot = node * this.width + this.letters.get(letter)!;
        if (this.children[slot] === 0) this.children[slot] = nodes++;
        node = this.children[slot]!;
      }
      this.wordAt[node] = id;
    }
    this.nodes = nodes;
    this.cost = new Float64Array((MAX_SIGNS + 1) * nodes);
    this.stamp = new Int32Array((MAX_SIGNS + 1) * nodes);
  }

  /** Words that `read` may stand for in the given case, cheapest first. */
  find(read: string, letterCase: LetterCase, channel: Channel): WordGuess[] {
    if (read.length === 0 || read.length > MAX_SIGNS) return [];
    this.round++;
    const layers: number[][] = Array.from({ length: read.length + 1 }, () => []);
    const bests = new Float64Array(read.length + 1).fill(Number.POSITIVE_INFINITY);
    this.relax(layers, bests, 0, 0, 0);
    for (let j = 0; j <= read.length; j++) {
      const layer = layers[j]!;
      for (let k = 0; k < layer.length; k++) {
        const node = layer[k]!;
        const cost = this.cost[j * this.nodes + node]!;
        if (cost > bests[j]! + LAYER_MARGIN) continue;
        for (let take = 0; take <= channel.maxRead && j + take <= read.length; take++) {
          for (const edit of channel.edits(read.slice(j, j + take), letterCase, node === 0)) {
            if (take === 0 && edit.truth === "") continue;
            const to = this.walk(node, edit.truth);
            if (to >= 0) this.relax(layers, bests, j + take, to, cost + edit.cost);
          }
        }
      }
    }
    return this.collect(layers[read.length]!, read.length, letterCase);
  }

  private walk(node: number, truth: string): number {
    let at = node;
    for (let i = 0; i < truth.length; i++) {
      const letter = this.letters.get(truth[i]!);
      if (letter === undefined) return -1;
      at = this.children[at * this.width + letter]!;
      if (at === 0) return -1;
    }
    return at;
  }

  private relax(layers: number[][], bests: Float64Array, j: number, node: number, cost: number): void {
    if (cost > bests[j]! + LAYER_MARGIN) return;
    const slot = j * this.nodes + node;
    if (this.stamp[slot] === this.round) {
      if (cost < this.cost[slot]!) this.cost[slot] = cost;
      return;
    }
    this.stamp[slot] = this.round;
    this.cost[slot] = cost;
    if (cost < bests[j]!) bests[j] = cost;
    layers[j]!.push(node);
  }

  private collect(layer: readonly number[], length: number, letterCase: LetterCase): WordGuess[] {
    const guesses: WordGuess[] = [];
    for (const node of layer) {
      const id = this.wordAt[node]!;
      if (id < 0 || (letterCase !== "upper" && this.onlyCapitals[id]! & ONLY_CAPITALS)) continue;
      guesses.push({ id, letterCase, cost: this.cost[length * this.nodes + node]! });
    }
    guesses.sort((a, b) => a.cost - b.cost || a.id - b.id);
    const best = guesses[0]?.cost ?? 0;
    return guesses.slice(0, MAX_GUESSES).filter((guess) => guess.cost <= best + MARGIN);
  }
}
