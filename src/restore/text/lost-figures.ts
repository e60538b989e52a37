import type { LanguageModel } from "../../language/model/language-model.ts";
import { UNKNOWN } from "../../language/model/model-tokens.ts";
import { bareKey, hasMark, wordKey } from "../../language/model/word-key.ts";
import { regex } from "../../language/regex.ts";

/** What may be a number is read as a word only if the word is at least this probable. */
const FIGURE_PROBABILITY = 0.7;
/** "5", "2a", "l5", "2O26": what may be a number, of which engines read some digits as letters. */
const FIGURE = regex`^(?:(?=.{0,30}\d)[\dlIOo|.,/]{1,30}|\d\p{Ll})$`;
/** "lục2a", "vụ6Điều": a number after a word, and before another one. */
const AFTER_WORD = regex`^(?<word>\p{L}{2,7})\d(?:(?<next>\p{L}{2,7})|[a-eđ])?$`;
const DIGIT = /\d/u;
/** Also "6quý6": two numbers without a blank beside a word. */
const TWO_DIGITS = regex`\d\d|^\d\p{L}{1,7}\d$`;

/** Tests whether a reading loses the digits of a number. */
export class LostFigures {
  private readonly model: LanguageModel;

  constructor(model: LanguageModel) {
    this.model = model;
  }

  /** True for a known word with marks: an engine without Vietnamese does not read one by chance. */
  readonly isMarkedWord = (text: string): boolean => {
    const key = wordKey(text);
    return hasMark(key) && this.model.id(key) !== UNKNOWN;
  };

  /** True for a number that would lose digits. Engines read single digits for letters, hardly ever two together. */
  areIn(printed: string, text: string, probability: number): boolean {
    if (!DIGIT.test(printed) && !DIGIT.test(text)) return false;
    if (printed.replace(/\D/gu, "") === text.replace(/\D/gu, "")) return false;
    if (TWO_DIGITS.test(printed)) return true;
    // "m3": a digit may be a misread letter, but it does not disappear.
    if (bareKey(wordKey(printed.replace(/\d/gu, ""))) === bareKey(wordKey(text))) return true;
    const { word, next } = AFTER_WORD.exec(printed)?.groups ?? {};
    const isKnown = (part = "") => part === "" || this.model.id(wordKey(part)) !== UNKNOWN;
    if (word && this.isMarkedWord(word) && isKnown(next)) return true;
    return probability < FIGURE_PROBABILITY && FIGURE.test(printed);
  }
}
