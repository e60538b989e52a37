import { characterTable } from "../../language/character-table.ts";
import { bare, fold } from "../../language/fold.ts";
import { regex } from "../../language/regex.ts";

const TABLE_SIZE = 0x2100;
/** Table value of a character whose bare letters depend on its neighbours, or are more than one. */
const DEPENDS = 0xfffe;
/** The bare letter (code unit) of a character below `TABLE_SIZE`; 0 if nothing remains of it. */
const remainderOf = characterTable((letter) => {
  const remaining = bareLettersOf(letter);
  return remaining.length > 1 ? DEPENDS : remaining.length === 0 ? 0 : remaining.charCodeAt(0);
});

function bareLettersOf(text: string): string {
  return bare(fold(text.normalize("NFC"))).replace(regex.g`[^\p{L}\p{N}$@|!€¢©¥]`, "");
}

/**
 * The bare letters and digits of a text, folded, without marks, blanks and punctuation. "bảo đảm" becomes "đảm bảo",
 * because both orders are the same word.
 */
export function bareLetters(text: string): string {
  let remaining = "";
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i);
    const letter = code < TABLE_SIZE ? remainderOf(code) : DEPENDS;
    if (letter === DEPENDS) return withOneOrder(bareLettersOf(text));
    if (letter !== 0) remaining += String.fromCharCode(letter);
  }
  return withOneOrder(remaining);
}

const withOneOrder = (remaining: string) => remaining.replaceAll("baodam", "dambao");

/**
 * Returns true if at least 40 % of the words have a letter that an English OCR engine does not know, as in correct
 * Vietnamese. A clean text must match a name closely; only a damaged text may differ more.
 */
export function isCleanText(text: string): boolean {
  const whole = text.normalize("NFC");
  let [words, marked, now] = [0, 0, 0];
  for (let i = 0; i < whole.length; i++) {
    const code = whole.charCodeAt(i);
    const kind = code < TABLE_SIZE ? kindOf(code) : 0;
    if (kind > 0 && now === 0) words++;
    if (kind === MARKED && now !== MARKED) marked++;
    now = kind === 0 ? 0 : Math.max(now, kind);
  }
  return marked >= words * 0.4;
}

/** 0: not in a word; 1: in a word; `MARKED`: a letter that an English OCR engine does not know. */
const MARKED = 2;
const kindOf = characterTable((letter) => {
  if (!regex`[\p{L}\p{M}\p{N}]`.test(letter)) return 0;
  return /[^\u0000-\u00ff]|[âêô]/iu.test(letter) ? MARKED : 1;
});
