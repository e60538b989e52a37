import { FORMS, type PlainWord, plainWord } from "../../language/encoding/look-alike-letters.ts";
import { bare } from "../../language/fold.ts";
import { isSyllableShape } from "../../language/model/syllable-shape.ts";
import { bareKey, hasMark, wordKey } from "../../language/model/word-key.ts";
import { regex } from "../../language/regex.ts";
import { isVietnameseSyllable } from "../../language/vietnamese-syllable.ts";
import { type Change, linesIn, mapLines, type ReadyLine, type Repair } from "../flow/flow.ts";
import { lineLanguage } from "./line-language.ts";

/** A line with the words that were changed in it. */
export interface RepairedLetters {
  readonly text: string;
  readonly changes: readonly Change[];
}

// Stroke letters of other languages, rare letters, Greek and Cyrillic, loose marks, marks after their letter, other forms.
const STRANGE = regex`[ÐƉðɖÑñƢƣǍǎɑɡı\u0370-\u052f\p{M}\u00b4\u02ca\u02cb\u02c6\u02dc\u02d8\ufb00-\ufb06\uff01-\uff5e\u{1d400}-\u{1d7ff}]`;
const WORD = regex.g`[\p{L}\p{M}\u00b4\u02dc\u02d8\u{1d400}-\u{1d7cb}]{1,40}`;
const OTHER_FORMS = /[\uff01-\uff0f\uff10-\uff20\uff3b-\uff40\uff5b-\uff5e\u{1d7ce}-\u{1d7ff}]{1,40}/gu;
const EAST_ASIAN = /[\u3040-\u30ff\u3400-\u9fff\uac00-\ud7af]/u;
/** Letters that Vietnamese has; also the foreign ones of names. */
const PLAIN = regex`^[A-Za-z\u00c0-\u00ff\u0102\u0103\u0110\u0111\u0128\u0129\u0168\u0169\u01a0\u01a1\u01af\u01b0\u1ea0-\u1ef9]{1,60}$`;
/** A list label of one letter, or a Roman numeral, at the beginning of a line. */
const LABEL = regex`^(?<blank>\s{0,20})(?<label>\p{L}{1,5})(?=[).]\s)`;
const LABELS = /^(?:[a-zđ]|[IVX]{1,5})$/u;
const STROKE = /[ÐƉðɖ]/u;
const TILDE = /^ñ/iu;
const MAX_ABBREVIATION = 8;
/** Letters of Pinyin that no engine or program writes for Vietnamese ones; a text with them also has the letter of `CARON`. */
const PINYIN = /[āēīōūěǐǒǔǖǘǚǜ]/iu;
const CARON = /ǎ/iu;
/** Another letter of the same shape is all that the word can mean. */
const CONFIDENCE = 0.99;

type Language = ReturnType<typeof lineLanguage>;

/** Replaces letters that only look like Vietnamese ones, where the words around show Vietnamese. One result per line (NFC). */
export function lookAlikeRepairs(
  lines: readonly string[],
  before: readonly string[] = [],
): RepairedLetters[] {
  let around: Language | null = null;
  let isPinyin: boolean | null = null;
  return lines.map((line) => {
    if (!STRANGE.test(line)) return { text: line, changes: [] };
    if (CARON.test(line)) isPinyin ??= [...before, ...lines].some((other) => PINYIN.test(other));
    if (isPinyin && CARON.test(line)) return { text: line, changes: [] };
    const own = lineLanguage(withPlainLetters(line));
    if (own === "short") around ??= languageOf([...before, ...lines]);
    return repaired(line, own === "short" ? around! : own);
  });
}

/** The line as it reads with Latin letters. Strokes and marks of other languages do not prove Vietnamese, so they are left out. */
const withPlainLetters = (line: string) =>
  line.replace(WORD, (word) => {
    const { text, kinds, hasLatin } = plainWord(word);
    if (kinds.has("script") && !hasLatin) return word;
    return kinds.has("stroke") || kinds.has("mark") ? bare(text) : text;
  });

/** "vietnamese" if most lines that are long enough are. */
function languageOf(lines: readonly string[]): Language {
  let sum = 0;
  let found = 0;
  for (const line of lines) {
    const language = lineLanguage(line);
    if (language === "short") continue;
    found++;
    sum += language === "vietnamese" ? 1 : -1;
  }
  if (found === 0) return "short";
  return sum > 0 ? "vietnamese" : "other";
}

function repaired(line: string, language: Language): RepairedLetters {
  if (language === "other") return { text: line, changes: [] };
  const isEastAsian = EAST_ASIAN.test(line);
  const label = LABEL.exec(line)?.groups;
  const labelAt = label ? label.blank!.length : -1;
  const read = (part: string, at: number): string => {
    if (isEastAsian && FORMS.test(part)) return part;
    const word = plainWord(part);
    if (word.kinds.size === 0) return part;
    const isLabel = at === labelAt && part.length === label!.label!.length && LABELS.test(word.text);
    return isLabel || isMeant(part, word, language, line.slice(at - 1, at)) ? word.text : part;
  };
  const words = replaceParts({ text: line, changes: [] }, WORD, read);
  if (isEastAsian || language !== "vietnamese") return words;
  return replaceParts(words, OTHER_FORMS, (part) => part.normalize("NFKC"));
}

/** True if the word is certainly a misread form of its plain form. */
function isMeant(
  printed: string,
  { text, kinds, hasLatin }: PlainWord,
  language: Language,
  before: string,
): boolean {
  const isOneSyllable = isVietnameseSyllable(wordKey(text));
  if (!PLAIN.test(text)) return false;
  if (TILDE.test(printed)) return language === "vietnamese" && isSyllableShape(bareKey(wordKey(text)));
  if (isOneSyllable && hasMark(wordKey(text)) && (hasLatin || !kinds.has("script"))) return true;
  const isAbbreviation = text === text.toUpperCase() && text.length <= MAX_ABBREVIATION;
  // Words of other languages have ð inside; a name such as "Ðắk" begins with it.
  if (language === "vietnamese" && printed.search(STROKE) === 0 && printed.length > 1) return true;
  // After a slash, "NÐ-CP" needs no words around it.
  if (kinds.has("stroke"))
    return isAbbreviation && !kinds.has("mark") && (language === "vietnamese" || before === "/");
  if (language !== "vietnamese" || kinds.has("mark") || kinds.has("letter")) return false;
  return kinds.has("form") || (hasLatin && kinds.has("script"));
}

/** Replaces the parts that match and records those that differ, in the order of their offsets. */
function replaceParts(
  line: RepairedLetters,
  pattern: RegExp,
  read: (part: string, at: number) => string,
): RepairedLetters {
  let text = "";
  let from = 0;
  const changes: Change[] = [];
  const shifts: { at: number; by: number }[] = [];
  for (const { 0: part, index } of line.text.matchAll(pattern)) {
    const meant = read(part, index);
    if (meant === part) continue;
    text += line.text.slice(from, index);
    changes.push({
      start: text.length,
      end: text.length + meant.length,
      original: part,
      confidence: CONFIDENCE,
    });
    text += meant;
    from = index + part.length;
    shifts.push({ at: index, by: meant.length - part.length });
  }
  if (changes.length === 0) return line;
  const shift = (at: number) => shifts.reduce((sum, one) => (one.at < at ? sum + one.by : sum), at);
  const earlier = line.changes.map((change) => ({
    ...change,
    start: shift(change.start),
    end: shift(change.end),
  }));
  return {
    text: text + line.text.slice(from),
    changes: [...earlier, ...changes].sort((a, b) => a.start - b.start),
  };
}

export const lookAlikes: Repair = {
  id: "look-alikes",
  apply(items) {
    const lines = linesIn(items);
    if (!lines.some(({ text }) => STRANGE.test(text))) return { items: [...items], removed: [] };
    const results = lookAlikeRepairs(lines.map(({ text }) => text));
    let n = 0;
    const repairedItems = mapLines(items, (line): ReadyLine => {
      const { text, changes } = results[n++]!;
      return changes.length === 0 ? line : { ...line, text, changes };
    });
    return { items: repairedItems, removed: [] };
  },
};
