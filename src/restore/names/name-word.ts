import { fold } from "../../language/fold.ts";
import { bareKey, wordKey } from "../../language/model/word-key.ts";
import { regex } from "../../language/regex.ts";
import { isVietnameseSyllable } from "../../language/vietnamese-syllable.ts";
import type { Paragraph } from "../../model/restored-text.ts";

/** A word of a text as names are compared: by its letters, and by what is before it. */
export interface NameWord {
  readonly start: number;
  readonly end: number;
  readonly text: string;
  /** In small letters, with one tone placement. */
  readonly key: string;
  /** Without marks. */
  readonly bare: string;
  /** Between the word before and this one: "" where a name cannot go on. */
  readonly gap: "" | " " | "," | "-";
  /** False for what is no Vietnamese word. */
  readonly isPossible: boolean;
  /** False also for a word that restoration doubts. */
  readonly isIntact: boolean;
  /** False also for a word that restoration wrote with other letters. */
  readonly isSound: boolean;
  /** Letters as they were read, without marks, where restoration has changed them. */
  readonly read: string | null;
}

/** How probable a word must be that restoration has changed. */
const SURE = 0.8;
const WORD = regex.g`[\p{L}\p{N}][^\s(),.;:"“”/]{0,30}`;
const ABBREVIATION = regex`^[\p{Lu}\p{N}&]+$`;
/** A vowel that was read as a capital has lost its marks: "phOng". */
const MIXED = regex`^.\p{Ll}*[AEIOU]`;
const HAS_SMALL = regex`\p{Ll}`;
const GAPS: ReadonlyMap<string, NameWord["gap"]> = new Map([
  [" ", " "],
  [", ", ","],
  [" - ", "-"],
  [" – ", "-"],
]);

/** The words of a text. `changes`: what restoration changed in it. */
export function nameWords(text: string, changes: Paragraph["changes"] = []): NameWord[] {
  const folded = fold(text);
  const words: NameWord[] = [];
  let at = 0;
  let before = -1;
  for (const match of text.matchAll(WORD)) {
    const [start, end] = [match.index, match.index + match[0].length];
    while (at < changes.length && changes[at]!.end <= start) at++;
    const change = changes[at] !== undefined && changes[at]!.start < end ? changes[at]! : null;
    const key = wordKey(folded.slice(start, end));
    const isPossible = isWord(match[0], key);
    const isIntact = isPossible && (change === null || change.confidence >= SURE);
    const [bare, read] = [bareKey(key), change && bareKey(fold(change.original))];
    words.push({
      start,
      end,
      text: match[0],
      key,
      bare,
      gap: before < 0 ? "" : (GAPS.get(text.slice(before, start)) ?? ""),
      isPossible,
      isIntact,
      isSound: isIntact && (read === null || read === bare),
      read,
    });
    before = end;
  }
  return words;
}

/** True for a Vietnamese word or an abbreviation. */
function isWord(text: string, key: string): boolean {
  if (ABBREVIATION.test(text) && text.length > 1) return true;
  if (MIXED.test(text) && HAS_SMALL.test(text)) return false;
  return isVietnameseSyllable(key);
}

/** True for a word that begins with a capital. */
export const isCapital = ({ text }: NameWord): boolean => text[0] !== text[0]!.toLowerCase();

/** True if the first two words have the capitals of a name; the first may be in small letters if the second has one. */
export function hasCapitals(name: readonly NameWord[], words: readonly NameWord[], at: number): boolean {
  const needed = (k: number) => k >= name.length || !isCapital(name[k]!) || isCapital(words[at + k]!);
  return needed(1) && (needed(0) || (name[1] !== undefined && isCapital(words[at + 1]!)));
}

/** Words before the name of a place or a school. */
const BEFORE_PLACE: ReadonlySet<string> = new Set(
  "xã phường trấn khu huyện quận tỉnh phố thôn ấp bản buôn làng tổ non học sở thông".split(" "),
);

/** True for a word with a capital in the name of a place, as far as the words before show. */
export function isOfPlace(words: readonly NameWord[], at: number): boolean {
  let before = at;
  while (before > 0 && isCapital(words[before]!) && words[before]!.gap === " ") before--;
  return before < at && BEFORE_PLACE.has(words[before]!.key);
}
