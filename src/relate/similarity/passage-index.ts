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

// A short passage within a task states less than the task: it counts a little less.
const PART_OF_TASK = 0.9;
/** A term in more tasks of a parent than these is a topic of the whole parent, not of one task. */
const MANY_TASKS = 3;
/** Content words of a passage that can be a part of a task; fewer are found in a task by chance. */
const MIN_WORDS = 4;

/**
 * Finds the passage of one plan that is nearest to a task. An inverted index leads from a word to its passages, so only
 * passages that share a word with the task are looked at.
 */
export class PassageIndex {
  readonly #passages: readonly Passage[];
  readonly #byWord = new Map<string, number[]>();
  readonly #terms = new Set<string>();

  constructor(passages: readonly Passage[]) {
    this.#passages = passages;
    for (const [i, { words, terms }] of passages.entries()) {
      for (const term of terms) this.#terms.add(term);
      for (const word of words) {
        const found = this.#byWord.get(word);
        if (found) found.push(i);
        else this.#byWord.set(word, [i]);
      }
    }
  }

  /** The terms of a task that the plan contains as well, without those that many tasks of the parent contain. */
  sharedTerms(terms: ReadonlySet<string>, { counts }: TaskCounts): string[] {
    return [...terms].filter((term) => this.#terms.has(term) && (counts.get(term) ?? 0) <= MANY_TASKS);
  }

  /**
   * The similarity is the share of the task's words that are in the passage or, where a passage states a part of the task,
   * the share of its words that are in the task. A word counts the more, the fewer passages and tasks contain it (inverse
   * document frequency): this plan's passages, and the tasks of the parent. Other files have no influence.
   */
  nearest(task: ReadonlySet<string>, { tasks, counts }: TaskCounts): NearestPassage | null {
    const total = this.#passages.length + tasks;
    const weightOf = (word: string) =>
      Math.log(1 + total / ((this.#byWord.get(word)?.length ?? 0) + (counts.get(word) ?? 0)));
    const shared = new Map<number, number>();
    let whole = 0;
    for (const word of task) {
      const weight = weightOf(word);
      whole += weight;
      for (const i of this.#byWord.get(word) ?? []) shared.set(i, (shared.get(i) ?? 0) + weight);
    }
    let best: NearestPassage | null = null;
    for (const [i, weight] of [...shared].sort(([a], [b]) => a - b)) {
      const passage = this.#passages[i]!;
      const part = passage.words.size < MIN_WORDS ? 0 : weight / sumOf(passage.words, weightOf);
      const similarity = Math.max(weight / whole, PART_OF_TASK * part);
      if (best === null || similarity > best.similarity) best = { similarity, passage };
    }
    return best;
  }
}

function sumOf(words: Iterable<string>, weightOf: (word: string) => number): number {
  let sum = 0;
  for (const word of words) sum += weightOf(word);
  return sum;
}
