import { EDGES, MAX_BEAM, NODES, type SearchGraph } from "./search-graph.ts";

/** Computes the posterior probabilities of arcs. It reuses its columns and is for one thread. */
export class Posteriors {
  private readonly forward = new Float64Array(NODES);
  private readonly backward = new Float64Array(NODES);
  private readonly edgeWeight = new Float64Array(EDGES);
  /** By arc. */
  private sums = new Float64Array(4096);

  /**
   * The posterior probability of each arc, by forward-backward sums over the kept edges, which are in the order of their source positions. Sums are relative to the
   * best score of their node, so plain numbers suffice: the weight of an edge is at most one.
   */
  of(graph: SearchGraph, n: number, arcCount: number): Float64Array {
    const { forward, backward, edgeWeight } = this;
    const { kept, counts, alive, score, edges, edgeFrom, edgeTo, edgeArc, edgeScore } = graph;
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
    for (let e = 0; e < edges; e++) {
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
    for (let e = edges - 1; e >= 0; e--) {
      const from = edgeFrom[e]!;
      const to = edgeTo[e]!;
      if (alive[to] === 0) continue;
      const beyond = backward[to]! * edgeWeight[e]!;
      backward[from]! += beyond;
      sums[edgeArc[e]!]! += (forward[from]! * beyond) / total;
    }
    return sums;
  }
}
