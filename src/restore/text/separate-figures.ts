// Separates a figure from the word that is glued to it: "7,85điểm", "ngày05/2/2026", "số45/KH-UBND". The readers of targets and
// dates look for a blank there.

import { codeLines } from "../../language/code-line.ts";
import type { LanguageModel } from "../../language/model/language-model.ts";
import { NUMBER, UNKNOWN } from "../../language/model/model-tokens.ts";
import { hasMark, wordKey } from "../../language/model/word-key.ts";
import { regex } from "../../language/regex.ts";
import { VIETNAMESE_LETTER } from "../../language/vietnamese-letters.ts";
import { isVietnameseSyllable } from "../../language/vietnamese-syllable.ts";
import type { Restored } from "../decode/restored-line.ts";
import { withBlanks } from "./changed-blanks.ts";

/** Least log-probability (nats) of a number after a word. "nghiệp2" has -5.3: the digit is the mark of a footnote. */
export const BEFORE_NUMBER = -4.5;
/** The same for a number that no footnote has: "còn12%", "tăng0,12", "lục01", "định30/2020/NĐ-CP". */
const BEFORE_CERTAIN_NUMBER = -9;
const NO_FOOTNOTE = regex`^(?:0\d|\d{3}|\d{1,2}(?:[.,]\d|%|/(?:\d|\p{Lu}{2})))`;
/** Least log-probability (nats) of a word after a number. */
const AFTER_NUMBER = -8;
const PROBABILITY = 0.95;

/** A quick test that most lines fail. */
const DIGIT = /\d/;
const GLUED = regex`\p{L}\d|\d%?\p{L}`;
const WORD = "(?:\\p{L}\\p{Ll}{1,6}|\\p{Lu}{2,7})";
const WORD_BEFORE = new RegExp(`(?<![\\p{L}\\p{M}@_.\\-/&])${WORD}(?=(?<figure>\\d{1,9}))`, "gu");
const WORD_AFTER = new RegExp(`(?<=\\d%?)${WORD}(?![\\p{L}\\p{M}@_]|[\\-&/.]\\p{L})`, "gu");

/** Offsets at which a blank is missing between a figure and a word with marks. */
function missingBlanks(line: string, model: LanguageModel): number[] {
  if (!DIGIT.test(line) || !GLUED.test(line) || codeLines([line])[0]) return [];
  const isVietnamese = VIETNAMESE_LETTER.test(line);
  // After a share the word may have no mark ("12%so với").
  const isAfterFigure = (word: string, sign: string | undefined) =>
    sign === "%"
      ? isVietnamese && model.id(wordKey(word)) !== UNKNOWN
      : isMarked(word) && isAfterNumber(word, model);
  const after = new Set(
    [...line.matchAll(WORD_AFTER)].flatMap(({ 0: word, index }) =>
      isAfterFigure(word, line[index - 1]) ? [index] : [],
    ),
  );
  const isBeforeFigure = (word: string, end: number, figure: string) => {
    // No footnote has its mark between two words.
    const isBetween = after.has(end + figure.length);
    if (!isMarked(word) && !(isBetween && isVietnameseSyllable(word.toLowerCase()))) return false;
    const isCertain = isBetween || NO_FOOTNOTE.test(line.slice(end));
    return isBeforeNumber(model.id(wordKey(word)), isCertain ? BEFORE_CERTAIN_NUMBER : BEFORE_NUMBER, model);
  };
  const before = [...line.matchAll(WORD_BEFORE)].flatMap(({ 0: word, index, groups }) => {
    const end = index + word.length;
    return isBeforeFigure(word, end, groups!.figure!) ? [end] : [];
  });
  return [...before, ...after].sort((a, b) => a - b);
}

/** True for a word with marks. In capitals, Đ alone is a part of codes ("ĐA06", "ĐT639"). */
function isMarked(word: string): boolean {
  const key = wordKey(word);
  return hasMark(word === word.toUpperCase() ? key.replaceAll("đ", "d") : key);
}

/** True if a number may follow the word with this number in the model. `least`: log-probability in nats. */
export function isBeforeNumber(id: number, least: number, model: LanguageModel): boolean {
  const pair = id === UNKNOWN ? -1 : model.pair(id, NUMBER);
  return pair >= 0 && model.step(id, -1, -1, NUMBER, pair) >= least;
}

function isAfterNumber(word: string, model: LanguageModel): boolean {
  const id = model.id(wordKey(word));
  const pair = id === UNKNOWN ? -1 : model.pair(NUMBER, id);
  return pair >= 0 && model.step(NUMBER, -1, -1, id, pair) >= AFTER_NUMBER;
}

/** The result with a blank between its figures and the words that are glued to them. Inserted blanks are changes too. */
export const withFiguresSeparated = (restored: Restored, model: LanguageModel): Restored =>
  withBlanks(
    restored,
    missingBlanks(restored.text, model).map((at) => ({ at, isMissing: true, probability: PROBABILITY })),
  );
