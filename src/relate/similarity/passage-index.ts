import type { Passage } from "./passages.ts";
import { isIn, SharedCounts } from "./shared-counts.ts";

/** What the similarity to a task depends on besides the plan. */
export interface TaskCounts {
  /** Number of tasks of the parent. */
  readonly tasks: number;
  /** How many of them contain each word and each term. */
  readonly counts: ReadonlyMap<string, number>;
}

export interface NearestPassage {
  /** 0..1 */
  readonly similarity: number;
  readonly passage: Passage;
}

/** What was found for a task. */
export interface Nearest {
  /** The first one between equals; null if no passage shares a word with the task. */
  readonly found: NearestPassage | null;
  /** False if words in very many passages were not looked up: another passage may be nearer. */
  readonly isExact: boolean;
}

// A short passage within a task states less than the task: it counts a little less.
const PART_OF_TASK = 0.9;
/** A term in more tasks of a parent than these is a topic of the whole parent, not of one task. */
const MANY_TASKS = 3;
/** Content words of a passage that can be a part of a task; fewer are found in a task by chance. */
const MIN_WORDS = 4;
/** Passages that are looked up for one task, each once for each word that it shares: bounds the time for long plans. */
const MOST_LOOKED_UP = 20_000;
/** A word in as many passages at most is rare: the passages of a rare word are compared one by one. */
const MOST_RARE = 8;
/** A word in this share of the passages is rare as well: bounds the memory for the sets of frequent words. */
const SHARE_RARE = 1 / 256;
/** Less than 1 by more than any inaccuracy of a sum of weights. */
const ALMOST = 1 - 1e-12;

/** The nearest passage until now. */
interface Best {
  /** Sum of the weights of the task's words. */
  readonly whole: number;
  similarity: number;
  /** -1: no passage shares a word. */
  rank: number;
}

/**
 * Finds the passage of one plan that is nearest to a task of one parent. The similarity is the share of the task's words
 * that are in the passage or, where a passage states a part of the task, the share of its words that are in the task. A word
 * counts the more, the fewer passages and tasks contain it (inverse document frequency): this plan's passages, and the tasks
 * of the parent. Other files have no influence.
 */
export class PassageIndex {
  readonly #passages: readonly Passage[];
  readonly #tasks: TaskCounts;
  /** How many passages contain each word. */
  readonly #wordCounts: ReadonlyMap<string, number>;
  readonly #terms = new Set<string>();
  readonly #weights = new Map<string, number>();
  /**
   * Sum of the weights of the words of each passage in ascending order; infinite for passages that are too short to be a
   * part of a task. The rank of a passage is its place here.
   */
  readonly #sums: Float64Array;
  /** The position of each passage in the plan, by rank. */
  readonly #positions: Int32Array;
  /** The ranks of the passages that contain each word. */
  readonly #byWord: ReadonlyMap<string, Int32Array>;
  /** The weights that passages with a rare word share with the task that is looked up; otherwise 0. */
  readonly #shared: Float64Array;
  /** A word in more passages is frequent. */
  readonly #mostRare: number;
  readonly #counts: SharedCounts;
  /** The passages of each frequent word that was looked up. */
  readonly #sets = new Map<string, Int32Array>();

  constructor(passages: readonly Passage[], tasks: TaskCounts) {
    this.#passages = passages;
    this.#tasks = tasks;
    this.#mostRare = Math.max(MOST_RARE, passages.length * SHARE_RARE);
    this.#counts = new SharedCounts(passages.length);
    this.#shared = new Float64Array(passages.length);
    for (const { terms } of passages) for (const term of terms) this.#terms.add(term);
    this.#wordCounts = countWords(passages);
    const sums = passages.map(({ words }) => (words.size < MIN_WORDS ? Infinity : this.#sumOf(words)));
    this.#positions = Int32Array.from(sums.keys()).sort((a, b) => compareNumbers(sums[a]!, sums[b]!));
    this.#sums = Float64Array.from(this.#positions, (position) => sums[position]!);
    this.#byWord = ranksByWord(Array.from(this.#positions, (position) => passages[position]!));
  }

  /** The terms of a task that the plan contains as well, without those that many tasks of the parent contain. */
  sharedTerms(terms: ReadonlySet<string>): string[] {
    const { counts } = this.#tasks;
    return [...terms].filter((term) => this.#terms.has(term) && (counts.get(term) ?? 0) <= MANY_TASKS);
  }

  /** How near a passage of the plan is to a task. */
  similarity({ words }: Passage, task: ReadonlySet<string>): number {
    const sum = words.size < MIN_WORDS ? Infinity : this.#sumOf(words);
    return similarityOf(this.#sumOf(task.intersection(words)), this.#sumOf(task), sum);
  }

  nearest(task: ReadonlySet<string>): Nearest {
    const words = this.#lookedUp(task);
    const best: Best = { whole: this.#sumOf(task), similarity: 0, rank: -1 };
    this.#compareByRare(words, best);
    this.#compareByFrequent(words, best);
    const passage = this.#passages[this.#positions[best.rank] ?? -1];
    const { similarity } = best;
    return { found: passage ? { similarity, passage } : null, isExact: words.length === task.size };
  }

  /** Compares a task with the passages that contain a rare word of it, which are few. */
  #compareByRare(words: readonly string[], best: Best): void {
    const shared = this.#shared;
    const rare = words.filter((word) => !this.#isFrequent(word));
    const found = new Set(rare.flatMap((word) => Array.from(this.#byWord.get(word) ?? [])));
    for (const word of words) {
      const weight = this.#weightOf(word);
      const set = this.#isFrequent(word) ? this.#setOf(word) : null;
      if (set === null) for (const rank of this.#byWord.get(word) ?? []) shared[rank]! += weight;
      else for (const rank of found) if (isIn(set, rank)) shared[rank]! += weight;
    }
    for (const rank of found) {
      this.#compare(rank, shared[rank]!, best);
      shared[rank] = 0;
    }
  }

  /**
   * Compares a task by its frequent words: with the passages that contain all of them, all but one and so on, until no
   * other passage can be nearer. A passage with a rare word as well was compared before, and is nearer than by these words.
   */
  #compareByFrequent(words: readonly string[], best: Best): void {
    const frequent = words.filter((word) => this.#isFrequent(word));
    const weights = frequent.map((word) => this.#weightOf(word));
    const descending = [...weights].sort((a, b) => b - a);
    let most = descending.reduce((sum, weight) => sum + weight, 0);
    if (this.#ranksWithin(most, best) === 0) return;
    const sets = frequent.map((word) => this.#setOf(word));
    this.#counts.count(sets);
    for (let count = sets.length; count > 0; count--) {
      const end = this.#ranksWithin(most, best);
      if (end === 0) return;
      this.#counts.visit(count, end, (rank) => {
        let shared = 0;
        for (let i = 0; i < sets.length; i++) if (isIn(sets[i]!, rank)) shared += weights[i]!;
        this.#compare(rank, shared, best);
      });
      most -= descending[count - 1]!;
    }
  }

  /** The first ranks, as many as can be the nearest passages if they share a weight. */
  #ranksWithin(shared: number, { whole, similarity }: Best): number {
    let [from, to] = [0, this.#sums.length];
    while (from < to) {
      const middle = (from + to) >>> 1;
      const reached = similarityOf(shared, whole, this.#sums[middle]!);
      if (reached < similarity * ALMOST) to = middle;
      else from = middle + 1;
    }
    return from;
  }

  /** Keeps the nearest passage, and the first one of equals. */
  #compare(rank: number, shared: number, best: Best): void {
    const similarity = similarityOf(shared, best.whole, this.#sums[rank]!);
    if (similarity < best.similarity) return;
    if (similarity === best.similarity && this.#positions[rank]! > this.#positions[best.rank]!) return;
    best.similarity = similarity;
    best.rank = rank;
  }

  /** The words of a task, in their order, without the most frequent ones if these lead to too many passages. */
  #lookedUp(task: ReadonlySet<string>): string[] {
    let left = MOST_LOOKED_UP;
    const affordable = new Set<string>();
    for (const word of [...task].sort((a, b) => this.#countOf(a) - this.#countOf(b))) {
      left -= this.#countOf(word);
      if (left >= 0) affordable.add(word);
    }
    return [...task].filter((word) => affordable.has(word));
  }

  #setOf(word: string): Int32Array {
    const known = this.#sets.get(word);
    if (known) return known;
    const set = this.#counts.setOf(this.#byWord.get(word)!);
    this.#sets.set(word, set);
    return set;
  }

  #isFrequent(word: string): boolean {
    return this.#countOf(word) > this.#mostRare;
  }

  /** The number of passages that contain a word. */
  #countOf(word: string): number {
    return this.#wordCounts.get(word) ?? 0;
  }

  #weightOf(word: string): number {
    const known = this.#weights.get(word);
    if (known !== undefined) return known;
    const texts = this.#countOf(word) + (this.#tasks.counts.get(word) ?? 0);
    const weight = Math.log(1 + (this.#passages.length + this.#tasks.tasks) / texts);
    this.#weights.set(word, weight);
    return weight;
  }

  #sumOf(words: Iterable<string>): number {
    let sum = 0;
    for (const word of words) sum += this.#weightOf(word);
    return sum;
  }
}

/** Ascending; the sums of short passages are infinite, whose difference is no number. */
const compareNumbers = (a: number, b: number) => (a === b ? 0 : a - b);

function countWords(passages: readonly Passage[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const { words } of passages) for (const word of words) counts.set(word, (counts.get(word) ?? 0) + 1);
  return counts;
}

function ranksByWord(ranked: readonly Passage[]): Map<string, Int32Array> {
  const lists = new Map<string, number[]>();
  for (const [rank, { words }] of ranked.entries()) {
    for (const word of words) {
      const found = lists.get(word);
      if (found) found.push(rank);
      else lists.set(word, [rank]);
    }
  }
  return new Map([...lists].map(([word, ranks]) => [word, Int32Array.from(ranks)]));
}

/** @param sum of the weights of the passage's words */
const similarityOf = (shared: number, whole: number, sum: number) =>
  Math.max(shared / whole, (PART_OF_TASK * shared) / sum);
