// Builds the tables of a channel: learned costs, and costs for edits that training did not show.

import { bareKey } from "../../language/model/word-key.ts";
import type { LetterCase } from "./letter-case.ts";

/** Cost in nats of reading `truth` (lower case) as `read`: read → truth → cost, by letter case. */
export type ChannelTables = Readonly<Record<LetterCase, Map<string, Map<string, number>>>>;

export const LETTER_CASES: readonly LetterCase[] = ["lower", "title", "upper"];

/** Costs of edits that training did not show: another mark on the same letter, an extra character. */
const SAME_LETTER = 5.5;
export const EXTRA_CHARACTER = 7;
/** Extra characters that engines often add. */
const SPRINKLED = 5;
/** Characters of the same shape, for any engine. */
const LOOKALIKES = [
  ["l", "I"],
  ["l", "1"],
  ["l", "|"],
  ["i", "1"],
  ["o", "0"],
] as const;
const LOOKALIKE = 2.5;
/** Capitals are rare in training pairs, so they share the edits of lower-case letters at this extra cost. */
const BORROWED = 1.5;
const LETTER_GROUPS =
  "aàáảãạăằắẳẵặâầấẩẫậ dđ eèéẻẽẹêềếểễệ iìíỉĩị oòóỏõọôồốổỗộơờớởỡợ uùúủũụưừứửữự yỳýỷỹỵ".split(" ");
export const VOWELS: ReadonlySet<string> = new Set(
  LETTER_GROUPS.filter((group) => !group.startsWith("d")).join(""),
);
export const CONSONANTS: ReadonlySet<string> = new Set("bcdđghklmnpqrstvxfjwz");

type Add = (where: LetterCase, truth: string, read: string, cost: number) => void;

/** Lines "truth<TAB>read<TAB>log-probability", truth in its own case. */
export function channelTables(text: string): ChannelTables {
  const tables: ChannelTables = { lower: new Map(), title: new Map(), upper: new Map() };
  const add: Add = (where, truth, read, cost) => {
    const edits = tables[where].get(read) ?? new Map<string, number>();
    edits.set(truth, Math.min(edits.get(truth) ?? Number.POSITIVE_INFINITY, cost));
    tables[where].set(read, edits);
  };
  for (const line of text.split("\n")) {
    const [truth, read, log] = line.split("\t");
    if (truth !== undefined && read !== undefined && log !== undefined)
      addLearned(add, truth, read, -Number(log));
  }
  addUnseen(add);
  for (const where of LETTER_CASES) {
    for (const read of tables[where].keys()) if (read.length === 1) add(where, "", read, EXTRA_CHARACTER);
  }
  return tables;
}

function addLearned(add: Add, truth: string, read: string, cost: number): void {
  const small = truth.toLowerCase();
  if (truth === "") for (const where of LETTER_CASES) add(where, "", read, cost);
  else if (truth === small) {
    add("lower", small, read, cost);
    add("upper", small, read.toUpperCase(), cost + BORROWED);
  } else {
    if (truth[0] !== small[0] && truth.slice(1) === small.slice(1)) {
      add("title", small, read, cost);
      add("upper", small, read.toUpperCase(), cost + BORROWED);
    }
    if (truth === truth.toUpperCase()) add("upper", small, read, cost);
  }
}

function addUnseen(add: Add): void {
  const addLetter = (truth: string, read: string, cost: number) => {
    add("lower", truth, read, cost);
    add("upper", truth, read.toUpperCase(), cost);
    add("title", truth, read.toUpperCase(), cost);
  };
  for (const group of LETTER_GROUPS) {
    for (const read of group) {
      for (const truth of group) {
        const markLost = bareKey(read) === read || bareKey(truth) === truth;
        addLetter(truth, read, truth === read ? 0.7 : markLost ? SAME_LETTER - 1 : SAME_LETTER);
      }
    }
  }
  for (const letter of CONSONANTS) if (letter !== "d" && letter !== "đ") addLetter(letter, letter, 0.3);
  for (const [truth, read] of LOOKALIKES) add("lower", truth, read, LOOKALIKE);
  for (const where of LETTER_CASES)
    for (const character of "'’‘`´~^.,-_|") add(where, "", character, SPRINKLED);
}
