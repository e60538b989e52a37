/** A block and the number of its page, from 1. */
export interface Placed<T> {
  readonly page: number;
  readonly block: T;
}
