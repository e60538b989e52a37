import { mixed } from "../../../text/word-window.ts";
import { HashedBytes } from "./hashed-bytes.ts";

/**
 * Classes of pairs of words, and of single words (then `second` is 0), from counts over a large corpus. A class has three
 * parts. The first says how often the words occur in the places of verbs and of nouns (0: unknown, 1: noun to 7: verb). The
 * second is the association of the two words (0: unknown or none, to 3: strong). The third compares places inside names of
 * bodies with beginnings of predicates (0: unknown, 1: predicate to 7: name).
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
export const classByte = (verb: number, together: number, name: number) =>
  verb | (together << 3) | (name << 5);
export const verbOf = (byte: number) => byte & 7;
export const togetherOf = (byte: number) => (byte >> 3) & 3;
export const nameOf = (byte: number) => byte >> 5;
/** The class without the part for names. */
export const withoutName = (byte: number) => byte & 31;
