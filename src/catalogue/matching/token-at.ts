import { fold } from "../../language/fold.ts";
import { memoizeLast } from "../../language/memoize.ts";
import { type Token, tokens } from "./tokens.ts";
import { codeUnitsAt, MARK, wordCharacterAt } from "./word-characters.ts";

/** A position in the list of a text's words. */
export interface TokenPlace {
  readonly list: readonly Token[];
  readonly at: number;
}

/**
 * The key of the word at offset `at`; "" if there is no word. Callers use it to rule out a name before the text is
 * split into words.
 */
export const wordAt = memoizeLast(wordOf);

function wordOf(text: string, start: number): string {
  let at = start;
  let kinds = 0;
  while (at < text.length) {
    const kind = wordCharacterAt(text, at);
    if (kind === 0) break;
    kinds |= kind;
    at += codeUnitsAt(text, at);
  }
  const word = fold(text.slice(start, at));
  return (kinds & MARK) === 0 ? word : word.normalize("NFC");
}

/**
 * The word that begins at offset `at`, read as if the text began there; null if no word begins there. Many names in
 * one line are looked up, each at its own offset: the line is split once.
 */
export const tokenAt = memoizeLast(placeOf);

function placeOf(text: string, at: number): TokenPlace | null {
  const isLong = text.length > LONGEST_SPLIT;
  const list = isLong ? tokensAround(text, at - (at % WINDOW)) : tokens(text);
  let [low, high] = [0, list.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if (list[middle]!.start < at) low = middle + 1;
    else high = middle;
  }
  const first = list[low];
  if (first?.start === at) {
    // A dash or slash before the word would make it part of a document number; at the start of a text it does not.
    if (!first.gap.endsWith("-") && !first.gap.endsWith("/")) return { list, at: low };
    return {
      list: [{ ...first, before: "blank", gap: "" }, ...list.slice(low + 1, low + MAX_NAME_WORDS)],
      at: 0,
    };
  }
  // "ủy ban nhân dân" is one token, and another word may begin inside it.
  const isInside = isLong || (low > 0 && list[low - 1]!.end > at);
  const inside = isInside ? tokensFrom(text, at, isLong ? LONGEST_NAME : text.length) : [];
  return inside[0]?.start === at ? { list: inside, at: 0 } : null;
}

/** Upper limit on the words of a name with its place and suffix, and on their characters. */
const MAX_NAME_WORDS = 60;
const LONGEST_NAME = 600;
/** A longer text is not split as a whole: a caller that cuts it after each of its clauses would split all of it each time. */
const LONGEST_SPLIT = 4000;

/** A long text is split in windows of so many characters, each with the longest name that may begin at its end. */
const WINDOW = 1000;
const tokensAround = memoizeLast((text, start) => tokensFrom(text, start, WINDOW + LONGEST_NAME));

/** The words of a part of a text, at their places in the text. */
function tokensFrom(text: string, start: number, length: number): readonly Token[] {
  const list = tokens(text.slice(start, start + length));
  // The last word of a cut text may be a part of a word.
  return shifted(start + length < text.length ? list.slice(0, -1) : list, start);
}

const shifted = (list: readonly Token[], by: number) =>
  list.map((token) => ({ ...token, start: token.start + by, end: token.end + by }));
