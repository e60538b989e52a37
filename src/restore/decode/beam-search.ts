// Beam search: finds the best path through a lattice with the scores of channel and language model, and the probability of
// each chosen arc among the kept paths.

import type { Context, LanguageModel } from "../../language/model/language-model.ts";
import { START } from "../../language/model/model-tokens.ts";
import type { Lattice } from "./lattice.ts";
import { Posteriors } from "./posteriors.ts";
import { MAX_BEAM, SearchGraph } from "./search-graph.ts";

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

/** Decodes lattices. It reuses its tables and is for one thread. */
export class BeamSearch {
  private readonly model: LanguageModel;
  private readonly graph = new SearchGraph();
  private readonly posteriors = new Posteriors();
  private readonly pairs = new Int32Array(MAX_BEAM);
  private readonly sharesWith = new Int32Array(MAX_BEAM);
  private readonly backoffs = new Float64Array(MAX_BEAM);
  /** Posterior probability of each arc of the last lattice. */
  private sums: Float64Array = new Float64Array(0);
  /** The end of the best path of the last lattice. */
  private last = 0;

  constructor(model: LanguageModel) {
    this.model = model;
  }

  /** Decodes a lattice in which every position is reachable; at most some hundred positions (see `MAX_SEGMENT`). */
  decode(lattice: Lattice, context: Readonly<Context>, options: DecodeOptions): Decoded {
    const { graph } = this;
    const n = lattice.length;
    if (n === 0) return { arcs: [], probabilities: [], score: 0, context: { ...context } };
    graph.begin(context, n, options.beam * lattice.arcs);
    for (let p = 0; p < n; p++) {
      graph.prune(p, options.beam, graph.bestAt[p]! - options.margin);
      this.expand(lattice, p, options);
    }
    graph.prune(n, options.beam, graph.bestAt[n]! - options.margin);
    // The tables are full: the segment stays as it is.
    if (graph.counts[n] === 0) return { arcs: [], probabilities: [], score: 0, context: { ...context } };
    return this.trace(n, lattice.arcs);
  }

  /** Posterior probability, 0..1, of any arc of the last decoded lattice. */
  posterior(arc: number): number {
    return this.sums[arc]!;
  }

  /** Log-probability of each arc of the last lattice's best path, in order. */
  logsOfPath(): number[] {
    const { graph } = this;
    const logs: number[] = [];
    for (let node = this.last; graph.best[node]! >= 0; ) {
      const from = graph.edgeFrom[graph.best[node]!]!;
      logs.push(graph.score[node]! - graph.score[from]!);
      node = from;
    }
    return logs.reverse();
  }

  private expand(lattice: Lattice, p: number, { languageWeight: weight, margin }: DecodeOptions): void {
    const { model, graph, pairs, sharesWith, backoffs } = this;
    const { kept, bestAt, score, one, two, three } = graph;
    const row = p * MAX_BEAM;
    const count = graph.counts[p]!;
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
        graph.reach(model.next, node, to, arc, total);
      }
    }
  }

  private trace(n: number, arcCount: number): Decoded {
    const { graph } = this;
    const last = graph.kept[n * MAX_BEAM]!;
    this.last = last;
    this.sums = this.posteriors.of(graph, n, arcCount);
    const arcs: number[] = [];
    const probabilities: number[] = [];
    for (let node = last; graph.best[node]! >= 0; ) {
      const edge = graph.best[node]!;
      const arc = graph.edgeArc[edge]!;
      arcs.push(arc);
      probabilities.push(Math.min(1, this.sums[arc]!));
      node = graph.edgeFrom[edge]!;
    }
    return {
      arcs: arcs.reverse(),
      probabilities: probabilities.reverse(),
      score: graph.score[last]!,
      context: { one: graph.one[last]!, two: graph.two[last]!, three: graph.three[last]! },
    };
  }
}
