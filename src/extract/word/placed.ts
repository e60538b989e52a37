/** Something that stands on a page, counted from 1. */
export interface Placed<T> {
  readonly page: number;
  readonly block: T;
}
