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
