// Finds the best path through a lattice: channel and language model together, with a beam, and how probable each
// chosen arc is among the paths that the beam has kept.

import type { Context, LanguageModel } from "../../language/model/language-model.ts";
import { START } from "../../language/model/model-tokens.ts";
import type { Lattice } from "./lattice.ts";

export interface DecodeOptions {
  /** Hypotheses kept at each position. */
  readonly beam: number;
  /** Hypotheses this far behind the best (nats) are given up. */
  readonly margin: number;
  /** Weight of the language model's logarithm against the channel's. */
  readonly languageWeight: number;
}

export interface Decoded {
  /** Rows of the lattice, in order. */
  readonly arcs: readonly number[];
  /** 0..1, for each of them. */
  readonly probabilities: readonly number[];
  /** The context behind the last word. */
  readonly context: Context;
}

export const SENTENCE_START: Readonly<Context> = { one: START, two: -1, three: -1 };

const MAX_BEAM = 32;
const NODES = 1 << 16;
/** The table of nodes is emptied behind so many: few lie near each other in memory. */
const FRESH = 1 << 13;
const TABLE = 1 << 17;
const EDGES = 1 << 18;

export class BeamDecoder {
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
  private readonly table = new Int32Array(TABLE).fill(-1);
  private readonly pairs = new Int32Array(MAX_BEAM);
  private readonly sharesWith = new Int32Array(MAX_BEAM);
  private readonly backoffs = new Float64Array(MAX_BEAM);
  /** Nodes by position, and the best score of each position. */
  private readonly at: number[][] = [];
  private bestAt = new Float64Array(256);
  /** Of each arc: how much of all paths' probability goes through it. */
  private sums = new Float64Array(4096);
  private nodes = 0;
  private base = 0;
  private edges = 0;

  constructor(model: LanguageModel) {
    this.model = model;
  }

  /** Every position must be reachable; a lattice has at most some hundred positions (see `MAX_STRETCH`). */
  decode(lattice: Lattice, context: Readonly<Context>, options: DecodeOptions): Decoded {
    const n = lattice.length;
    if (n === 0) return { arcs: [], probabilities: [], context: { ...context } };
    if (this.nodes > FRESH) {
      this.nodes = 0;
      this.table.fill(-1);
    }
    this.base = this.nodes;
    this.edges = 0;
    const { at } = this;
    while (at.length <= n) at.push([]);
    for (let p = 0; p <= n; p++) at[p]!.length = 0;
    if (this.bestAt.length <= n) this.bestAt = new Float64Array(2 * n);
    const bestAt = this.bestAt.fill(Number.NEGATIVE_INFINITY, 0, n + 1);
    const start = this.nodes++;
    this.score[start] = 0;
    bestAt[0] = 0;
    this.one[start] = context.one;
    this.two[start] = context.two;
    this.three[start] = context.three;
    this.position[start] = 0;
    this.best[start] = -1;
    at[0]!.push(start);
    for (let p = 0; p < n; p++) {
      this.prune(at[p]!, options.beam, bestAt[p]! - options.margin);
      this.expand(lattice, p, options);
    }
    this.prune(at[n]!, options.beam, bestAt[n]! - options.margin);
    return this.trace(n, lattice.arcs);
  }

  /** 0..1: how probable any arc of the lattice decoded last is. */
  share(arc: number): number {
    return this.sums[arc]!;
  }

  /** Leaves the best nodes of a position, best first. */
  private prune(nodes: number[], beam: number, floor: number): void {
    const { score, alive } = this;
    let kept = 0;
    for (let i = 0; i < nodes.length; i++) {
      const node = nodes[i]!;
      const own = score[node]!;
      if (own < floor || (kept === beam && own <= score[nodes[beam - 1]!]!)) continue;
      // What is kept stands before what is still to be seen, so the list is sorted in its own place.
      let at = kept === beam ? beam - 1 : kept++;
      for (; at > 0 && score[nodes[at - 1]!]! < own; at--) nodes[at] = nodes[at - 1]!;
      nodes[at] = node;
    }
    nodes.length = kept;
    for (let i = 0; i < kept; i++) alive[nodes[i]!] = 1;
  }

  private expand(lattice: Lattice, p: number, { languageWeight: weight, margin }: DecodeOptions): void {
    const { model, at, bestAt, score, one, two, three, pairs, sharesWith, backoffs } = this;
    const from = at[p]!;
    for (let k = 0; k < from.length; k++) {
      const node = from[k]!;
      backoffs[k] = model.backoff(one[node]!, two[node]!, three[node]!);
      // Hypotheses that end in the same word share their look-up of the pair.
      let first = 0;
      while (one[from[first]!] !== one[node]) first++;
      sharesWith[k] = first;
    }
    const end = lattice.end(p);
    for (let arc = lattice.first[p]!; arc < end; arc++) {
      const to = lattice.to[arc]!;
      const word = lattice.word[arc]!;
      const word2 = lattice.word2[arc]!;
      const channel = lattice.channel[arc]!;
      const alone = model.alone(word);
      for (let k = 0; k < from.length; k++) {
        const node = from[k]!;
        const ceiling = score[node]! + channel;
        const floor = bestAt[to]! - margin;
        if (ceiling < floor) break;
        const last = one[node]!;
        const group = sharesWith[k]!;
        // The first of a group is never passed over before the others.
        if (group === k) pairs[k] = model.pair(last, word);
        const pair = pairs[group]!;
        // Most words do not follow most others: seen at once to be hopeless.
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
        this.reach(node, to, arc, total, at[to]!);
      }
    }
  }

  /** Adds an edge to the node of the model's `next` context at a position, made if it is new. */
  private reach(from: number, to: number, arc: number, score: number, nodes: number[]): void {
    const { one, two, three } = this.model.next;
    let slot = Math.imul(
      Math.imul(one, 31) + Math.imul(two, 0x9e3779b1) + Math.imul(three, 0x85ebca6b) + to,
      0x2c1b3c6d,
    );
    slot = (slot ^ (slot >>> 15)) & (TABLE - 1);
    let node = this.table[slot]!;
    while (
      node >= this.base &&
      !(
        this.position[node] === to &&
        this.one[node] === one &&
        this.two[node] === two &&
        this.three[node] === three
      )
    ) {
      slot = (slot + 1) & (TABLE - 1);
      node = this.table[slot]!;
    }
    const edge = this.edges < EDGES ? this.edges++ : EDGES - 1;
    if (node < this.base) {
      if (this.nodes === NODES) return;
      node = this.nodes++;
      this.table[slot] = node;
      this.position[node] = to;
      this.one[node] = one;
      this.two[node] = two;
      this.three[node] = three;
      this.score[node] = Number.NEGATIVE_INFINITY;
      this.alive[node] = 0;
      nodes.push(node);
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
    const { at } = this;
    let last = at[n]![0]!;
    for (const node of at[n]!) if (this.score[node]! > this.score[last]!) last = node;
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
    return { arcs: arcs.reverse(), probabilities: probabilities.reverse(), context };
  }

  /**
   * Forward and backward sums over the kept edges, which stand in the order of their source positions. Sums are kept
   * relative to the best score of their node, so that plain numbers do: an edge's weight is at most one.
   */
  private posteriors(n: number, arcCount: number): Float64Array {
    const { at, forward, backward, alive, score, edgeFrom, edgeTo, edgeScore, edgeWeight } = this;
    for (let p = 0; p <= n; p++) {
      for (const node of at[p]!) {
        forward[node] = p === 0 ? 1 : 0;
        backward[node] = 0;
      }
    }
    let last = Number.NEGATIVE_INFINITY;
    for (const node of at[n]!) last = Math.max(last, score[node]!);
    for (const node of at[n]!) backward[node] = Math.exp(score[node]! - last);
    for (let e = 0; e < this.edges; e++) {
      const from = edgeFrom[e]!;
      const to = edgeTo[e]!;
      if (alive[to] === 0) continue;
      edgeWeight[e] = Math.exp(score[from]! + edgeScore[e]! - score[to]!);
      forward[to]! += forward[from]! * edgeWeight[e]!;
    }
    let total = 0;
    for (const node of at[n]!) total += forward[node]! * backward[node]!;
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
