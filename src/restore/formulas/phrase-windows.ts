import { bareLetters } from "../../catalogue/matching/bare-letters.ts";
import { isCapitals } from "../../language/is-capitals.ts";
import { regex } from "../../language/regex.ts";
import { type Correction, LONG_FORMULA } from "./formula.ts";
import { differenceOf, sameWords } from "./resembles.ts";

/** A fixed phrase, and how far its bare letters may differ from what was read (share of its letters). */
export interface Phrase {
  readonly text: string;
  readonly tolerance: number;
  /** Only where it is printed in capitals. */
  readonly capitals?: boolean;
  /** Only at the line's start. */
  readonly atStart?: boolean;
}

const CHUNK = /\S+/gu;
const WORD_CHARACTER = regex`[\p{L}\p{N}\p{M}]`;
/** A line that begins with a small letter goes on with a sentence: "mình, gửi về Sở A" is not "Kính gửi". */
const SMALL_LETTER = regex`^\p{Ll}`;
/** Longer lines are running text. */
const LONGEST_LINE = 160;

/** The correction of a phrase that a line has with misread letters; null if the line has it correctly or not at all. */
export function correctPhrase(line: string, phrase: Phrase, from = 0): Correction | null {
  if (line.length > LONGEST_LINE) return null;
  let best: Correction | null = null;
  let least = Number.POSITIVE_INFINITY;
  for (const { start, words } of windowsOf(line, phrase, from)) {
    if (phrase.capitals && !isCapitals(words)) continue;
    if (sameWords(words, phrase.text)) return null;
    const difference = differenceOf(words, phrase.text);
    if (difference > phrase.tolerance || difference >= least) continue;
    if (phrase.atStart && difference > 0 && SMALL_LETTER.test(words)) continue;
    least = difference;
    const text = isCapitals(words) ? phrase.text.toUpperCase() : phrase.text;
    best = { start, end: start + words.length, text, confidence: LONG_FORMULA };
  }
  return best;
}

/** Runs of words about as long as the phrase, without punctuation at their ends. The first one may begin within a word. */
function* windowsOf(line: string, phrase: Phrase, from: number) {
  const expected = bareLetters(phrase.text).length;
  const chunks = wordsFrom(line, from);
  for (const [i, { index }] of (phrase.atStart ? chunks.slice(0, 1) : chunks).entries()) {
    for (const last of chunks.slice(i)) {
      const window = line.slice(index, last.end);
      const length = bareLetters(window).length;
      if (length > expected * (1 + phrase.tolerance)) break;
      if (length < expected * (1 - phrase.tolerance)) continue;
      const { offset, words } = trimPunctuation(window);
      yield { start: index + offset, words };
    }
  }
}

const wordsFrom = (line: string, from: number) =>
  [...line.slice(from).matchAll(CHUNK)].map((chunk) => ({
    index: from + chunk.index,
    end: from + chunk.index + chunk[0].length,
  }));

function trimPunctuation(text: string): { offset: number; words: string } {
  const isPunctuation = (at: number) => !WORD_CHARACTER.test(text[at]!);
  let offset = 0;
  let end = text.length;
  while (offset < end && isPunctuation(offset)) offset++;
  while (end > offset && isPunctuation(end - 1)) end--;
  return { offset, words: text.slice(offset, end) };
}
