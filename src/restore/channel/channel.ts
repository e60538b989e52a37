// The noisy channel: which true letters an engine may have read as one or several characters, and at what cost.

import {
  type ChannelTables,
  CONSONANTS,
  channelTables,
  EXTRA_CHARACTER,
  LETTER_CASES,
  VOWELS,
} from "./edit-tables.ts";
import type { LetterCase } from "./letter-case.ts";

/** True letters (lower case) that some read characters may stand for; cost in nats. */
export interface Edit {
  readonly truth: string;
  readonly cost: number;
}

/** Edits found in a document: "truth<TAB>read" and its count; `totals`: the count of each truth. */
export interface Observed {
  readonly edits: ReadonlyMap<string, number>;
  readonly totals: ReadonlyMap<string, number>;
}

export const MAX_READ = 3;
const OTHER_VOWEL = 8;
const FOREIGN_CHARACTER = 6.5;
const OTHER_CONSONANT = 9;
const VOWEL_AS_CONSONANT = 9.5;
const CONSONANT_AS_VOWEL = 10;
const LOST = 8.5;
/** One thin letter for another: "igi" for "lợi". */
const OTHER_THIN_LETTER = 6;
const THIN: ReadonlySet<string> = new Set("litjfIíìỉĩị1|!");
const TWO_CHARACTERS = 9;
/** Learned probabilities count as this many observations of each letter. */
const LEARNED_WEIGHT = 20;
/** Minimum observations of an edit that was not learned. */
const MIN_SEEN = 2;

/** The error model of one OCR engine: the cost in nats of every edit. Immutable; `adapted` returns a new channel. */
export class Channel {
  readonly id: string;
  private readonly tables: ChannelTables;
  private readonly lists = new Map<string, readonly Edit[]>();

  private constructor(id: string, tables: ChannelTables) {
    this.id = id;
    this.tables = tables;
  }

  /** Lines "truth<TAB>read<TAB>log-probability", truth in its own case. */
  static read(id: string, text: string): Channel {
    return new Channel(id, channelTables(text));
  }

  /** The letters that the characters may stand for in a word of this case; `first`: they begin the word. */
  edits(read: string, letterCase: LetterCase, first: boolean): readonly Edit[] {
    const where = tableOf(letterCase, first);
    const key = where + read;
    let list = this.lists.get(key);
    if (!list) {
      const edits = this.tables[where].get(read);
      if (!edits) return read.length === 1 ? EXTRA : NONE;
      list = Array.from(edits, ([truth, cost]) => ({ truth, cost }));
      this.lists.set(key, list);
    }
    return list;
  }

  /** The cost of one edit, infinite if it is impossible. */
  cost(truth: string, read: string, letterCase: LetterCase, first: boolean): number {
    const known = this.tables[tableOf(letterCase, first)].get(read)?.get(truth);
    if (known !== undefined) return known;
    if (truth === "" && read.length === 1) return EXTRA_CHARACTER;
    return truth.length === 1 && read.length <= 2 ? this.unseenCost(truth, read) : Number.POSITIVE_INFINITY;
  }

  /**
   * The cost in nats of damage that training did not show, for tokens that no known damage explains: any vowel for a vowel
   * or a foreign character, any consonant for a consonant, a lost letter (`read` empty), or one letter read as two
   * characters. Infinite if impossible.
   */
  unseenCost(truth: string, read: string): number {
    if (read === "") return LOST;
    if (read.length > 1) return VOWELS.has(truth) ? TWO_CHARACTERS : TWO_CHARACTERS + 1;
    if (THIN.has(truth) && THIN.has(read)) return OTHER_THIN_LETTER;
    const small = read.toLowerCase();
    const vowel = VOWELS.has(truth);
    if (VOWELS.has(small)) return vowel ? OTHER_VOWEL : CONSONANT_AS_VOWEL;
    if (CONSONANTS.has(small)) return vowel ? VOWEL_AS_CONSONANT : OTHER_CONSONANT;
    return vowel ? FOREIGN_CHARACTER : OTHER_CONSONANT;
  }

  /** This channel, adapted to the damage found in a document. */
  adapted(observed: Readonly<Record<LetterCase, Observed>>): Channel {
    const tables: ChannelTables = { lower: new Map(), title: new Map(), upper: new Map() };
    for (const where of LETTER_CASES) {
      const { edits, totals } = observed[where];
      const price = (learned: number, truth: string, read: string) => {
        const seen = edits.get(`${truth}\t${read}`) ?? 0;
        return -Math.log(
          (LEARNED_WEIGHT * learned + seen) / (LEARNED_WEIGHT + Math.max(totals.get(truth) ?? 0, seen)),
        );
      };
      for (const [read, of] of this.tables[where]) {
        const now = new Map<string, number>();
        for (const [truth, cost] of of)
          now.set(truth, truth === "" ? cost : price(Math.exp(-cost), truth, read));
        tables[where].set(read, now);
      }
      for (const [edit, seen] of edits) {
        const [truth, read] = edit.split("\t") as [string, string];
        const now = tables[where].get(read) ?? new Map<string, number>();
        tables[where].set(read, now);
        if (truth !== "" && seen >= MIN_SEEN && !now.has(truth)) now.set(truth, price(0, truth, read));
      }
    }
    return new Channel(this.id, tables);
  }
}

/** The table for a letter: in a word in title case, letters after the first one are lower case. */
export const tableOf = (letterCase: LetterCase, first: boolean): LetterCase =>
  letterCase === "title" && !first ? "lower" : letterCase;

const NONE: readonly Edit[] = [];
const EXTRA: readonly Edit[] = [{ truth: "", cost: EXTRA_CHARACTER }];
