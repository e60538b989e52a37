// Diagnoses a text: good, without its marks ("stripped"), read by an engine without Vietnamese ("foreign-ocr"), or other.

import { memoizeRuns } from "../../language/memoize.ts";
import type { LanguageModel } from "../../language/model/language-model.ts";
import type { GluedWords } from "./glued-words.ts";
import { countLine, type FormOf, MAX_WORDS, MIN_KINDS, noWords, type WordCounts } from "./word-counts.ts";
import { formOfChunk } from "./word-form.ts";

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
  /** Number of different bare words, counted up to `MIN_KINDS`. */
  readonly kinds: number;
}

/** Share of marked words: 0.7 to 0.85 in clean Vietnamese, none in a bare page, about 0.1 after English OCR. */
const MARKED_PAGE = 0.45;
/** An engine for French keeps half of the marks, so below this share the damage decides as well. */
const WELL_MARKED = 0.6;
const MIN_PAGE_WORDS = 15;
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

/** Share of words with letters of Pinyin up to which a text may be Vietnamese. */
const MAX_PINYIN = 0.15;
/** Minimum share of words in running text; lists of codes have hardly any. */
const RUNNING = 0.25;
/** Number of words whose form is cached. */
const CACHED_FORMS = 1 << 13;
/** Share of marked words up to which a text may have lost its marks. */
const FEW_MARKED = 0.1;
/** Share of foreign words up to which words without marks may be glued syllables. */
const MAX_FOREIGN = 0.1;
/** With less other damage per word that only lacks marks, a page lost marks. After OCR without Vietnamese it is 1.5 or more. */
const OTHER_DAMAGE = 1 / 3;

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

function diagnosisOf(counts: WordCounts): Diagnosis {
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
    counts.damaged >= MANY_DAMAGED && counts.damagedKinds.size < MIN_KINDS && figures.marked < FEW_MARKED;
  if (verdict === "foreign-ocr" && isRepeated) return { verdict: "other", ...figures };
  return { verdict: isOther && verdict !== "good" ? "other" : verdict, ...figures };
}

/**
 * Counts glued words without marks ("kehoach") as their syllables, unless too many other words cannot be split: some words
 * of any language look like glued syllables ("comando").
 */
function countGlued(counts: WordCounts, glued: GluedWords): void {
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
  const isText = figures.kinds >= MIN_KINDS && figures.abbreviations <= 1;
  if (words < MIN_PAGE_WORDS) {
    return isText && marked === 0 && damaged === 0 && bare >= BARE_LINE ? "stripped" : "good";
  }
  if (marked >= (damaged >= DAMAGED_PAGE ? WELL_MARKED : MARKED_PAGE)) return "good";
  if (damaged >= DAMAGED_PAGE)
    return marked + bare + damaged >= LEGIBLE && bare + damaged > TO_REPAIR ? "foreign-ocr" : "other";
  return bare + marked + partial >= BARE_PAGE && isText ? "stripped" : "other";
}
