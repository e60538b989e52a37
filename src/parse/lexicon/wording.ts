// Lists of wordings: one entry for each way in which documents say a thing. A new wording is a new entry; the reader of the list and
// the test of its examples (`test/parse/lexicon/wordings.test.ts`) need no change.

/** One wording of a list. */
export interface Wording {
  /** Pattern source over folded text. */
  readonly words: string;
  /** Invented words as a document prints them; the wording must match them. */
  readonly example: string;
}

/** The pattern source for any wording of a list. */
export const anyOf = (list: readonly Wording[]): string => `(?:${list.map(({ words }) => words).join("|")})`;
