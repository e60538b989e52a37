import { memoize } from "../../language/memoize.ts";
import type { LanguageModel } from "../../language/model/language-model.ts";
import { UNKNOWN } from "../../language/model/model-tokens.ts";
import { isSyllableShape } from "../../language/model/syllable-shape.ts";
import { bareKey, hasMark, wordKey } from "../../language/model/word-key.ts";

const LONGEST_SYLLABLE = 7;
const SHORTEST = 4;
const MOST_PARTS = 4;

/** Divides words that were written without a blank into syllables that the model knows. */
export class SyllableParts {
  private readonly model: LanguageModel;
  /** All ways to divide a word, by its key. */
  readonly of: (key: string) => readonly (readonly string[])[];

  constructor(model: LanguageModel) {
    this.model = model;
    this.of = memoize((key) => this.divide(key, MOST_PARTS), {
      maxKeyLength: MOST_PARTS * LONGEST_SYLLABLE,
      maxWeight: 8_000,
    });
  }

  /** True for a syllable with marks that the model knows. */
  isMarkedSyllable(word: string): boolean {
    const key = wordKey(word);
    return hasMark(key) && this.isSyllable(key);
  }

  private divide(key: string, most: number): readonly (readonly string[])[] {
    const found: (readonly string[])[] = [];
    if (key.length <= LONGEST_SYLLABLE && this.isSyllable(key)) found.push([key]);
    if (most === 1) return found;
    for (let end = 1; end <= Math.min(LONGEST_SYLLABLE, key.length - 1); end++) {
      const first = key.slice(0, end);
      if (!this.isSyllable(first)) continue;
      for (const rest of this.divide(key.slice(end), most - 1)) found.push([first, ...rest]);
    }
    return found;
  }

  /** One letter is a syllable only with a mark: "ở", "ý", "ô". */
  private isSyllable(key: string): boolean {
    return (
      this.model.id(key) !== UNKNOWN && isSyllableShape(bareKey(key)) && (key.length > 1 || hasMark(key))
    );
  }
}

/** True for a key that is long enough for two syllables and does not have the form of one. */
export const mayBeDivided = (key: string) =>
  key.length >= SHORTEST && key.length <= MOST_PARTS * LONGEST_SYLLABLE && !isSyllableShape(bareKey(key));

/** Offsets of all parts but the first. */
export function startsOf(parts: readonly string[]): number[] {
  let at = 0;
  return parts.slice(0, -1).map((part) => {
    at += part.length;
    return at;
  });
}

/** True if each capital after the first letter begins a syllable, or all letters are capitals. */
export function beginAtCapitals(text: string, parts: readonly string[]): boolean {
  if (text === text.toUpperCase()) return true;
  const starts = new Set([0, ...startsOf(parts)]);
  return [...text].every((letter, i) => starts.has(i) || letter === letter.toLowerCase());
}
