// Diagnoses a text: good, without its marks ("stripped"), read by an engine without Vietnamese ("foreign-ocr"), or other.

import { bare } from "../../language/fold.ts";
import type { LanguageModel } from "../../language/model/language-model.ts";
import { UNKNOWN } from "../../language/model/model-tokens.ts";
import { isSyllableShape } from "../../language/model/syllable-shape.ts";
import { bareKey, hasMark, wordKey } from "../../language/model/word-key.ts";
import { regex } from "../../language/regex.ts";
import { LOSSES, withLoss } from "../loss/mark-loss.ts";
import { withoutAddresses } from "./addresses.ts";
import type { GluedWords } from "./glued-words.ts";

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
const QUOTES = /^['‘`]{1,3}|['’`]{1,3}$/gu;
const WORD = regex`^[\p{L}\p{M}]+$`;
/** Characters of markup and source code, which engines hardly ever read for letters. */
const CODE = /[<>{}`\\=$#@]/u;
/** "14thang", "ngay03": a number without a blank beside it is not a damaged word. */
const GLUED = regex`^(?:\d{2,9}\p{L}{2,7}|\p{L}{2,7}\d{2,9})$`;
const BESIDE_DIGIT = regex`^\d?(?<word>\p{L}{2,7})\d?$`;
const HAS_LETTER = regex`\p{L}`;
const HAS_SMALL = regex`\p{Ll}`;
/** The longest syllable is "nghiêng"; damage adds a character or two. */
const MAX_SYLLABLE = 7;
/** A letter with a mark that Vietnamese does not have. */
const FOREIGN_LETTER = /[^a-zàáảãạăằắẳẵặâầấẩẫậđèéẻẽẹêềếểễệìíỉĩịòóỏõọôồốổỗộơờớởỡợùúủũụưừứửữựỳýỷỹỵ]/u;
/** Letters of Pinyin and Japanese names, whose syllables look like Vietnamese ones. */
const MAX_PINYIN = 0.15;
const PINYIN = /[āēīōūǎěǐǒǔ]/u;
/** Blanks after text, not after punctuation or at the start of a line. */
const FOLLOWS = regex`[\p{L}\p{M}\p{N}][^\S\n]{1,3}$`;
/** Minimum share of words in running text; lists of codes have hardly any. */
const RUNNING = 0.25;
const MAX_WORDS = 3000;
/** Share of marked words up to which a text may have lost its marks. */
const FEW_MARKED = 0.1;
/** Share of foreign words up to which words without marks may be glued syllables. */
const MAX_FOREIGN = 0.1;
/** With less other damage per word that only lacks marks, a page lost marks. After OCR without Vietnamese it is 1.5 or more. */
const OTHER_DAMAGE = 1 / 3;

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
  /** Bare words that cannot be one syllable. */
  readonly others: string[];
}

/** True if the loss of marks turns another word into this one. */
function isPartial(key: string, model: LanguageModel): boolean {
  return model
    .withBare(bareKey(key))
    .some((id) => LOSSES.some((loss) => wordKey(withLoss(model.words[id]!, loss)) === key));
}

/** True for "có6", "6nhiệm": a word with its marks, which no engine without Vietnamese reads. */
function isMarkedBesideDigit(chunk: string, model: LanguageModel): boolean {
  const word = BESIDE_DIGIT.exec(chunk)?.groups?.word;
  return word !== undefined && hasMark(wordKey(word)) && model.id(wordKey(word)) !== UNKNOWN;
}

/** Diagnoses a page or a longer text by its words. A short text is "good" unless all its words are bare. */
export function diagnoseText(text: string, model: LanguageModel, glued: GluedWords): Diagnosis {
  const counts = count(text.normalize("NFC"), model);
  // In marked text glued words are names. Splitting needs the n-grams, which most documents do not use otherwise.
  if (counts.marked < FEW_MARKED * counts.words) countGlued(counts, glued);
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

function count(text: string, model: LanguageModel): Counts {
  const counts: Counts = {
    words: 0,
    running: 0,
    pinyin: 0,
    marked: 0,
    bare: 0,
    damaged: 0,
    partial: 0,
    abbreviations: 0,
    kinds: new Set(),
    others: [],
  };
  const plain = withoutAddresses(text);
  for (const { 0: quoted, index } of plain.matchAll(CHUNK)) {
    if (FOLLOWS.test(plain.slice(Math.max(0, index - 4), index))) counts.running++;
    const chunk = quoted.replace(QUOTES, "");
    if (chunk.length < 2 || !HAS_LETTER.test(chunk)) continue;
    if (!WORD.test(chunk)) {
      // "s6", "S¢", "tru’O’c", "ti&u", "th_"; but not a document number in capitals.
      if (HAS_SMALL.test(chunk) && chunk.length <= MAX_SYLLABLE + 2) {
        counts.words++;
        if (!CODE.test(chunk) && !GLUED.test(chunk) && !isMarkedBesideDigit(chunk, model)) counts.damaged++;
      }
      continue;
    }
    const key = wordKey(chunk);
    if (FOREIGN_LETTER.test(key)) {
      // "cäp" for "cấp", by an engine with other marks; words of its languages have other shapes.
      counts.words++;
      if (PINYIN.test(key)) counts.pinyin++;
      else if (isSyllableShape(bare(key))) counts.damaged++;
      continue;
    }
    const known = model.id(key) !== UNKNOWN;
    const shaped = isSyllableShape(bareKey(key));
    if (chunk.length <= 6 && chunk === chunk.toUpperCase() && !shaped) {
      counts.abbreviations++;
      continue;
    }
    counts.words++;
    if (hasMark(key)) {
      if (known && shaped) counts.marked++;
      else {
        counts.damaged++;
        if (isPartial(key, model)) counts.partial++;
      }
    } else if (shaped) {
      counts.bare++;
      if (counts.kinds.size < MIN_LINE_WORDS) counts.kinds.add(key);
    } else counts.others.push(key);
    if (counts.words >= MAX_WORDS) break;
  }
  return counts;
}
