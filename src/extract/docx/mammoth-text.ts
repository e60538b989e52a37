import { regex } from "../../language/regex.ts";
import type { DocxPackage } from "./open-word-package.ts";

/** mammoth builds a DOM: for larger files a second reading would take too much time and memory. */
const MAX_BYTES = 8_000_000;

/**
 * The document's paragraphs as mammoth reads them: without labels, running heads and pages. It gets only the parts that
 * were unpacked within the limits. null: it cannot read the file, or the file is too large for it.
 */
export async function textByMammoth(word: DocxPackage): Promise<string[] | null> {
  const size = [...word.unpacked.values()].reduce((sum, part) => sum + part.length, 0);
  if (size > MAX_BYTES) return null;
  try {
    // Loaded on demand, because loading takes longer than reading most files.
    const [{ zipSync }, { default: mammoth }] = await Promise.all([import("fflate"), import("mammoth")]);
    const buffer = Buffer.from(zipSync(Object.fromEntries(word.unpacked), { level: 0 }));
    const { value } = await mammoth.extractRawText({ buffer });
    return value.split("\n").filter((line) => line.trim() !== "");
  } catch {
    return null;
  }
}

/** How many words of `expected` are not among those of `found`, each word as often as it occurs. */
export function countLostWords(
  expected: readonly string[],
  found: readonly string[],
): { readonly lost: number; readonly of: number } {
  const counts = new Map<string, number>();
  for (const word of wordsOf(found)) counts.set(word, (counts.get(word) ?? 0) + 1);
  const all = wordsOf(expected);
  let lost = 0;
  for (const word of all) {
    const left = counts.get(word) ?? 0;
    if (left === 0) lost++;
    else counts.set(word, left - 1);
  }
  return { lost, of: all.length };
}

const wordsOf = (texts: readonly string[]) =>
  texts.flatMap((text) => text.split(regex`[^\p{L}\p{M}\p{N}]`).filter((word) => word !== ""));
