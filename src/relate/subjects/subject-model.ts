import { createRequire } from "node:module";
import { lazy, memoize } from "../../language/memoize.ts";
import type { Content } from "../similarity/content.ts";
import { OTHER, type SubjectCounts } from "./subject-counts.ts";

/** What a line is about. */
export interface Subject {
  readonly subIndex: string;
  /** How much the words speak for it, and against every other subject: a sum of logarithms of ratios. */
  readonly margin: number;
}

/** Lines that are added to the counts of a word, by its share in all lines: a word that was seen twice proves little. */
const PRIOR_LINES = 3;
/** No single word decides. */
const MOST_FOR = 3;
const MOST_AGAINST = -1;

/**
 * Finds out which sub-index of an index a line of work is about, from its words (naive Bayes). A line that says nothing of any
 * sub-index has no subject.
 */
export class SubjectModel {
  readonly #subjects: readonly string[];
  readonly #words: ReadonlyMap<string, Float64Array>;

  constructor({ subjects, lines, words }: SubjectCounts) {
    const all = sum(lines);
    this.#subjects = subjects;
    this.#words = new Map(
      Object.entries(words).map(([word, counts]) => {
        const share = sum(counts) / all;
        const weights = counts.map((count, i) => {
          const within = (count + PRIOR_LINES * share) / (lines[i]! + PRIOR_LINES);
          const outside = (sum(counts) - count + PRIOR_LINES * share) / (all - lines[i]! + PRIOR_LINES);
          return Math.min(MOST_FOR, Math.max(MOST_AGAINST, Math.log(within / outside)));
        });
        return [word, Float64Array.from(weights)];
      }),
    );
  }

  subjectOf(content: Content): Subject | null {
    const scores = new Float64Array(this.#subjects.length);
    for (const word of subjectWords(content)) {
      const weights = this.#words.get(word);
      if (weights) for (let i = 0; i < scores.length; i++) scores[i]! += weights[i]!;
    }
    const best = scores.indexOf(scores.reduce((most, score) => Math.max(most, score), -Infinity));
    const next = scores.reduce((most, score, i) => (i === best ? most : Math.max(most, score)), 0);
    const subIndex = this.#subjects[best];
    return subIndex === undefined || subIndex === OTHER ? null : { subIndex, margin: scores[best]! - next };
  }
}

/** The words and terms that are counted; figures say nothing of a subject. */
export const subjectWords = ({ words, terms }: Content): string[] =>
  [...words, ...terms].filter((word) => !/\d/u.test(word));

const sum = (numbers: readonly number[]) => numbers.reduce((total, number) => total + number, 0);

const stored = lazy(
  () => createRequire(import.meta.url)("./data/subject-words.json") as Record<string, SubjectCounts>,
);

/** The model of an index; null for an index of which too few plans are known. */
export const subjectModel = memoize((index): SubjectModel | null => {
  const counts = stored()[index];
  return counts ? new SubjectModel(counts) : null;
});
