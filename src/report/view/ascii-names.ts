import { bare } from "../../language/fold.ts";

const LONGEST = 60;

/** A name in lower-case ASCII letters, digits and dashes: "Sở Nội vụ" → "so-noi-vu"; "" where it has none. */
export const asciiSlug = (name: string): string =>
  bare(name)
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, "-")
    .slice(0, LONGEST)
    .replace(/^-|-$/g, "");

/**
 * Turns names into distinct file names of lower-case ASCII letters, digits and dashes: "Sở Nội vụ" → "so-noi-vu". Names
 * come from documents, so nothing else of them may become part of a path.
 */
export function asciiNames(): (name: string) => string {
  const taken = new Set<string>();
  return (name) => {
    const base = asciiSlug(name) || "don-vi";
    let free = base;
    for (let i = 2; taken.has(free); i++) free = `${base}-${i}`;
    taken.add(free);
    return free;
  };
}

/**
 * File names for the papers of units: "so-noi-vu". If the papers are about several provinces, units of different provinces have
 * the same names, so the province is added: "so-noi-vu-cao-bang".
 */
export function unitFileNames(
  provinces: ReadonlySet<string | null>,
): (of: { readonly unit: string; readonly province: string | null }) => string {
  const idOf = asciiNames();
  return ({ unit, province }) =>
    idOf(provinces.size > 1 && province !== null && !unit.endsWith(province) ? `${unit} ${province}` : unit);
}
