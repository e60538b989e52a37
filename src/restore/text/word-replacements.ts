import type { ModelToken } from "../../language/model/model-tokens.ts";
import { bareKey, wordKey } from "../../language/model/word-key.ts";
import type { ArcNote } from "../candidates/candidate.ts";
import type { RestorerTools } from "../candidates/restorer-tools.ts";
import { inCase } from "../channel/letter-case.ts";
import type { BeamSearch, Decoded } from "../decode/beam-search.ts";
import type { Decision } from "../decode/calibration.ts";
import type { Lattice } from "../decode/lattice.ts";
import { type Replacement, replacement } from "../decode/restored-line.ts";
import { evenCase } from "./even-case.ts";
import { isGlued } from "./glued-words.ts";
import type { LostFigures } from "./lost-figures.ts";
import type { RestorationMode } from "./restoration-mode.ts";
import { hasNoCandidates, WordDecisions } from "./word-decision.ts";

/** Probability of a word that stays because the model has no other, where most words lost marks. */
const UNDECIDED = 0.85;

/** Tokens with the chosen arcs of their lattice. */
export interface DecodedSegment {
  readonly tokens: readonly ModelToken[];
  readonly lattice: Lattice;
  readonly decoded: Decoded;
}

/** Turns the chosen arcs of a lattice into replacements of the words of a line. It is for one thread. */
export class WordReplacements {
  private readonly tools: RestorerTools;
  private readonly search: BeamSearch;
  private readonly figures: LostFigures;
  private readonly decisions: WordDecisions;

  constructor(tools: RestorerTools, search: BeamSearch, figures: LostFigures) {
    this.tools = tools;
    this.search = search;
    this.figures = figures;
    this.decisions = new WordDecisions(tools.model);
  }

  /** Posterior probability that the token at a position of the lattice decoded last stays as it is. */
  private keptProbability(lattice: Lattice, position: number): number {
    let sum = 0;
    const end = lattice.end(position);
    for (let arc = lattice.first[position]!; arc < end; arc++)
      if (lattice.note[arc] === null) sum += this.search.posterior(arc);
    return sum;
  }

  /** Adds the replacements of a segment's tokens by the words of the chosen arcs. */
  collect(into: Replacement[], line: string, segment: DecodedSegment, mode: RestorationMode): void {
    const { tokens, lattice, decoded } = segment;
    this.decisions.begin(lattice, decoded, mode.loss);
    let from = 0;
    for (let k = 0; k < decoded.arcs.length; k++) {
      const arc = decoded.arcs[k]!;
      const note = lattice.note[arc] as ArcNote | null;
      const to = lattice.to[arc]!;
      const probability = decoded.probabilities[k]!;
      const isUndecided = note === null && hasNoCandidates(lattice, from, arc);
      const isKept = mode.loss !== null && this.keptProbability(lattice, from) > 1 - mode.minProbability;
      let decision: Decision | null = null;
      for (let i = from; i < to; i++) {
        const { start, end, kind } = tokens[i]!;
        const printed = line.slice(start, end);
        if (kind === "code" && (mode.loss?.losesStrokes ?? true))
          into.push({ start, end, text: this.tools.symbols.repair(printed), probability });
        if (kind !== "word") continue;
        if (mode.channel === null) decision ??= this.decisions.of(arc, from, printed);
        const word = note?.words[i - from];
        const text = word === undefined ? printed : inCase(word, note!.cases[i - from] ?? null, printed);
        const share = isUndecided && mode.loss?.mayLack(printed) ? UNDECIDED : 1;
        const certain = note?.shares && mode.loss?.mayLack(printed) ? UNDECIDED : 1;
        const posterior = Math.min(probability * (note?.shares?.[i - from] ?? share), certain);
        if (!mode.channel && isGlued(tokens[i - 1], tokens[i]!))
          into.push(replacement(start, start, " ", posterior, decision));
        if (text === printed || isOtherPlacement(text, printed))
          into.push(
            replacement(start, end, mode.evensCase ? evenCase(printed) : printed, posterior, decision),
          );
        else if (
          mode.loss
            ? isKept
            : isImprobable(posterior, printed, text, mode) ||
              // Only engines read digits as letters of a word.
              (mode.channel !== null && this.figures.areIn(printed, text, posterior))
        )
          into.push(replacement(start, end, printed, 1 - posterior, decision));
        // A token that was joined to the one before it also loses the blank between them.
        else into.push(replacement(text === "" ? tokens[i - 1]!.end : start, end, text, posterior, decision));
      }
      from = to;
    }
  }
}

/** True for a word that is too improbable to be changed. Engines misread marks far more often than letters. */
function isImprobable(probability: number, printed: string, text: string, mode: RestorationMode): boolean {
  const { minMarkProbability, minProbability } = mode;
  if (probability >= minMarkProbability && probability >= minProbability) return false;
  const hasSameLetters = bareKey(wordKey(printed)) === bareKey(wordKey(text));
  return probability < (hasSameLetters ? minMarkProbability : minProbability);
}

/** "hoà" and "hòa" are one word: the printed form is kept. */
function isOtherPlacement(text: string, printed: string): boolean {
  return (
    text.length === printed.length &&
    isMarkedAtEnd(printed) &&
    wordKey(printed) === wordKey(text) &&
    text.toLowerCase() !== printed.toLowerCase()
  );
}

/** True if one of the last two letters is not ASCII: where a syllable has a choice of placement, one of them has the tone. */
const isMarkedAtEnd = (word: string) =>
  word.charCodeAt(word.length - 1) > LAST_ASCII || word.charCodeAt(word.length - 2) > LAST_ASCII;
const LAST_ASCII = 0x7f;
