import { ClauseIndex } from "./clause-index.ts";
import { type Clause, requiredLiterals } from "./required-literals.ts";

/** What a text contains, for `Prefilter.canMatch`. */
export interface Contents {
  readonly index: ClauseIndex;
  readonly clauses: Int32Array;
}

/** Rules out patterns that cannot match in a text: one pass over the text answers for all of them. */
export class Prefilter {
  readonly #patterns: RegExp[] = [];
  /** By pattern: the clauses that must hold, as a bit set. */
  #masks: readonly Int32Array[] = [];
  #index: ClauseIndex | null = null;

  /** Adds a pattern; returns its number. */
  add(pattern: RegExp): number {
    this.#index = null;
    return this.#patterns.push(pattern) - 1;
  }

  /** What a text (folded, as the patterns expect it) contains. `known`: an earlier answer for the same text. */
  contentsOf(text: string, known: Contents | null): Contents {
    const index = this.#index ?? this.#compile();
    return known?.index === index ? known : { index, clauses: index.clausesIn(text) };
  }

  /** False only if the pattern with this number cannot match in a text with these contents. */
  canMatch(pattern: number, { clauses }: Contents): boolean {
    const mask = this.#masks[pattern]!;
    for (let i = 0; i < mask.length; i++) if ((mask[i]! & ~clauses[i]!) !== 0) return false;
    return true;
  }

  #compile(): ClauseIndex {
    const numbers = new Map<string, number>();
    const clauses: Clause[] = [];
    const numbersOf = this.#patterns.map((pattern) =>
      requiredLiterals(pattern).map((clause) => {
        const key = clause.join("\n");
        const number = numbers.get(key) ?? clauses.push(clause) - 1;
        numbers.set(key, number);
        return number;
      }),
    );
    this.#masks = numbersOf.map((required) => {
      const mask = new Int32Array(Math.ceil(clauses.length / 32));
      for (const number of required) mask[number >> 5]! |= 1 << (number & 31);
      return mask;
    });
    this.#index = new ClauseIndex(clauses);
    return this.#index;
  }
}
