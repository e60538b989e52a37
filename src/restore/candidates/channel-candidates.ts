// Text read by an engine that did not know Vietnamese: what each token may stand for, by the channel's table.

import { type ModelToken, NUMBER, tokenClass, UNKNOWN } from "../../language/model/model-tokens.ts";
import { isSyllableShape } from "../../language/model/syllable-shape.ts";
import { bareKey, hasMark, wordKey } from "../../language/model/word-key.ts";
import type { Channel, LetterCase } from "../channel/channel.ts";
import type { Lattice } from "../decode/lattice.ts";
import type { Candidate } from "./candidate.ts";
import { CandidateCache } from "./candidate-cache.ts";
import { caseHint } from "./case-model.ts";
import { addPersonArcs, type NameView } from "./person-arcs.ts";
import type { RestorerTools } from "./restorer-tools.ts";

/** Price of leaving a token as it is: it is no word that the model knows. */
const KEEP = -5;
const KEEP_SMALL = -8;
const KEEP_DAMAGED = -16;
const KEEP_SIGN = -0.9;
/** Price of reading a lone digit as a figure, in place of the letter it may have been. */
const LONE_DIGIT = -0.7;
/** A lost blank, and one too many. */
const SPLIT = -5;
const JOIN = -6;
/** A token is cut or joined only where reading it as one word costs more than this. */
const GOOD = 5;
const MIN_SPLIT = 4;
const MAX_SPLIT = 14;
const SPLIT_GUESSES = 3;
const MAX_JOIN = 8;
/** Damage never seen is thought of only where the known kinds are dearer than this. */
const WIDE = 5;
const MAX_WIDE = 9;

export class ChannelCandidates {
  private readonly tools: RestorerTools;
  readonly channel: Channel;
  private readonly trust: number | null;
  private readonly cache = new CandidateCache();
  private readonly narrowCache = new CandidateCache();

  /**
   * `trust`: the price of keeping a word that the model does not know, of an engine that knew Vietnamese and so likely
   * read what stands there; null: the engine knew none.
   */
  constructor(tools: RestorerTools, channel: Channel, trust: number | null = null) {
    this.tools = tools;
    this.channel = channel;
    this.trust = trust;
  }

  /** RestorationModes to read a token as one word, likeliest first. */
  readings(printed: string): readonly Candidate[] {
    return this.cache.of(printed, () => {
      const narrow = this.narrowReadings(printed);
      const best = narrow[0]?.log ?? Number.NEGATIVE_INFINITY;
      const wide = best < -WIDE && printed.length <= MAX_WIDE && /\p{Ll}|^.$/u.test(printed);
      return wide && this.trust === null ? this.search(printed, true) : narrow;
    });
  }

  /** By known kinds of damage alone. */
  private narrowReadings(printed: string): readonly Candidate[] {
    return this.narrowCache.of(printed, () => this.search(printed, false));
  }

  private search(printed: string, wide: boolean): Candidate[] {
    const byId = new Map<number, Candidate>();
    for (const [letterCase, price] of casesOf(printed)) {
      for (const guess of this.tools.search().find(printed, letterCase, this.channel, wide)) {
        const log = -guess.cost - price;
        const before = byId.get(guess.id);
        if (!before || before.log < log) {
          byId.set(guess.id, {
            id: guess.id,
            word: this.tools.model.words[guess.id]!,
            log,
            letterCase,
            note: this.tools.notes.of(guess.id, letterCase),
          });
        }
      }
    }
    return [...byId.values()].sort((a, b) => b.log - a.log);
  }

  /** `tokens`: one segment without sentence ends and signs. */
  build(lattice: Lattice, line: string, tokens: readonly ModelToken[], hasCapitals: boolean): void {
    const printed = tokens.map((token) => line.slice(token.start, token.end));
    const view: NameView = {
      line,
      tokens,
      names: this.tools.names,
      hasCapitals,
      readings: (i) => this.readings(printed[i]!),
    };
    const inCapitals = line === line.toUpperCase();
    lattice.clear();
    tokens.forEach((token, i) => {
      lattice.open();
      if (token.kind !== "word") {
        lattice.arc(1, tokenClass(token.kind) ?? UNKNOWN, 0);
        return;
      }
      const text = printed[i]!;
      if (this.isAbbreviation(text, inCapitals)) {
        this.addAbbreviation(lattice, text);
        return;
      }
      const readings = this.readings(text);
      const hint = caseHint(line, token.start, text, i === 0);
      for (const reading of readings) {
        const note = inCapitals ? this.tools.notes.of(reading.id, "upper") : reading.note;
        lattice.arc(1, reading.id, reading.log + this.tools.cases.log(reading.id, hint), note);
      }
      if (/^\d$/u.test(text)) lattice.arc(1, NUMBER, this.trust === null ? LONE_DIGIT : 0);
      lattice.arc(1, UNKNOWN, this.trust ?? keepPrice(text));
      const best = readings[0]?.log ?? Number.NEGATIVE_INFINITY;
      if (best < -GOOD) {
        this.addSplits(lattice, text);
        this.addJoin(lattice, line, tokens, printed, i);
      }
      if (hasCapitals) addPersonArcs(lattice, view, i);
    });
  }

  /** Capitals that are no syllable, and Roman numerals, stand for themselves among small letters. */
  private isAbbreviation(text: string, inCapitals: boolean): boolean {
    if (text.length < 2 || !/^[A-ZĐƯ]+$/u.test(text)) return false;
    const key = wordKey(text);
    if (this.tools.search().isAbbreviation(this.tools.model.id(key))) return true;
    return !inCapitals && (!isSyllableShape(bareKey(key)) || ROMAN.test(text));
  }

  private addAbbreviation(lattice: Lattice, text: string): void {
    const { model } = this.tools;
    const key = wordKey(text);
    const own = model.id(key);
    const marked = own === UNKNOWN ? this.tools.symbols.abbreviation(text) : text;
    const note = marked === text ? null : { words: [marked.toLowerCase()], cases: ["upper" as const] };
    lattice.arc(1, own, own === UNKNOWN ? KEEP : 0, note);
    // "SG" may be "Sở": so short a form is easily damage.
    if (text.length === 2 && !ROMAN.test(text)) {
      for (const reading of this.readings(text)) {
        if (reading.id === own) continue;
        lattice.arc(1, reading.id, reading.log + SHORT_FORM, { words: [reading.word], cases: ["title"] });
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
      const left = this.narrowReadings(text.slice(0, cut));
      if (left.length === 0 || left[0]!.log < -2 * GOOD) continue;
      const right = this.narrowReadings(text.slice(cut));
      for (const a of left.slice(0, SPLIT_GUESSES)) {
        for (const b of right.slice(0, SPLIT_GUESSES)) {
          const note = { words: [`${a.word} ${b.word}`], cases: [a.letterCase] };
          lattice.arc(1, a.id, a.log + b.log + SPLIT, note, b.id);
        }
      }
    }
  }

  private addJoin(
    lattice: Lattice,
    line: string,
    tokens: readonly ModelToken[],
    printed: readonly string[],
    i: number,
  ): void {
    const next = tokens[i + 1];
    if (next?.kind !== "word" || line.slice(tokens[i]!.end, next.start) !== " ") return;
    const joined = printed[i]! + printed[i + 1]!;
    if (joined.length > MAX_JOIN) return;
    for (const reading of this.readings(joined).slice(0, SPLIT_GUESSES)) {
      // The second token disappears into the first.
      lattice.arc(2, reading.id, reading.log + JOIN, {
        words: [reading.word, ""],
        cases: [reading.letterCase, null],
      });
    }
  }
}

const ROMAN = /^(?=[IVX])X{0,3}(?:IX|IV|V?I{0,3})$/u;
/** "HDND" for "HĐND": the engine has no Đ. */
const LOST_MARK = -1;
const SHORT_FORM = -4;

/** The price (a logarithm) of leaving a token as it is, by how much it looks like a word of another language. */
function keepPrice(text: string): number {
  // Abbreviations and figures with letters are at home in such text as they are.
  if (text.length > 1 && text === text.toUpperCase() && /^[\p{Lu}\d]+$/u.test(text)) return KEEP;
  const byLength = KEEP_SIGN * text.length;
  if (!/^[a-z]+$/iu.test(text)) return KEEP_DAMAGED + byLength;
  const foreign = /[fjwz]/iu.test(text) || text[0] !== text[0]!.toLowerCase();
  return (foreign ? KEEP : KEEP_SMALL) + byLength;
}

/** The cases in which a token may be read, with their price in nats. */
function casesOf(text: string): [LetterCase, number][] {
  let upper = 0;
  let lower = 0;
  for (const sign of text) {
    if (sign !== sign.toLowerCase()) upper++;
    else if (sign !== sign.toUpperCase()) lower++;
  }
  const first = text[0]!;
  const startsUpper = first !== first.toLowerCase();
  const startsLower = first !== first.toUpperCase();
  if (upper === 0)
    return startsLower
      ? [["lower", 0]]
      : [
          ["lower", 0],
          ["title", 3],
          ["upper", 4],
        ];
  if (lower === 0)
    return upper === 1 && startsUpper
      ? [
          ["title", 0],
          ["upper", 1],
        ]
      : [
          ["upper", 0],
          ["title", 3],
        ];
  if (startsUpper)
    return upper >= lower
      ? [
          ["title", 0.5],
          ["upper", 0.5],
        ]
      : [["title", 0]];
  return upper > lower
    ? [
        ["upper", 1],
        ["lower", 1],
      ]
    : [
        ["lower", 0],
        ["title", 2],
      ];
}
