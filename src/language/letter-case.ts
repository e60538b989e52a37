import { characterTable } from "./character-table.ts";
import { regex } from "./regex.ts";

// The case of single letters by offset, without cutting the letter out of its text and matching a pattern on it.

const SMALL = 1;
const CAPITAL = 2;

const caseOf = characterTable((character) => {
  if (regex`\p{Ll}`.test(character)) return SMALL;
  return regex`\p{Lu}`.test(character) ? CAPITAL : 0;
});

/** True for a letter in lower case at an offset. */
export const isSmallAt = (text: string, at: number): boolean =>
  at < text.length && caseOf(text.charCodeAt(at)) === SMALL;

/** True for a capital letter at an offset. */
export const isCapitalAt = (text: string, at: number): boolean =>
  at < text.length && caseOf(text.charCodeAt(at)) === CAPITAL;

/** True where a blank and a letter in lower case follow an offset: the sentence goes on with a verb or another small word. */
export const smallWordFollows = (text: string, at: number): boolean =>
  text[at] === " " && isSmallAt(text, at + 1);

/** True where a blank and a word with a capital follow an offset: a name goes on. */
export const capitalWordFollows = (text: string, at: number): boolean =>
  text[at] === " " && isCapitalAt(text, at + 1) && isSmallAt(text, at + 2);
