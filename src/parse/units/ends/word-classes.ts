import { mixed } from "../../text/word-window.ts";
import { HashedBytes } from "./hashed-bytes.ts";

/**
 * Classes of pairs of words, and of single words (then `second` is 0), from counts over a large corpus. A class has two
 * parts: whether the words occur in the places of verbs or of nouns (0: unknown, 1: noun to 7: verb), and the association
 * of the two words (0: unknown or none, to 3: strong).
 */
export class WordClasses {
  readonly #bytes: HashedBytes;

  constructor(rows: Uint8Array) {
    this.#bytes = new HashedBytes(rows);
  }

  of(first: number, second: number): number {
    return this.#bytes.get(mixed(first, second));
  }
}

/** The class as one byte. */
export const classByte = (verb: number, together: number) => verb | (together << 3);
export const verbOf = (byte: number) => byte & 7;
export const togetherOf = (byte: number) => byte >> 3;
