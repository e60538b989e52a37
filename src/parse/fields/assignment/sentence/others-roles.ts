import { compactClasses } from "../../../../language/letters.ts";
import { COORDINATE, LEAD_WORD } from "../../../lexicon/roles.ts";
import { HELP_OF_OTHERS, HELP_OF_SUBORDINATES, LEAD_OF_OTHERS } from "../../../lexicon/roles-of-others.ts";
import type { Wording } from "../../../lexicon/wording.ts";

// A sentence may also name the role or the partners of another body. The unit of the sentence does not get this role or these partners.

const patternsOf = (list: readonly Wording[]): RegExp[] =>
  list.map(({ words }) => new RegExp(compactClasses(words), "gu"));
const LEADS = patternsOf(LEAD_OF_OTHERS);
const COORDINATES = patternsOf(HELP_OF_OTHERS);
const DIRECTED = patternsOf(HELP_OF_SUBORDINATES);

const blanks = (words: string) => " ".repeat(words.length);
const without = (patterns: readonly RegExp[], folded: string): string =>
  patterns.reduce((words, pattern) => words.replace(pattern, blanks), folded);

/** Folded words with blanks in place of what other bodies lead. */
export const withoutLeadOfOthers = (folded: string): string =>
  folded.includes(LEAD_WORD) ? without(LEADS, folded) : folded;

/** Folded words with blanks in place of the coordination that other bodies are asked for; the partners after it are theirs. */
export const withoutHelpOfOthers = (folded: string): string =>
  folded.includes(COORDINATE) ? without(COORDINATES, folded) : folded;

/** The same, also without the coordination of bodies that the unit directs. */
export const withoutHelpOfSubordinates = (folded: string): string =>
  folded.includes(COORDINATE) ? without([...DIRECTED, ...COORDINATES], folded) : folded;
