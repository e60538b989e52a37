import type { Catalogue } from "../../catalogue/catalogue.ts";
import { bare, nameKey } from "../../language/fold.ts";

// "sở y tế" has five letters; shorter names are found by chance inside other words.
const SHORTEST_NAME = 5;

/** How a title, a symbol or a file name may state a unit: its names without marks and blanks, and the letters of its documents ("syt"). */
export interface NameForms {
  readonly names: readonly string[];
  readonly symbols: readonly string[];
}

/** The letters and digits of a text without marks and blanks. */
export const lettersOf = (text: string) => bare(nameKey(text)).replace(/[^a-z0-9]+/gu, "");

export function nameForms(unit: string, unitId: string | null, catalogue: Catalogue): NameForms {
  const entry = unitId === null ? null : catalogue.unit(unitId);
  const stated = [unit, ...(entry ? [entry.name, ...entry.aliases] : [])];
  const names = [...stated, ...placeNames(unit)].map(lettersOf);
  return {
    names: [...new Set(names)].filter((name) => name.length >= SHORTEST_NAME),
    symbols: (entry?.symbols ?? []).map(lettersOf),
  };
}

/** "xã Hữu Lũng", "Hữu Lũng": files of a local committee are named after its place. */
function placeNames(unit: string): string[] {
  const place =
    /^(?:UBND|Ủy ban nhân dân) (?<place>(?:xã|phường|đặc khu|thị trấn|huyện|quận|thị xã|thành phố) (?<name>.+))$/u;
  const found = place.exec(unit)?.groups;
  return found ? [found.place!, found.name!] : [];
}
