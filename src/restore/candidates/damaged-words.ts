import { memoize } from "../../language/memoize.ts";
import type { ModelToken } from "../../language/model/model-tokens.ts";
import { regex } from "../../language/regex.ts";
import type { Channel } from "../channel/channel.ts";
import { CANDIDATE_CACHE, type Candidate } from "./candidate.ts";
import { KEEP } from "./keep-log-probability.ts";
import { isMisread, withItsLetters } from "./misread-words.ts";
import { possibleCases } from "./possible-cases.ts";
import type { RestorerTools } from "./restorer-tools.ts";

/** Shorter tokens are not counted: any two characters resemble some word. */
const SHORT = 3;
/** Log-probability of the best candidate of a word that the channel explains. */
const EXPLAINED = -7;
/**
 * How far damage is searched for that the channel's table lacks. `from`: only if known damage costs more (nats). `nodes`:
 * nodes kept per character. `keep`: log-probability of keeping a foreign word.
 */
const UNSEEN = { from: 5, nodes: 90, keep: KEEP };
/** The table of scanner software is small, so much of its damage is unseen. */
const UNSEEN_BY_SCANNER = { from: 0.5, nodes: 300, keep: -9 };
const SCANNER = "scanner";
/** Longer tokens are not searched for unseen damage. */
const MAX_WIDE = 9;

/** Finds the words that an OCR engine may have misread as a given token. */
export class DamagedWords {
  private readonly tools: RestorerTools;
  private readonly channel: Channel;
  private readonly knowsVietnamese: boolean;
  private readonly unseen: typeof UNSEEN;
  /** Words that a token may stand for, the most probable first. */
  readonly of: (printed: string) => readonly Candidate[];
  /** The same, considering only known kinds of damage. */
  readonly byKnownDamage: (printed: string) => readonly Candidate[];

  /** `knowsVietnamese`: whether the engine does. */
  constructor(tools: RestorerTools, channel: Channel, knowsVietnamese: boolean) {
    this.tools = tools;
    this.channel = channel;
    this.knowsVietnamese = knowsVietnamese;
    this.unseen = channel.id === SCANNER ? UNSEEN_BY_SCANNER : UNSEEN;
    this.byKnownDamage = memoize((printed) => this.search(printed, false), CANDIDATE_CACHE);
    this.of = memoize((printed) => this.byAnyDamage(printed), CANDIDATE_CACHE);
  }

  /** Log-probability of keeping a foreign word. */
  get keep(): number {
    return this.unseen.keep;
  }

  /** Ways to read a token as one word, the most probable first. */
  private byAnyDamage(printed: string): readonly Candidate[] {
    const known = this.byKnownDamage(printed);
    const best = known[0]?.log ?? Number.NEGATIVE_INFINITY;
    const wide = best < -this.unseen.from && printed.length <= MAX_WIDE && regex`\p{Ll}|^.$`.test(printed);
    if (!wide) return known;
    if (!this.knowsVietnamese) return this.search(printed, true);
    const isWrong = isMisread(printed, this.tools.model);
    return isWrong ? withItsLetters(this.search(printed, true), printed) : known;
  }

  private search(printed: string, wide: boolean): Candidate[] {
    const byId = new Map<number, Candidate>();
    const search = this.tools.search();
    const nodes = wide ? this.unseen.nodes : 0;
    for (const [letterCase, price] of possibleCases(printed)) {
      for (const guess of search.find(printed, letterCase, this.channel, nodes)) {
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

  /** Share of the words (0..1; 1 if there are none) that the channel can explain as damaged or sound Vietnamese words. */
  explainedShare(line: string, tokens: readonly ModelToken[]): number {
    let words = 0;
    let explained = 0;
    for (const { kind, start, end } of tokens) {
      if (kind !== "word" || end - start < SHORT) continue;
      words++;
      if ((this.of(line.slice(start, end))[0]?.log ?? -Infinity) > EXPLAINED) explained++;
    }
    return words === 0 ? 1 : explained / words;
  }
}
