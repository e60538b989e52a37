const WORD = /[\p{L}\p{N}]+/gu;
const MARKS = /\p{M}/gu;
/** Words are searched among the joined letters of a text only up to this number, because each search reads the text. */
const MAX_SEARCHES = 3000;
/** Letters before and after a lost word that must be beside it among the joined letters. */
const BESIDE = 6;

/** The words of a text without marks and case: two engines may spell a letter with different characters. */
export const wordsOf = (text: string): string[] =>
  text.normalize("NFKD").replace(MARKS, "").replace(/đ/giu, "d").toLowerCase().match(WORD) ?? [];

export interface Kept {
  readonly of: number;
  readonly kept: number;
  readonly lost: readonly string[];
  /** The words of the witness without the lost ones, in their order. */
  readonly found: readonly string[];
}

/**
 * How many words of the witness a text has, each as often as it occurs. Engines divide letters into words differently, so
 * a word also counts if it is found with its neighbours among the joined letters.
 */
export function wordsKept(witness: readonly string[], words: readonly string[]): Kept {
  const counts = new Map<string, number>();
  for (const word of words) counts.set(word, (counts.get(word) ?? 0) + 1);
  const missing: number[] = [];
  witness.forEach((word, i) => {
    const left = counts.get(word) ?? 0;
    if (left === 0) missing.push(i);
    else counts.set(word, left - 1);
  });
  const joined = words.join("");
  const isJoined = (i: number) => {
    const before = witness
      .slice(Math.max(0, i - BESIDE), i)
      .join("")
      .slice(-BESIDE);
    const after = witness
      .slice(i + 1, i + 1 + BESIDE)
      .join("")
      .slice(0, BESIDE);
    const word = witness[i]!;
    return joined.includes(before + word) || joined.includes(word + after);
  };
  const lost = new Set(missing.filter((i, nth) => nth >= MAX_SEARCHES || !isJoined(i)));
  return {
    of: witness.length,
    kept: witness.length - lost.size,
    lost: witness.filter((_, i) => lost.has(i)),
    found: witness.filter((_, i) => !lost.has(i)),
  };
}
