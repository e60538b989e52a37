const BITS = 32;

/** Whether a rank is in a set of `SharedCounts`. */
export const isIn = (set: Int32Array, rank: number) => ((set[rank >>> 5]! >>> (rank & 31)) & 1) === 1;

/**
 * Counts how many of some words each passage contains, for 32 passages in one operation: words that are in many passages
 * would otherwise be counted passage by passage for each task.
 */
export class SharedCounts {
  readonly #blocks: number;
  /** The binary digits of the counts: the first plane has the lowest digit of each passage's count as one bit. */
  #planes: Int32Array[] = [];

  constructor(passages: number) {
    this.#blocks = Math.ceil(passages / BITS);
  }

  /** @returns one bit for each passage, set for those with the ranks */
  setOf(ranks: Int32Array): Int32Array {
    const set = new Int32Array(this.#blocks);
    for (const rank of ranks) set[rank >>> 5]! |= 1 << (rank & 31);
    return set;
  }

  /** Counts for each passage the sets that contain it. */
  count(sets: readonly Int32Array[]): void {
    const digits = BITS - Math.clz32(sets.length);
    while (this.#planes.length < digits) this.#planes.push(new Int32Array(this.#blocks));
    for (const plane of this.#planes) plane.fill(0);
    const none = new Int32Array(this.#blocks);
    for (let i = 0; i < sets.length; i += 2) this.#add(sets[i]!, sets[i + 1] ?? none);
  }

  /** Adds two sets by the addition of binary numbers, with the digits of 32 passages at once. */
  #add(one: Int32Array, other: Int32Array): void {
    const planes = this.#planes;
    const [lowest] = planes as [Int32Array];
    for (let block = 0; block < lowest.length; block++) {
      const a = one[block]!;
      const b = other[block]!;
      const before = lowest[block]!;
      const sum = a ^ b;
      lowest[block] = before ^ sum;
      let carry = (a & b) | (before & sum);
      for (let digit = 1; carry !== 0; digit++) {
        const plane = planes[digit]!;
        const bits = plane[block]!;
        plane[block] = bits ^ carry;
        carry &= bits;
      }
    }
  }

  /**
   * Visits the ranks below `end` of the passages that were counted so often, in order.
   * @param count 1 or more
   */
  visit(count: number, end: number, each: (rank: number) => void): void {
    const planes = this.#planes;
    for (let block = 0; block * BITS < end; block++) {
      let bits = -1;
      for (let digit = planes.length - 1; digit >= 0 && bits !== 0; digit--) {
        const plane = planes[digit]!;
        bits &= (count >>> digit) & 1 ? plane[block]! : ~plane[block]!;
      }
      for (; bits !== 0; bits &= bits - 1) {
        const rank = block * BITS + BITS - 1 - Math.clz32(bits & -bits);
        if (rank < end) each(rank);
      }
    }
  }
}
