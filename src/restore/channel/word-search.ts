// Finds the words that a damaged token may stand for: a search through a trie of all words along the read characters, with
// the channel's costs.

import type { LanguageModel } from "../../language/model/language-model.ts";
import { bytes } from "../../language/model/model-sections.ts";
import { CLASSES } from "../../language/model/model-tokens.ts";
import { type Channel, type Edit, MAX_READ } from "./channel.ts";
import type { LetterCase } from "./letter-case.ts";

/** A word that a damaged token may stand for. */
export interface WordMatch {
  readonly id: number;
  readonly letterCase: LetterCase;
  /** Cost in nats; the lowest is the most probable. */
  readonly cost: number;
}

/** Words that cost this much more than the cheapest are dropped (nats). */
const MARGIN = 9;
const LAYER_MARGIN = 10;
/** The cost up to which a node may continue with unseen damage. */
const UNSEEN_UP_TO = 5;
/** Maximum number of results: "dé" fits more than twenty words about equally well. */
const MAX_MATCHES = 40;
const MAX_WIDE_MATCHES = 100;
const MAX_CHARACTERS = 20;
/** Bit of the "letters" section: the word occurs only in capitals (an abbreviation). */
export const ONLY_CAPITALS = 1;

/** An edit in letter numbers: up to two letters, -1 for none. */
interface Step {
  readonly one: number;
  readonly two: number;
  readonly cost: number;
}

/** Searches a trie of all words of a language model. It has state and is for one thread. */
export class WordSearch {
  private readonly letterNames: string[] = [];
  private readonly letters = new Map<string, number>();
  private readonly width: number;
  /** Dense table: node × width + letter → node, 0 for none. */
  private readonly children: Int32Array;
  /** The letters that follow each node. */
  private readonly following: number[][] = [[]];
  private readonly wordAt: Int32Array;
  private readonly onlyCapitals: Uint8Array;
  private readonly nodes: number;
  private readonly cost: Float64Array;
  private readonly stamp: Int32Array;
  /** State of the current search, by number of characters read: the nodes reached and the lowest cost. */
  private readonly layers: number[][] = Array.from({ length: MAX_CHARACTERS + 1 }, () => []);
  private readonly bests = new Float64Array(MAX_CHARACTERS + 1);
  /** Edits as letter numbers, cheapest first; the keys are the channel's lists. */
  private readonly compiled = new WeakMap<readonly Edit[], readonly Step[]>();
  private round = 0;

  constructor(model: LanguageModel) {
    this.onlyCapitals = bytes(model.sections, "letters");
    let capacity = 1;
    for (let id = CLASSES.length; id < model.size; id++) {
      const word = model.words[id]!;
      capacity += word.length - commonStart(word, model.words[id - 1]!);
      for (let i = 0; i < word.length; i++) {
        if (this.letters.has(word[i]!)) continue;
        this.letters.set(word[i]!, this.letterNames.length);
        this.letterNames.push(word[i]!);
      }
    }
    this.width = this.letterNames.length;
    this.children = new Int32Array(capacity * this.width);
    this.wordAt = new Int32Array(capacity).fill(-1);
    for (let id = CLASSES.length; id < model.size; id++) this.insert(model.words[id]!, id);
    this.nodes = this.following.length;
    this.cost = new Float64Array((MAX_CHARACTERS + 1) * this.nodes);
    this.stamp = new Int32Array((MAX_CHARACTERS + 1) * this.nodes);
  }

  private insert(word: string, id: number): void {
    let node = 0;
    for (let i = 0; i < word.length; i++) {
      const letter = this.letters.get(word[i]!)!;
      const slot = node * this.width + letter;
      if (this.children[slot] === 0) {
        this.children[slot] = this.following.length;
        this.following[node]!.push(letter);
        this.following.push([]);
      }
      node = this.children[slot]!;
    }
    this.wordAt[node] = id;
  }

  /**
   * Words that `read` may stand for in the given case, cheapest first. `wideNodes`: number of nodes that are kept per
   * character for damage that the channel does not know; 0: only known damage.
   */
  find(read: string, letterCase: LetterCase, channel: Channel, wideNodes = 0): WordMatch[] {
    const wide = wideNodes > 0;
    if (read.length === 0 || read.length > MAX_CHARACTERS) return [];
    this.round++;
    const { layers, bests } = this;
    for (let j = 0; j <= read.length; j++) layers[j]!.length = 0;
    bests.fill(Number.POSITIVE_INFINITY);
    this.relax(0, 0, 0);
    for (let j = 0; j <= read.length; j++) {
      const layer = wide ? this.cheapest(layers[j]!, j, wideNodes) : layers[j]!;
      const most = Math.min(MAX_READ, read.length - j);
      for (let take = 0; take <= most; take++) {
        const characters = read.slice(j, j + take);
        const first = this.steps(channel.edits(characters, letterCase, true));
        const later = this.steps(channel.edits(characters, letterCase, false));
        for (let k = 0; k < layer.length; k++) {
          const node = layer[k]!;
          const cost = this.cost[j * this.nodes + node]!;
          if (cost > bests[j]! + LAYER_MARGIN) continue;
          const steps = node === 0 ? first : later;
          for (let s = 0; s < steps.length; s++) {
            const step = steps[s]!;
            // Steps are sorted by cost.
            if (cost + step.cost > bests[j + take]! + LAYER_MARGIN) break;
            if (take === 0 && step.one < 0) continue;
            let to = node;
            if (step.one >= 0) {
              to = this.children[node * this.width + step.one]!;
              if (to !== 0 && step.two >= 0) to = this.children[to * this.width + step.two]!;
              if (to === 0) continue;
            }
            this.relax(j + take, to, cost + step.cost);
          }
          if (wide && take <= 2 && cost <= UNSEEN_UP_TO)
            this.matchUnseenDamage(j + take, node, cost, characters, channel);
        }
      }
    }
    return this.collect(layers[read.length]!, read.length, letterCase, wide ? MAX_WIDE_MATCHES : MAX_MATCHES);
  }

  private matchUnseenDamage(
    j: number,
    node: number,
    cost: number,
    character: string,
    channel: Channel,
  ): void {
    for (const letter of this.following[node]!) {
      const price = channel.unseenCost(this.letterNames[letter]!, character);
      if (price < Number.POSITIVE_INFINITY)
        this.relax(j, this.children[node * this.width + letter]!, cost + price);
    }
  }

  private cheapest(layer: number[], j: number, most: number): number[] {
    if (layer.length <= most) return layer;
    const base = j * this.nodes;
    return layer.sort((a, b) => this.cost[base + a]! - this.cost[base + b]!).slice(0, most);
  }

  /** True for words that occur only in capitals. */
  isAbbreviation(id: number): boolean {
    return (this.onlyCapitals[id]! & ONLY_CAPITALS) !== 0;
  }

  private steps(edits: readonly Edit[]): readonly Step[] {
    let steps = this.compiled.get(edits);
    if (!steps) {
      const known = edits.filter(({ truth }) =>
        Array.from(truth).every((letter) => this.letters.has(letter)),
      );
      steps = known.map(({ truth, cost }) => ({
        one: this.letters.get(truth[0] ?? "") ?? -1,
        two: this.letters.get(truth[1] ?? "") ?? -1,
        cost,
      }));
      steps = steps.toSorted((a, b) => a.cost - b.cost);
      this.compiled.set(edits, steps);
    }
    return steps;
  }

  private relax(j: number, node: number, cost: number): void {
    const { bests, layers } = this;
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

  private collect(
    layer: readonly number[],
    length: number,
    letterCase: LetterCase,
    most: number,
  ): WordMatch[] {
    const matches: WordMatch[] = [];
    for (const node of layer) {
      const id = this.wordAt[node]!;
      if (id < 0 || (letterCase !== "upper" && this.onlyCapitals[id]! & ONLY_CAPITALS)) continue;
      matches.push({ id, letterCase, cost: this.cost[length * this.nodes + node]! });
    }
    matches.sort((a, b) => a.cost - b.cost || a.id - b.id);
    const best = matches[0]?.cost ?? 0;
    return matches.slice(0, most).filter((match) => match.cost <= best + MARGIN);
  }
}

function commonStart(a: string, b: string): number {
  let length = 0;
  while (length < a.length && a[length] === b[length]) length++;
  return length;
}
