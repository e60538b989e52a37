// The lattice of a segment in which words may lack letters: each printed word, and the words that it may be left of.

import { type ModelToken, tokenClass } from "../../language/model/model-tokens.ts";
import { wordKey } from "../../language/model/word-key.ts";
import { regex } from "../../language/regex.ts";
import { inCase } from "../channel/letter-case.ts";
import type { Lattice } from "../decode/lattice.ts";
import type { ArcNote } from "./candidate.ts";
import { completedCase } from "./completed-case.ts";
import type { RestorerTools } from "./restorer-tools.ts";

/** A printed word that may lack letters. */
export interface PrintedWord {
  readonly token: number;
  readonly printed: string;
  /** In small letters. */
  readonly key: string;
  /** Its number in the model. */
  readonly own: number;
  /** In capitals within a line that has small letters: mostly an abbreviation. */
  readonly isShort: boolean;
}

/** The readings of a printed word, with the log-probabilities of what was lost (nats). */
export interface LostLetterReadings {
  /** As printed. */
  readonly keep: number;
  /** As another word, which takes as many tokens as `span`. */
  readonly words: Iterable<{ readonly id: number; readonly span: number; readonly log: number }>;
}

export interface LatticeInput {
  readonly line: string;
  readonly tokens: readonly ModelToken[];
  readonly tools: RestorerTools;
}

/** "KT. ", "TM. ": an abbreviation, even among capitals. */
const WITH_STOP = regex`^\p{Lu}{1,3}\. `;
const HAS_SMALL = regex`\p{Ll}`;

/** Fills the lattice of a segment. An arc without a note keeps what is printed. */
export function buildLostLetterLattice(
  lattice: Lattice,
  input: LatticeInput,
  readingsOf: (word: PrintedWord) => LostLetterReadings,
): void {
  const { line, tokens, tools } = input;
  const isHeading = !HAS_SMALL.test(line);
  lattice.clear();
  for (const [token, { kind, start, end }] of tokens.entries()) {
    lattice.open();
    const printed = line.slice(start, end);
    const key = wordKey(printed);
    const own = tokenClass(kind) ?? tools.model.id(key);
    if (kind !== "word" || WITH_STOP.test(line.slice(start, end + 2))) {
      lattice.arc(1, own, 0);
      continue;
    }
    const isShort = !isHeading && printed.length > 1 && !HAS_SMALL.test(printed);
    const { keep, words } = readingsOf({ token, printed, key, own, isShort });
    lattice.arc(1, own, keep);
    for (const { id, span, log } of words) lattice.arc(span, id, log, noteOf(input, token, span, id));
  }
}

function noteOf({ line, tokens, tools }: LatticeInput, from: number, span: number, id: number): ArcNote {
  const word = tools.model.words[id]!;
  const to = from + span;
  const printed = line.slice(tokens[from]!.start, tokens[to - 1]!.end);
  const letterCase = completedCase(line, tokens, { from, to, word }, tools);
  return { words: [inCase(word, letterCase, printed)], cases: [letterCase] };
}
