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

/**
 * Finds the passage of one plan that is nearest to a task of one parent. The similarity is the share of the task's words
 * that are in the passage or, where a passage states a part of the task, the share of its words that are in the task. A word
 * counts the more, the fewer passages and tasks contain it (inverse document frequency): this plan's passages, and the tasks
 * of the parent. Other files have no influence.
 */
export class PassageIndex {
  readonly #passages: readonly Passage[];
  readonly #tasks: TaskCounts;
  /** The positions of the passages that contain each word. */
  readonly #byWord: ReadonlyMap<string, Int32Array>;
  readonly #terms = new Set<string>();
  readonly #weights = new Map<string, number>();
  /** Sum of the weights of the words of each passage; infinite for passages that are too short to be a part of a task. */
  readonly #sums: Float64Array;
  /** PART_OF_TASK divided by these sums. */
  readonly #factors: Float64Array;
  /** The weights that each passage shares with the task that is looked up; otherwise 0. */
  readonly #shared: Float64Array;

  constructor(passages: readonly Passage[], tasks: TaskCounts) {
    this.#passages = passages;
    this.#tasks = tasks;
    this.#shared = new Float64Array(passages.length);
    for (const { terms } of passages) for (const term of terms) this.#terms.add(term);
    this.#byWord = positionsByWord(passages);
    this.#sums = Float64Array.from(passages, ({ words }) =>
      words.size < MIN_WORDS ? Infinity : this.#sumOf(words),
    );
    this.#factors = this.#sums.map((sum) => PART_OF_TASK / sum);
  }

  /** The terms of a task that the plan contains as well, without those that many tasks of the parent contain. */
  sharedTerms(terms: ReadonlySet<string>): string[] {
    const { counts } = this.#tasks;
    return [...terms].filter((term) => this.#terms.has(term) && (counts.get(term) ?? 0) <= MANY_TASKS);
  }

  nearest(task: ReadonlySet<string>): Nearest {
    const whole = this.#sumOf(task);
    const words = this.#lookedUp(task);
    for (const word of words) addWeight(this.#shared, this.#byWord.get(word), this.#weightOf(word));
    const [best, nearest] = this.#nearestOf(whole);
    this.#shared.fill(0);
    const passage = this.#passages[nearest];
    return { found: passage ? { similarity: best, passage } : null, isExact: words.length === task.size };
  }

  /** The highest similarity and the position of the first passage that has it; -1 if nothing is shared. */
  #nearestOf(whole: number): [similarity: number, position: number] {
    const shared = this.#shared;
    const factors = this.#factors;
    const factor = 1 / whole;
    let [best, nearest, least] = [0, -1, 0];
    for (let position = 0; position < shared.length; position++) {
      const weight = shared[position]!;
      // Multiplied, which is faster and exact to the last digits: nearly all passages are ruled out by it.
      if (weight * factor <= least && weight * factors[position]! <= least) continue;
      const similarity = similarityOf(weight, whole, this.#sums[position]!);
      if (similarity > best) [best, nearest, least] = [similarity, position, similarity * ALMOST];
    }
    return [best, nearest];
  }

  /** The words of a task, in their order, without the most frequent ones if these lead to too many passages. */
  #lookedUp(task: ReadonlySet<string>): string[] {
    const countOf = (word: string) => this.#byWord.get(word)?.length ?? 0;
    let left = MOST_LOOKED_UP;
    const affordable = new Set<string>();
    for (const word of [...task].sort((a, b) => countOf(a) - countOf(b))) {
      left -= countOf(word);
      if (left >= 0) affordable.add(word);
    }
    return [...task].filter((word) => affordable.has(word));
  }

  #weightOf(word: string): number {
    const known = this.#weights.get(word);
    if (known !== undefined) return known;
    const texts = (this.#byWord.get(word)?.length ?? 0) + (this.#tasks.counts.get(word) ?? 0);
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

/** Less than any inaccuracy of a multiplication. */
const ALMOST = 1 - 1e-12;

function addWeight(shared: Float64Array, positions: Int32Array | undefined, weight: number): void {
  if (!positions) return;
  for (let i = 0; i < positions.length; i++) shared[positions[i]!]! += weight;
}

function positionsByWord(passages: readonly Passage[]): Map<string, Int32Array> {
  const lists = new Map<string, number[]>();
  for (const [position, { words }] of passages.entries()) {
    for (const word of words) {
      const found = lists.get(word);
      if (found) found.push(position);
      else lists.set(word, [position]);
    }
  }
  return new Map([...lists].map(([word, positions]) => [word, Int32Array.from(positions)]));
}

/** @param sum of the weights of the passage's words */
const similarityOf = (shared: number, whole: number, sum: number) =>
  Math.max(shared / whole, (PART_OF_TASK * shared) / sum);
