import type { LanguageModel } from "../../language/model/language-model.ts";
import { UNKNOWN } from "../../language/model/model-tokens.ts";
import { isSyllableShape } from "../../language/model/syllable-shape.ts";
import { bareKey } from "../../language/model/word-key.ts";
import type { ArcNote } from "../candidates/candidate.ts";
import type { LossCandidates } from "../candidates/loss-candidates.ts";
import type { Decoded } from "../decode/beam-search.ts";
import type { Decision } from "../decode/calibration.ts";
import type { Lattice } from "../decode/lattice.ts";

/** Mean log-probability of the words of a sentence (nats) from which the model finds it usual, and below which improbable. */
const USUAL = -3.5;
const IMPROBABLE = -5.5;
const [SYLLABLE, OTHER] = [1, 2];

/** Tells how the words of a segment were decided. It remembers the form of each word. */
export class WordDecisions {
  private readonly model: LanguageModel;
  private readonly forms: Uint8Array;
  private lattice: Lattice | null = null;
  private loss: LossCandidates | null = null;
  /** Of a word of the segment that is decided by the model. */
  private usual: Decision = "word";

  constructor(model: LanguageModel) {
    this.model = model;
    this.forms = new Uint8Array(model.size);
  }

  /** Starts a segment. `loss`: the candidates of text in which some words lost marks. */
  begin(lattice: Lattice, { score }: Decoded, loss: LossCandidates | null): void {
    this.lattice = lattice;
    this.loss = loss;
    const mean = score / lattice.length;
    this.usual = mean >= USUAL ? "usual" : mean < IMPROBABLE ? "rare" : "word";
  }

  /** How the word of an arc of the segment was decided. `position`: where the arc begins; `printed`: its first word. */
  of(arc: number, position: number, printed: string): Decision {
    const { loss } = this;
    const lattice = this.lattice!;
    const note = lattice.note[arc] as ArcNote | null;
    if (note?.shares) return "name";
    const word = lattice.word[arc]!;
    if (hasNoCandidates(lattice, position, arc)) {
      if (loss !== null && note === null && loss.mayLack(printed)) return "undecided";
      if (loss?.isSkipped(printed)) return "skipped";
      if (word === UNKNOWN) return withoutWord(printed, loss);
    } else if (word === UNKNOWN) return "unexplained";
    return this.isLoanword(word) ? "loanword" : this.usual;
  }

  private isLoanword(id: number): boolean {
    if (this.forms[id] === 0)
      this.forms[id] = isSyllableShape(bareKey(this.model.words[id]!)) ? SYLLABLE : OTHER;
    return this.forms[id] === OTHER;
  }
}

function withoutWord(printed: string, loss: LossCandidates | null): Decision {
  if (printed.length > 1 && printed === printed.toUpperCase()) return "abbreviation";
  return loss === null || loss.losesAllMarks ? "foreign" : "unlisted";
}

/** True for a word that was not looked up or is not in the model: only then its channel score is exactly 0. */
export const hasNoCandidates = (lattice: Lattice, position: number, arc: number): boolean =>
  lattice.channel[arc] === 0 && lattice.end(position) - lattice.first[position]! === 1;
