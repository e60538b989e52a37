import { isStain } from "../lines/word-quality.ts";
import type { Correction } from "./correction.ts";

/**
 * Drops lines that were read from strokes of a pen, a seal or dirt. Measured (docs/benchmarks/extraction.md): 6 more fields of generated
 * plans are right; 5 of 41,615 words are lost, 3 of them Roman numerals alone in a cell.
 */
export const removeStains: Correction = {
  name: "remove-stains",
  correct: (lines) => lines.filter(({ words }) => !isStain(words)),
};
