// Separates a figure from the word that is glued to it: "7,85điểm", "ngày05/2/2026", "số45/KH-UBND". The readers of targets and
// dates look for a blank there.

import { codeLines } from "../../language/code-line.ts";
import type { LanguageModel } from "../../language/model/language-model.ts";
import { NUMBER, UNKNOWN } from "../../language/model/model-tokens.ts";
import { hasMark, wordKey } from "../../language/model/word-key.ts";
import { regex } from "../../language/regex.ts";
import { VIETNAMESE_LETTER } from "../../language/vietnamese-letters.ts";
import type { Restored } from "../decode/restored-line.ts";
import { withBlanks } from "./changed-blanks.ts";

/**
 * Least log-probabilities (nats) of a number after a word and of a word after a number. "nghiệp2" has -5.3: the digit is the mark
 * of a footnote.
 */
const AFTER_WORD = -4.5;
/** The same for a number that no footnote has: "còn12%", "tăng0,12". */
const AFTER_WORD_CERTAIN = -9;
const NO_FOOTNOTE = /^\d{1,12}(?:[.,]\d|%)/u;
const BEFORE_WORD = -8;
const PROBABILITY = 0.95;

/** A quick test that most lines fail. */
const DIGIT = /\d/;
const GLUED = regex`\p{L}\d|\d%?\p{L}`;
const WORD_BEFORE = regex.g`(?<![\p{L}\p{M}@_.\-/&])\p{L}[\p{Ll}]{1,6}(?=\d)`;
const WORD_AFTER = regex.g`(?<=\d%?)\p{L}\p{Ll}{1,6}(?![\p{L}\p{M}@_]|[\-&/.]\p{L})`;

/** Offsets at which a blank is missing between a figure and a word with marks. */
function missingBlanks(line: string, model: LanguageModel): number[] {
  if (!DIGIT.test(line) || !GLUED.test(line) || codeLines([line])[0]) return [];
  const isMarked = (word: string) => hasMark(wordKey(word));
  const before = [...line.matchAll(WORD_BEFORE)].flatMap(({ 0: word, index }) =>
    isMarked(word) && hasNumberAfter(word, line.slice(index + word.length), model)
      ? [index + word.length]
      : [],
  );
  const isVietnamese = VIETNAMESE_LETTER.test(line);
  // After a share the word may have no mark ("12%so với").
  const isAfterFigure = (word: string, sign: string | undefined) =>
    sign === "%"
      ? isVietnamese && model.id(wordKey(word)) !== UNKNOWN
      : isMarked(word) && hasNumberBefore(word, model);
  const after = [...line.matchAll(WORD_AFTER)].flatMap(({ 0: word, index }) =>
    isAfterFigure(word, line[index - 1]) ? [index] : [],
  );
  return [...before, ...after].sort((a, b) => a - b);
}

function hasNumberAfter(word: string, after: string, model: LanguageModel): boolean {
  const id = model.id(wordKey(word));
  const pair = id === UNKNOWN ? -1 : model.pair(id, NUMBER);
  return (
    pair >= 0 &&
    model.step(id, -1, -1, NUMBER, pair) >= (NO_FOOTNOTE.test(after) ? AFTER_WORD_CERTAIN : AFTER_WORD)
  );
}

function hasNumberBefore(word: string, model: LanguageModel): boolean {
  const id = model.id(wordKey(word));
  const pair = id === UNKNOWN ? -1 : model.pair(NUMBER, id);
  return pair >= 0 && model.step(NUMBER, -1, -1, id, pair) >= BEFORE_WORD;
}

/** The result with a blank between its figures and the words that are glued to them. Inserted blanks are changes too. */
export const withFiguresSeparated = (restored: Restored, model: LanguageModel): Restored =>
  withBlanks(
    restored,
    missingBlanks(restored.text, model).map((at) => ({ at, isMissing: true, probability: PROBABILITY })),
  );
