// "&" typed for "và" in lists, names and dates: "Trung tâm Văn hóa & Thể thao", "tháng 4 & tháng 9". The readers of lists and names
// look for "và". What was printed is recorded.

import { isSyllableShape } from "../../language/model/syllable-shape.ts";
import { bareKey, hasMark, wordKey } from "../../language/model/word-key.ts";
import { regex } from "../../language/regex.ts";
import { mapLines, type ReadyLine, type Repair } from "../flow/flow.ts";
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
const CODE = /[{}\\=<>|`]|\w&\w|&\w{1,9};/u;
const CONFIDENCE = 0.9;

export const andSigns: Repair = {
  id: "and-signs",
  apply(items) {
    return { items: mapLines(items, withAnd), removed: [] };
  },
};

function withAnd(line: ReadyLine): ReadyLine {
  const { text } = line;
  if (!text.includes(" & ") || CODE.test(text)) return line;
  const and = text === text.toUpperCase() ? "VÀ" : "và";
  let current = line;
  for (const match of [...text.matchAll(AND)].toReversed()) {
    const end = match.index + match[0].length - 1;
    const { left, right } = match.groups as { left: string; right: string };
    if (isVietnamese(left, right) && !isInFirm(text.slice(0, end - 2), left, right))
      current = replaceInLine(current, { start: end - 1, end, text: and, confidence: CONFIDENCE });
  }
  return current;
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
