// Single words that lack letters in a text that is whole otherwise ("việc thc hiện"): a slip, so they stay, with a warning.

import type { LanguageModel } from "../../language/model/language-model.ts";
import { UNKNOWN } from "../../language/model/model-tokens.ts";
import { isSyllableShape } from "../../language/model/syllable-shape.ts";
import { bareKey, wordKey } from "../../language/model/word-key.ts";
import { regex } from "../../language/regex.ts";
import type { Warning } from "../../model/warning.ts";

/** A word that most probably lacks letters and stays as printed. */
export interface IncompleteWord {
  /** The number of its line, from 0. */
  readonly line: number;
  readonly printed: string;
  /** The word that fits. */
  readonly word: string;
  /** The printed word with those beside it. */
  readonly context: string;
}

/** Words in small letters, not after a sign as in ".vn", "v/v". Names and abbreviations with capitals may be unknown in any text. */
const SMALL_WORD = regex.g`(?<![^\s(“"])\p{Ll}{2,7}(?![\p{L}\p{M}\p{N}/@_'’&\-]|\.\p{L})`;
/** The consonants of a syllable without its vowels. */
const CONSONANTS = /^(?:ngh|ng|nh|gh|gi|kh|ch|th|tr|ph|qu|[bcdđghklmnpqrstvx])(?:ng|nh|ch|[cmnpt])?$/u;
/** Words as rare as this, log-probability in nats, are like unknown ones. */
const RARE = -11;

/** A quick test that nearly all texts fail: decoding a text takes long. */
export const mayBeIncomplete = (lines: readonly string[], model: LanguageModel): boolean =>
  lines.some((line) =>
    line
      .normalize("NFC")
      .match(SMALL_WORD)
      ?.some((word) => {
        const key = wordKey(word);
        const id = model.id(key);
        const isUnusual = id === UNKNOWN || model.alone(id) < RARE;
        return isUnusual && (CONSONANTS.test(key) || isSyllableShape(bareKey(key)));
      }),
  );

/** So many letters are shown before and after a word. */
const BESIDE = 24;

/** The word between its neighbours, cut at blanks with "…". */
export function contextOf(line: string, start: number, end: number): string {
  const before = line.slice(Math.max(0, start - BESIDE), start);
  const after = line.slice(end, end + BESIDE);
  const from = start > BESIDE ? before.replace(/^\S*\s/u, "… ") : before;
  const to = end + BESIDE < line.length ? after.replace(/\s\S*$/u, " …") : after;
  return `${from}${line.slice(start, end)}${to}`.trim();
}

/** A warning names so many words. */
const NAMED = 5;

/** One warning for the words of a page. */
export function incompleteWarning(page: number, words: readonly IncompleteWord[]): Warning {
  const named = words.slice(0, NAMED);
  const rest = words.length - named.length;
  const list = (fits: string, within: string) =>
    named
      .map(({ printed, word, context }) => `“${printed}” (${fits} “${word}”) ${within} “${context}”`)
      .join("; ");
  const [restVi, restEn] = rest > 0 ? [`; và ${rest} chữ khác`, `; and ${rest} more`] : ["", ""];
  const messages = {
    vi: `Trang ${page}: có chữ dường như thiếu chữ cái: ${list("có lẽ là", "trong")}${restVi}. Giữ nguyên như trong tệp; cần đối chiếu với bản gốc.`,
    en: `Page ${page}: letters seem to be missing: ${list("probably", "in")}${restEn}. The words stay as they are; compare with the original.`,
  };
  return { code: "restored-with-doubt", message: messages.vi, messages, page };
}
