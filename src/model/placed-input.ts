/** A given input: the path that results use for it, and its absolute path with "/" between folders. */
export interface PlacedInput {
  readonly shown: string;
  readonly location: string;
}
