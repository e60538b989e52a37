// Words without marks that were typed or read without the blank between them: "kehoach".

import { lazy, memoize, memoizeRuns } from "../../language/memoize.ts";
import type { LanguageModel } from "../../language/model/language-model.ts";
import { type ModelToken, START } from "../../language/model/model-tokens.ts";
import { isSyllableShape } from "../../language/model/syllable-shape.ts";
import { bareKey, hasMark, wordKey } from "../../language/model/word-key.ts";

const LONGEST_SYLLABLE = 7;
/** Two syllables of two letters, and four of the longest; other runs of letters are not split. */
const SHORTEST = 4;
const LONGEST = 4 * LONGEST_SYLLABLE;
/** Minimum mean log-probability of the syllables (nats): foreign words would split into rare syllables. */
const USUAL = -7.5;
/** The minimum for a word with one capital, at its beginning. */
const NAME = { usual: -6.25, short: -5 };
/** The minimum for three short syllables and more. */
const MANY_SHORT = -5.5;
/** Two short syllables are a foreign word ("radi", "boson") in a line with at most this share of other foreign words, besides names. */
const FEW_FOREIGN = 0.1;
/** Mean number of letters below which syllables are short; it is 3.3 in Vietnamese. */
const SHORT_SYLLABLES = 2.75;
/** "TaiChinh", "dungLuong"; so many in a line, and none that is glued otherwise, are names of data. */
const CAPITAL_INSIDE = /[a-z][A-Z]/u;
const IDENTIFIERS = 5;
/** The longest capitals among small letters that are an abbreviation. */
const MAX_ABBREVIATION = 6;

const NONE: readonly number[] = [];
/** Number of printed words of which it is known whether they are glued. */
const CACHED_RUNS = 1 << 13;

/** Number of splits that are kept at each offset of a word. */
const BEAM = 8;

/** A way to split the beginning of a word; `last` is the model's number of its last syllable. */
interface Split {
  readonly log: number;
  readonly last: number;
  readonly lengths: readonly number[];
}

/** What the words of a line show. */
interface LineWords {
  readonly areForeign: () => boolean;
  readonly areVietnamese: () => boolean;
  readonly areIdentifiers: () => boolean;
}

/** Splits words such as "kehoach" into syllables by the probability of the syllables. */
export class GluedWords {
  private readonly model: LanguageModel;
  /** The most probable split of a glued word; null for other words. `key`: see `wordKey`. */
  private readonly splitOf: (key: string) => Split | null;
  /** 1 for a run of letters that is a glued word, else 0: a test without a copy of the run. */
  private readonly isGluedRun: (line: string, start: number, end: number) => number;

  constructor(model: LanguageModel) {
    this.model = model;
    this.splitOf = memoize((key) => this.split(key), { maxKeyLength: LONGEST, maxWeight: 8_000 });
    const isLong = (split: Split | null) => split !== null && split.lengths.length > 1;
    this.isGluedRun = memoizeRuns((printed) => (isLong(this.splitOf(wordKey(printed))) ? 1 : 0), CACHED_RUNS);
  }

  /** The tokens of a line, with one token for each syllable of a glued word. */
  splitTokens(line: string, tokens: readonly ModelToken[]): readonly ModelToken[] {
    let split: ModelToken[] | null = null;
    const beside: LineWords = {
      areForeign: lazy(() => this.hasForeignWords(line, tokens)),
      areVietnamese: lazy(() => this.isMostlyVietnamese(line, tokens)),
      areIdentifiers: lazy(() => this.hasIdentifiers(line, tokens)),
    };
    for (let i = 0; i < tokens.length; i++) {
      const token = tokens[i]!;
      const lengths = this.lengthsIn(line, token, beside);
      if (lengths.length > 1) split ??= tokens.slice(0, i);
      if (split === null) continue;
      if (lengths.length < 2) split.push(token);
      else {
        let start = token.start;
        for (const length of lengths) {
          split.push({ kind: "word", start, end: start + length });
          start += length;
        }
      }
    }
    return split ?? tokens;
  }

  private lengthsIn(line: string, { kind, start, end }: ModelToken, beside: LineWords): readonly number[] {
    if (kind !== "word" || end - start < SHORTEST || end - start > LONGEST) return NONE;
    if (this.isGluedRun(line, start, end) === 0) return NONE;
    const printed = line.slice(start, end);
    const split = this.splitOf(wordKey(printed));
    if (split === null || split.lengths.length < 2) return NONE;
    const { log, lengths } = split;
    if (printed === printed.toUpperCase())
      return printed.length <= MAX_ABBREVIATION && line !== line.toUpperCase() && beside.areForeign()
        ? NONE
        : lengths;
    if (!beginAtCapitals(printed, lengths)) return NONE;
    if (CAPITAL_INSIDE.test(printed) && beside.areIdentifiers()) return NONE;
    if (areTwoShort(printed, lengths) && beside.areForeign() && beside.areVietnamese()) return NONE;
    return log < leastLog(printed, lengths) * lengths.length && beside.areForeign() ? NONE : lengths;
  }

  /** True for a line with more words that cannot be split than glued words in small letters. */
  private hasForeignWords(line: string, tokens: readonly ModelToken[]): boolean {
    let foreign = 0;
    for (const { kind, start, end } of tokens) {
      if (kind !== "word" || end - start < SHORTEST) continue;
      const printed = line.slice(start, end);
      const key = wordKey(printed);
      if (printed === printed.toUpperCase() || isSyllableShape(bareKey(key))) continue;
      if (this.splitOf(key) === null) foreign++;
      else if (printed[0] === printed[0]!.toLowerCase()) foreign--;
    }
    return foreign > 0;
  }

  /** True for a line in which words of another language are few; text in that language has many. */
  private isMostlyVietnamese(line: string, tokens: readonly ModelToken[]): boolean {
    const words = tokens
      .filter(({ kind }) => kind === "word")
      .map(({ start, end }) => line.slice(start, end));
    const foreign = words.filter((printed) => {
      const key = wordKey(printed);
      const isSmall = printed[0] === printed[0]!.toLowerCase();
      return (
        isSmall && key.length >= SHORTEST && !isSyllableShape(bareKey(key)) && this.splitOf(key) === null
      );
    });
    return foreign.length <= FEW_FOREIGN * words.length;
  }

  /** True for a line with several names of data, and no glued word in small letters. */
  private hasIdentifiers(line: string, tokens: readonly ModelToken[]): boolean {
    let found = 0;
    for (const { kind, start, end } of tokens) {
      if (kind !== "word" || this.isGluedRun(line, start, end) === 0) continue;
      const printed = line.slice(start, end);
      if (printed === printed.toLowerCase()) return false;
      if (CAPITAL_INSIDE.test(printed)) found++;
    }
    return found >= IDENTIFIERS;
  }

  /** Number of syllables of a glued word; 0 for other words. */
  syllables(key: string): number {
    return key.length < SHORTEST || key.length > LONGEST ? 0 : (this.splitOf(key)?.lengths.length ?? 0);
  }

  private split(key: string): Split | null {
    if (isSyllableShape(key) || hasMark(key) || this.model.withBare(key).length > 0) return null;
    if (!this.isChain(key)) return null;
    const splits: Split[][] = [[{ log: 0, last: START, lengths: [] }]];
    for (let end = 1; end <= key.length; end++) {
      splits[end] = [];
      for (let from = Math.max(0, end - LONGEST_SYLLABLE); from <= end - 2; from++) {
        if (splits[from]!.length === 0) continue;
        const more = this.extended(splits[from]!, key.slice(from, end));
        if (more.length > 0) splits[end] = mostProbable([...splits[end]!, ...more]);
      }
    }
    const whole = best(splits[key.length]!);
    return whole && whole.log >= USUAL * whole.lengths.length ? whole : null;
  }

  /** True if the letters can be split into known bare syllables: a quick test that nearly all foreign words fail. */
  private isChain(key: string): boolean {
    const reached = [true];
    for (let end = 1; end <= key.length; end++) {
      reached[end] = false;
      for (let from = Math.max(0, end - LONGEST_SYLLABLE); from <= end - 2 && !reached[end]; from++)
        reached[end] = reached[from]! && this.model.withBare(key.slice(from, end)).length > 0;
    }
    return reached[key.length]!;
  }

  /** The splits with one more syllable: the most probable one for each word that the syllable may be. */
  private extended(before: readonly Split[], bare: string): Split[] {
    const words = this.model.withBare(bare);
    if (words.length === 0 || !isSyllableShape(bare)) return [];
    return words.map((word) => {
      const all = before.map(({ log, last, lengths }) => {
        const pair = last === START ? -1 : this.model.pair(last, word);
        const own = last === START ? this.model.alone(word) : this.model.step(last, -1, -1, word, pair);
        return { log: log + own, last: word, lengths: [...lengths, bare.length] };
      });
      return best(all)!;
    });
  }
}

/**
 * Minimum mean log-probability of the syllables of a word beside foreign words. Foreign names begin with a capital, and foreign words have shorter
 * syllables.
 */
function leastLog(printed: string, lengths: readonly number[]): number {
  const isName = /^[A-Z][a-z]+$/u.test(printed);
  const areShort = haveShort(printed, lengths);
  if (isName) return areShort ? NAME.short : NAME.usual;
  return areShort && lengths.length > 2 ? MANY_SHORT : USUAL;
}

const haveShort = (printed: string, lengths: readonly number[]): boolean =>
  printed.length < SHORT_SYLLABLES * lengths.length;

/** True for two short syllables in small letters. */
const areTwoShort = (printed: string, lengths: readonly number[]): boolean =>
  lengths.length === 2 && haveShort(printed, lengths) && printed === printed.toLowerCase();

/** True if each capital after the first letter begins a syllable: "cuaBan", but not "YouTube". */
function beginAtCapitals(printed: string, lengths: readonly number[]): boolean {
  const starts = new Set<number>([0]);
  let at = 0;
  for (const length of lengths) {
    at += length;
    starts.add(at);
  }
  return [...printed].every((letter, i) => starts.has(i) || letter === letter.toLowerCase());
}

const mostProbable = (splits: readonly Split[]): Split[] =>
  splits.toSorted((a, b) => b.log - a.log).slice(0, BEAM);

function best(splits: readonly Split[]): Split | null {
  let found: Split | null = null;
  for (const split of splits) if (!found || split.log > found.log) found = split;
  return found;
}

/** True for the second of two syllables of a glued word. */
export const isGlued = (before: ModelToken | undefined, token: ModelToken): boolean =>
  before?.kind === "word" && token.kind === "word" && before.end === token.start;
