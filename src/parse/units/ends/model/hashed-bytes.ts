/** A read-only hash table of bytes. A check byte for each key makes it improbable that an unknown key finds a value. */
export class HashedBytes {
  readonly #rows: Uint8Array;
  readonly #mask: number;

  /** Two bytes for each slot: the check, 0 for an empty slot, and the value. The number of slots is a power of two. */
  constructor(rows: Uint8Array) {
    this.#rows = rows;
    this.#mask = rows.length / 2 - 1;
  }

  /** The value, 0 if there is none. */
  get(key: number): number {
    const slot = (key & this.#mask) * 2;
    return this.#rows[slot] === checkOf(key) ? this.#rows[slot + 1]! : 0;
  }
}

/** The check byte of a key, 1 to 255. */
const checkOf = (key: number) => ((key >>> 24) % 255) + 1;

/** The rows of a table; `slots` is a power of two. If two keys have the same slot, the earlier one is kept. */
export function hashedRows(
  entries: Iterable<readonly [key: number, value: number]>,
  slots: number,
): Uint8Array {
  const rows = new Uint8Array(slots * 2);
  for (const [key, value] of entries) {
    const slot = (key & (slots - 1)) * 2;
    if (rows[slot] !== 0) continue;
    rows[slot] = checkOf(key);
    rows[slot + 1] = value;
  }
  return rows;
}
