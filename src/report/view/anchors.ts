import { asciiSlug } from "./ascii-names.ts";

/** Makes the ids of the page's elements. */
export type Anchors = (...parts: readonly (string | number | null | undefined)[]) => string;

/**
 * Returns a function that makes distinct ids of a page from what the elements are about: index, province, year, unit,
 * sub-index, rule, quoted words. A link in an e-mail then still leads to the same thing after a run with other files. Equal parts get a
 * number: "…--target-mismatch--2".
 */
export function anchors(): Anchors {
  const taken = new Set<string>();
  return (...parts) => {
    const named = parts.flatMap((part) => (part == null || part === "" ? [] : [String(part)]));
    const base = named.map((part) => part.split("--").map(slugOf).join("--")).join("--");
    let free = base;
    for (let i = 2; taken.has(free); i++) free = `${base}--${i}`;
    taken.add(free);
    return free;
  };
}

/** Names without ASCII letters or digits, which only a damaged document has, share one word. */
const slugOf = (part: string) => asciiSlug(part) || "x";
