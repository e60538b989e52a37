import type { UnitRef } from "../../model/plan.ts";
import { TextLine } from "./text-line.ts";
import { type WindowWord, wordWindow } from "./word-window.ts";

/** How far other places of a document have the same words as a name and the text after it, by the index of a word. */
export interface Agreement {
  /** 1 where a place has the words up to this one, and then a character that ends names or the end of the line. */
  readonly whole: readonly number[];
  /** The words that follow this one in places where the text differs from here on; at most two places. */
  readonly others: readonly (readonly Continuation[])[];
}

/** The next two words of a place. */
export type Continuation = readonly [WindowWord, WindowWord | undefined];

interface Line {
  readonly text: string;
  readonly folded: string;
}
type Words = readonly WindowWord[];
type NamesByBeginning = ReadonlyMap<string, readonly string[]>;

const MAX_PLACES = 12;

/** The places of a document with the same words; a name may end where they begin to differ. Collected on demand. */
export class Occurrences {
  readonly #lines: readonly Line[];
  /** All lines as one text, which is faster to search. */
  #document: Line | null = null;
  /** The length of the name that a text begins with, by the text; cached because fields read the same names repeatedly. */
  readonly ends = new Map<string, number>();
  readonly #places = new Map<string, Words[]>();
  readonly #counts = new Map<RegExp, number>();
  #headedNames: NamesByBeginning | null = null;
  #shortNames: ReadonlyMap<string, UnitRef> | null = null;

  constructor(lines: readonly Line[]) {
    this.#lines = lines;
  }

  /** null if there are fewer than two words. `words`: from the beginning of a name on; `folded`: the text with them. */
  agreementOn(words: Words, folded: string): Agreement | null {
    if (words.length < 2) return null;
    const places = this.#placesOf(folded.slice(words[0]!.start, words[1]!.end));
    const whole = new Array<number>(words.length).fill(0);
    const others = words.map((): Continuation[] => []);
    for (const place of places) {
      const count = agreeing(place, words);
      if (count === 0 || (count === words.length && count === place.length)) continue;
      if (count === place.length) whole[count - 1] = 1;
      else if (others[count - 1]!.length < 2) others[count - 1]!.push([place[count]!, place[count + 1]]);
    }
    return { whole, others };
  }

  /** The lines before the one with an index, the nearest first; at most `most`. */
  linesBefore(index: number, most: number): TextLine[] {
    const before = this.#lines.slice(Math.max(0, index - most), index);
    return before.filter((line) => line instanceof TextLine).reverse();
  }

  /** The lines next to the one with an index; at most `most` on each side. */
  linesAround(index: number, most: number): TextLine[] {
    const near = this.#lines.slice(Math.max(0, index - most), index + most + 1);
    return near.filter((line) => line instanceof TextLine).filter((line) => line.index !== index);
  }

  /** The number of lines whose folded text a pattern matches. */
  linesWith(pattern: RegExp): number {
    const known = this.#counts.get(pattern);
    if (known !== undefined) return known;
    const count = this.#lines.filter(({ folded }) => pattern.test(folded)).length;
    this.#counts.set(pattern, count);
    return count;
  }

  /** True if the document has these folded words. */
  has(words: string): boolean {
    this.#document ??= joined(this.#lines);
    return this.#document.folded.includes(words);
  }

  /** The stored text before each place with these folded words, at most `length` characters of it; of a limited number of places. */
  textsBefore(words: string, length: number): string[] {
    this.#document ??= joined(this.#lines);
    const { text, folded } = this.#document;
    const found: string[] = [];
    for (let at = folded.indexOf(words); at >= 0; at = folded.indexOf(words, at + 1)) {
      if (found.length >= MAX_PLACES) break;
      found.push(text.slice(Math.max(0, at - length), at));
    }
    return found;
  }

  /** The names that headings print alone, found by `find` at the first use. */
  headedNames(find: (lines: readonly Line[]) => NamesByBeginning): NamesByBeginning {
    this.#headedNames ??= find(this.#lines);
    return this.#headedNames;
  }

  /** The units by the folded short names that the document declares, found by `find` at the first use. */
  shortNames(
    find: (lines: readonly TextLine[]) => ReadonlyMap<string, UnitRef>,
  ): ReadonlyMap<string, UnitRef> {
    if (this.#shortNames) return this.#shortNames;
    // The names of the declarations themselves are read without short names.
    this.#shortNames = new Map();
    this.#shortNames = find(this.#lines.filter((line) => line instanceof TextLine));
    return this.#shortNames;
  }

  #placesOf(beginning: string): readonly Words[] {
    const known = this.#places.get(beginning);
    if (known) return known;
    const places: Words[] = [];
    this.#places.set(beginning, places);
    this.#document ??= joined(this.#lines);
    const { text, folded } = this.#document;
    for (let at = folded.indexOf(beginning); at >= 0; at = folded.indexOf(beginning, at + 1)) {
      if (places.length >= MAX_PLACES) break;
      const { words } = wordWindow(text, folded, at);
      const isNew = places.every(
        (place) => place.length !== words.length || agreeing(place, words) < words.length,
      );
      if (isNew) places.push(words);
    }
    return places;
  }
}

const joined = (lines: readonly Line[]): Line => ({
  text: lines.map(({ text }) => text).join("\n"),
  folded: lines.map(({ folded }) => folded).join("\n"),
});

/** The number of words at the beginning that are the same in both. */
function agreeing(a: Words, b: Words): number {
  const most = Math.min(a.length, b.length);
  let i = 0;
  while (i < most && a[i]!.hash === b[i]!.hash && a[i]!.gap === b[i]!.gap) i++;
  return i;
}
