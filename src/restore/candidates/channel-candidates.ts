// Finds the words that each token of an OCR text may stand for, with the costs of the channel.

import { type ModelToken, NUMBER, tokenClass, UNKNOWN } from "../../language/model/model-tokens.ts";
import { isSyllableShape } from "../../language/model/syllable-shape.ts";
import { bareKey, hasMark, wordKey } from "../../language/model/word-key.ts";
import { regex } from "../../language/regex.ts";
import type { Channel } from "../channel/channel.ts";
import { inCase } from "../channel/letter-case.ts";
import type { Lattice } from "../decode/lattice.ts";
import { type CaseHint, caseHint } from "./case-model.ts";
import { DamagedWords } from "./damaged-words.ts";
import { KEEP, keepLogProbability } from "./keep-log-probability.ts";
import { keepUnknown, misreadAbbreviation } from "./misread-words.ts";
import { addPersonArcs, type SegmentView } from "./person-arcs.ts";
import type { RestorerTools } from "./restorer-tools.ts";

/** Log-probability of reading a single digit as a number, not as a letter. */
const LONE_DIGIT = -0.7;
/** Log-probabilities of a lost blank and of an extra one. */
const SPLIT = -5;
const JOIN = -6;
/** Log-probability of a lost blank between a number and a word. */
const GLUE = -2;
const GLUED_CANDIDATES = 20;
const GLUED = regex`^(?<first>\d?)(?<word>\p{L}{2,7})(?<last>\d?)$`;
/** Tokens are split or joined only if the best single word costs more (nats). */
const GOOD = 5;
const MIN_SPLIT = 4;
const MAX_SPLIT = 14;
const SPLIT_CANDIDATES = 3;
const MAX_JOIN = 8;
/** Added to the log-probability that a word of the model is another, unknown word. */
const KNOWN = -3;
/** Candidates in text read by one OCR engine. */
export class ChannelCandidates {
  private readonly tools: RestorerTools;
  readonly channel: Channel;
  readonly trust: number | null;
  readonly words: DamagedWords;

  /** `trust`: log-probability of keeping an unknown word; null for an engine without Vietnamese. */
  constructor(tools: RestorerTools, channel: Channel, trust: number | null = null) {
    this.tools = tools;
    this.channel = channel;
    this.trust = trust;
    this.words = new DamagedWords(tools, channel, trust !== null);
  }

  /** Fills the lattice of a segment; `tokens` contain no sentence ends and no punctuation. */
  build(lattice: Lattice, line: string, tokens: readonly ModelToken[], hasCapitals: boolean): void {
    const printed = tokens.map((token) => line.slice(token.start, token.end));
    const view: SegmentView = {
      line,
      tokens,
      parts: this.tools.nameParts,
      hasCapitals,
      candidates: (i) => this.words.of(printed[i]!),
    };
    const inCapitals = line === line.toUpperCase();
    lattice.clear();
    tokens.forEach((token, i) => {
      lattice.open();
      const text = printed[i]!;
      if (token.kind !== "word") lattice.arc(1, tokenClass(token.kind) ?? UNKNOWN, 0);
      else if (this.addMisreadAbbreviation(lattice, text)) return;
      else if (this.isAbbreviation(text, inCapitals)) this.addAbbreviation(lattice, text);
      else {
        const glued = besideDigit(text);
        this.addWords(lattice, text, glued, inCapitals, caseHint(line, token.start, text, i === 0));
        const best = this.words.of(text)[0]?.log ?? Number.NEGATIVE_INFINITY;
        if (best < -GOOD) {
          this.addSplits(lattice, text);
          if (isNextWord(line, tokens, i)) this.addJoin(lattice, text + printed[i + 1]!);
        }
        if (glued) this.addFigure(lattice, text, glued);
        if (hasCapitals) addPersonArcs(lattice, view, i);
      }
    });
  }

  /** Adds the readings of "Dieu8" or "9thang" as a word and a digit, besides those where the digit is a misread letter. */
  private addFigure(lattice: Lattice, text: string, { first, word, last }: BesideDigit): void {
    if (first !== "" && last !== "") return;
    // In "1anh" for "lanh" the digit is a letter: "1anh" fits the word better than "anh" does.
    const whole = new Map(this.words.byKnownDamage(text).map(({ id, log }) => [id, log]));
    for (const { id, word: read, log, letterCase } of this.words
      .byKnownDamage(word)
      .slice(0, GLUED_CANDIDATES)) {
      if ((whole.get(id) ?? Number.NEGATIVE_INFINITY) > log) continue;
      const words = [first + inCase(read, letterCase, word) + last];
      const note = { words, cases: ["lower" as const] };
      if (first) lattice.arc(1, NUMBER, log + GLUE, note, id);
      else lattice.arc(1, id, log + GLUE, note, NUMBER);
    }
  }

  private addWords(
    lattice: Lattice,
    text: string,
    glued: BesideDigit | null,
    inCapitals: boolean,
    hint: CaseHint,
  ): void {
    const { notes, cases } = this.tools;
    // A digit beside a word is not dropped as an extra character: addFigure offers the word with its digit.
    const alone = glued && new Map(this.words.byKnownDamage(glued.word).map(({ id, log }) => [id, log]));
    for (const candidate of this.words.of(text)) {
      if (alone && (alone.get(candidate.id) ?? Number.NEGATIVE_INFINITY) > candidate.log) continue;
      const note = inCapitals ? notes.of(candidate.id, "upper") : candidate.note;
      lattice.arc(1, candidate.id, candidate.log + cases.log(candidate.id, hint), note);
    }
    if (/^\d$/u.test(text)) lattice.arc(1, NUMBER, this.trust === null ? LONE_DIGIT : 0);
    lattice.arc(
      1,
      UNKNOWN,
      this.trust === null ? keepLogProbability(text, this.words.keep) : this.trustIn(text),
    );
  }

  /**
   * Log-probability of keeping a word of an engine with Vietnamese as an unknown one. A word of the model is kept as itself;
   * else a run of words would be kept as foreign ones because of one misread word among them.
   */
  private trustIn(text: string): number {
    const { model } = this.tools;
    const isKnown = model.id(wordKey(text)) !== UNKNOWN;
    return isKnown ? this.trust! + KNOWN : keepUnknown(text, this.trust!, model);
  }

  /** True for Roman numerals and capitals that are not a syllable in lower-case text, and for known abbreviations. */
  private isAbbreviation(text: string, inCapitals: boolean): boolean {
    if (text.length < 2 || !/^[A-ZĐƯ]+$/u.test(text)) return false;
    const key = wordKey(text);
    if (this.tools.search().isAbbreviation(this.tools.model.id(key))) return true;
    return !inCapitals && (!isSyllableShape(bareKey(key)) || ROMAN.test(text));
  }

  /** Adds the abbreviation that an engine with Vietnamese misread, if it is one; returns whether it is. */
  private addMisreadAbbreviation(lattice: Lattice, text: string): boolean {
    const { model } = this.tools;
    const meant = this.trust === null ? null : misreadAbbreviation(text, model);
    if (meant === null) return false;
    lattice.arc(1, model.id(meant), ONE_CHARACTER, { words: [meant], cases: ["upper"] });
    lattice.arc(1, UNKNOWN, KEEP);
    return true;
  }

  private addAbbreviation(lattice: Lattice, text: string): void {
    const { model } = this.tools;
    const key = wordKey(text);
    const own = model.id(key);
    const marked = own === UNKNOWN ? this.tools.symbols.abbreviation(text) : text;
    const note = marked === text ? null : { words: [marked.toLowerCase()], cases: ["upper" as const] };
    lattice.arc(1, own, own === UNKNOWN ? KEEP : 0, note);
    // "SG" may be a misread "Sở": two capitals are often damage.
    if (text.length === 2 && !ROMAN.test(text)) {
      for (const candidate of this.words.of(text)) {
        if (candidate.id === own) continue;
        lattice.arc(1, candidate.id, candidate.log + SHORT_FORM, {
          words: [candidate.word],
          cases: ["title"],
        });
      }
    }
    if (ROMAN.test(text) || hasMark(key)) return;
    for (const id of model.withBare(key)) {
      if (id === own || !this.tools.search().isAbbreviation(id)) continue;
      lattice.arc(1, id, LOST_MARK, { words: [model.words[id]!], cases: ["upper"] });
    }
  }

  private addSplits(lattice: Lattice, text: string): void {
    if (text.length < MIN_SPLIT || text.length > MAX_SPLIT) return;
    for (let cut = 1; cut < text.length; cut++) {
      const left = this.words.byKnownDamage(text.slice(0, cut));
      if (left.length === 0 || left[0]!.log < -2 * GOOD) continue;
      const right = this.words.byKnownDamage(text.slice(cut));
      for (const a of left.slice(0, SPLIT_CANDIDATES)) {
        for (const b of right.slice(0, SPLIT_CANDIDATES)) {
          const note = { words: [`${a.word} ${b.word}`], cases: [a.letterCase] };
          lattice.arc(1, a.id, a.log + b.log + SPLIT, note, b.id);
        }
      }
    }
  }

  private addJoin(lattice: Lattice, joined: string): void {
    if (joined.length > MAX_JOIN) return;
    for (const candidate of this.words.of(joined).slice(0, SPLIT_CANDIDATES)) {
      // The second token becomes part of the first.
      lattice.arc(2, candidate.id, candidate.log + JOIN, {
        words: [candidate.word, ""],
        cases: [candidate.letterCase, null],
      });
    }
  }
}

/** A word between two digits, or beside one ("" for none). */
interface BesideDigit {
  readonly first: string;
  readonly word: string;
  readonly last: string;
}

/** The parts of "Dieu8" or "9thang"; null for other words. */
function besideDigit(text: string): BesideDigit | null {
  if (!isDigit(text.charCodeAt(0)) && !isDigit(text.charCodeAt(text.length - 1))) return null;
  return (GLUED.exec(text)?.groups as unknown as BesideDigit | undefined) ?? null;
}

const isDigit = (code: number) => code >= 0x30 && code <= 0x39;

/** True if one blank separates token `i` from a word. */
const isNextWord = (line: string, tokens: readonly ModelToken[], i: number) => {
  const next = tokens[i + 1];
  return next?.kind === "word" && line.slice(tokens[i]!.end, next.start) === " ";
};

const ROMAN = /^(?=[IVX])X{0,3}(?:IX|IV|V?I{0,3})$/u;
/** "HDND" for "HĐND": the engine does not know Đ. */
const LOST_MARK = -1;
const SHORT_FORM = -4;
/** One character of an abbreviation is misread. */
const ONE_CHARACTER = -4;
