import type { LetterCase } from "../channel/channel.ts";

/** One way to read a token: a word's key, its number in the model, and the logarithm of the channel's probability. */
export interface Candidate {
  readonly id: number;
  readonly word: string;
  readonly log: number;
  readonly letterCase: LetterCase | null;
  /** For an arc that takes this reading. */
  readonly note: ArcNote | null;
}

/** The words that an arc's tokens become; null leaves them as they are. */
export interface ArcNote {
  readonly words: readonly string[];
  /** null: each letter keeps the case of the sign in its place. */
  readonly cases: readonly (LetterCase | null)[];
  /** How sure each word is where the arc's own probability does not tell it (names, chosen word by word). */
  readonly shares?: readonly number[];
}
