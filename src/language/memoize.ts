/** Limits of a cache. When it is full it is cleared; that is cheaper than tracking the least recently used entry. */
interface CacheLimits<T> {
  /** Results of longer keys are not kept: texts longer than names are hardly looked up twice. */
  readonly maxKeyLength?: number;
  /** Largest sum of `weightOf` over all entries. */
  readonly maxWeight?: number;
  /** 1 for every entry if absent. */
  readonly weightOf?: (value: T) => number;
}

class Cache<T> {
  /** Public, because a look-up through a method costs a tenth of the restoration of bare text. */
  readonly values = new Map<string, T>();
  readonly #limits: Required<CacheLimits<T>>;
  #weight = 0;

  constructor({ maxKeyLength = 300, maxWeight = 2000, weightOf = () => 1 }: CacheLimits<T>) {
    this.#limits = { maxKeyLength, maxWeight, weightOf };
  }

  get(key: string): T | undefined {
    return this.values.get(key);
  }

  add(key: string, value: T): T {
    const { maxKeyLength, maxWeight, weightOf } = this.#limits;
    if (key.length > maxKeyLength) return value;
    const added = weightOf(value);
    if (this.#weight + added > maxWeight) {
      this.values.clear();
      this.#weight = 0;
    }
    this.values.set(key, value);
    this.#weight += added;
    return value;
  }
}

/**
 * Caches the results of a pure function of a text, for texts that documents repeat: "UBND tỉnh", "Sở Nội vụ". `compute` must
 * not return undefined.
 */
export function memoize<T>(compute: (text: string) => T, limits: CacheLimits<T> = {}): (text: string) => T {
  const cache = new Cache<T>(limits);
  const { values } = cache;
  return (text) => {
    const known = values.get(text);
    return known === undefined ? cache.add(text, compute(text)) : known;
  };
}

/** Like `memoize`, for several arguments; `keyOf` must differ for different arguments. */
export function memoizeBy<Arguments extends readonly unknown[], T>(
  keyOf: (...args: Arguments) => string,
  compute: (...args: Arguments) => T,
  limits: CacheLimits<T> = {},
): (...args: Arguments) => T {
  const cache = new Cache<T>(limits);
  return (...args) => {
    const key = keyOf(...args);
    const known = cache.get(key);
    return known === undefined ? cache.add(key, compute(...args)) : known;
  };
}

/** Computes a value at its first use. */
export function lazy<T>(compute: () => T): () => T {
  let known: { readonly value: T } | null = null;
  return () => {
    known ??= { value: compute() };
    return known.value;
  };
}

/** Caches only the last result of a pure function of a position in a text, for callers that ask twice in a row. */
export function memoizeLast<T>(compute: (text: string, at: number) => T): (text: string, at: number) => T {
  let known = false;
  let lastText = "";
  let lastAt = 0;
  let last: T;
  return (text, at) => {
    if (known && lastAt === at && lastText === text) return last;
    last = compute(text, at);
    [known, lastText, lastAt] = [true, text, at];
    return last;
  };
}

/**
 * Caches a pure function of a run of characters in a text, with results from 0 to 254. A run that is in the cache is not
 * copied out of the text. Runs are distinguished by two hashes of 32 bits. A new run replaces the one in its slot; `slots`
 * is a power of two.
 */
export function memoizeRuns(
  compute: (run: string) => number,
  slots: number,
): (text: string, start: number, end: number) => number {
  const hashes = new Int32Array(2 * slots);
  /** The result plus one; 0: an empty slot. */
  const results = new Uint8Array(slots);
  return (text, start, end) => {
    let first = 0x811c9dc5 | 0;
    let second = end - start;
    for (let i = start; i < end; i++) {
      const unit = text.charCodeAt(i);
      first = Math.imul(first ^ unit, 0x01000193);
      second = (Math.imul(second, 31) + unit) | 0;
    }
    const slot = (first ^ (first >>> 15)) & (slots - 1);
    if (results[slot] !== 0 && hashes[2 * slot] === first && hashes[2 * slot + 1] === second)
      return results[slot]! - 1;
    const result = compute(text.slice(start, end));
    hashes[2 * slot] = first;
    hashes[2 * slot + 1] = second;
    results[slot] = result + 1;
    return result;
  };
}
