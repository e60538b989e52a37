// Beam search: finds the best path through a lattice with the scores of channel and language model, and the probability of
// each chosen arc among the kept paths.

import type { Context, LanguageModel } from "../../language/model/language-model.ts";
import { START } from "../../language/model/model-tokens.ts";
import type { Lattice } from "./lattice.ts";

/** Limits of the search: larger values are slower and find better paths. */
export interface DecodeOptions {
  /** Hypotheses kept at each position. */
  readonly beam: number;
  /** Hypotheses this much worse than the best (nats) are discarded. */
  readonly margin: number;
  /** Weight of the language model's logarithm relative to the channel's. */
  readonly languageWeight: number;
}

/** The best path through a lattice; `arcs` is empty if the lattice was too large. */
export interface Decoded {
  /** Rows of the lattice, in order. */
  readonly arcs: readonly number[];
  /** 0..1, for each of them. */
  readonly probabilities: readonly number[];
  /** Log-probability of the path (nats). */
  readonly score: number;
  /** The context after the last word. */
  readonly context: Context;
}

export const SENTENCE_START: Readonly<Context> = { one: START, two: -1, three: -1 };

const MAX_BEAM = 32;
/** Initial capacity; grows with the lattice. */
const POSITIONS = 256;
const NODE_BITS = 16;
const NODES = 1 << NODE_BITS;
const NONE = -1;
const TABLE = 2 * NODES;
const LAST_ROUND = (1 << 15) - 1;
const EDGES = 1 << 18;

/** Decodes lattices. It reuses its tables and is for one thread. */
export class BeamSearch {
  private readonly model: LanguageModel;
  private readonly score = new Float64Array(NODES);
  private readonly forward = new Float64Array(NODES);
  private readonly backward = new Float64Array(NODES);
  private readonly one = new Int32Array(NODES);
  private readonly two = new Int32Array(NODES);
  private readonly three = new Int32Array(NODES);
  private readonly position = new Int32Array(NODES);
  private readonly best = new Int32Array(NODES);
  private readonly alive = new Uint8Array(NODES);
  private readonly edgeFrom = new Int32Array(EDGES);
  private readonly edgeTo = new Int32Array(EDGES);
  private readonly edgeArc = new Int32Array(EDGES);
  private readonly edgeScore = new Float64Array(EDGES);
  private readonly edgeWeight = new Float64Array(EDGES);
  /** Hash table of nodes by context and position. An entry is a node and, above its bits, the round of decoding. */
  private readonly table = new Int32Array(TABLE);
  private round = 0;
  /** Only as much of the table is used as the lattice needs, so that it stays in the processor's cache. */
  private mask = 0;
  private readonly pairs = new Int32Array(MAX_BEAM);
  private readonly sharesWith = new Int32Array(MAX_BEAM);
  private readonly backoffs = new Float64Array(MAX_BEAM);
  /** The nodes of each position in order of arrival: the first, the last, and the successor of each. */
  private first = new Int32Array(POSITIONS);
  private last = new Int32Array(POSITIONS);
  private readonly following = new Int32Array(NODES);
  /** The kept nodes of each position, best first; `counts` is their number. */
  private kept = new Int32Array(POSITIONS * MAX_BEAM);
  private counts = new Int32Array(POSITIONS);
  private bestAt = new Float64Array(POSITIONS);
  /** Posterior probability of each arc. */
  private sums = new Float64Array(4096);
  private nodes = 0;
  private edges = 0;

  constructor(model: LanguageModel) {
    this.model = model;
  }

  /** Decodes a lattice in which every position is reachable; at most some hundred positions (see `MAX_SEGMENT`). */
  decode(lattice: Lattice, context: Readonly<Context>, options: DecodeOptions): Decoded {
    const n = lattice.length;
    if (n === 0) return { arcs: [], probabilities: [], score: 0, context: { ...context } };
    this.nodes = 0;
    this.edges = 0;
    this.nextRound(options.beam * lattice.arcs);
    if (this.bestAt.length <= n) this.grow(2 * n);
    this.first.fill(NONE, 0, n + 1);
    const bestAt = this.bestAt.fill(Number.NEGATIVE_INFINITY, 0, n + 1);
    const start = this.nodes++;
    this.score[start] = 0;
    bestAt[0] = 0;
    this.one[start] = context.one;
    this.two[start] = context.two;
    this.three[start] = context.three;
    this.position[start] = 0;
    this.best[start] = -1;
    this.append(start, 0);
    for (let p = 0; p < n; p++) {
      this.prune(p, options.beam, bestAt[p]! - options.margin);
      this.expand(lattice, p, options);
    }
    this.prune(n, options.beam, bestAt[n]! - options.margin);
    // The tables are full: the segment stays as it is.
    if (this.counts[n] === 0) return { arcs: [], probabilities: [], score: 0, context: { ...context } };
    return this.trace(n, lattice.arcs);
  }

  /** Posterior probability, 0..1, of any arc of the last decoded lattice. */
  posterior(arc: number): number {
    return this.sums[arc]!;
  }

  /** Clears the table and sizes it for a number of nodes. */
  private nextRound(nodes: number): void {
    if (this.round === LAST_ROUND) {
      this.round = 0;
      this.table.fill(0);
    }
    this.round++;
    this.mask = Math.min(TABLE, 1 << (33 - Math.clz32(nodes))) - 1;
  }

  private grow(positions: number): void {
    this.first = new Int32Array(positions);
    this.last = new Int32Array(positions);
    this.kept = new Int32Array(positions * MAX_BEAM);
    this.counts = new Int32Array(positions);
    this.bestAt = new Float64Array(positions);
  }

  private append(node: number, position: number): void {
    this.following[node] = NONE;
    if (this.first[position] === NONE) this.first[position] = node;
    else this.following[this.last[position]!] = node;
    this.last[position] = node;
  }

  /** Keeps the best nodes of a position, best first. */
  private prune(position: number, beam: number, floor: number): void {
    const { score, alive, kept, following } = this;
    const row = position * MAX_BEAM;
    let end = row;
    for (let node = this.first[position]!; node !== NONE; node = following[node]!) {
      const own = score[node]!;
      if (own < floor || (end === row + beam && own <= score[kept[end - 1]!]!)) continue;
      let at = end === row + beam ? end - 1 : end++;
      for (; at > row && score[kept[at - 1]!]! < own; at--) kept[at] = kept[at - 1]!;
      kept[at] = node;
    }
    this.counts[position] = end - row;
    for (let i = row; i < end; i++) alive[kept[i]!] = 1;
  }

  private expand(lattice: Lattice, p: number, { languageWeight: weight, margin }: DecodeOptions): void {
    const { model, kept, bestAt, score, one, two, three, pairs, sharesWith, backoffs } = this;
    const row = p * MAX_BEAM;
    const count = this.counts[p]!;
    for (let k = 0; k < count; k++) {
      const node = kept[row + k]!;
      backoffs[k] = model.backoff(one[node]!, two[node]!, three[node]!);
      // Hypotheses that end in the same word share one look-up of the word pair.
      let first = 0;
      while (one[kept[row + first]!] !== one[node]) first++;
      sharesWith[k] = first;
    }
    const end = lattice.end(p);
    for (let arc = lattice.first[p]!; arc < end; arc++) {
      const to = lattice.to[arc]!;
      const word = lattice.word[arc]!;
      const word2 = lattice.word2[arc]!;
      const channel = lattice.channel[arc]!;
      const alone = model.alone(word);
      for (let k = 0; k < count; k++) {
        const node = kept[row + k]!;
        const ceiling = score[node]! + channel;
        const floor = bestAt[to]! - margin;
        if (ceiling < floor) break;
        const last = one[node]!;
        const group = sharesWith[k]!;
        // The first of a group always comes before the others.
        if (group === k) pairs[k] = model.pair(last, word);
        const pair = pairs[group]!;
        // Most pairs of words are not in the model: discard them early.
        let language = backoffs[k]! + alone;
        if (pair < 0 && ceiling + weight * language < floor) continue;
        language = model.step(last, two[node]!, three[node]!, word, pair);
        if (word2 >= 0) {
          const next = model.next;
          language += model.step(word, next.two, next.three, word2, model.pair(word, word2));
        }
        const total = ceiling + weight * language;
        if (total < floor) continue;
        if (total > bestAt[to]!) bestAt[to] = total;
        this.reach(node, to, arc, total);
      }
    }
  }

  /** Adds an edge to the node of the model's `next` context at a position; creates the node if it is new. */
  private reach(from: number, to: number, arc: number, score: number): void {
    const { one, two, three } = this.model.next;
    let slot = Math.imul(
      Math.imul(one, 31) + Math.imul(two, 0x9e3779b1) + Math.imul(three, 0x85ebca6b) + to,
      0x2c1b3c6d,
    );
    const { table, round, mask } = this;
    slot = (slot ^ (slot >>> 15)) & mask;
    let node = NONE;
    for (let entry = table[slot]!; entry >> NODE_BITS === round; entry = table[slot]!) {
      node = entry & (NODES - 1);
      if (
        this.position[node] === to &&
        this.one[node] === one &&
        this.two[node] === two &&
        this.three[node] === three
      )
        break;
      node = NONE;
      slot = (slot + 1) & mask;
    }
    const edge = this.edges < EDGES ? this.edges++ : EDGES - 1;
    if (node === NONE) {
      if (this.nodes === NODES) return;
      node = this.nodes++;
      table[slot] = (round << NODE_BITS) | node;
      this.position[node] = to;
      this.one[node] = one;
      this.two[node] = two;
      this.three[node] = three;
      this.score[node] = Number.NEGATIVE_INFINITY;
      this.alive[node] = 0;
      this.append(node, to);
    }
    if (score > this.score[node]!) {
      this.score[node] = score;
      this.best[node] = edge;
    }
    this.edgeFrom[edge] = from;
    this.edgeTo[edge] = node;
    this.edgeArc[edge] = arc;
    this.edgeScore[edge] = score - this.score[from]!;
  }

  private trace(n: number, arcCount: number): Decoded {
    const last = this.kept[n * MAX_BEAM]!;
    const posterior = this.posteriors(n, arcCount);
    const arcs: number[] = [];
    const probabilities: number[] = [];
    for (let node = last; this.best[node]! >= 0; ) {
      const edge = this.best[node]!;
      arcs.push(this.edgeArc[edge]!);
      probabilities.push(Math.min(1, posterior[this.edgeArc[edge]!]!));
      node = this.edgeFrom[edge]!;
    }
    const context = { one: this.one[last]!, two: this.two[last]!, three: this.three[last]! };
    return {
      arcs: arcs.reverse(),
      probabilities: probabilities.reverse(),
      score: this.score[last]!,
      context,
    };
  }

  /**
   * Forward-backward sums over the kept edges, which are in the order of their source positions. Sums are relative to the
   * best score of their node, so plain numbers suffice: the weight of an edge is at most one.
   */
  private posteriors(n: number, arcCount: number): Float64Array {
    const { kept, counts, forward, backward, alive, score, edgeFrom, edgeTo, edgeScore, edgeWeight } = this;
    for (let p = 0, row = 0; p <= n; p++, row += MAX_BEAM) {
      for (let i = row; i < row + counts[p]!; i++) {
        forward[kept[i]!] = p === 0 ? 1 : 0;
        backward[kept[i]!] = 0;
      }
    }
    const ends = n * MAX_BEAM;
    const afterEnds = ends + counts[n]!;
    const last = score[kept[ends]!]!;
    for (let i = ends; i < afterEnds; i++) backward[kept[i]!] = Math.exp(score[kept[i]!]! - last);
    for (let e = 0; e < this.edges; e++) {
      const from = edgeFrom[e]!;
      const to = edgeTo[e]!;
      if (alive[to] === 0) continue;
      edgeWeight[e] = Math.exp(score[from]! + edgeScore[e]! - score[to]!);
      forward[to]! += forward[from]! * edgeWeight[e]!;
    }
    let total = 0;
    for (let i = ends; i < afterEnds; i++) total += forward[kept[i]!]! * backward[kept[i]!]!;
    if (this.sums.length < arcCount) this.sums = new Float64Array(2 * arcCount);
    const sums = this.sums.fill(0, 0, arcCount);
    for (let e = this.edges - 1; e >= 0; e--) {
      const from = edgeFrom[e]!;
      const to = edgeTo[e]!;
      if (alive[to] === 0) continue;
      const beyond = backward[to]! * edgeWeight[e]!;
      backward[from]! += beyond;
      sums[this.edgeArc[e]!]! += (forward[from]! * beyond) / total;
    }
    return sums;
  }
}
