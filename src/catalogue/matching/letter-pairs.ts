/** The set of adjacent letter pairs in a text, each hashed to one of 128 bits. */
export type LetterPairs = Readonly<Int32Array>;

const WORDS = 4;

export function letterPairs(text: string): LetterPairs {
  const bits = new Int32Array(WORDS);
  for (let i = 1; i < text.length; i++) {
    const bit = (text.charCodeAt(i - 1) * 37 + text.charCodeAt(i) * 11) & 127;
    bits[bit >> 5]! |= 1 << (bit & 31);
  }
  return bits;
}

/**
 * A lower bound of the edit distance of two texts: one edit changes at most two pairs (Ukkonen 1992, q-grams).
 * Counting bits is far cheaper than the distance and rules out most names.
 */
export function minEdits(a: LetterPairs, b: LetterPairs): number {
  let [onlyA, onlyB] = [0, 0];
  for (let i = 0; i < WORDS; i++) {
    onlyA += bitsIn(a[i]! & ~b[i]!);
    onlyB += bitsIn(b[i]! & ~a[i]!);
  }
  return Math.max(onlyA, onlyB) / 2;
}

function bitsIn(word: number): number {
  let bits = word - ((word >>> 1) & 0x55555555);
  bits = (bits & 0x33333333) + ((bits >>> 2) & 0x33333333);
  return (((bits + (bits >>> 4)) & 0x0f0f0f0f) * 0x01010101) >>> 24;
}
