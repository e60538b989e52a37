import { bareKey } from "../../language/model/word-key.ts";
import { regex } from "../../language/regex.ts";
import { STROKE_ABBREVIATIONS } from "./stroke-abbreviations.ts";

// Repairs document numbers and abbreviations by their form alone, without the language model.

const PART = regex.g`\p{L}{2,12}`;
/** A part in capitals with letters that were printed as "?". */
const LOST_PART = regex.g`(?<![\p{L}?])\p{Lu}[\p{Lu}?]{1,11}(?![\p{L}?])`;
/** "1.000d": an amount in đồng; a number without groups of thousands may be a name ("3d"). */
const AMOUNT = /^(\d{1,3}(?:\.\d{3}){1,4})d(?![a-zđ])/u;

/** "D/c" for "Đ/c" (đồng chí). */
const COMRADE = regex.g`(?<![\p{L}\d])[Dd](?=\/c(?!\p{L}))`;

/** Puts Đ back into document numbers and abbreviations. */
export class SymbolRepair {
  private readonly marked = new Map<string, string>();
  private readonly places = new Set<string>();

  /** `table`: lines "bare marked" (lower case), and "? before after" for letters between which D is Đ. */
  constructor(table: string) {
    for (const line of table.split("\n")) {
      const [bare, marked, after] = line.split(" ");
      if (bare === "?") this.places.add(`${marked} ${after}`);
      else if (bare && marked) this.marked.set(bare, marked);
    }
    for (const marked of STROKE_ABBREVIATIONS.toLowerCase().split(" "))
      this.marked.set(bareKey(marked), marked);
  }

  /** "15/2024/ND-CP" → "15/2024/NĐ-CP"; only parts in capitals whose marked form is certain. */
  repair(code: string): string {
    return code
      .replace(AMOUNT, "$1đ")
      .replace(COMRADE, (d) => (d === "D" ? "Đ" : "đ"))
      .replace(PART, (part) => {
        if (part !== part.toUpperCase()) return part;
        return this.marked.get(part.toLowerCase())?.toUpperCase() ?? this.abbreviation(part);
      });
  }

  /** "150/2025/N?-CP" → "150/2025/NĐ-CP"; only parts whose marked form is certain. */
  withLostLetters(code: string): string {
    return code.replace(LOST_PART, (part) => {
      const marked = part.replaceAll("?", "Đ");
      return this.repair(marked.replaceAll("Đ", "D")) === marked ? marked : part;
    });
  }

  /** True for an abbreviation in capitals whose marked form is certain: "HDND", and before a number also "QD". */
  isBareForm(word: string, isBeforeNumber = false): boolean {
    return (
      (word.length > 2 || (isBeforeNumber && word.length === 2)) &&
      word === word.toUpperCase() &&
      this.marked.has(word.toLowerCase())
    );
  }

  /** "LDLD" → "LĐLĐ", "CPDT" → "CPĐT": known, or D where abbreviations have Đ. Three letters or more; shorter ones are ambiguous. */
  abbreviation(word: string): string {
    if (word.length < 3 || !word.includes("D")) return word;
    const known = this.marked.get(word.toLowerCase())?.toUpperCase();
    if (known?.replaceAll("Đ", "D") === word) return known;
    const framed = `^${word.toLowerCase().replaceAll("đ", "d")}$`;
    return word.replace(/D/gu, (letter, at: number) =>
      this.places.has(`${framed[at]} ${framed[at + 2]}`) ? "Đ" : letter,
    );
  }
}
