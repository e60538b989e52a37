import type { Passage } from "./passages.ts";

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

interface Entry {
  readonly passage: Passage;
  /** The place of the passage in the plan. */
  readonly position: number;
  /** Sum of the weights of its words, when it is known; infinite for passages that are too short to be a part of a task. */
  sum: number | null;
}

// A short passage within a task states less than the task: it counts a little less.
const PART_OF_TASK = 0.9;
/** A term in more tasks of a parent than these is a topic of the whole parent, not of one task. */
const MANY_TASKS = 3;
/** Content words of a passage that can be a part of a task; fewer are found in a task by chance. */
const MIN_WORDS = 4;
/** Sums of the same weights in another order differ by less than this share. */
const ROUNDING = 1e-9;

/**
 * Finds the passage of one plan that is nearest to a task of one parent. The similarity is the share of the task's words
 * that are in the passage or, where a passage states a part of the task, the share of its words that are in the task. A word
 * counts the more, the fewer passages and tasks contain it (inverse document frequency): this plan's passages, and the tasks
 * of the parent. Other files have no influence.
 */
export class PassageIndex {
  readonly #passages: number;
  readonly #tasks: TaskCounts;
  readonly #byWord = new Map<string, Entry[]>();
  readonly #terms = new Set<string>();
  readonly #weights = new Map<string, number>();
  /** Words whose passages are sorted by their sums. */
  readonly #sorted = new Set<string>();

  constructor(passages: readonly Passage[], tasks: TaskCounts) {
    this.#passages = passages.length;
    this.#tasks = tasks;
    for (const [position, passage] of passages.entries()) {
      for (const term of passage.terms) this.#terms.add(term);
      const entry: Entry = { passage, position, sum: null };
      for (const word of passage.words) {
        const found = this.#byWord.get(word);
        if (found) found.push(entry);
        else this.#byWord.set(word, [entry]);
      }
    }
  }

  /** The terms of a task that the plan contains as well, without those that many tasks of the parent contain. */
  sharedTerms(terms: ReadonlySet<string>): string[] {
    const { counts } = this.#tasks;
    return [...terms].filter((term) => this.#terms.has(term) && (counts.get(term) ?? 0) <= MANY_TASKS);
  }

  /** The nearest passage, the first one between equals; null if none shares a word with the task. */
  nearest(task: ReadonlySet<string>): NearestPassage | null {
    const whole = this.#sumOf(task);
    let best: (NearestPassage & { readonly position: number }) | null = null;
    for (const entry of this.#candidates(task, whole)) {
      const { passage, position } = entry;
      let shared = 0;
      for (const word of task) if (passage.words.has(word)) shared += this.#weightOf(word);
      const similarity = similarityOf(shared, whole, this.#sum(entry));
      const isFirst = best === null || similarity > best.similarity;
      if (isFirst || (similarity === best!.similarity && position < best!.position))
        best = { similarity, passage, position };
    }
    return best && { similarity: best.similarity, passage: best.passage };
  }

  /**
   * The passages of which one is the nearest. The rarest words are looked up first. When the words that are left cannot make
   * a new passage nearer than one that was found, only the passages that consist mainly of these words are looked up; so a
   * word that is in every passage does not lead to all of them.
   */
  #candidates(task: ReadonlySet<string>, whole: number): Entry[] {
    const words = [...task].sort((a, b) => this.#weightOf(b) - this.#weightOf(a));
    const shared = new Map<Entry, number>();
    let best = 0;
    let left = whole * (1 + ROUNDING);
    // What a passage can share besides its share so far, because not all passages of a word were looked up.
    let unseen = 0;
    for (const word of words) {
      const weight = this.#weightOf(word);
      const isLimited = left / whole < best;
      if (isLimited && unseen === 0) unseen = left;
      const largest = isLimited ? (PART_OF_TASK * left) / best : Infinity;
      for (const one of isLimited ? this.#smallestFirst(word) : (this.#byWord.get(word) ?? [])) {
        if (isLimited && this.#sum(one) > largest) break;
        const now = (shared.get(one) ?? 0) + weight;
        shared.set(one, now);
        best = Math.max(best, similarityOf(now, whole, this.#sum(one)) * (1 - ROUNDING));
      }
      left -= weight;
    }
    return [...shared]
      .filter(([one, weight]) => similarityOf(weight + unseen, whole, this.#sum(one)) >= best)
      .map(([one]) => one);
  }

  #smallestFirst(word: string): readonly Entry[] {
    const entries = this.#byWord.get(word) ?? [];
    if (!this.#sorted.has(word))
      entries.sort((a, b) => {
        const [one, other] = [this.#sum(a), this.#sum(b)];
        return one < other ? -1 : one > other ? 1 : 0;
      });
    this.#sorted.add(word);
    return entries;
  }

  #sum(entry: Entry): number {
    const { words } = entry.passage;
    entry.sum ??= words.size < MIN_WORDS ? Infinity : this.#sumOf(words);
    return entry.sum;
  }

  #weightOf(word: string): number {
    const known = this.#weights.get(word);
    if (known !== undefined) return known;
    const texts = (this.#byWord.get(word)?.length ?? 0) + (this.#tasks.counts.get(word) ?? 0);
    const weight = Math.log(1 + (this.#passages + this.#tasks.tasks) / texts);
    this.#weights.set(word, weight);
    return weight;
  }

  #sumOf(words: Iterable<string>): number {
    let sum = 0;
    for (const word of words) sum += this.#weightOf(word);
    return sum;
  }
}

/** @param sum of the weights of the passage's words */
const similarityOf = (shared: number, whole: number, sum: number) =>
  Math.max(shared / whole, (PART_OF_TASK * shared) / sum);
