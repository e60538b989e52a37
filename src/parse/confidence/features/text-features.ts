import { characterTable } from "../../../language/character-table.ts";
import { fold } from "../../../language/fold.ts";
import { measureLegibility } from "../../../language/legibility.ts";
import { isSmallAt } from "../../../language/letter-case.ts";
import { regex } from "../../../language/regex.ts";
import type { DocumentFacts } from "./document-facts.ts";
import type { Features } from "./features.ts";

/** Kinds of characters, as bits. */
const ODD = 1;
const LETTER = 2;
const SMALL = 4;
const DIGIT = 8;
const BLANK = 16;
/** A consonant, which is not a word by itself. */
const CONSONANT = 32;

const KINDS: readonly (readonly [number, RegExp])[] = [
  [ODD, regex`[^\p{L}\p{M}\p{N}\s.,;:()\[\]“”"'’‘/%&+\-–—…•*<>=≥≤!?@#²³°]`],
  [LETTER, regex`\p{L}`],
  [SMALL, regex`\p{Ll}`],
  [DIGIT, /\d/u],
  [BLANK, /\s/u],
  [CONSONANT, /[b-df-hj-np-tv-xzBDFGHJKLNPQRSTVWXZ]/u],
];
const kindOf = characterTable((character) =>
  KINDS.reduce((kinds, [kind, pattern]) => (pattern.test(character) ? kinds | kind : kinds), 0),
);

const LETTER_FEATURES = [
  "letters:broken-word",
  "letters:broken-words",
  "letters:odd-sign",
  "letters:figure-in-word",
  "letters:lone",
];

/** Features of damaged letters in a quotation. */
export function addLegibility(into: Features, text: string, facts: DocumentFacts): void {
  if (!LETTER_FEATURES.some((name) => into.needs(name))) return;
  const { broken, isOdd, hasFigures, isLone } = facts.remember("letters", text, () => damageOf(text));
  into.flag("letters:broken-word", broken > 0);
  into.amount("letters:broken-words", Math.min(broken, 5) / 5);
  into.flag("letters:odd-sign", isOdd);
  into.flag("letters:figure-in-word", hasFigures);
  into.flag("letters:lone", isLone);
}

/** Feature of a part of a value whose words are not in the quotation: true if one of them is no syllable. */
export const hasBrokenWord = (text: string, facts: DocumentFacts): boolean =>
  facts.remember("letters", text, () => damageOf(text)).broken > 0;

/**
 * Damage to the letters of a text. `broken`: the number of words that are not syllables; `isOdd`: a character that no text
 * has; `hasFigures`: "nă8m"; `isLone`: a consonant alone.
 */
interface Damage {
  readonly broken: number;
  readonly isOdd: boolean;
  readonly hasFigures: boolean;
  readonly isLone: boolean;
}

function damageOf(text: string): Damage {
  const { words, whole } = measureLegibility(text);
  let [isOdd, hasFigures, isLone] = [false, false, false];
  let [beforeLast, last] = [BLANK, BLANK];
  for (let at = 0; at <= text.length; at++) {
    const kind = at === text.length ? BLANK : kindOf(text.charCodeAt(at));
    if ((kind & ODD) !== 0) isOdd = true;
    if ((kind & DIGIT) !== 0 && (last & LETTER) !== 0) hasFigures = true;
    if ((kind & SMALL) !== 0 && (last & SMALL) !== 0 && (beforeLast & DIGIT) !== 0) hasFigures = true;
    if ((kind & BLANK) !== 0 && (last & CONSONANT) !== 0 && (beforeLast & BLANK) !== 0) isLone = true;
    beforeLast = last;
    last = kind;
  }
  return { broken: Math.round(words * (1 - whole)), isOdd, hasFigures, isLone };
}

/** Words that a text does not end with. */
export const CONNECTIVES: ReadonlySet<string> = new Set(
  "và hoặc các của cùng với là theo trong về cho do tại từ để có được".split(" "),
);

/** The last word of a text that ends in a letter. */
export const lastWord = (folded: string): string => folded.slice(folded.lastIndexOf(" ") + 1);

const SIGN = regex`^[^\p{L}\p{N}“(\[]`;

/** Features of a text that ends too early or too late. */
export function addEnds(into: Features, text: string): void {
  if (into.needs("ends:connective"))
    into.flag("ends:connective", CONNECTIVES.has(lastWord(fold(text).trim())));
  if (into.needs("ends:mark")) into.flag("ends:mark", /[,:;\-(]$/u.test(fold(text.trimEnd().slice(-1))));
  if (into.needs("ends:bracket")) into.flag("ends:bracket", countOf(text, "(") !== countOf(text, ")"));
  if (into.needs("ends:quote")) into.flag("ends:quote", countOf(text, "“") !== countOf(text, "”"));
  into.flag("begins:small", isSmallAt(text, 0));
  into.flag("begins:sign", SIGN.test(text));
}

export function countOf(text: string, sign: string): number {
  let count = 0;
  for (let at = text.indexOf(sign); at >= 0; at = text.indexOf(sign, at + 1)) count += 1;
  return count;
}
