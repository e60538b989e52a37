import { regex } from "../../language/regex.ts";
import type { Statement } from "./statements.ts";

/** A sentence that a plan can have taken from another document. */
export interface Sentence {
  readonly statement: Statement;
  /** One number for each run of three words. */
  readonly runs: readonly number[];
}

const RUN = 3;
/** Shorter sentences are alike by chance. */
const MIN_WORDS = 10;

/** Legal bases, articles of laws, quotations, targets, and the formulas that close a plan: the same in many plans. Folded. */
const NOT_OWN_WORDS = regex`^ ?(?:căn cứ|thực hiện (?:kế hoạch|quyết định|công văn) số|trên đây là|trong quá trình (?:triển khai|thực hiện|tổ chức))(?!\p{L})|(?<!\p{L})(?:khoản|điều) \d|(?<!\p{L})(?:luật|nghị định|thông tư|nghị quyết)(?!\p{L}).{0,80}\d{4}|(?<!\p{L})(?:đạt|tăng)(?!\p{L})[^.;]{0,40} \d[\d,.]{0,6} ?(?:điểm|bậc|%)|^[^"]{0,20}"[^"]{1,600}"[.;]?$`;

/** The sentences of statements that count when texts are compared. */
export function sentencesOf(statements: readonly Statement[]): Sentence[] {
  const sentences: Sentence[] = [];
  for (const statement of statements) {
    const { folded } = statement;
    let words: number[] = [];
    let [from, word, letters] = [0, START, 0];
    for (let i = 0; i <= folded.length; i++) {
      const code = i < folded.length ? folded.charCodeAt(i) : SPACE;
      if (isLetter(code)) {
        word = Math.imul(word ^ code, 0x01000193);
        letters++;
        continue;
      }
      if (letters > 0) words.push(word);
      [word, letters] = [START, 0];
      const isEnd = i === folded.length || (isEndSign(code) && folded.charCodeAt(i + 1) === SPACE);
      if (!isEnd) continue;
      if (words.length >= MIN_WORDS && !NOT_OWN_WORDS.test(folded.slice(from, i)))
        sentences.push({ statement, runs: runsOf(words) });
      words = [];
      from = i + 1;
    }
  }
  return sentences;
}

/** Offset basis of the hash FNV-1a. */
const START = 0x811c9dc5;
const SPACE = 32;
const isEndSign = (code: number) => code === 46 || code === 59 || code === 33 || code === 63;
/** For folded text: digits, lower-case letters and letters with marks; characters from U+2000 on are not letters. */
const isLetter = (code: number) =>
  (code >= 97 && code <= 122) || (code >= 48 && code <= 57) || (code >= 0xc0 && code < 0x2000);

function runsOf(words: readonly number[]): number[] {
  const runs: number[] = [];
  for (let i = RUN - 1; i < words.length; i++) {
    const two = Math.imul(words[i - 2]! ^ Math.imul(words[i - 1]!, 0x9e3779b1), 0x85ebca6b);
    runs.push((two ^ Math.imul(words[i]!, 0xc2b2ae35)) >>> 0);
  }
  return runs;
}
