import { nameKey } from "../../language/fold.ts";
import { regex } from "../../language/regex.ts";
import type { MarkedText } from "../model/task-view.ts";

const WORD = regex.g`[\p{L}\p{M}\p{N}]+`;
const NUMBER = /^\d+$/;

/**
 * A text in parts: those whose words another text does not have, and the others. Most Vietnamese words have two syllables,
 * so a syllable counts as known if the other text has it beside the same neighbour; a number needs no neighbour.
 */
export function markDifference(text: string, other: string): MarkedText[] {
  const pieces = text.split(/(\s+)/);
  const words = pieces.map(wordsOf);
  const known = knownWords(words.flat(), wordsOf(other));
  const parts: { text: string; differs: boolean }[] = [];
  let at = 0;
  for (const [i, piece] of pieces.entries()) {
    const own = words[i]!.map(() => known[at++]!);
    const last = parts.at(-1);
    // Blanks and punctuation belong to the words before them.
    const differs = own.length > 0 ? own.includes(false) : (last?.differs ?? false);
    if (last?.differs === differs) last.text += piece;
    else parts.push({ text: piece, differs });
  }
  return parts;
}

const wordsOf = (text: string) => nameKey(text).match(WORD) ?? [];

/** Whether the other text has each word of a text. */
function knownWords(words: readonly string[], other: readonly string[]): boolean[] {
  const single = new Set(other);
  const pairs = new Set(other.slice(1).map((word, i) => `${other[i]} ${word}`));
  // In a text of one word, no word has a neighbour.
  if (words.length < 2 || other.length < 2) return words.map((word) => single.has(word));
  const isPair = (i: number) => pairs.has(`${words[i]} ${words[i + 1]}`);
  return words.map((word, i) => isPair(i - 1) || isPair(i) || (NUMBER.test(word) && single.has(word)));
}

/** Words that are kept on each side of a difference. */
const CONTEXT = 8;
const ELLIPSIS = "…";

/**
 * A marked text, shortened around its differences if it is longer than a number of characters: of a part without
 * differences, only the words beside one are kept. A long difference keeps its beginning and its end.
 */
export function shortenMarked(parts: readonly MarkedText[], longest: number): MarkedText[] {
  const length = parts.reduce((sum, { text }) => sum + text.length, 0);
  if (length <= longest) return [...parts];
  const most = 2 * CONTEXT + 2;
  return parts.map(({ text, differs }, i) => {
    const words = text.split(" ");
    const [isFirst, isLast] = [i === 0, i === parts.length - 1];
    if (words.length <= most) return { text, differs };
    const head = isFirst && !isLast && !differs ? [] : words.slice(0, CONTEXT);
    const tail = isLast && !isFirst && !differs ? [] : words.slice(-CONTEXT);
    return { text: [...head, ELLIPSIS, ...tail].join(" "), differs };
  });
}
