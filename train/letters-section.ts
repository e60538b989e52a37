import { ONLY_CAPITALS } from "../src/restore/channel/word-search.ts";
import type { WordUse } from "./token-streams.ts";

const MIN_SHARE = 0.8;

/** A byte a word: bits on the letters in which it is met. */
export function lettersSection(uses: readonly WordUse[]): Uint8Array {
  return Uint8Array.from(uses, ({ lower, title, upper }) =>
    upper > MIN_SHARE * (lower + title + upper) && upper > 0 ? ONLY_CAPITALS : 0,
  );
}
