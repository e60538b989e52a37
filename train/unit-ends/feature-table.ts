const SLOTS = 1 << 23;

/** All features of the examples by their hashes, each with a slot of its own. */
export class FeatureTable {
  readonly keys = new Int32Array(SLOTS);
  readonly counts = new Uint16Array(SLOTS);

  get size(): number {
    return SLOTS;
  }

  count(key: number): void {
    const slot = this.#slotOf(key);
    this.keys[slot] = key;
    if (this.counts[slot]! < 65535) this.counts[slot]!++;
  }

  /** The slot of a feature that at least `least` examples have; -1 for rarer ones. */
  slotOf(key: number, least: number): number {
    const slot = this.#slotOf(key);
    return this.counts[slot]! >= least ? slot : -1;
  }

  #slotOf(key: number): number {
    let slot = key & (SLOTS - 1);
    while (this.counts[slot] !== 0 && this.keys[slot] !== key) slot = (slot + 1) & (SLOTS - 1);
    return slot;
  }
}
