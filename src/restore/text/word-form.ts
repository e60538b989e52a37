// Classifies a word by itself: what it shows about the damage of its text.

import { bare } from "../../language/fold.ts";
import type { LanguageModel } from "../../language/model/language-model.ts";
import { UNKNOWN } from "../../language/model/model-tokens.ts";
import { isSyllableShape } from "../../language/model/syllable-shape.ts";
import { bareKey, hasMark, wordKey } from "../../language/model/word-key.ts";
import { regex } from "../../language/regex.ts";
import { LOSSES, withLoss } from "../loss/mark-loss.ts";

/** The forms of a word, as numbers that fit a cache of runs. */
export const FORM = {
  /** Numbers, symbols, single letters. */
  none: 0,
  /** Code, a word beside a number, a word of another language. */
  foreign: 1,
  /** A foreign word with letters of Pinyin. */
  pinyin: 2,
  /** Capitals that are no syllable. */
  abbreviation: 3,
  /** A known word with Vietnamese marks. */
  marked: 4,
  /** A word with symbols, foreign letters or marks that do not exist together. */
  damaged: 5,
  /** A word that does not exist and only lacks marks ("liéu", "thưc"). */
  partial: 6,
  /** A syllable without marks. */
  bare: 7,
  /** Letters without marks that are no syllable. */
  other: 8,
} as const;

const QUOTES = /^['‘`]{1,3}|['’`]{1,3}$/gu;
const WORD = regex`^[\p{L}\p{M}]+$`;
/** Characters of markup and source code, which engines hardly ever read for letters. */
const CODE = /[<>{}`\\=$#@]/u;
/** "10a", "000d" of "1.000d": a label or an amount. Engines hardly ever read two digits together for letters. */
const WITH_LETTER = regex`^\d{2,9}\p{L}$`;
/**
 * "14thang", "ngay03", "thang4": a number without a blank beside it is not a damaged word. Engines read single digits for letters,
 * but at the end of a word hardly others than 0, 1 and 6.
 */
const GLUED = regex`^(?:\d{2,9}\p{L}{2,7}|\p{L}{2,7}\d{2,9}|\p{L}{3,7}[2-57-9])$`;
/** "v2" of "v2.32.6", "%s", "%04x": a version, and a place to fill in. */
const VERSION = /^[vV]\d{1,4}$|^%[-+\d$.]{0,6}[a-zA-Z]{1,2}$/u;
/** "va2thi", "tu8gio15den10gio": figures between words without marks. */
const CHAIN = regex`^\d{0,9}(?:\p{L}{2,7}\d{1,9}){1,4}(?:\p{L}{2,7})?$`;
const PARTS = regex.g`\p{L}{2,7}`;
/** "SiO2", "Al2O3": at least two elements and a figure that is no misread letter. */
const ELEMENT =
  "(?:A[glrsu]|B[aer]?|C[adeloru]?|F[er]?|H[efg]?|I[nr]?|K|Li|M[gno]|N[aei]?|Os?|P[bdtu]?|R[abhnu]|S[bein]?|T[ahi]|U|V|W|Xe|Z[nr])";
const FORMULA = new RegExp(`^(?=.*[2-9])(?:${ELEMENT}(?:[2-9]|1\\d)?){2,9}$`, "u");
const BESIDE_DIGIT = regex`^\d?(?<word>\p{L}{2,7})\d?$`;
const HAS_LETTER = regex`\p{L}`;
const HAS_SMALL = regex`\p{Ll}`;
/** The longest syllable is "nghiêng"; damage adds a character or two. */
const MAX_SYLLABLE = 7;
const MAX_ABBREVIATION = 6;
/** A letter with a mark that Vietnamese does not have. */
const FOREIGN_LETTER = /[^a-zàáảãạăằắẳẵặâầấẩẫậđèéẻẽẹêềếểễệìíỉĩịòóỏõọôồốổỗộơờớởỡợùúủũụưừứửữựỳýỷỹỵ]/u;
/** Letters of Pinyin and Japanese names, whose syllables look like Vietnamese ones. */
const PINYIN = /[āēīōūǎěǐǒǔ]/u;

/** The word of a chunk without the quotation marks around it. */
export const withoutQuotes = (chunk: string): string => chunk.replace(QUOTES, "");

/** The form of a chunk of text (NFC) between blanks and punctuation: a value of `FORM`. */
export function formOfChunk(quoted: string, model: LanguageModel): number {
  const chunk = withoutQuotes(quoted);
  if (chunk.length < 2 || !HAS_LETTER.test(chunk)) return FORM.none;
  if (!WORD.test(chunk)) return formWithSymbols(chunk, model);
  const key = wordKey(chunk);
  if (FOREIGN_LETTER.test(key)) {
    // "cäp" for "cấp", by an engine with other marks; words of its languages have other shapes.
    if (PINYIN.test(key)) return FORM.pinyin;
    return isSyllableShape(bare(key)) ? FORM.damaged : FORM.foreign;
  }
  const shaped = isSyllableShape(bareKey(key));
  if (chunk.length <= MAX_ABBREVIATION && chunk === chunk.toUpperCase() && !shaped) return FORM.abbreviation;
  if (!hasMark(key)) return shaped ? FORM.bare : FORM.other;
  if (shaped && model.id(key) !== UNKNOWN) return FORM.marked;
  return isPartial(key, model) ? FORM.partial : FORM.damaged;
}

/** "s6", "S¢", "tru’O’c", "ti&u", "th_"; but not a document number in capitals. */
function formWithSymbols(chunk: string, model: LanguageModel): number {
  if (!HAS_SMALL.test(chunk) || chunk.length > MAX_SYLLABLE + 2) return FORM.none;
  if (VERSION.test(chunk) || WITH_LETTER.test(chunk) || FORMULA.test(chunk)) return FORM.none;
  if (isChain(chunk)) return FORM.foreign;
  return CODE.test(chunk) || GLUED.test(chunk) || isMarkedBesideDigit(chunk, model)
    ? FORM.foreign
    : FORM.damaged;
}

/** True for at least two words with a figure between them; in a damaged word one of the parts is no syllable. */
function isChain(chunk: string): boolean {
  const parts = CHAIN.test(chunk) ? (chunk.match(PARTS) ?? []) : [];
  return parts.length > 1 && parts.every((part) => isSyllableShape(bareKey(wordKey(part))));
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
