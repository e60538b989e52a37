// A back-off n-gram model over syllables in typed arrays: a trie whose children are sorted by word.

import { type Sections, unpackModel } from "./model-file.ts";
import { allRows, child, pairFilter, type Rows, requireRows } from "./model-rows.ts";
import { bytes, text } from "./model-sections.ts";
import { CLASSES, UNKNOWN } from "./model-tokens.ts";
import type { PairFilter } from "./pair-filter.ts";
import { bareKey } from "./word-key.ts";

/** Quantisation of logarithms: steps per nat. */
export const STEPS = 8;
/** Added to back-off weights before quantisation, because a few are above one. */
export const BACKOFF_SHIFT = 2;
const PAIR_BITS = 13;

const PROBABILITY = Float32Array.from({ length: 256 }, (_, q) => -q / STEPS);
const BACKOFF = Float32Array.from({ length: 256 }, (_, q) => BACKOFF_SHIFT - q / STEPS);

/** The decoder's position: rows of the last word, the last two and the last three words; -1 if not in the model. */
export interface Context {
  one: number;
  two: number;
  three: number;
}

/** The rows of all orders, as separate fields: `step` is the innermost loop of decoding. */
interface Trie {
  readonly words1: Rows;
  readonly words2: Rows;
  readonly words3: Rows;
  readonly words4: Rows;
  readonly filter: PairFilter;
}

const NONE: readonly number[] = [];

/** Probability of a syllable after others, and the list of known syllables. Read-only; may be shared. */
export class LanguageModel {
  readonly words: readonly string[];
  readonly sections: Sections;
  private readonly ids: ReadonlyMap<string, number>;
  /** Unpacked at first use: the diagnosis of a text needs only the words. */
  private trie: Trie | null = null;
  /** Probabilities of single words. */
  private singles: Uint8Array | null = null;
  /** A small cache of pair look-ups that fits the processor's cache; texts repeat the same pairs. */
  private readonly pairKeys = new Int32Array(1 << PAIR_BITS).fill(-1);
  private readonly pairRows = new Int32Array(1 << PAIR_BITS).fill(-1);
  private byBare: Map<string, number[]> | null = null;
  /** Set by `step`: the context after the scored word. */
  readonly next: Context = { one: 0, two: -1, three: -1 };

  private constructor(sections: Sections) {
    this.sections = sections;
    this.words = text(sections, "words").split("\n");
    this.ids = new Map(this.words.map((word, id) => [word, id]));
    requireRows(sections);
  }

  private unpack(): Trie {
    const [words1, words2, words3, words4] = allRows(this.sections) as [Rows, Rows, Rows, Rows];
    this.trie = { words1, words2, words3, words4, filter: pairFilter(words1, words2) };
    return this.trie;
  }

  /**
   * Reads a model file made by `npm run train`.
   * @throws KehoachError "damaged" if the bytes are not a model file
   */
  static read(packed: Uint8Array): LanguageModel {
    return new LanguageModel(unpackModel(packed));
  }

  get size(): number {
    return this.words.length;
  }

  /** The number of a word by its key (see `wordKey`); UNKNOWN if it is not in the model. */
  id(key: string): number {
    return this.ids.get(key) ?? UNKNOWN;
  }

  /** All words with these bare letters, including the bare word if it is one. */
  withBare(bare: string): readonly number[] {
    if (!this.byBare) {
      this.byBare = new Map();
      for (let id = CLASSES.length; id < this.words.length; id++) {
        const key = bareKey(this.words[id]!);
        const list = this.byBare.get(key);
        if (list) list.push(id);
        else this.byBare.set(key, [id]);
      }
    }
    return this.byBare.get(bare) ?? NONE;
  }

  private get levels(): readonly Rows[] {
    const { words1, words2, words3, words4 } = this.trie ?? this.unpack();
    return [words1, words2, words3, words4];
  }

  /** Number of rows of each order, lowest first: [words, pairs, triples, …]. */
  get counts(): number[] {
    return this.levels.map((level) => level.probability.length);
  }

  /** Every n-gram of one order (2..4) as word numbers, for tests and tools; slow. */
  *ngrams(order: number, prefix: readonly number[] = [], row = -1): Generator<readonly number[]> {
    if (prefix.length === order) {
      yield prefix;
      return;
    }
    if (prefix.length === 0) {
      for (let id = 0; id < this.size; id++) yield* this.ngrams(order, [id], id);
      return;
    }
    const level = this.levels[prefix.length - 1]!;
    const children = this.levels[prefix.length]!;
    for (let i = level.first[row]!; i < level.first[row + 1]!; i++) {
      yield* this.ngrams(order, [...prefix, children.word[i]!], i);
    }
  }

  /** The row of the pair (one, word), or -1. */
  pair(one: number, word: number): number {
    const { words1, words2, filter } = this.trie ?? this.unpack();
    if (!filter.mayHave(one, word)) return -1;
    const key = (one << 16) | word;
    const slot = (Math.imul(key, 0x9e3779b1) >>> 0) >>> (32 - PAIR_BITS);
    if (this.pairKeys[slot] !== key) {
      this.pairKeys[slot] = key;
      this.pairRows[slot] = child(words1, words2, one, word);
    }
    return this.pairRows[slot]!;
  }

  /** Natural logarithm of P(word) without context. Does not unpack the n-grams. */
  alone(word: number): number {
    this.singles ??= bytes(this.sections, "p0");
    return PROBABILITY[this.singles[word]!]!;
  }

  /** The logarithm that is added to `alone` for a word after a context with which it forms no pair of the model. */
  backoff(one: number, two: number, three: number): number {
    const { words1, words2, words3 } = this.trie ?? this.unpack();
    let sum = BACKOFF[words1.backoff[one]!]!;
    if (two >= 0) sum += BACKOFF[words2.backoff[two]!]!;
    if (three >= 0) sum += BACKOFF[words3.backoff[three]!]!;
    return sum;
  }

  /**
   * Natural logarithm of P(word | context); sets `next` to the context after the word. `pair` is the row of (one,
   * word), which callers look up once for many contexts. A context without continuations is -1.
   */
  step(one: number, two: number, three: number, word: number, pair: number): number {
    const { words2, words3, words4 } = this.trie ?? this.unpack();
    const { next } = this;
    next.one = word;
    next.two = -1;
    next.three = -1;
    if (pair < 0) return this.backoff(one, two, three) + this.alone(word);
    if (words2.first[pair]! < words2.first[pair + 1]!) next.two = pair;
    const triple = two < 0 ? -1 : child(words2, words3, two, word);
    let backoff = three >= 0 ? BACKOFF[words3.backoff[three]!]! : 0;
    if (triple < 0) {
      if (two >= 0) backoff += BACKOFF[words2.backoff[two]!]!;
      return backoff + PROBABILITY[words2.probability[pair]!]!;
    }
    if (words3.first[triple]! < words3.first[triple + 1]!) next.three = triple;
    const four = three < 0 ? -1 : child(words3, words4, three, word);
    if (four >= 0) return PROBABILITY[words4.probability[four]!]!;
    return backoff + PROBABILITY[words3.probability[triple]!]!;
  }
}
