// Document symbols are repaired by their form alone, never by the language model.

const PART = /\p{L}{2,12}/gu;

export class SymbolRepair {
  private readonly marked: ReadonlyMap<string, string>;

  /** Lines "bare marked", lower case. */
  constructor(table: string) {
    this.marked = new Map(
      table.split("\n").flatMap((line) => {
        const [bare, marked] = line.split(" ");
        return bare && marked ? [[bare, marked] as const] : [];
      }),
    );
  }

  /** "15/2024/ND-CP" → "15/2024/NĐ-CP"; parts in capitals only, and only those whose marked form is clear. */
  repair(code: string): string {
    return code.replace(PART, (part) => {
      if (part !== part.toUpperCase()) return part;
      return this.marked.get(part.toLowerCase())?.toUpperCase() ?? part;
    });
  }
}
