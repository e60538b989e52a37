// Finds runs of Vietnamese words without marks in text of another language: the Vietnamese half of a bilingual form.

import type { LanguageModel } from "../../language/model/language-model.ts";
import type { ModelToken } from "../../language/model/model-tokens.ts";
import { isSyllableShape } from "../../language/model/syllable-shape.ts";
import { wordKey } from "../../language/model/word-key.ts";
import type { Decoded } from "../decode/beam-search.ts";
import { isGlued } from "./glued-words.ts";

/** Minimum number of words of a run that shows by itself that it is Vietnamese, without numbers. */
const MIN_WORDS = 4;
/**
 * Minimum mean log-probability of the words of a run (nats), and mean probability of the chosen words, by the number of words.
 * Bare Vietnamese has -4.5; runs of four words of other languages have -5.97 at most ("de som van de"), of five -6.5, of six -6.9.
 */
const ALONE = [
  { words: 6, log: -6.8, certain: 0.8 },
  { words: 5, log: -6, certain: 0.8 },
  { words: MIN_WORDS, log: -5.5, certain: 0.8 },
];
/** The same in a line with a run that is Vietnamese by itself. */
const AMONG = [...ALONE, { words: 2, log: -5, certain: 0.8 }, { words: 1, log: -5.5, certain: 0.9 }];
/** Between two words of a run. */
const BETWEEN = /^[ \u00a0\t]{1,3}$|^, ?$/u;
/** Other punctuation often separates the languages of a form ("Họ và tên (nếu có)/Full name"). */
const BESIDE = /^[ \u00a0]{0,2}[/()–,"“”-]{1,2}[ \u00a0]{0,2}$/u;
const LETTERS = /^[a-z]+$/iu;

/** Words one after another that may be Vietnamese. */
export interface Run {
  /** With numbers inside, but not at the ends. */
  readonly tokens: readonly ModelToken[];
  readonly words: number;
  /** Only punctuation separates the run from the one before it. */
  readonly follows: boolean;
}

/** The runs of words that may be Vietnamese among the tokens of a segment. */
export function vietnameseRuns(line: string, tokens: readonly ModelToken[], model: LanguageModel): Run[] {
  const runs: Run[] = [];
  let run: ModelToken[] = [];
  let words = 0;
  let length = 0;
  const close = () => {
    const start = run[0]?.start ?? 0;
    const end = runs.at(-1)?.tokens.at(-1)?.end;
    const follows = end !== undefined && BESIDE.test(line.slice(end, start));
    if (words > 0) runs.push({ tokens: run.slice(0, length), words, follows });
    run = [];
    words = 0;
    length = 0;
  };
  for (const [i, token] of tokens.entries()) {
    const before = run.at(-1);
    if (before && !BETWEEN.test(line.slice(before.end, token.start))) close();
    // In text of another language, a word that looks like two syllables ("como") is a word of that language.
    const isPart = isGlued(tokens[i - 1], token) || (i + 1 < tokens.length && isGlued(token, tokens[i + 1]!));
    if (!isPart && token.kind === "word" && mayBeVietnamese(line.slice(token.start, token.end), model)) {
      run.push(token);
      words++;
      length = run.length;
    } else if (token.kind === "number" && words > 0) run.push(token);
    else close();
  }
  close();
  return runs;
}

function mayBeVietnamese(printed: string, model: LanguageModel): boolean {
  if (!LETTERS.test(printed)) return false;
  const key = wordKey(printed);
  return isSyllableShape(key) && model.withBare(key).length > 0;
}

/** True if the decoded run is Vietnamese. `among`: another run of the line is. */
export function isVietnameseRun(
  { tokens, words }: Run,
  { score, probabilities }: Decoded,
  among: boolean,
): boolean {
  const least = (among ? AMONG : ALONE).find((limits) => words >= limits.words);
  if (least === undefined || score < least.log * tokens.length) return false;
  const sum = probabilities.reduce((all, probability) => all + probability, 0);
  return sum >= least.certain * probabilities.length;
}

/** True for a run that is long enough to show by itself that it is Vietnamese. */
export const isLongRun = ({ words }: Run): boolean => words >= MIN_WORDS;
