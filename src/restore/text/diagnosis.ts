// Diagnoses a text: good, without its marks, read by an engine without Vietnamese, or something else.

import { bare } from "../../language/fold.ts";
import type { LanguageModel } from "../../language/model/language-model.ts";
import { UNKNOWN } from "../../language/model/model-tokens.ts";
import { isSyllableShape } from "../../language/model/syllable-shape.ts";
import { bareKey, hasMark, wordKey } from "../../language/model/word-key.ts";
import { regex } from "../../language/regex.ts";

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
  /** Words that contain figures, foreign signs or foreign letters, and marked words that do not exist. */
  readonly damaged: number;
}

/** Share of marked words: 0.7 to 0.85 in clean Vietnamese, none in a bare page, about 0.1 after English OCR. */
const MARKED_PAGE = 0.45;
/** An engine for French keeps half of the marks; below this share damage decides too. */
const WELL_MARKED = 0.6;
const MIN_PAGE_WORDS = 15;
const MIN_LINE_WORDS = 4;
const BARE_LINE = 0.8;
/** Nearly all words of bare Vietnamese have the shape of syllables, few of English. */
const BARE_PAGE = 0.7;
const DAMAGED_PAGE = 0.08;
/** Minimum share of a damaged page's words that look Vietnamese in some way, and of those among them without a mark. */
const LEGIBLE = 0.5;
const TO_REPAIR = 0.2;

/** "?" before a letter is a lost letter. */
const CHUNK = regex.g`(?:[^\s.,;:()“”"/\-–+*[\]…!?]|\?(?=\p{L})){1,40}`;
const WORD = regex`^[\p{L}\p{M}]+$`;
const HAS_LETTER = regex`\p{L}`;
const HAS_SMALL = regex`\p{Ll}`;
/** The longest syllable is "nghiêng"; damage adds a sign or two. */
const MAX_SYLLABLE = 7;
/** A letter with a mark that Vietnamese does not have. */
const FOREIGN_LETTER = /[^a-zàáảãạăằắẳẵặâầấẩẫậđèéẻẽẹêềếểễệìíỉĩịòóỏõọôồốổỗộơờớởỡợùúủũụưừứửữựỳýỷỹỵ]/u;
const MAX_WORDS = 3000;

interface Counts {
  words: number;
  marked: number;
  bare: number;
  damaged: number;
}

/** Diagnoses a page or a longer text by its words. A short text is "good" unless all its words are bare. */
export function diagnoseText(text: string, model: LanguageModel): Diagnosis {
  const counts = count(text.normalize("NFC"), model);
  const share = (n: number) => (counts.words === 0 ? 0 : n / counts.words);
  const figures = {
    words: counts.words,
    marked: share(counts.marked),
    bare: share(counts.bare),
    damaged: share(counts.damaged),
  };
  return { verdict: verdictOf(figures), ...figures };
}

function verdictOf({ words, marked, bare, damaged }: Omit<Diagnosis, "verdict">): Verdict {
  if (words < MIN_PAGE_WORDS) {
    return words >= MIN_LINE_WORDS && marked === 0 && damaged === 0 && bare >= BARE_LINE
      ? "stripped"
      : "good";
  }
  if (marked >= (damaged >= DAMAGED_PAGE ? WELL_MARKED : MARKED_PAGE)) return "good";
  if (damaged >= DAMAGED_PAGE)
    return marked + bare + damaged >= LEGIBLE && bare + damaged > TO_REPAIR ? "foreign-ocr" : "other";
  return bare + marked >= BARE_PAGE ? "stripped" : "other";
}

function count(text: string, model: LanguageModel): Counts {
  const counts: Counts = { words: 0, marked: 0, bare: 0, damaged: 0 };
  for (const [chunk] of text.matchAll(CHUNK)) {
    if (chunk.length < 2 || !HAS_LETTER.test(chunk)) continue;
    if (!WORD.test(chunk)) {
      // "s6", "S¢", "tru’O’c", "ti&u", "th_"; but not a document number in capitals.
      if (HAS_SMALL.test(chunk) && chunk.length <= MAX_SYLLABLE + 2) {
        counts.words++;
        counts.damaged++;
      }
      continue;
    }
    const key = wordKey(chunk);
    if (FOREIGN_LETTER.test(key)) {
      // "cäp" for "cấp", by an engine with other marks; words of its languages have other shapes.
      counts.words++;
      if (isSyllableShape(bare(key))) counts.damaged++;
      continue;
    }
    const known = model.id(key) !== UNKNOWN;
    const shaped = isSyllableShape(bareKey(key));
    if (chunk.length <= 6 && chunk === chunk.toUpperCase() && !shaped) continue;
    counts.words++;
    if (hasMark(key)) {
      if (known && shaped) counts.marked++;
      else counts.damaged++;
    } else if (shaped) counts.bare++;
    if (counts.words >= MAX_WORDS) break;
  }
  return counts;
}
