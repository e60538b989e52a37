// How probable a word is as a family, middle or given name. Read from the model file's short text section.

export type NamePart = "family" | "middle" | "given";
const NAME_PARTS: readonly NamePart[] = ["family", "middle", "given"];

/** A name word that no list holds (an ethnic name, a rare one): about one word in some ten thousand. */
const UNLISTED = Math.log(2e-5);

/** A word listed for another part: people's given names serve as middle names, and a mother's family name. */
const BORROWED = Math.log(0.1);

export class NameModel {
  private readonly listed = new Map<NamePart, Map<string, number>>();

  /** Lines "part word weight"; weights of a part sum to one. */
  constructor(table: string) {
    for (const part of NAME_PARTS) this.listed.set(part, new Map());
    for (const line of table.split("\n")) {
      const [part, word, weight] = line.split(" ");
      if (word && weight) this.listed.get(part as NamePart)?.set(word, Math.log(Number(weight)));
    }
  }

  /** Natural logarithm of the word's share in a part; a low floor for words that no list holds. */
  logProbability(part: NamePart, word: string): number {
    const own = this.listed.get(part)!.get(word);
    if (own !== undefined) return own;
    let best = UNLISTED;
    for (const other of NAME_PARTS) {
      const borrowed = this.listed.get(other)!.get(word);
      if (borrowed !== undefined && borrowed + BORROWED > best) best = borrowed + BORROWED;
    }
    return best;
  }

  has(part: NamePart, word: string): boolean {
    return this.listed.get(part)!.has(word);
  }

  hasAnywhere(word: string): boolean {
    return NAME_PARTS.some((part) => this.has(part, word));
  }
}

/** The text section that `NameModel` reads. */
export function nameTable(parts: Readonly<Record<NamePart, ReadonlyMap<string, number>>>): string {
  return NAME_PARTS.flatMap((part) =>
    [...parts[part]].map(([word, weight]) => `${part} ${word} ${weight.toPrecision(3)}`),
  ).join("\n");
}
