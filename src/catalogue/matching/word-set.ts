/** Number of hashes of words, a power of two. */
const HASHES = 4096;

/** A hash of a word (a token key), below `HASHES`. */
export function hashOfWord(word: string): number {
  let hash = 0x811c9dc5;
  for (let i = 0; i < word.length; i++) hash = Math.imul(hash ^ word.charCodeAt(i), 0x01000193);
  return (hash ^ (hash >>> 15)) & (HASHES - 1);
}

/**
 * A set of words by their hashes. It excludes most of the other words without a look-up in a map, and sometimes contains a word
 * that was not added.
 */
export class WordSet {
  readonly #held = new Uint8Array(HASHES);

  static of(words: Iterable<string>): Pick<WordSet, "mayHave"> {
    const set = new WordSet();
    for (const word of words) set.add(word);
    return set;
  }

  add(word: string): void {
    this.#held[hashOfWord(word)] = 1;
  }

  /** False only if no word with this hash was added. */
  mayHave(hash: number): boolean {
    return this.#held[hash] === 1;
  }
}
