import type { UnitEntry } from "../../../model/catalogue.ts";

/** "KH-SGTVT" → ["KH-SGTVT", "SGTVT"]: the letters of the type may come first, those of the drafting unit last. */
const pieces = (symbol: string) => {
  const clean = symbol
    .normalize("NFC")
    .replace(/\s/gu, "")
    .replace(/^[\d./]*/u, "");
  return [clean, ...clean.split("-")];
};
const key = (symbol: string) => symbol.replaceAll("&", "").toUpperCase();

/** Units by the symbols of their document numbers. A symbol that several units use matches none. */
export class UnitSymbols {
  readonly #units = new Map<string, UnitEntry | null>();

  constructor(units: readonly UnitEntry[]) {
    for (const unit of units) {
      for (const symbol of new Set(unit.symbols.map(key))) {
        this.#units.set(symbol, this.#units.has(symbol) ? null : unit);
      }
    }
  }

  find(symbol: string): UnitEntry | null {
    const known = pieces(symbol).flatMap((piece) => this.#units.get(key(piece)) ?? []);
    return new Set(known).size === 1 ? known[0]! : null;
  }
}
