// Finds the words that a printed word may stand for if single letters with marks vanished from it: "nhim" for "nhiệm".

import { CLASSES, type ModelToken, UNKNOWN } from "../../language/model/model-tokens.ts";
import { isSyllableShape } from "../../language/model/syllable-shape.ts";
import { bareKey, hasMark } from "../../language/model/word-key.ts";
import type { Lattice } from "../decode/lattice.ts";
import { buildLostLetterLattice, type LostLetterReadings, type PrintedWord } from "./lost-letter-lattice.ts";
import type { RestorerTools } from "./restorer-tools.ts";

/** Log-probability that the model does not know the word (nats). */
const KEEP = -9;
/** Log-probability that a word which lost letters lost these of its marked letters: all of them, a single one, or others. */
const LOSSES = { all: Math.log(0.5), one: Math.log(0.4), others: Math.log(0.1) };

interface Word {
  readonly id: number;
  readonly log: number;
}

/** What is left of the words of the model if some of their marked letters vanish. */
export class ScatteredLetterCandidates {
  private readonly tools: RestorerTools;
  private byRest: ReadonlyMap<string, readonly Word[]> | null = null;

  constructor(tools: RestorerTools) {
    this.tools = tools;
  }

  /** The words of which letters are left. `key`: in small letters, at least two. */
  wordsFor(key: string): readonly Word[] {
    this.byRest ??= wordsByRest(this.tools.model.words);
    return this.byRest.get(key) ?? [];
  }

  /** Fills the lattice of a segment. `lost`: log-probability that a word lost letters. */
  build(lattice: Lattice, line: string, tokens: readonly ModelToken[], lost: number): void {
    buildLostLetterLattice(lattice, { line, tokens, tools: this.tools }, (word) =>
      this.readingsOf(word, lost),
    );
  }

  private readingsOf({ printed, key, own, isShort }: PrintedWord, lost: number): LostLetterReadings {
    const others = printed.length < 2 || isShort ? [] : this.wordsFor(key).filter(({ id }) => id !== own);
    return {
      keep: own === UNKNOWN ? KEEP : 0,
      words: others.map(({ id, log }) => ({ id, span: 1, log: lost + log })),
    };
  }
}

function wordsByRest(words: readonly string[]): ReadonlyMap<string, readonly Word[]> {
  const byRest = new Map<string, Word[]>();
  for (let id = CLASSES.length; id < words.length; id++) {
    const word = words[id]!;
    if (!isSyllableShape(bareKey(word))) continue;
    const seen = new Set<string>();
    for (const { rest, log } of restsOf(word)) {
      if (rest.length < 2 || seen.has(rest)) continue;
      seen.add(rest);
      const list = byRest.get(rest);
      if (list) list.push({ id, log });
      else byRest.set(rest, [{ id, log }]);
    }
  }
  return byRest;
}

/** What is left of a word if some of its marked letters vanish, the most probable first. */
function restsOf(word: string): { rest: string; log: number }[] {
  const marked = Array.from(word, (letter, i) => (hasMark(letter) ? i : -1)).filter((i) => i >= 0);
  const all = (1 << marked.length) - 1;
  return Array.from({ length: all }, (_, n) => n + 1)
    .map((set) => {
      const gone = new Set(marked.filter((_, k) => set & (1 << k)));
      const rest = Array.from(word)
        .filter((_, i) => !gone.has(i))
        .join("");
      return { rest, log: set === all ? LOSSES.all : gone.size === 1 ? LOSSES.one : LOSSES.others };
    })
    .sort((a, b) => b.log - a.log);
}
