// Finds candidates in text in which some words lost marks: the word itself, and the words from which a loss may have made it.

import { type ModelToken, tokenClass, UNKNOWN } from "../../language/model/model-tokens.ts";
import { isSyllableShape } from "../../language/model/syllable-shape.ts";
import { bareKey, hasMark, wordKey } from "../../language/model/word-key.ts";
import { regex } from "../../language/regex.ts";
import type { Lattice } from "../decode/lattice.ts";
import type { LossModel, PrintedWord } from "../loss/loss-model.ts";
import { type LossRates, lossProbability, strokesLost } from "../loss/loss-rates.ts";
import { LOSSES, type Loss } from "../loss/mark-loss.ts";
import type { ArcNote, Candidate } from "./candidate.ts";
import { caseHint } from "./case-model.ts";
import { addPersonArcs, type SegmentView } from "./person-arcs.ts";
import type { RestorerTools } from "./restorer-tools.ts";
import { UnlikelyWords } from "./unlikely-words.ts";

/** Log-probability of keeping a word that the model does not know. */
const KEEP_UNKNOWN = -7;
/** A segment is decoded if one of its words lost marks with at least this probability. */
const SUSPECT = 1e-3;
/** A bare word counts as Vietnamese if it lost marks with at least this probability. */
const LOST = 0.9;
/** Words on each side that show whether a word is in Vietnamese text. */
const AROUND = 4;
/** Share of sound words from which a word that stays is hardly in doubt. */
const MOSTLY_SOUND = 0.6;
/** The losses that leave no marks but đ, by number, and the share of words that most words of a text are. */
const ALL_MARKS = ["all", "all-but-stroke"].map((loss) => LOSSES.indexOf(loss as Loss));
const MOSTLY = 0.5;
const NONE: readonly Candidate[] = [];

/** Candidates in text in which words lost marks at given rates. */
export class LossCandidates {
  private readonly tools: RestorerTools;
  private readonly losses: LossModel;
  private readonly rates: LossRates;
  private readonly unlikely: UnlikelyWords;
  private readonly candidates = new Map<string, readonly Candidate[]>();

  constructor(tools: RestorerTools, losses: LossModel, rates: LossRates) {
    this.tools = tools;
    this.losses = losses;
    this.rates = rates;
    this.unlikely = new UnlikelyWords(tools.model);
  }

  /** True if a word of the segment may have lost marks. */
  mayHaveLoss(line: string, tokens: readonly ModelToken[]): boolean {
    return tokens.some(({ kind, start, end }) => {
      // A document number may be alone on its line: "Số: 712/QD-UBND".
      if (kind === "code") return this.losesStrokes && line.slice(start, end).includes("D");
      if (kind !== "word") return false;
      const word = this.losses.look(wordKey(line.slice(start, end)));
      return word !== null && lossProbability(word, this.rates) > SUSPECT;
    });
  }

  /** Fills the lattice of a segment; `tokens` contain no sentence ends and no punctuation. */
  build(lattice: Lattice, line: string, tokens: readonly ModelToken[], hasCapitals: boolean): void {
    const { cases, nameParts: parts } = this.tools;
    const isForeign = this.foreignPlaces(line, tokens);
    const found = tokens.map(({ kind, start, end }, i) =>
      kind !== "word" || isForeign(i) || isShortForm(line, tokens, i) || isPart(line, tokens[i]!)
        ? NONE
        : this.candidatesOf(wordKey(line.slice(start, end))),
    );
    const view: SegmentView = { line, tokens, parts, hasCapitals, candidates: (i) => found[i]! };
    lattice.clear();
    tokens.forEach(({ kind, start, end }, i) => {
      lattice.open();
      if (kind !== "word") {
        lattice.arc(1, tokenClass(kind) ?? UNKNOWN, 0);
        return;
      }
      const printed = line.slice(start, end);
      const own = this.tools.model.id(wordKey(printed));
      if (found[i]!.length === 0) {
        lattice.arc(1, own, 0, this.abbreviationNote(printed));
        return;
      }
      const hint = caseHint(line, start, printed, i === 0);
      const unlikely = this.unlikely.at(line, tokens, i, hint);
      for (const { id, log, note } of found[i]!) {
        const cost = note === null ? 0 : (unlikely?.get(id) ?? 0);
        lattice.arc(1, id, log + cost + cases.log(id, hint), note);
      }
      if (own === UNKNOWN && !this.isBareAbbreviation(printed))
        lattice.arc(1, UNKNOWN, Math.log(this.rates[0]!) + KEEP_UNKNOWN);
      addPersonArcs(lattice, view, i);
    });
  }

  /** A word in capitals that the model does not know may still lack its Đ. */
  private abbreviationNote(printed: string): ArcNote | null {
    if (!this.losesStrokes || printed !== printed.toUpperCase()) return null;
    const marked = this.tools.symbols.abbreviation(printed);
    return marked === printed ? null : { words: [marked.toLowerCase()], cases: ["upper"] };
  }

  private isBareAbbreviation(printed: string): boolean {
    return this.losesStrokes && this.tools.symbols.isBareForm(printed);
  }

  /** True if at least every tenth word that had đ lost it: then document numbers and abbreviations did too. */
  get losesStrokes(): boolean {
    return strokesLost(this.rates) > 0.1;
  }

  /** True if most words lost all marks, or all but đ: then a foreign word lost its marks too. */
  get losesAllMarks(): boolean {
    return ALL_MARKS.reduce((sum, k) => sum + this.rates[k]!, 0) > MOSTLY;
  }

  /** True for what may be a Vietnamese word with too few marks in a text most words of which lost some. */
  mayLack(printed: string): boolean {
    return this.rates[0]! < MOSTLY_SOUND && printed.length > 1 && isSyllableShape(bareKey(wordKey(printed)));
  }

  /** True for a word with candidates, whether or not they were looked at. */
  isSkipped(printed: string): boolean {
    return printed.length > 1 && this.candidatesOf(wordKey(printed)).length > 1;
  }

  private candidatesOf(key: string): readonly Candidate[] {
    let candidates = this.candidates.get(key);
    if (!candidates) {
      const word = this.losses.look(key);
      candidates = word ? this.read(key, word) : NONE;
      this.candidates.set(key, candidates);
    }
    return candidates;
  }

  private read(key: string, { originals }: PrintedWord): Candidate[] {
    const { model, notes } = this.tools;
    return originals.flatMap(({ id, losses }) => {
      const log = this.price(losses);
      if (log === Number.NEGATIVE_INFINITY) return [];
      const word = model.words[id]!;
      return [{ id, word, log, letterCase: null, note: word === key ? null : notes.of(id, null) }];
    });
  }

  /** Returns a test of token `i`: true if most words around it are foreign. */
  private foreignPlaces(line: string, tokens: readonly ModelToken[]): (i: number) => boolean {
    const kinds = tokens.map(({ kind, start, end }) => {
      if (kind !== "word" || end - start < 2) return 0;
      const printed = line.slice(start, end);
      const key = wordKey(printed);
      if (!isSyllableShape(bareKey(key))) return printed === printed.toUpperCase() ? 0 : -1;
      if (hasMark(key)) return 1;
      const word = this.losses.look(key);
      return word !== null && lossProbability(word, this.rates) > LOST ? 1 : 0;
    });
    if (!kinds.includes(-1)) return () => false;
    return (i) => {
      let sum = 0;
      for (let j = Math.max(0, i - AROUND); j < Math.min(kinds.length, i + AROUND + 1); j++) sum += kinds[j]!;
      return sum < 0;
    };
  }

  private price(losses: number): number {
    let sum = 0;
    for (let k = 0; k < this.rates.length; k++) if (losses & (1 << k)) sum += this.rates[k]!;
    return Math.log(sum);
  }
}

/** "CAT", "BCH": capitals among small letters are abbreviations. */
function isShortForm(line: string, tokens: readonly ModelToken[], i: number): boolean {
  const { start, end } = tokens[i]!;
  if (end - start > 4 || !inCapitals(line, tokens[i])) return false;
  const printed = printedLine(line, start);
  return (
    printed !== printed.toUpperCase() && !inCapitals(line, tokens[i - 1]) && !inCapitals(line, tokens[i + 1])
  );
}

/** The line of a paragraph that contains this offset. */
function printedLine(paragraph: string, at: number): string {
  const end = paragraph.indexOf("\n", at);
  return paragraph.slice(paragraph.lastIndexOf("\n", at) + 1, end < 0 ? undefined : end);
}

/** "Ca-ra-Cac-pac", "doc.name", "it's": part of a foreign name or of code. */
const isPart = (line: string, { start, end }: ModelToken) =>
  regex`[\-_.'’@#$]\p{L}|[_#$@]`.test(line.slice(Math.max(0, start - 1), start + 1)) ||
  regex`[\-_'’(=]\p{L}|\.\p{Ll}|[_@]`.test(line.slice(end, end + 2));

function inCapitals(line: string, token: ModelToken | undefined): boolean {
  if (token?.kind !== "word" || token.end - token.start < 2) return false;
  const printed = line.slice(token.start, token.end);
  return printed === printed.toUpperCase() && isSyllableShape(bareKey(wordKey(printed)));
}
