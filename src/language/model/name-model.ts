// How probable a word is as a family, middle or given name. Read from the model file's short text section.

import { bareKey } from "./word-key.ts";

export type NamePart = "family" | "middle" | "given";
export const NAME_PARTS: readonly NamePart[] = ["family", "middle", "given"];

/** A name word that no list holds (an ethnic name, a rare one): about one word in some ten thousand. */
const UNLISTED = Math.log(2e-5);

export interface NameChoice {
  readonly word: string;
  /** Natural logarithm. */
  readonly logProbability: number;
  /** Share of this word among the listed words of the same bare letters, 0..1. */
  readonly share: number;
}

export class NameModel {
  private readonly parts = new Map<NamePart, Map<string, NameChoice>>();
  private readonly listed = new Map<NamePart, Map<string, number>>();

  /** Lines "part word weight"; weights of a part sum to one. */
  constructor(table: string) {
    for (const part of NAME_PARTS) {
      this.parts.set(part, new Map());
      this.listed.set(part, new Map());
    }
    for (const line of table.split("\n")) {
      const [part, word, weight] = line.split(" ");
      if (word && weight) this.listed.get(part as NamePart)!.set(word, Number(weight));
    }
    for (const part of NAME_PARTS) {
      const sums = new Map<string, number>();
      for (const [word, weight] of this.listed.get(part)!) {
        const bare = bareKey(word);
        sums.set(bare, (sums.get(bare) ?? 0) + weight);
      }
      for (const [word, weight] of this.listed.get(part)!) {
        const bare = bareKey(word);
        const held = this.parts.get(part)!.get(bare);
        const choice = { word, logProbability: Math.log(weight), share: weight / sums.get(bare)! };
        if (!held || held.logProbability < choice.logProbability) this.parts.get(part)!.set(bare, choice);
      }
    }
  }

  /** The most probable listed word with these bare letters, or null. */
  best(part: NamePart, bare: string): NameChoice | null {
    return this.parts.get(part)!.get(bare) ?? null;
  }

  /** Natural logarithm of the word's share in a part; a low floor for words that no list holds. */
  logProbability(part: NamePart, word: string): number {
    const weight = this.listed.get(part)!.get(word);
    return weight === undefined ? UNLISTED : Math.log(weight);
  }

  has(part: NamePart, word: string): boolean {
    return this.listed.get(part)!.has(word);
  }
}

/** The text section that `NameModel` reads. */
export function nameTable(parts: Readonly<Record<NamePart, ReadonlyMap<string, number>>>): string {
  return NAME_PARTS.flatMap((part) =>
    [...parts[part]].map(([word, weight]) => `${part} ${word} ${weight.toPrecision(3)}`),
  ).join("\n");
}
