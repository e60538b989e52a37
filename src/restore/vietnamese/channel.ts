// What an engine makes of letters: for a read sign or several, the true letters it may stand for and at what cost.

import { bareKey } from "../../language/model/word-key.ts";

export type LetterCase = "lower" | "title" | "upper";

/** True letters (lower case) that a stretch of read signs may stand for; cost in nats. */
export interface Edit {
  readonly truth: string;
  readonly cost: number;
}

export type EditTable = ReadonlyMap<string, readonly Edit[]>;

const MAX_READ = 3;
/** For what no pair has shown: a letter read as another mark of the same letter, a sign too many. */
const SAME_LETTER = 5.5;
const EXTRA_SIGN = 7;
/** Capitals are rare in the pairs: what small letters suffer is believed of them too, at this price. */
const BORROWED = 1.5;
const VOWELS_AND_D = "aàáảãạăằắẳẵặâầấẩẫậ dđ eèéẻẽẹêềếểễệ iìíỉĩị oòóỏõọôồốổỗộơờớởỡợ uùúủũụưừứửữự yỳýỷỹỵ".split(
  " ",
);
const VOWELS = new Set(VOWELS_AND_D.filter((group) => !group.startsWith("d")).join(""));
const OTHER_VOWEL = 8;
const FOREIGN_SIGN = 6.5;
const OTHER_CONSONANT = 9;
const VOWEL_AS_CONSONANT = 9.5;
const LOST = 8.5;
const CONSONANTS = new Set("bcdđghklmnpqrstvxfjwz");

export class Channel {
  readonly id: string;
  private readonly tables: Readonly<Record<LetterCase, EditTable>>;
  readonly maxRead = MAX_READ;

  /** Lines "truth<TAB>read<TAB>log-probability", truth in its own case. */
  constructor(id: string, table: string) {
    this.id = id;
    const build: Record<LetterCase, Map<string, Map<string, number>>> = {
      lower: new Map(),
      title: new Map(),
      upper: new Map(),
    };
    const add = (where: LetterCase, truth: string, read: string, cost: number) => {
      const edits = build[where].get(read) ?? new Map<string, number>();
      edits.set(truth, Math.min(edits.get(truth) ?? Number.POSITIVE_INFINITY, cost));
      build[where].set(read, edits);
    };
    for (const line of table.split("\n")) {
      const [truth, read, log] = line.split("\t");
      if (truth === undefined || read === undefined || log === undefined) continue;
      const cost = -Number(log);
      const small = truth.toLowerCase();
      if (truth === small) {
        add("lower", small, read, cost);
        add("upper", small, read.toUpperCase(), cost + BORROWED);
        if (truth === "") {
          add("upper", "", read, cost);
          add("title", "", read, cost);
        }
      }
      if (truth !== "" && truth[0] !== small[0]) {
        if (truth.slice(1) === small.slice(1)) {
          add("title", small, read, cost);
          // "C" read "c": the letter's shape, not its size, is what the engine saw.
          add("upper", small, read.toUpperCase(), cost + BORROWED);
        }
        if (truth === truth.toUpperCase()) add("upper", small, read, cost);
      }
    }
    this.addUnseen(add);
    for (const where of ["lower", "title", "upper"] as const) {
      for (const read of build[where].keys()) if (read.length === 1) add(where, "", read, EXTRA_SIGN);
    }
    const finish = (edits: Map<string, Map<string, number>>): EditTable =>
      new Map(
        [...edits].map(([read, of]) => [read, [...of].map(([truth, cost]) => ({ truth, cost }))] as const),
      );
    this.tables = { lower: finish(build.lower), title: finish(build.title), upper: finish(build.upper) };
  }

  /** What the signs may stand for in a word of this case; `first`: they begin the word. */
  edits(read: string, letterCase: LetterCase, first: boolean): readonly Edit[] {
    const table = letterCase === "title" && !first ? this.tables.lower : this.tables[letterCase];
    return table.get(read) ?? (read.length === 1 ? EXTRA : NONE);
  }

  /**
   * The price of damage that no pair has shown, for tokens that nothing else explains: any vowel for a vowel or a
   * foreign sign, any consonant for a consonant, a letter lost (`read` empty). Endless where it cannot be.
   */
  unheardCost(truth: string, read: string): number {
    if (read === "") return LOST;
    const small = read.toLowerCase();
    const vowel = VOWELS.has(truth);
    if (VOWELS.has(small)) return vowel ? OTHER_VOWEL : Number.POSITIVE_INFINITY;
    if (CONSONANTS.has(small)) return vowel ? VOWEL_AS_CONSONANT : OTHER_CONSONANT;
    return vowel ? FOREIGN_SIGN : OTHER_CONSONANT;
  }

  private addUnseen(add: (where: LetterCase, truth: string, read: string, cost: number) => void): void {
    for (const group of VOWELS_AND_D) {
      for (const read of group) {
        for (const truth of group) {
          const cost =
            truth === read
              ? 0.7
              : bareKey(read) === read || bareKey(truth) === truth
                ? SAME_LETTER - 1
                : SAME_LETTER;
          add("lower", truth, read, cost);
          add("upper", truth, read.toUpperCase(), cost);
          add("title", truth, read.toUpperCase(), cost);
        }
      }
    }
    for (const letter of CONSONANTS) {
      if (letter === "đ") continue;
      add("lower", letter, letter, 0.3);
      add("upper", letter, letter.toUpperCase(), 0.3);
      add("title", letter, letter.toUpperCase(), 0.3);
    }
    for (const where of ["lower", "title", "upper"] as const)
      for (const sign of "'’‘`´~^.,-_|") add(where, "", sign, EXTRA_SIGN - 2);
  }
}

const NONE: readonly Edit[] = [];
const EXTRA: readonly Edit[] = [{ truth: "", cost: EXTRA_SIGN }];
