// Probability of a word as a family, middle or given name. Read from the model file's short text section.

export type NamePart = "family" | "middle" | "given";
const NAME_PARTS: readonly NamePart[] = ["family", "middle", "given"];

/** A name word that is in no list (an ethnic name, a rare name): about one word in several ten thousand. */
const UNLISTED = Math.log(2e-5);

/** A word listed for another part: given names and mothers' family names serve as middle names. */
const BORROWED = Math.log(0.1);

export class NameModel {
  /** Logarithm for words in parts that do not list them. */
  private readonly borrowed = new Map<string, number>();
  private readonly listed = new Map<NamePart, Map<string, number>>();

  /** `table`: lines "part word weight"; the weights of a part sum to one. */
  constructor(table: string) {
    for (const part of NAME_PARTS) this.listed.set(part, new Map());
    for (const line of table.split("\n")) {
      const [part, word, weight] = line.split(" ");
      if (!word || !weight) continue;
      const log = Math.log(Number(weight));
      this.listed.get(part as NamePart)?.set(word, log);
      this.borrowed.set(word, Math.max(log + BORROWED, this.borrowed.get(word) ?? UNLISTED));
    }
  }

  /** Natural logarithm of the word's share in a part; a low floor for unlisted words. */
  logProbability(part: NamePart, word: string): number {
    return this.listed.get(part)!.get(word) ?? this.borrowed.get(word) ?? UNLISTED;
  }

  has(part: NamePart, word: string): boolean {
    return this.listed.get(part)!.has(word);
  }

  hasAnywhere(word: string): boolean {
    return NAME_PARTS.some((part) => this.has(part, word));
  }

  /** Number of parts (0..3) that list a word. */
  parts(word: string): number {
    return NAME_PARTS.filter((part) => this.has(part, word)).length;
  }
}

/** The text section that `NameModel` reads. */
export function nameTable(parts: Readonly<Record<NamePart, ReadonlyMap<string, number>>>): string {
  return NAME_PARTS.flatMap((part) =>
    [...parts[part]].map(([word, weight]) => `${part} ${word} ${weight.toPrecision(3)}`),
  ).join("\n");
}
