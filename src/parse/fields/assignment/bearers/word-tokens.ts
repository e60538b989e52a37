import { memoize } from "../../../../language/memoize.ts";
import { regex } from "../../../../language/regex.ts";
import { hashOf, SHAPE } from "../../../text/word-window.ts";

/** A word or a punctuation mark of a line. */
export interface Token {
  readonly start: number;
  /** Exclusive. */
  readonly end: number;
  /** Hash of the folded word. */
  readonly hash: number;
  /** One of SHAPE, or MARK. */
  readonly shape: number;
}

/** The shape of a punctuation mark. */
export const MARK = 4;

/** In tokens. The words after them are not looked at. */
const LONGEST_LINE = 500;

const TOKEN = regex.y`\s*([\p{L}\p{M}\p{N}]+|\S)`;
const SMALL = regex`^\p{Ll}`;
const LETTER = regex`^\p{L}`;
const CAPITALS = regex`^\p{Lu}{2}`;
const DIGIT = regex`^\p{N}`;

/** The words and marks of a line. `folded`: the folded text, of the same length. */
export function tokensOf(text: string, folded: string): readonly Token[] {
  const tokens: Token[] = [];
  TOKEN.lastIndex = 0;
  for (let match = TOKEN.exec(text); match && tokens.length < LONGEST_LINE; match = TOKEN.exec(text)) {
    const end = TOKEN.lastIndex;
    const start = end - match[1]!.length;
    tokens.push({ start, end, hash: hashOf(folded.slice(start, end)), shape: shapeOf(match[1]!) });
  }
  return tokens;
}

const shapeOf = memoize((word): number => {
  if (SMALL.test(word)) return SHAPE.small;
  if (CAPITALS.test(word)) return SHAPE.capitals;
  if (LETTER.test(word)) return SHAPE.capital;
  return DIGIT.test(word) ? SHAPE.digit : MARK;
});
