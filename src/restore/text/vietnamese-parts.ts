// Finds the Vietnamese parts of a line without marks that also has words of another language. Every word has two readings,
// Vietnamese and foreign. Languages come in runs, so the words are judged together: a Markov chain with one state for each language.

import { memoizeRuns } from "../../language/memoize.ts";
import type { LanguageModel } from "../../language/model/language-model.ts";
import type { ModelToken } from "../../language/model/model-tokens.ts";
import { isSyllableShape } from "../../language/model/syllable-shape.ts";
import { wordKey } from "../../language/model/word-key.ts";
import type { BareCandidates } from "../candidates/bare-candidates.ts";
import { type BeamSearch, type DecodeOptions, SENTENCE_START } from "../decode/beam-search.ts";
import { Lattice } from "../decode/lattice.ts";
import { isGlued } from "./glued-words.ts";

/** Minimum probability of each word of a part, and minimum number of words that speak for Vietnamese in a line's first part. */
const CERTAIN = 0.75;
const MIN_WORDS = 4;
/** Minimum share of a segment's words with the shape of a syllable that its parts have. Most words of Pinyin have this shape, too. */
const COVERED = 0.5;
/** Log-odds (nats) that a text begins in Vietnamese, and that the language changes after a word. */
const BEGINS = -4;
const CHANGES = -4;
/** Log-probability, in text of another language, of a word that could be a bare syllable, and of a frequent one. */
const FOREIGN = -7.8;
const FREQUENT_FOREIGN = -6;
/** Maximum log-odds of one word. */
const MOST = 5;
/** Log-odds of words that the Vietnamese model does not know. Names and abbreviations occur in any text. */
const NO_SYLLABLE = -4;
const NAME = 0;
const ABBREVIATION = -0.1;
const LONGEST_ABBREVIATION = 5;

/** Frequent words of eight languages with Latin letters, of some others and of Pinyin without tones, if they have the shape of a syllable. */
const FREQUENT = new Set(
  (
    "a ai am an at au ban bang bao be ben bi bu but by ca can che chi chu ci co com con cu da dai dan dao dat de dem den " +
    "det di die din do du e em en et eu gan ha hai han hao hat he ho hot hun i ich im in it ka kan ke la lai le let li lo " +
    "long lui ma mai man may me men met mi min mit mo my na nach ne nem ni nian nie no nom non not nu o om on op pe po put " +
    "qua que qui sa sau se set si sin so som son su sun ta tan te ten than that the them then thing ti to tong top tot tu u " +
    "um un ut va van ve vi via vo von xin y yi"
  ).split(" "),
);

/** The forms of a word: a bare syllable, one that is frequent in other languages, a name, capitals, any other. */
const [SYLLABLE, FREQUENT_SYLLABLE, NAME_FORM, CAPITALS, OTHER] = [0, 1, 2, 3, 4];
/** Number of words whose form is cached. */
const CACHED = 1 << 13;

/** The tokens of a segment, with a word that was split into syllables in one piece: in doubt it is foreign ("como"). */
function withoutSplits(tokens: readonly ModelToken[]): readonly ModelToken[] {
  if (!tokens.some((token, i) => isGlued(tokens[i - 1], token))) return tokens;
  const whole: ModelToken[] = [];
  for (const token of tokens) {
    const before = whole.at(-1);
    if (isGlued(before, token)) whole[whole.length - 1] = { ...before!, end: token.end };
    else whole.push(token);
  }
  return whole;
}

/** Words of a segment with their language. */
interface JudgedWords {
  readonly tokens: readonly ModelToken[];
  /** Log-odds of each token by itself that it is Vietnamese. */
  readonly odds: readonly number[];
  /** Probability of each that it is Vietnamese, among its neighbours. */
  readonly shares: readonly number[];
  /** Number of words that could be bare syllables. */
  readonly syllables: number;
}

const NO_WORDS: JudgedWords = { tokens: [], odds: [], shares: [], syllables: 0 };

/** What decodes a segment as if all its words were Vietnamese. */
interface Decoding {
  readonly model: LanguageModel;
  readonly candidates: BareCandidates;
  readonly search: BeamSearch;
  readonly options: DecodeOptions;
}

/** Judges the language of words. It caches the forms of words, reuses its lattice and is for one thread. */
export class VietnameseParts {
  private readonly decoding: Decoding;
  private readonly lattice = new Lattice();
  private readonly formOf: (line: string, start: number, end: number) => number;

  constructor(decoding: Decoding) {
    this.decoding = decoding;
    this.formOf = memoizeRuns((printed) => {
      const key = wordKey(printed);
      if (isSyllableShape(key) && decoding.model.withBare(key).length > 0)
        return FREQUENT.has(key) ? FREQUENT_SYLLABLE : SYLLABLE;
      if (printed.length > 1 && printed === printed.toUpperCase()) return CAPITALS;
      return printed[0] === printed[0]!.toLowerCase() ? OTHER : NAME_FORM;
    }, CACHED);
  }

  /** The Vietnamese parts of the segments of a line. `beside`: another segment of the line is Vietnamese, so short parts count too. */
  find(
    line: string,
    segmentTokens: readonly (readonly ModelToken[])[],
    beside: boolean,
  ): readonly (readonly ModelToken[])[] {
    const whole = segmentTokens.map(withoutSplits);
    // A line has parts only if one of its segments can begin a part.
    if (!beside && whole.every((tokens) => this.syllablesIn(line, tokens) < MIN_WORDS)) return [];
    const judged = whole.map((tokens) => this.judge(line, tokens));
    const isBeside = beside || judged.some((words) => this.partsOf(words, false).length > 0);
    return judged.flatMap((words) => this.partsOf(words, isBeside));
  }

  /** The words of a segment with their language, after decoding all of them as Vietnamese. */
  private judge(line: string, tokens: readonly ModelToken[]): JudgedWords {
    const syllables = this.syllablesIn(line, tokens);
    if (syllables === 0) return NO_WORDS;
    const { lattice, decoding } = this;
    decoding.candidates.build(lattice, line, tokens, line !== line.toLowerCase());
    const { arcs } = decoding.search.decode(lattice, SENTENCE_START, decoding.options);
    if (arcs.length === 0) return NO_WORDS;
    const ofArcs = decoding.search.logsOfPath();
    const logs: number[] = [];
    for (const [k, arc] of arcs.entries()) {
      const own = ofArcs[k]! / (lattice.to[arc]! - logs.length);
      while (logs.length < lattice.to[arc]!) logs.push(own);
    }
    const odds = this.oddsOf(line, tokens, logs);
    return { tokens, odds, shares: probabilities(odds), syllables };
  }

  private syllablesIn(line: string, tokens: readonly ModelToken[]): number {
    let found = 0;
    for (const { kind, start, end } of tokens)
      if (kind === "word" && this.formOf(line, start, end) <= FREQUENT_SYLLABLE) found++;
    return found;
  }

  /** The parts of a segment that are most probably Vietnamese. */
  private partsOf(
    { tokens, odds, shares, syllables }: JudgedWords,
    beside: boolean,
  ): readonly (readonly ModelToken[])[] {
    const parts: (readonly ModelToken[])[] = [];
    let covered = 0;
    for (let from = 0; from < tokens.length; ) {
      let to = from;
      let words = 0;
      for (; to < tokens.length && shares[to]! >= CERTAIN; to++) if (odds[to]! > 0) words++;
      covered += words;
      if (words >= (beside ? 1 : MIN_WORDS)) parts.push(tokens.slice(from, to));
      from = to + 1;
    }
    return covered >= COVERED * syllables ? parts : [];
  }

  /** The log-odds of each token by itself that it is Vietnamese. */
  private oddsOf(line: string, tokens: readonly ModelToken[], logs: readonly number[]): number[] {
    const isSmall = ({ start, end }: ModelToken) =>
      line.slice(start, end) !== line.slice(start, end).toUpperCase();
    const hasSmall = tokens.some(isSmall);
    return tokens.map(({ kind, start, end }, i) => {
      if (kind !== "word") return 0;
      const form = this.formOf(line, start, end);
      if (form <= FREQUENT_SYLLABLE)
        return Math.min(MOST, logs[i]! - (form === SYLLABLE ? FOREIGN : FREQUENT_FOREIGN));
      if (form === NAME_FORM) return NAME;
      return form === CAPITALS && hasSmall && end - start <= LONGEST_ABBREVIATION
        ? ABBREVIATION
        : NO_SYLLABLE;
    });
  }
}

const probabilityOf = (logOdds: number): number => 1 / (1 + Math.exp(-logOdds));
const oddsOf = (probability: number): number => probability / (1 - probability);

/** The probability of each token that it is Vietnamese: forward and backward sums over the two languages. */
function probabilities(odds: readonly number[]): number[] {
  const before = priors(odds);
  const after = priors(odds.toReversed()).reverse();
  // Both priors contain the odds of the beginning.
  return odds.map((own, i) => probabilityOf(Math.log(oddsOf(before[i]!) * oddsOf(after[i]!)) + own - BEGINS));
}

/** The probability of each token that it is Vietnamese by the tokens before it alone. */
function priors(odds: readonly number[]): number[] {
  const change = probabilityOf(CHANGES);
  let share = probabilityOf(BEGINS);
  return odds.map((own) => {
    const prior = share;
    const posterior = probabilityOf(Math.log(oddsOf(prior)) + own);
    share = posterior * (1 - change) + (1 - posterior) * change;
    return prior;
  });
}
