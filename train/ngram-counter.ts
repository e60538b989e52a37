// Numbers and counts n-grams of one order. An n-gram is the number of its prefix and its last word, so one table per
// order makes a trie; keys are prefix × 65536 + word, exact in a double.

const WORDS = 65536;

export class NgramCounter {
  private keys: Float64Array;
  private ids: Int32Array;
  private capacity: number;
  size = 0;
  prefix = new Uint32Array(1024);
  word = new Uint16Array(1024);
  /** The number of the n-gram without its first word, in the table one order lower. */
  suffix = new Uint32Array(1024);
  /** Raw counts, one array per component. */
  readonly counts: Uint32Array[];

  constructor(components: number, capacity = 1 << 16) {
    this.capacity = capacity;
    this.keys = new Float64Array(capacity).fill(-1);
    this.ids = new Int32Array(capacity);
    this.counts = Array.from({ length: components }, () => new Uint32Array(1024));
  }

  private slot(key: number): number {
    const mask = this.capacity - 1;
    let at = Math.imul((key >>> 0) ^ Math.imul((key / 4294967296) | 0, 0x9e3779b1), 0x85ebca6b);
    at = (at ^ (at >>> 15)) & mask;
    while (this.keys[at] !== -1 && this.keys[at] !== key) at = (at + 1) & mask;
    return at;
  }

  find(prefix: number, word: number): number {
    const at = this.slot(prefix * WORDS + word);
    return this.keys[at] === -1 ? -1 : this.ids[at]!;
  }

  /** Counts one occurrence in a component; returns the n-gram's number. */
  add(prefix: number, word: number, suffix: number, component: number): number {
    const key = prefix * WORDS + word;
    let at = this.slot(key);
    if (this.keys[at] === -1) {
      if (this.size * 3 > this.capacity * 2) {
        this.growTable();
        at = this.slot(key);
      }
      if (this.size === this.prefix.length) this.growRows();
      this.keys[at] = key;
      this.ids[at] = this.size;
      this.prefix[this.size] = prefix;
      this.word[this.size] = word;
      this.suffix[this.size] = suffix;
      this.size++;
    }
    const id = this.ids[at]!;
    this.counts[component]![id]!++;
    return id;
  }

  total(id: number): number {
    let sum = 0;
    for (const counts of this.counts) sum += counts[id]!;
    return sum;
  }

  private growTable(): void {
    const { keys, ids } = this;
    this.capacity *= 2;
    this.keys = new Float64Array(this.capacity).fill(-1);
    this.ids = new Int32Array(this.capacity);
    for (let i = 0; i < keys.length; i++) {
      if (keys[i] === -1) continue;
      const at = this.slot(keys[i]!);
      this.keys[at] = keys[i]!;
      this.ids[at] = ids[i]!;
    }
  }

  private growRows(): void {
    const length = this.prefix.length * 2;
    const grown = <T extends Uint32Array | Uint16Array>(fresh: T, old: T): T => {
      fresh.set(old);
      return fresh;
    };
    this.prefix = grown(new Uint32Array(length), this.prefix);
    this.word = grown(new Uint16Array(length), this.word);
    this.suffix = grown(new Uint32Array(length), this.suffix);
    this.counts.forEach((counts, i) => {
      this.counts[i] = grown(new Uint32Array(length), counts);
    });
  }
}
