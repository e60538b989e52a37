// Adds and removes blanks in a restored line. Each is a change with its own place, or part of the change around it.

import type { Restored, RestoredToken } from "../decode/restored-line.ts";

/** A blank that is missing before offset `at`, or one at `at` that is too many. `probability`: that the line is better so. */
export interface BlankChange {
  readonly at: number;
  readonly isMissing: boolean;
  readonly probability: number;
}

/** The result with the blanks changed. `changes`: in the order of their offsets. */
export const withBlanks = (restored: Restored, changes: readonly BlankChange[]): Restored =>
  changes.reduceRight(withBlank, restored);

function withBlank(restored: Restored, { at, isMissing, probability }: BlankChange): Restored {
  const [printed, meant] = isMissing ? ["", " "] : [" ", ""];
  const after = at + printed.length;
  const shift = meant.length - printed.length;
  let isInside = false;
  const tokens = restored.tokens.map((token): RestoredToken => {
    const { start, end } = token;
    if (end <= at) return token;
    if (start >= after) return { ...token, start: start + shift, end: end + shift };
    isInside = true;
    const own = token.restored;
    return {
      ...token,
      end: end + shift,
      restored: own.slice(0, at - start) + meant + own.slice(after - start),
      probability: Math.min(token.probability, probability),
    };
  });
  if (!isInside) {
    const next = tokens.findIndex((token) => token.start >= at + meant.length);
    const blank = { start: at, end: at + meant.length, original: printed, restored: meant, probability };
    tokens.splice(next < 0 ? tokens.length : next, 0, blank);
  }
  return {
    ...restored,
    text: restored.text.slice(0, at) + meant + restored.text.slice(after),
    tokens,
  };
}
