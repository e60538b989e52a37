import type { LetterCase } from "../channel/letter-case.ts";

/** A word that a token may stand for; `log`: natural logarithm of the channel's probability. */
export interface Candidate {
  /** The word's number in the language model. */
  readonly id: number;
  readonly word: string;
  readonly log: number;
  readonly letterCase: LetterCase | null;
  /** The note of the candidate's arc. */
  readonly note: ArcNote | null;
}

/** The words that replace the tokens of an arc. An arc without a note leaves its tokens unchanged. */
export interface ArcNote {
  readonly words: readonly string[];
  /** null: each letter takes the case of the printed character at its position. */
  readonly cases: readonly (LetterCase | null)[];
  /** Probability of each word where words are chosen one by one (names). */
  readonly shares?: readonly number[];
}

/**
 * Limits of the caches of candidates, which take about 200 bytes each. Keys are short, because a slice of a long line would
 * keep the whole line in memory.
 */
export const CANDIDATE_CACHE = {
  maxKeyLength: 12,
  maxWeight: 50_000,
  weightOf: (candidates: readonly Candidate[]) => 1 + candidates.length,
};
