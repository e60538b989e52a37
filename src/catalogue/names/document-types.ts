import { nameKey } from "../../language/fold.ts";
import type { DocumentTypeEntry } from "../../model/catalogue.ts";

/** Two families can share a name or symbol ("KẾ HOẠCH", "KH"). The order of preference: state, law, party. */
const FAMILIES: readonly DocumentTypeEntry["family"][] = [
  "administrative",
  "normative",
  "copy",
  "other",
  "party",
];

/** Document types by name and by the symbol of their numbers. */
export class DocumentTypes {
  readonly #byName = new Map<string, DocumentTypeEntry>();
  readonly #byCode = new Map<string, DocumentTypeEntry>();

  constructor(types: readonly DocumentTypeEntry[]) {
    const ordered = [...types].sort((a, b) => FAMILIES.indexOf(a.family) - FAMILIES.indexOf(b.family));
    for (const type of ordered) {
      const name = nameKey(type.name);
      if (!this.#byName.has(name)) this.#byName.set(name, type);
      if (type.code && !this.#byCode.has(type.code.toUpperCase()))
        this.#byCode.set(type.code.toUpperCase(), type);
    }
  }

  byName(name: string): DocumentTypeEntry | null {
    return this.#byName.get(nameKey(name)) ?? null;
  }

  /**
   * By a whole symbol: "KH-UBND" and "KH/TU" begin with the type's code; "UBND-KT", of an official letter, has none.
   */
  bySymbol(symbol: string): DocumentTypeEntry | null {
    return this.byCode(symbol.split(/[-–/]/u)[0] ?? "");
  }

  /** Compares codes without case: "CTr" is also printed "CTR". */
  byCode(code: string): DocumentTypeEntry | null {
    return this.#byCode.get(code.normalize("NFC").trim().toUpperCase()) ?? null;
  }
}
