// The first pass over the corpus without its marks: the words that n-grams alone restore, and those that they leave in
// doubt, which train the neighbour model. Each line is restored with n-grams of the half that does not contain it, so
// doubt is as in unseen text.

import type { LanguageModel } from "../src/language/model/language-model.ts";
import { CLASSES, START } from "../src/language/model/model-tokens.ts";
import { bareKey } from "../src/language/model/word-key.ts";
import { BeamSearch, SENTENCE_START } from "../src/restore/decode/beam-search.ts";
import { Lattice } from "../src/restore/decode/lattice.ts";
import { MAX_SEGMENT } from "../src/restore/decode/segments.ts";
import { BARE_BEAM } from "../src/restore/text/line-restorer.ts";
import { COMPONENTS } from "./corpus.ts";
import { GrowableArray } from "./growable-array.ts";
import { halfOf } from "./half-models.ts";
import type { TokenStreams, Vocabulary } from "./token-streams.ts";

/** More probable words are not doubtful. */
const SURE = 0.99;
/** Candidates less probable than this are not learned from. */
const MIN_PROBABILITY = 1e-4;

/** All lines in sequence, and one row for each doubtful word whose truth is among its candidates. */
export interface FirstPass {
  /** Word numbers. */
  readonly text: Uint16Array;
  /** Position of each doubtful word in the text, and the range of its line. */
  readonly at: Uint32Array;
  readonly from: Uint32Array;
  readonly to: Uint32Array;
  /** The number of its component (see `COMPONENTS`). */
  readonly component: Uint16Array;
  /** Index of the true candidate. */
  readonly truth: Uint16Array;
  /** The candidates of word i are rows first[i] to first[i + 1] of the two columns below. */
  readonly first: Uint32Array;
  readonly candidate: Uint16Array;
  /** Log-probability by n-grams (nats). */
  readonly given: Float32Array;
}

/** Restores every line of the corpus with the model of the half that does not contain it (see `halfOf`). */
export function firstPass(
  streams: TokenStreams,
  vocabulary: Vocabulary,
  halves: readonly [LanguageModel, LanguageModel],
): FirstPass {
  const readers = halves.map((model) => new Reader(model));
  const rows = streams.streams
    .slice(0, COMPONENTS.length)
    .map((row) => Uint16Array.from(row, (word) => vocabulary.renumber[word]!));
  const text = new Uint16Array(rows.reduce((sum, row) => sum + row.length, 0));
  const [at, from, to, first] = [numbers32(), numbers32(), numbers32(), numbers32()];
  const [component, truth, candidate] = [numbers16(), numbers16(), numbers16()];
  const given = new GrowableArray((length) => new Float32Array(length));
  let end = 0;
  rows.forEach((row, c) => {
    const starts = streams.lines[c]!;
    starts.forEach((start, n) => {
      // Without the sentence start that every line begins with.
      const line = row.subarray(start + 1, starts[n + 1] ?? row.length);
      const begin = end;
      text.set(line, begin);
      end += line.length;
      readers[1 - halfOf(n)]!.read(text.subarray(begin, end), (i, words, logs) => {
        const right = words.indexOf(line[i]!);
        if (right < 0 || words.length < 2) return;
        at.push(begin + i);
        from.push(begin);
        to.push(end);
        component.push(c);
        truth.push(right);
        first.push(candidate.length);
        for (const word of words) candidate.push(word);
        for (const log of logs) given.push(log);
      });
    });
  });
  first.push(candidate.length);
  return {
    text,
    at: at.done(),
    from: from.done(),
    to: to.done(),
    component: component.done(),
    truth: truth.done(),
    first: first.done(),
    candidate: candidate.done(),
    given: given.done(),
  };
}

const numbers16 = () => new GrowableArray((length) => new Uint16Array(length));
const numbers32 = () => new GrowableArray((length) => new Uint32Array(length));

type TakeDoubt = (place: number, words: readonly number[], logs: readonly number[]) => void;

/** Restores lines of word numbers as the restorer restores lines of text without marks. */
class Reader {
  private readonly decoder: BeamSearch;
  private readonly lattice = new Lattice();
  /** For each word: all words with the same bare letters, likeliest first. */
  private readonly candidates: readonly (readonly number[])[];

  constructor(model: LanguageModel) {
    this.decoder = new BeamSearch(model);
    const sorted = new Map<string, number[]>();
    this.candidates = model.words.map((word, id) => {
      if (id < CLASSES.length) return [id];
      const bare = bareKey(word);
      const known = sorted.get(bare);
      if (known) return known;
      const candidates = [...model.withBare(bare)].sort((a, b) => model.alone(b) - model.alone(a));
      sorted.set(bare, candidates);
      return candidates;
    });
  }

  /** Replaces the words of a line by the restored ones. */
  read(line: Uint16Array, doubt: TakeDoubt): void {
    for (let from = 0; from < line.length; ) {
      if (line[from] === START) {
        from++;
        continue;
      }
      let to = from;
      while (to < line.length && line[to] !== START && to - from < MAX_SEGMENT) to++;
      this.readSegment(line.subarray(from, to), (i, words, logs) => doubt(from + i, words, logs));
      from = to;
    }
  }

  private readSegment(words: Uint16Array, doubt: TakeDoubt): void {
    const { lattice, decoder } = this;
    lattice.clear();
    for (const word of words) {
      lattice.open();
      for (const candidate of this.candidates[word]!) lattice.arc(1, candidate, 0);
    }
    const { arcs, probabilities } = decoder.decode(lattice, SENTENCE_START, BARE_BEAM);
    for (let i = 0; i < words.length; i++) {
      if (probabilities[i]! < SURE) {
        const open: number[] = [];
        for (let arc = lattice.first[i]!; arc < lattice.end(i); arc++)
          if (decoder.posterior(arc) >= MIN_PROBABILITY) open.push(arc);
        doubt(
          i,
          open.map((arc) => lattice.word[arc]!),
          open.map((arc) => Math.log(decoder.posterior(arc))),
        );
      }
    }
    for (let i = 0; i < words.length; i++) words[i] = lattice.word[arcs[i]!]!;
  }
}
