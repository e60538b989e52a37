// Counts the words of a text by their form, for its diagnosis.

import { withoutAddresses } from "../../language/model/addresses.ts";
import { wordKey } from "../../language/model/word-key.ts";
import { regex } from "../../language/regex.ts";
import { FORM, withoutQuotes } from "./word-form.ts";

/** A text has at least so many different words. More are not counted. */
export const MIN_KINDS = 4;
/** "?" before a letter is a lost letter. */
const CHUNK = regex.g`(?:[^\s.,;:()“”"/\-–+*[\]…!?]|\?(?=\p{L})){1,40}`;
/** A text of this length is diagnosed by its first words. */
export const MAX_WORDS = 3000;
/** Text after more blanks than this is in another cell. */
const MAX_BLANKS = 3;
const LONGEST_CHUNK = 40;
const QUESTION_MARK = 0x3f;
const SURROGATE = /[\ud800-\udfff]/;

/** The form of the word in a part of a line. */
export type FormOf = (line: string, start: number, end: number) => number;

/** The words of a text, by their form. */
export interface WordCounts {
  words: number;
  /** Words with letters of Pinyin. */
  pinyin: number;
  /** Words of which only blanks separate them from the text before: running text. */
  running: number;
  marked: number;
  bare: number;
  damaged: number;
  partial: number;
  abbreviations: number;
  readonly kinds: Set<string>;
  /** Different damaged words, up to `MIN_KINDS`: tables of figures repeat one such as "log2". */
  readonly damagedKinds: Set<string>;
  /** Bare words that cannot be one syllable. */
  readonly others: string[];
}

/** No words. */
export const noWords = (): WordCounts => ({
  words: 0,
  running: 0,
  pinyin: 0,
  marked: 0,
  bare: 0,
  damaged: 0,
  partial: 0,
  abbreviations: 0,
  kinds: new Set(),
  damagedKinds: new Set(),
  others: [],
});

/** Adds the words of a line (NFC) to the counts, up to `MAX_WORDS`. */
export function countLine(counts: WordCounts, line: string, formOf: FormOf): void {
  const plain = withoutAddresses(line);
  if (SURROGATE.test(plain)) {
    for (const { 0: chunk, index } of plain.matchAll(CHUNK)) {
      countChunk(counts, plain, index, index + chunk.length, formOf);
      if (counts.words >= MAX_WORDS) return;
    }
    return;
  }
  for (let at = 0; at < plain.length && counts.words < MAX_WORDS; ) {
    const end = chunkEnd(plain, at);
    if (end > at) countChunk(counts, plain, at, end, formOf);
    at = Math.max(end, at + 1);
  }
}

/** The end of what `CHUNK` matches at the offset, or the offset; much faster, for characters of one code unit. */
function chunkEnd(line: string, start: number): number {
  const most = Math.min(line.length, start + LONGEST_CHUNK);
  let at = start;
  while (at < most) {
    const code = line.charCodeAt(at);
    const isLost =
      code === QUESTION_MARK && at + 1 < line.length && traitsOf(line.charCodeAt(at + 1)) & LETTER;
    if (!(isLost || traitsOf(code) & INSIDE)) break;
    at++;
  }
  return at;
}

function countChunk(counts: WordCounts, line: string, start: number, end: number, formOf: FormOf): void {
  if (followsText(line, start)) counts.running++;
  const form = formOf(line, start, end);
  if (form === FORM.none) return;
  if (form === FORM.abbreviation) {
    counts.abbreviations++;
    return;
  }
  counts.words++;
  if (form === FORM.marked) counts.marked++;
  else if (form === FORM.pinyin) counts.pinyin++;
  else if (form === FORM.other) counts.others.push(wordKey(withoutQuotes(line.slice(start, end))));
  else if (form === FORM.bare) {
    counts.bare++;
    if (counts.kinds.size < MIN_KINDS) counts.kinds.add(wordKey(withoutQuotes(line.slice(start, end))));
  } else if (form !== FORM.foreign) {
    counts.damaged++;
    if (counts.damagedKinds.size < MIN_KINDS) counts.damagedKinds.add(line.slice(start, end).toLowerCase());
    if (form === FORM.partial) counts.partial++;
  }
}

/** True if one to three blanks separate the offset from a letter or digit before it. */
function followsText(line: string, index: number): boolean {
  let before = index - 1;
  while (before >= 0 && index - before <= MAX_BLANKS && traitsOf(line.charCodeAt(before)) & BLANK) before--;
  return before >= 0 && before < index - 1 && (traitsOf(line.charCodeAt(before)) & LETTER_OR_DIGIT) > 0;
}

/** Traits of a code unit, as bits. */
const [SEEN, INSIDE, BLANK, LETTER_OR_DIGIT, LETTER] = [1, 2, 4, 8, 16];
/** By code unit; 0: not seen yet. */
const TRAITS = new Uint8Array(0x10000);

function traitsOf(code: number): number {
  if (TRAITS[code] !== 0) return TRAITS[code]!;
  const unit = String.fromCharCode(code);
  const traits =
    SEEN |
    (unit.search(CHUNK) < 0 ? 0 : INSIDE) |
    (/\s/u.test(unit) ? BLANK : 0) |
    (regex`[\p{L}\p{M}\p{N}]`.test(unit) ? LETTER_OR_DIGIT : 0) |
    (regex`\p{L}`.test(unit) ? LETTER : 0);
  TRAITS[code] = traits;
  return traits;
}
