import { ONLY_CAPITALS } from "../src/restore/channel/word-search.ts";
import type { WordUse } from "./token-streams.ts";

const MIN_SHARE = 0.8;

/** One byte per word: flags for the case in which it occurs. */
export function lettersSection(uses: readonly WordUse[]): Uint8Array {
  return Uint8Array.from(uses, ({ lower, title, upper }) =>
    upper > MIN_SHARE * (lower + title + upper) && upper > 0 ? ONLY_CAPITALS : 0,
  );
}
