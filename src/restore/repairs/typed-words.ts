// Finds the words of a line that were typed for an input method, and counts its other words.

import {
  readKeyStrokes,
  type TypedSyllable,
  type TypingMethod,
} from "../../language/encoding/key-strokes.ts";
import { syllableCost } from "../../language/encoding/syllable-cost.ts";
import { memoize } from "../../language/memoize.ts";
import { regex } from "../../language/regex.ts";
import { isVietnameseSyllable } from "../../language/vietnamese-syllable.ts";

/**
 * The words of a line, if it was typed for one input method. A word that decodes to one letter does not count: its keys are
 * words of other languages ("as", "or").
 */
export interface TypedLine {
  readonly words: number;
  /** Words whose keys make a marked syllable. */
  readonly typed: number;
  /** The different typed words. */
  readonly kinds: ReadonlySet<string>;
  /** Number of typed words with at least two keys for marks. */
  readonly strong: number;
  /** Number of typed words with keys in places where hardly any word of another language has them. */
  readonly plain: number;
  /** Words that are syllables as they are. */
  readonly native: number;
  /** Short words in capitals that are no syllables; they are not among `words`. */
  readonly abbreviations: number;
  /** The line with its typed words decoded. */
  readonly text: string;
}

const VOWEL = "[aeiouyAEIOUY]";
/** A word with the keys of its marks (in VIQR after a vowel), which is not part of an address, a file name or a number. */
const WORDS: Readonly<Record<TypingMethod, RegExp>> = {
  telex: regex.g`(?<![\p{L}\p{M}\d@_.])[A-Za-z]{1,12}(?![\p{L}\p{M}\d@_]|[.:]\p{L})`,
  vni: regex.g`(?<![\p{L}\p{M}\d@_.])[A-Za-z][A-Za-z\d]{0,12}(?![\p{L}\p{M}\d@_]|[.:]\p{L})`,
  viqr: regex.g`(?<![\p{L}\p{M}\d@_.])(?:[B-DF-HJ-NP-TV-XZb-df-hj-np-tv-xz]|${VOWEL}(?:[\^+*\(][\x60'?~.]?|[\x60'?~.][\^+*\(]?)?){1,12}(?![\p{L}\p{M}\d@_])`,
};
/** "hoachj", "Traanf", "ddooij"; in VIQR the signs of hats, horns and breves. */
const PLAIN_KEYS: Readonly<Record<TypingMethod, RegExp>> = {
  telex: /j$|[nmgh][fx]$|^dd/iu,
  vni: /[aeiouy]\d\d/iu,
  viqr: /[aeiouy][\^+(]/iu,
};
/** An e-mail address or a link, whose parts are not words. */
const ADDRESS = /([^\s@/]{1,64}@\S{1,255}|[^\s()]{0,20}:\/\/[^\s)]{1,2000}|www\.\S{1,999})/iu;
/** Part of every address: a quick test that most lines fail. */
const SIGN_OF_ADDRESS = /@|:\/\/|www\./iu;
const LETTERS = regex.g`[\p{L}\p{M}]{1,40}`;
/** At most one vowel, at the beginning of a long one ("ATVSLDD"). */
const ABBREVIATION = /^(?:[B-DF-HJ-NP-TV-XZ\d]{2,8}|[AEIOU][B-DF-HJ-NP-TV-XZ\d]{4,8})$/u;
const STROKE = /DD|D9/gu;
/** A sentence may end here: the next word begins with a capital, or there is none. */
const END = regex`^(?:["”)\]]{0,3}\s*$|["”)\]]{0,3}\s+[\p{Lu}\-+])`;
const SIGN = /[.?'`~]$/u;
/** At a sentence end, "." is the tone key only if the syllable with the tone costs less than without it by this (nats). */
const AT_END = 1;

const reading: Readonly<Record<TypingMethod, (word: string) => TypedSyllable | null>> = {
  telex: reader("telex"),
  vni: reader("vni"),
  viqr: reader("viqr"),
};

function reader(method: TypingMethod): (word: string) => TypedSyllable | null {
  const cached = memoize((word) => ({ value: readKeyStrokes(word, method) }), {
    maxKeyLength: 16,
    maxWeight: 4_000,
  });
  return (word) => cached(word).value;
}

/** Reads a line as typed for this method; null if no word of it is. */
export function readTyped(line: string, method: TypingMethod): TypedLine | null {
  let typed = 0;
  let typedSyllables = 0;
  let strong = 0;
  let plain = 0;
  const kinds = new Set<string>();
  const decode = (word: string, at: number, part: string): string => {
    const read = readWord(word, part.slice(at + word.length, at + word.length + 8), method);
    if (read === null) return withStroke(word, method);
    if (read.text.length === 1) return read.text + read.rest;
    typed++;
    if (isSyllable(read.text)) typedSyllables++;
    kinds.add(read.text.toLowerCase());
    if (read.strokes > 1) strong++;
    if (PLAIN_KEYS[method].test(word)) plain++;
    return read.text + read.rest;
  };
  // Addresses, which are the odd parts, are not typed words.
  const parts = (SIGN_OF_ADDRESS.test(line) ? line.split(ADDRESS) : [line]).map((part, i) =>
    i % 2 === 1 ? part : part.replace(WORDS[method], decode),
  );
  if (typed === 0) return null;
  const text = parts.join("");
  const counts = countWords(parts.filter((_, i) => i % 2 === 0).join(" "), typedSyllables);
  return { ...counts, typed, kinds, strong, plain, text };
}

interface ReadWord extends TypedSyllable {
  /** The last character of the word where it is punctuation, not a key; else "". */
  readonly rest: string;
}

function readWord(word: string, after: string, method: TypingMethod): ReadWord | null {
  const whole = reading[method](word);
  if (method === "vni" && /^[A-Z]\d$/u.test(word)) return null;
  if (method !== "viqr" || !SIGN.test(word)) return whole && { ...whole, rest: "" };
  const shorter = word.slice(0, -1);
  const plain = reading.viqr(shorter);
  const punctuated = plain && { ...plain, rest: word.at(-1)! };
  if (whole === null) return punctuated;
  if (!word.endsWith(".") || !END.test(after)) return { ...whole, rest: "" };
  const bareText = plain?.text ?? shorter;
  if (!isVietnameseSyllable(bareText.toLowerCase())) return { ...whole, rest: "" };
  const isTone = (syllableCost(whole.text) ?? 0) + AT_END < (syllableCost(bareText) ?? 0);
  return isTone ? { ...whole, rest: "" } : punctuated;
}

/** "HDDND" is "HĐND"; "HD9ND" in VNI. */
function withStroke(word: string, method: TypingMethod): string {
  if (!ABBREVIATION.test(word)) return word;
  return word.replace(STROKE, (keys) => ((keys === "D9") === (method === "vni") ? "Đ" : keys));
}

/** Counts the words of the decoded line, of which `decoded` are syllables that were typed. */
function countWords(text: string, decoded: number): Pick<TypedLine, "words" | "native" | "abbreviations"> {
  let words = 0;
  let abbreviations = 0;
  let native = -decoded;
  for (const [word] of text.matchAll(LETTERS)) {
    if (word.length < 2) continue;
    if (word.length <= 6 && word === word.toUpperCase() && !isSyllable(word)) {
      abbreviations++;
      continue;
    }
    words++;
    if (isSyllable(word)) native++;
  }
  return { words, native: Math.max(0, native), abbreviations };
}

const isSyllable = (word: string) => isVietnameseSyllable(word.normalize("NFC").toLowerCase());
