// Finds the words that a printed word may stand for if letters with marks vanished from it: "Thc" for "Thực", or, with a blank
// in the place of each such letter, "Th c".

import type { LanguageModel } from "../../language/model/language-model.ts";
import { CLASSES, type ModelToken, UNKNOWN } from "../../language/model/model-tokens.ts";
import { isSyllableShape } from "../../language/model/syllable-shape.ts";
import { bareKey, wordKey } from "../../language/model/word-key.ts";
import type { Lattice } from "../decode/lattice.ts";
import { buildLostLetterLattice, type LostLetterReadings, type PrintedWord } from "./lost-letter-lattice.ts";
import type { RestorerTools } from "./restorer-tools.ts";

/** Log-probability that a word is none that the model knows (nats). */
const KEEP = -9;
/** The same for capitals among small letters, mostly abbreviations. */
const ABBREVIATION = -1;
/** Log-probability that such capitals lost letters. */
const NO_ABBREVIATION = -7;
/** A word without its marked letters has at most so many parts. */
const MOST_PARTS = 3;
/** What is left of the words of the model without some letters. */
export class VanishedLetterCandidates {
  private readonly tools: RestorerTools;
  /** By what is left of a word, its parts with blanks between them if the letters became blanks. */
  private readonly byRest = new Map<string, number[]>();
  /** Parts of words of which several are left. */
  private readonly parts = new Set<string>();
  private readonly becomeBlanks: boolean;

  /** `letters`: those that vanished, in small form. `becomeBlanks`: each became a blank. */
  constructor(tools: RestorerTools, letters: ReadonlySet<string>, becomeBlanks: boolean) {
    this.tools = tools;
    this.becomeBlanks = becomeBlanks;
    const { words } = tools.model;
    for (let id = CLASSES.length; id < words.length; id++) {
      const rest = restOf(words[id]!, letters, becomeBlanks);
      if (rest === "") continue;
      if (rest.includes(" ")) for (const part of rest.split(" ")) this.parts.add(part);
      const list = this.byRest.get(rest);
      if (list) list.push(id);
      else this.byRest.set(rest, [id]);
    }
  }

  /** True if this is left of a known word, or a part of what is left. */
  explains(key: string): boolean {
    return this.byRest.has(key) || this.parts.has(key);
  }

  /** Fills the lattice of a segment. */
  build(lattice: Lattice, line: string, tokens: readonly ModelToken[]): void {
    buildLostLetterLattice(lattice, { line, tokens, tools: this.tools }, (word) =>
      this.readingsOf(word, line, tokens),
    );
  }

  private readingsOf(
    { token, key, own, isShort }: PrintedWord,
    line: string,
    tokens: readonly ModelToken[],
  ): LostLetterReadings {
    const isAbbreviation = isShort && (own !== UNKNOWN || !isSyllableShape(bareKey(key)));
    const isWhole = own !== UNKNOWN && (this.byRest.get(key)?.includes(own) ?? false);
    return {
      keep: isWhole ? 0 : isAbbreviation ? ABBREVIATION : KEEP,
      words: [...this.wordsAt(line, tokens, token)]
        .filter(([span, id]) => id !== own || span > 1)
        .map(([span, id]) => ({ id, span, log: isAbbreviation ? NO_ABBREVIATION : 0 })),
    };
  }

  private *wordsAt(line: string, tokens: readonly ModelToken[], i: number): Generator<[number, number]> {
    let rest = "";
    for (let span = 1; span <= (this.becomeBlanks ? MOST_PARTS : 1) && i + span <= tokens.length; span++) {
      const { kind, start, end } = tokens[i + span - 1]!;
      const isApart = span > 1 && line.slice(tokens[i + span - 2]!.end, start).trim() !== "";
      if (kind !== "word" || isApart) return;
      rest += `${span > 1 ? " " : ""}${wordKey(line.slice(start, end))}`;
      for (const id of this.byRest.get(rest) ?? []) yield [span, id];
    }
  }
}

/** The parts of a word (small letters) between the letters that vanish. */
export function restOf(word: string, letters: ReadonlySet<string>, becomeBlanks: boolean): string {
  let rest = "";
  for (const letter of word)
    if (!letters.has(letter)) rest += letter;
    else if (becomeBlanks && rest !== "" && !rest.endsWith(" ")) rest += " ";
  return rest.trimEnd();
}

/** The mean number of each marked letter in a word of Vietnamese. */
export function letterShares(model: LanguageModel): ReadonlyMap<string, number> {
  const shares = new Map<string, number>();
  for (let id = CLASSES.length; id < model.size; id++) {
    const share = Math.exp(model.alone(id));
    for (const letter of model.words[id]!)
      if (bareKey(letter) !== letter) shares.set(letter, (shares.get(letter) ?? 0) + share);
  }
  return shares;
}
