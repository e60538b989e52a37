// Diagnoses a text: good, without its marks ("stripped"), read by an engine without Vietnamese ("foreign-ocr"), or other.

import { memoizeRuns } from "../../language/memoize.ts";
import { withoutAddresses } from "../../language/model/addresses.ts";
import type { LanguageModel } from "../../language/model/language-model.ts";
import { wordKey } from "../../language/model/word-key.ts";
import { regex } from "../../language/regex.ts";
import type { GluedWords } from "./glued-words.ts";
import { FORM, formOfChunk, withoutQuotes } from "./word-form.ts";

/** "stripped": the marks are lost. "foreign-ocr": read by an engine without Vietnamese. "other": another language, or not text. */
export type Verdict = "good" | "stripped" | "foreign-ocr" | "other";

/** The verdict and its figures (shares 0..1 of `words`). */
export interface Diagnosis {
  readonly verdict: Verdict;
  /** Words of two letters or more, without abbreviations and symbols. */
  readonly words: number;
  /** Known words that carry a Vietnamese mark. */
  readonly marked: number;
  /** Bare words that can be Vietnamese syllables. */
  readonly bare: number;
  /** Words that contain digits, symbols or foreign letters, and marked words that do not exist. */
  readonly damaged: number;
  /** Of these, marked words that only lack further marks ("liéu", "thưc"). */
  readonly partial: number;
  /** Abbreviations in capitals for each word; above 1 in lists of codes. */
  readonly abbreviations: number;
  /** Number of different bare words, counted up to `MIN_LINE_WORDS`. */
  readonly kinds: number;
}

/** Share of marked words: 0.7 to 0.85 in clean Vietnamese, none in a bare page, about 0.1 after English OCR. */
const MARKED_PAGE = 0.45;
/** An engine for French keeps half of the marks, so below this share the damage decides as well. */
const WELL_MARKED = 0.6;
const MIN_PAGE_WORDS = 15;
const MIN_LINE_WORDS = 4;
/** So many damaged words are different in a text that an engine read. */
const MANY_DAMAGED = 8;
const BARE_LINE = 0.8;
/** Nearly all words of bare Vietnamese have the shape of syllables, few of English. */
const BARE_PAGE = 0.7;
const DAMAGED_PAGE = 0.08;
/** Minimum share of words on a damaged page that are marked, bare or damaged Vietnamese. */
const LEGIBLE = 0.5;
/** Minimum share of bare and damaged words on such a page; with fewer there is little to restore. */
const TO_REPAIR = 0.2;

/** "?" before a letter is a lost letter. */
const CHUNK = regex.g`(?:[^\s.,;:()“”"/\-–+*[\]…!?]|\?(?=\p{L})){1,40}`;
/** Share of words with letters of Pinyin up to which a text may be Vietnamese. */
const MAX_PINYIN = 0.15;
/** Minimum share of words in running text; lists of codes have hardly any. */
const RUNNING = 0.25;
const MAX_WORDS = 3000;
/** Text after more blanks than this is in another cell. */
const MAX_BLANKS = 3;
const LONGEST_CHUNK = 40;
const QUESTION_MARK = 0x3f;
const SURROGATE = /[\ud800-\udfff]/;
/** Number of words whose form is cached. */
const CACHED_FORMS = 1 << 13;
/** Share of marked words up to which a text may have lost its marks. */
const FEW_MARKED = 0.1;
/** Share of foreign words up to which words without marks may be glued syllables. */
const MAX_FOREIGN = 0.1;
/** With less other damage per word that only lacks marks, a page lost marks. After OCR without Vietnamese it is 1.5 or more. */
const OTHER_DAMAGE = 1 / 3;

/** The form of the word in a part of a line. */
type FormOf = (line: string, start: number, end: number) => number;

interface Counts {
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
  /** Different damaged words, up to `MIN_LINE_WORDS`: tables of figures repeat one such as "log2". */
  readonly damagedKinds: Set<string>;
  /** Bare words that cannot be one syllable. */
  readonly others: string[];
}

const noWords = (): Counts => ({
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

/** Diagnoses texts with a language model. It caches the forms of words and is for one thread. */
export class Diagnoser {
  private readonly glued: GluedWords;
  private readonly formOf: FormOf;

  constructor(model: LanguageModel, glued: GluedWords) {
    this.glued = glued;
    this.formOf = memoizeRuns((chunk) => formOfChunk(chunk, model), CACHED_FORMS);
  }

  /** Diagnoses a page or a longer text by its words. A short text is "good" unless all its words are bare. */
  diagnose(text: string): Diagnosis {
    const counts = noWords();
    for (let from = 0; from <= text.length && counts.words < MAX_WORDS; ) {
      const end = text.indexOf("\n", from);
      const to = end < 0 ? text.length : end;
      countLine(counts, text.slice(from, to).normalize("NFC"), this.formOf);
      from = to + 1;
    }
    // In marked text glued words are names. Splitting needs the n-grams, which most documents do not use otherwise.
    if (counts.marked < FEW_MARKED * counts.words) countGlued(counts, this.glued);
    return diagnosisOf(counts);
  }
}

function diagnosisOf(counts: Counts): Diagnosis {
  const share = (n: number) => (counts.words === 0 ? 0 : n / counts.words);
  const figures = {
    words: counts.words,
    marked: share(counts.marked),
    bare: share(counts.bare),
    damaged: share(counts.damaged),
    partial: share(counts.partial),
    abbreviations: share(counts.abbreviations),
    kinds: counts.kinds.size,
  };
  const isList = figures.marked < FEW_MARKED && counts.running < RUNNING * counts.words;
  const isOther = isList || counts.pinyin > MAX_PINYIN * counts.words;
  const verdict = verdictOf(figures);
  const isRepeated =
    counts.damaged >= MANY_DAMAGED &&
    counts.damagedKinds.size < MIN_LINE_WORDS &&
    figures.marked < FEW_MARKED;
  if (verdict === "foreign-ocr" && isRepeated) return { verdict: "other", ...figures };
  return { verdict: isOther && verdict !== "good" ? "other" : verdict, ...figures };
}

/**
 * Counts glued words without marks ("kehoach") as their syllables, unless too many other words cannot be split: some words
 * of any language look like glued syllables ("comando").
 */
function countGlued(counts: Counts, glued: GluedWords): void {
  const most = MAX_FOREIGN * counts.words;
  let foreign = 0;
  const syllables: number[] = [];
  for (const key of counts.others) {
    const own = glued.syllables(key);
    if (own > 1) syllables.push(own);
    else if (++foreign > most) return;
  }
  for (const own of syllables) {
    counts.words += own - 1;
    counts.bare += own;
  }
}

function verdictOf(figures: Omit<Diagnosis, "verdict">): Verdict {
  const { words, marked, bare, partial } = figures;
  // Text that lost one kind of marks has partial words and no other damage; an engine without Vietnamese causes both.
  const damaged =
    figures.damaged - partial < OTHER_DAMAGE * partial ? figures.damaged - partial : figures.damaged;
  const isText = figures.kinds >= MIN_LINE_WORDS && figures.abbreviations <= 1;
  if (words < MIN_PAGE_WORDS) {
    return isText && marked === 0 && damaged === 0 && bare >= BARE_LINE ? "stripped" : "good";
  }
  if (marked >= (damaged >= DAMAGED_PAGE ? WELL_MARKED : MARKED_PAGE)) return "good";
  if (damaged >= DAMAGED_PAGE)
    return marked + bare + damaged >= LEGIBLE && bare + damaged > TO_REPAIR ? "foreign-ocr" : "other";
  return bare + marked + partial >= BARE_PAGE && isText ? "stripped" : "other";
}

/** Adds the words of a line (NFC) to the counts, up to `MAX_WORDS`. */
function countLine(counts: Counts, line: string, formOf: FormOf): void {
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

function countChunk(counts: Counts, line: string, start: number, end: number, formOf: FormOf): void {
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
    if (counts.kinds.size < MIN_LINE_WORDS) counts.kinds.add(wordKey(withoutQuotes(line.slice(start, end))));
  } else if (form !== FORM.foreign) {
    counts.damaged++;
    if (counts.damagedKinds.size < MIN_LINE_WORDS)
      counts.damagedKinds.add(line.slice(start, end).toLowerCase());
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
