// A call with a list of unknown length as its arguments (`list.push(...items)`) fails with a RangeError beyond about a hundred
// thousand items, because arguments are kept on the stack. These functions take the list itself.

/** Returns the smallest value, or Infinity for an empty list. */
export function leastOf(values: Iterable<number>): number {
  let least = Number.POSITIVE_INFINITY;
  for (const value of values) if (!(value >= least)) least = value;
  return least;
}

/** Returns the largest value, or -Infinity for an empty list. */
export function greatestOf(values: Iterable<number>): number {
  let greatest = Number.NEGATIVE_INFINITY;
  for (const value of values) if (!(value <= greatest)) greatest = value;
  return greatest;
}

/** Adds the items at the end of the list. */
export function pushAll<T>(list: T[], items: Iterable<T>): void {
  for (const item of items) list.push(item);
}
