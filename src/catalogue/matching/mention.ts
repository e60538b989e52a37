/** A name found in a text: `start` inclusive, `end` exclusive. */
export interface Mention<T> {
  readonly start: number;
  readonly end: number;
  readonly entry: T;
}
