const SLOTS = 1 << 24;

/** All features of the examples by their hashes, numbered in the order in which they were first met. */
export class FeatureTable {
  readonly #numbers = new Int32Array(SLOTS).fill(-1);
  readonly #keys: number[] = [];
  readonly #counts: number[] = [];

  get size(): number {
    return this.#keys.length;
  }

  /** The number of a feature, which is counted once more. */
  count(key: number): number {
    let slot = key & (SLOTS - 1);
    let number = this.#numbers[slot]!;
    while (number >= 0 && this.#keys[number] !== key) {
      slot = (slot + 1) & (SLOTS - 1);
      number = this.#numbers[slot]!;
    }
    if (number < 0) {
      number = this.#keys.length;
      this.#numbers[slot] = number;
      this.#keys.push(key);
      this.#counts.push(0);
    }
    this.#counts[number]!++;
    return number;
  }

  keyOf(number: number): number {
    return this.#keys[number]!;
  }

  countOf(number: number): number {
    return this.#counts[number]!;
  }
}
