// Document symbols and abbreviations are repaired by their form alone, never by the language model.

const PART = /\p{L}{2,12}/gu;

export class SymbolRepair {
  private readonly marked = new Map<string, string>();
  private readonly places = new Set<string>();

  /** Lines "bare marked" (lower case), and "? before after" for letters between which a D is a Đ. */
  constructor(table: string) {
    for (const line of table.split("\n")) {
      const [bare, marked, after] = line.split(" ");
      if (bare === "?") this.places.add(`${marked} ${after}`);
      else if (bare && marked) this.marked.set(bare, marked);
    }
  }

  /** "15/2024/ND-CP" → "15/2024/NĐ-CP"; parts in capitals only, and only those whose marked form is clear. */
  repair(code: string): string {
    return code.replace(PART, (part) => {
      if (part !== part.toUpperCase()) return part;
      return this.marked.get(part.toLowerCase())?.toUpperCase() ?? this.abbreviation(part);
    });
  }

  /** True for an abbreviation in capitals whose marked form is clear: "HDND", "GDDT". */
  isBareForm(word: string): boolean {
    return word.length > 2 && word === word.toUpperCase() && this.marked.has(word.toLowerCase());
  }

  /** "CPDT" → "CPĐT": a D in a place where abbreviations have a Đ. Of three letters and more; shorter ones are many things. */
  abbreviation(word: string): string {
    if (word.length < 3 || !word.includes("D")) return word;
    const framed = `^${word.toLowerCase().replaceAll("đ", "d")}$`;
    return word.replace(/D/gu, (letter, at: number) =>
      this.places.has(`${framed[at]} ${framed[at + 2]}`) ? "Đ" : letter,
    );
  }
}
