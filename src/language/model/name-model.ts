// How probable a word is as a family, middle or given name. Read from the model file's short text section.

export type NamePart = "family" | "middle" | "given";
const NAME_PARTS: readonly NamePart[] = ["family", "middle", "given"];

/** A name word that no list holds (an ethnic name, a rare one): about one word in some ten thousand. */
const UNLISTED = Math.log(2e-5);

/** A word listed for another part: people's given names serve as middle names, and a mother's family name. */
const BORROWED = Math.log(0.1);

export class NameModel {
  /** What a word is worth in parts that do not list it. */
  private readonly borrowed = new Map<string, number>();
  private readonly listed = new Map<NamePart, Map<string, number>>();

  /** Lines "part word weight"; weights of a part sum to one. */
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

  /** Natural logarithm of the word's share in a part; a low floor for words that no list holds. */
  logProbability(part: NamePart, word: string): number {
    return this.listed.get(part)!.get(word) ?? this.borrowed.get(word) ?? UNLISTED;
  }

  has(part: NamePart, word: string): boolean {
    return this.listed.get(part)!.has(word);
  }

  hasAnywhere(word: string): boolean {
    return NAME_PARTS.some((part) => this.has(part, word));
  }

  /** 0..3: how many parts list a word. */
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
