// Text layers in which some letters are missing or are others, because the tables of their fonts are incomplete: "ti n đ ",
// "thuRc hiÅn". Other letters of the same page are right, so the words alone show it.

import { detectEncoding } from "../../language/encoding/detect-encoding.ts";
import { regex } from "../../language/regex.ts";

/** How a page's words show incomplete letters. */
export interface BrokenWords {
  /** Number of words. */
  readonly words: number;
  /** The words that no Vietnamese text has. */
  readonly broken: readonly string[];
}

/** Share of broken words of a document from which its letters are incomplete, and how many there are at least. */
const SHARE = 0.008;
const FEWEST = 5;
const FEWEST_DIFFERENT = 3;
/** Number of letters that only Vietnamese has, for each word, below which a text is in another language or lost its marks. */
const VIETNAMESE_LETTERS = 0.2;
/** Minimum number of words that a legacy encoding must explain. */
const LEGACY_WORDS = 5;

const VIETNAMESE = /[ăđơưĂĐƠƯ\u1ea0-\u1ef9]/gu;
const WORD = regex.g`\p{L}[\p{L}\p{M}]{0,40}`;
/** A consonant alone between words, which is no list letter: "đúng ti n đ , ch t lượng", but not "điểm c khoản 2". */
const CONSONANTS = regex.g`(?<=[\p{L}\p{M}] )(?<!điểm )[bcdđghklmnpqrstvx]{1,3}(?=[ ,;:]|$)`;
/** A capital within a word in small letters, which is no name such as "eTax" or "pH". */
const CAPITAL_INSIDE = regex.g`(?<![\p{L}\p{M}\d])\p{Ll}{2,6}\p{Lu}\p{Ll}{0,6}(?![\p{L}\p{M}\d])`;
/** A letter that is neither Vietnamese nor of the basic alphabet, beside others. */
const STRANGE = regex.g`\p{L}{0,7}[\xc4-\xc7\xcb\xce-\xcf\xd1\xd6-\xd8\xdb-\xdc\xde-\xdf\xe4-\xe7\xeb\xee-\xf1\xf6-\xf8\xfb-\xfc\xfe-\u0101\u0104-\u010f\u0112-\u0127\u012a-\u0167\u016a-\u019f\u01a2-\u01ae\u01b1-\u024f]\p{L}{0,7}`;

/** Finds the words of a page's text layer that no Vietnamese text has. */
export function brokenWords(text: string): BrokenWords {
  const words = text.match(WORD)?.length ?? 0;
  const broken = [CONSONANTS, CAPITAL_INSIDE, STRANGE].flatMap((pattern) => text.match(pattern) ?? []);
  const isVietnamese =
    broken.length > 0 && (text.match(VIETNAMESE)?.length ?? 0) >= VIETNAMESE_LETTERS * words;
  return { words, broken: isVietnamese && detectEncoding(text, LEGACY_WORDS) === null ? broken : [] };
}

/** True if the pages of a document show together that letters of its fonts are missing or are others. */
export function lacksLetters(pages: readonly BrokenWords[]): boolean {
  const broken = pages.flatMap((page) => page.broken);
  const words = pages.reduce((sum, page) => sum + page.words, 0);
  return (
    broken.length >= FEWEST && broken.length >= SHARE * words && new Set(broken).size >= FEWEST_DIFFERENT
  );
}
