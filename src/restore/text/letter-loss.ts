// Tells how letters were lost in a text.

import { regex } from "../../language/regex.ts";
import type { LetterLoss } from "../candidates/lost-letter-candidates.ts";
import type { LostSign } from "../candidates/lost-sign-forms.ts";

const WESTERN = regex.g`[àáâãèéêìíòóôõùúý]`;
const OTHER = regex.g`[ăđĩũơư\u1ea0-\u1ef9]`;
/** Letters of one encoding are lost if at most this share of its letters is left. */
const FEW = 0.1;
/** "Äược": where only some bytes are lost, "Ä" can only be "Đ" and was decoded. */
const WITH_LEAD = regex`Ä\p{Ll}|Ä[áÆ]`;

/** True for text in UTF-8 that was read as windows-1252 and lost all bytes from 80 to 9F. */
export const haveLostControls = (lines: readonly string[]): boolean =>
  lines.some((line) => WITH_LEAD.test(line));

/** How letters were lost in a text. */
export function letterLoss(
  lines: readonly string[],
  { losesControls, sign }: Pick<LetterLoss, "losesControls" | "sign">,
): LetterLoss {
  let words = 0;
  let lost = 0;
  let western = 0;
  let other = 0;
  for (const line of lines) {
    const own = line.toLowerCase();
    words += own.match(regex.g`[\p{L}\p{M}?]{1,40}`)?.length ?? 0;
    lost += own.match(regex.g`\p{L}{0,9}\?[\p{L}?]{1,9}`)?.length ?? 0;
    western += own.match(WESTERN)?.length ?? 0;
    other += own.match(OTHER)?.length ?? 0;
  }
  return {
    // At least one word, so that a question ends somewhere.
    share: (lost + 1) / (words + 2),
    keepsWestern: western > 0 && other <= FEW * lost,
    losesControls,
    sign,
  };
}

/** Words with a "?" in them, in which it is no question mark. */
const WITH_SIGN = regex.g`(?<![\p{L}\p{M}\p{N}/?=&.@_-])\p{L}[\p{L}?]{0,9}\?\p{L}[\p{L}?]{0,9}`;
/** Number of words that are looked at. */
const SAMPLE = 200;

/**
 * Returns what a program replaced by "?" in a text: the kind that explains most words, "letters" if several explain as many. `explains`:
 * whether the model has a word that fits a word with "?", for one kind.
 */
export function lostSign(
  lines: readonly string[],
  explains: (word: string, sign: LostSign) => boolean,
): LostSign {
  const words = new Set<string>();
  for (const line of lines)
    if (line.includes("?") && words.size < SAMPLE)
      for (const [word] of line.toLowerCase().matchAll(WITH_SIGN)) words.add(word);
  if (words.size === 0) return "letters";
  const explained = (sign: LostSign) => [...words].filter((word) => explains(word, sign)).length;
  const signs = (["letters", "tones", "marks"] as const).map((sign) => ({ sign, words: explained(sign) }));
  return signs.reduce((best, own) => (own.words > best.words ? own : best)).sign;
}
