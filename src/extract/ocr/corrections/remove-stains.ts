import { isStain } from "../lines/word-quality.ts";
import type { Correction } from "./correction.ts";

/** Drops lines that a pen, a seal or dirt left. */
export const removeStains: Correction = {
  name: "remove-stains",
  correct: (lines) => lines.filter(({ words }) => !isStain(words)),
};
