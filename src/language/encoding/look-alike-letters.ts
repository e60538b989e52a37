// Letters and marks that fonts, converters and keyboards use for the Vietnamese ones of the same shape.

import { regex } from "../regex.ts";
import { isVietnameseSyllable } from "../vietnamese-syllable.ts";
import { withTone } from "./key-strokes.ts";

/**
 * "stroke": another letter with a stroke. "letter": a rare Latin letter. "script": a Cyrillic or Greek letter. "form": a
 * ligature, or a full-width or mathematical letter. "mark": another mark, or one in the wrong place.
 */
export type LookAlikeKind = "stroke" | "letter" | "script" | "form" | "mark";

export interface PlainWord {
  /** NFC. */
  readonly text: string;
  readonly kinds: ReadonlySet<LookAlikeKind>;
  /** True if a letter of the word is Latin as printed. */
  readonly hasLatin: boolean;
}

const table = (from: string, to: string): [string, string][] => [...from].map((c, i) => [c, [...to][i]!]);
const STROKES = new Map(table("ÐƉðɖ", "ĐĐđđ"));
/** "ñieàu": the letter of VNI for đ, and what an engine for Spanish reads. A syllable has it only at its beginning. */
const TILDE = /^n\u0303(?!$)/iu;
const LETTERS = new Map(table("Ƣƣɑɡı", "Ưưagi"));
const SCRIPTS = new Map([
  ...table("АВЕКМНОРСТХУІЈЅԀԚԜ", "ABEKMHOPCTXYIJSDQW"),
  ...table("аеорсхуіјѕһԁԛԝк", "aeopcxyijshdqwk"),
  ...table("ΑΒΕΖΗΙΚΜΝΟΡΤΥΧ", "ABEZHIKMNOPTYX"),
  ...table("αοικνρυ", "aoikvpu"),
]);
/** Combining marks of other languages, and marks that are printed after their letter, by the Vietnamese mark. */
const MARKS = new Map([
  ...table("\u0342\u0311\u030c\u0315\u0313", "\u0303\u0302\u0306\u031b\u0309"),
  ...table("\u00b4\u02ca\u02cb\u02c6\u02dc\u02d8", "\u0301\u0301\u0300\u0302\u0303\u0306"),
]);
/** Full-width, mathematical and ligated letters, digits and signs. */
export const FORMS = /[\ufb00-\ufb06\uff01-\uff5e\u{1d400}-\u{1d7ff}]/u;
const LATIN = /[A-Za-zĐđ]/u;
const TONE = /[\u0300\u0301\u0303\u0309\u0323]/gu;
const OVERLAID = /([Dd])[\u0335\u0336]/gu;
const TWICE = /([\u0300-\u036f])\1+/gu;
/** A tone before the hat or breve of its letter; NFC joins only the other order. */
const WRONG_ORDER = /([\u0300\u0301\u0303\u0309])([\u0302\u0306])/gu;
const LOOSE = regex`\p{M}`;

/** The word with Vietnamese letters and marks for those of the same shape. `word`: letters and marks, NFC. */
export function plainWord(word: string): PlainWord {
  const kinds = new Set<LookAlikeKind>();
  let hasLatin = false;
  const replace = (letter: string): string => {
    for (const [kind, map] of [
      ["stroke", STROKES],
      ["letter", LETTERS],
      ["script", SCRIPTS],
      ["mark", MARKS],
    ] as const) {
      const other = map.get(letter);
      if (other === undefined) continue;
      kinds.add(kind);
      return other;
    }
    if (FORMS.test(letter)) {
      kinds.add("form");
      return letter.normalize("NFKC");
    }
    if (LATIN.test(letter)) hasLatin = true;
    return letter;
  };
  const parted = word.normalize("NFD");
  const stroked = parted.replace(TILDE, (letter) => (letter[0] === "N" ? "Đ" : "đ"));
  if (stroked !== parted) kinds.add("stroke");
  const replaced = Array.from(stroked, replace).join("");
  const joined = replaced
    .replace(OVERLAID, (_, letter) => (letter === "D" ? "Đ" : "đ"))
    .replace(TWICE, "$1")
    .replace(WRONG_ORDER, "$2$1")
    .normalize("NFC");
  const text = LOOSE.test(joined) ? withToneInPlace(joined) : joined;
  if (text !== replaced.normalize("NFC")) kinds.add("mark");
  return { text, kinds, hasLatin };
}

/** A word with a tone on a consonant: on its vowel if that makes a syllable, else as it is. */
function withToneInPlace(word: string): string {
  const parted = word.normalize("NFD");
  const tones = parted.match(TONE) ?? [];
  const letters = parted.replace(TONE, "").normalize("NFC");
  if (tones.length !== 1 || LOOSE.test(letters)) return word;
  const toned = withTone(letters.toLowerCase(), tones[0]!);
  if (!isVietnameseSyllable(toned) || toned.length !== letters.length) return word;
  return Array.from(toned, (c, i) => (letters[i] === letters[i]!.toLowerCase() ? c : c.toUpperCase())).join(
    "",
  );
}
