// "&" typed for "và" in lists, names and dates: "Trung tâm Văn hóa & Thể thao", "tháng 4 & tháng 9". The readers of lists and names
// look for "và". The habit must show in the document: a single sign belongs to a name. What was printed is recorded.

import { isSyllableShape } from "../../language/model/syllable-shape.ts";
import { bareKey, hasMark, wordKey } from "../../language/model/word-key.ts";
import { regex } from "../../language/regex.ts";
import { linesIn, mapLines, type ReadyLine, type Repair } from "../flow/flow.ts";
import { replaceInLine } from "../flow/replace-in-line.ts";

const AND = regex.g`(?<left>(?<![\p{L}\p{M}\p{N}])[\p{L}\d]{1,12})[)”"]? & (?=[(“"]?(?<right>[\p{L}\d]{1,12})(?![\p{L}\p{M}\p{N}]))`;
const NUMBER = /^\d+$/;
/** "HĐND & UBND", "PCI & PAR INDEX"; "M & A" and "AT & T" are names. */
const ABBREVIATION = regex`^\p{Lu}{3,12}$`;
/** Beside a word with a mark: "CT & các PCT". */
const SHORT_ABBREVIATION = regex`^\p{Lu}{2,12}$`;
const CAPITAL = regex`^\p{Lu}`;
/** The sign belongs to the name of a firm: "Công ty TNHH Minh Anh & Cộng sự". */
const FIRM =
  /(?:công ty|tập đoàn|tnhh|cổ phần|doanh nghiệp tư nhân|văn phòng luật sư)(?: [^,;:.()\s]{1,20}){0,8}$/u;
/** Signs of source code and addresses. */
const CODE = /[{}\\=<>|`]|[a-z\d_]&[a-z\d_]|&[a-z\d_]{1,9};/iu;
const CONFIDENCE = 0.9;
/** So many signs, and this share of signs and words together, are a habit. */
const HABIT = 3;
const HABIT_SHARE = 0.2;
const WORD = regex.g`(?<!\p{L})và(?!\p{L})`;

export const andSigns: Repair = {
  id: "and-signs",
  apply(items) {
    const texts = linesIn(items).map(({ text }) => text);
    const signs = texts.reduce((sum, text) => sum + signsIn(text).length, 0);
    if (signs < HABIT) return { items: [...items], removed: [] };
    const words = texts.reduce((sum, text) => sum + (text.toLowerCase().match(WORD)?.length ?? 0), 0);
    const isHabit = signs >= HABIT_SHARE * (signs + words);
    return { items: isHabit ? mapLines(items, withAnd) : [...items], removed: [] };
  },
};

function withAnd(line: ReadyLine): ReadyLine {
  const and = line.text === line.text.toUpperCase() ? "VÀ" : "và";
  return signsIn(line.text)
    .toReversed()
    .reduce(
      (current, at) => replaceInLine(current, { start: at, end: at + 1, text: and, confidence: CONFIDENCE }),
      line,
    );
}

/** The offsets of the signs that stand for the word. */
function signsIn(text: string): number[] {
  if (!text.includes(" & ") || CODE.test(text)) return [];
  return [...text.matchAll(AND)].flatMap(({ index, 0: found, groups }) => {
    const at = index + found.length - 2;
    const { left, right } = groups as { left: string; right: string };
    return isVietnamese(left, right) && !isInFirm(text.slice(0, at - 1), left, right) ? [at] : [];
  });
}

/** True for two numbers, two abbreviations, or syllables of which one has a mark. */
function isVietnamese(left: string, right: string): boolean {
  const both = [left, right];
  if (both.every((word) => NUMBER.test(word)) || both.every((word) => ABBREVIATION.test(word))) return true;
  const keys = both.map(wordKey);
  return (
    keys.some(hasMark) &&
    both.every(
      (word, i) => NUMBER.test(word) || SHORT_ABBREVIATION.test(word) || isSyllableShape(bareKey(keys[i]!)),
    )
  );
}

const isInFirm = (before: string, left: string, right: string): boolean =>
  CAPITAL.test(left) && CAPITAL.test(right) && FIRM.test(before.toLowerCase());
