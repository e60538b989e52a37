import { nameKey } from "../../language/fold.ts";
import { regex } from "../../language/regex.ts";
import type { MarkedText } from "../model/task-view.ts";

const WORD = regex.g`[\p{L}\p{M}\p{N}]+`;

/** A text in parts: those whose words another text does not have, and the others. */
export function markDifference(text: string, other: string): MarkedText[] {
  const known = new Set(wordsOf(other));
  const parts: { text: string; differs: boolean }[] = [];
  for (const piece of text.split(/(\s+)/)) {
    const words = wordsOf(piece);
    const last = parts.at(-1);
    // Blanks and punctuation belong to the words before them.
    const differs = words.length > 0 ? words.some((word) => !known.has(word)) : (last?.differs ?? false);
    if (last?.differs === differs) last.text += piece;
    else parts.push({ text: piece, differs });
  }
  return parts;
}

const wordsOf = (text: string) => nameKey(text).match(WORD) ?? [];
