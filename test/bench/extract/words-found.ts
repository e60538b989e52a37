// Which words of a known text a reader found, in their order.

export interface FoundWord {
  readonly word: string;
  readonly found: boolean;
  /** What was read in its place, for reading the results. */
  readonly read: string;
}

const WORD = /[\p{L}\p{M}\p{N}]+(?:[.,/-][\p{L}\p{M}\p{N}]+)*/gu;
export const wordsOf = (text: string): string[] => text.normalize("NFC").match(WORD) ?? [];

/** Words of one paragraph, each with the word at its place in the part of the reading that fits the paragraph best. */
export function findWords(paragraph: string, reading: readonly string[]): FoundWord[] {
  const words = wordsOf(paragraph);
  const width = reading.length + 1;
  const cost = new Int32Array((words.length + 1) * width);
  for (let i = 1; i <= words.length; i++) {
    cost[i * width] = i;
    for (let j = 1; j < width; j++) {
      const same = words[i - 1] === reading[j - 1] ? 0 : 1;
      cost[i * width + j] = Math.min(
        cost[(i - 1) * width + j - 1]! + same,
        cost[(i - 1) * width + j]! + 1,
        cost[i * width + j - 1]! + 1,
      );
    }
  }
  const last = words.length * width;
  let j = 0;
  for (let at = 1; at < width; at++) if (cost[last + at]! < cost[last + j]!) j = at;
  const result: FoundWord[] = [];
  for (let i = words.length; i > 0; ) {
    const word = words[i - 1]!;
    const same = j > 0 && word === reading[j - 1];
    const own = cost[i * width + j]!;
    if (j > 0 && own === cost[(i - 1) * width + j - 1]! + (same ? 0 : 1)) {
      result.push({ word, found: same, read: reading[j - 1]! });
      i--;
      j--;
    } else if (own === cost[(i - 1) * width + j]! + 1) {
      result.push({ word, found: false, read: "" });
      i--;
    } else j--;
  }
  return result.reverse();
}
