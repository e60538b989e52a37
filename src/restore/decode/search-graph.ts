// The graph that a beam search builds: nodes are contexts at positions of a lattice, edges are arcs between them.

import type { Context } from "../../language/model/language-model.ts";

export const MAX_BEAM = 32;
/** Initial capacity; grows with the lattice. */
const POSITIONS = 256;
const NODE_BITS = 16;
export const NODES = 1 << NODE_BITS;
const NONE = -1;
const TABLE = 2 * NODES;
const LAST_ROUND = (1 << 15) - 1;
export const EDGES = 1 << 18;

/** Nodes and edges in columns, which are reused for every lattice. */
export class SearchGraph {
  readonly score = new Float64Array(NODES);
  readonly one = new Int32Array(NODES);
  readonly two = new Int32Array(NODES);
  readonly three = new Int32Array(NODES);
  private readonly position = new Int32Array(NODES);
  /** The best edge into each node. */
  readonly best = new Int32Array(NODES);
  /** 1 for nodes that were kept. */
  readonly alive = new Uint8Array(NODES);
  readonly edgeFrom = new Int32Array(EDGES);
  readonly edgeTo = new Int32Array(EDGES);
  readonly edgeArc = new Int32Array(EDGES);
  readonly edgeScore = new Float64Array(EDGES);
  /** Hash table of nodes by context and position. An entry is a node and, above its bits, the round of decoding. */
  private readonly table = new Int32Array(TABLE);
  private round = 0;
  /** Only as much of the table is used as the lattice needs, so that it stays in the processor's cache. */
  private mask = 0;
  /** The nodes of each position in order of arrival: the first, the last, and the successor of each. */
  private first = new Int32Array(POSITIONS);
  private last = new Int32Array(POSITIONS);
  private readonly following = new Int32Array(NODES);
  /** The kept nodes of each position, best first; `counts` is their number. */
  kept = new Int32Array(POSITIONS * MAX_BEAM);
  counts = new Int32Array(POSITIONS);
  /** The best score at each position. */
  bestAt = new Float64Array(POSITIONS);
  private nodes = 0;
  edges = 0;

  /** Begins a graph with one node. `positions`: of the lattice. `most`: about the number of its nodes. */
  begin(context: Readonly<Context>, positions: number, most: number): void {
    this.nodes = 0;
    this.edges = 0;
    this.nextRound(most);
    if (this.bestAt.length <= positions) this.grow(2 * positions);
    this.first.fill(NONE, 0, positions + 1);
    this.bestAt.fill(Number.NEGATIVE_INFINITY, 0, positions + 1);
    const start = this.nodes++;
    this.score[start] = 0;
    this.bestAt[0] = 0;
    this.one[start] = context.one;
    this.two[start] = context.two;
    this.three[start] = context.three;
    this.position[start] = 0;
    this.best[start] = NONE;
    this.append(start, 0);
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

  /** Keeps the best nodes of a position. */
  prune(position: number, beam: number, floor: number): void {
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

  /** Adds an edge to the node of a context at a position; creates the node if it is new. */
  reach({ one, two, three }: Readonly<Context>, from: number, to: number, arc: number, score: number): void {
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
}
