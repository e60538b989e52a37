// Restores one line or paragraph in a given mode: its label by form, its segments by decoding.

import type { Context } from "../../language/model/language-model.ts";
import { type ModelToken, modelTokens } from "../../language/model/model-tokens.ts";
import { wordKey } from "../../language/model/word-key.ts";
import { BareCandidates } from "../candidates/bare-candidates.ts";
import type { ArcNote } from "../candidates/candidate.ts";
import type { RestorerTools } from "../candidates/restorer-tools.ts";
import { inCase } from "../channel/letter-case.ts";
import { type BeamSearch, type Decoded, SENTENCE_START } from "../decode/beam-search.ts";
import { Lattice } from "../decode/lattice.ts";
import {
  assemble,
  concatenate,
  type Replacement,
  type RestoreContext,
  type Restored,
} from "../decode/restored-line.ts";
import { isDoubtful, SecondPass } from "../decode/second-pass.ts";
import { segments } from "../decode/segments.ts";
import { outsideAddresses } from "./addresses.ts";
import { isForeignSegment } from "./foreign-segment.ts";
import { repairLabel } from "./label-repair.ts";
import { ocrTokens } from "./ocr-tokens.ts";
import type { RestorationMode } from "./restoration-mode.ts";

/** A longer line is decoded in pieces, so that time stays linear (UTF-16 units). */
const MAX_LINE = 20_000;
export const STRIPPED = { beam: 8, margin: 6, languageWeight: 1 };
/** For hard text: where many words are in doubt, the right one is easily given up too soon. */
const STRIPPED_HARD = { beam: 16, margin: 8, languageWeight: 1 };
/** Share of a segment's words in doubt that makes it hard. */
const HARD = 0.05;
const DAMAGED = { beam: 10, margin: 8, languageWeight: 1 };

export class LineRestorer {
  private readonly tools: RestorerTools;
  private readonly decoder: BeamSearch;
  private readonly lattice = new Lattice();
  private readonly bareReader: BareCandidates;
  private readonly secondPass: SecondPass;

  constructor(tools: RestorerTools, decoder: BeamSearch) {
    this.tools = tools;
    this.decoder = decoder;
    this.bareReader = new BareCandidates(tools);
    this.secondPass = new SecondPass(tools.model, decoder);
  }

  /** `text`: with line ends inside where a paragraph was wrapped. Offsets of the result count in its NFC form. */
  restore(text: string, mode: RestorationMode, context: RestoreContext): Restored {
    const line = text.normalize("NFC");
    if (!mode.changes || line.trim() === "") return { text: line, tokens: [], context };
    const pieces: Restored[] = [];
    let before = context;
    for (let from = 0; from < line.length; ) {
      const to = pieceEnd(line, from);
      const piece = this.restorePiece(line.slice(from, to), mode, before);
      pieces.push(piece);
      before = piece.context;
      from = to;
    }
    return pieces.length === 1 ? pieces[0]! : concatenate(pieces);
  }

  private restorePiece(line: string, mode: RestorationMode, context: RestoreContext): Restored {
    const label = repairLabel(line, context.label);
    const replacements: Replacement[] = label.replacement ? [label.replacement] : [];
    const all = mode.reader ? ocrTokens(line) : outsideAddresses(line, modelTokens(line));
    const tokens = label.end === 0 ? all : all.filter((token) => token.start >= label.end);
    const hasCapitals = line !== line.toLowerCase();
    const { lattice, secondPass } = this;
    secondPass.begin();
    let words: Context = label.end > 0 ? SENTENCE_START : context.words;
    for (const segment of segments(line, tokens)) {
      if (segment.afterEnd) words = SENTENCE_START;
      if (segment.tokens.length === 0 || (!mode.reader && isForeignSegment(line, segment.tokens))) {
        if (segment.tokens.length > 0) words = SENTENCE_START;
        secondPass.pass(segment);
        continue;
      }
      const reader = mode.reader ?? this.bareReader;
      reader.build(lattice, line, segment.tokens, hasCapitals);
      const decoded = mode.reader ? this.decoder.decode(lattice, words, DAMAGED) : this.decodeBare(words);
      const doubted = !mode.reader && secondPass.doubt(segment, lattice, decoded, words);
      words = decoded.context;
      if (!doubted) this.collect(replacements, line, segment.tokens, lattice, decoded, mode.surer);
    }
    for (const doubted of secondPass.weighed()) {
      const decoded = this.decoder.decode(doubted.lattice, doubted.context, STRIPPED_HARD);
      this.collect(replacements, line, doubted.tokens, doubted.lattice, decoded, mode.surer);
      if (doubted.tokens.at(-1) === tokens.at(-1)) words = decoded.context;
    }
    if (tokens.at(-1)?.kind === "end") words = SENTENCE_START;
    return { ...assemble(line, replacements), context: { words, label: label.letter } };
  }

  /** Decodes the lattice of a segment without marks; once more, and wider, where that leaves many words in doubt. */
  private decodeBare(context: Readonly<Context>): Decoded {
    const { decoder, lattice } = this;
    const decoded = decoder.decode(lattice, context, STRIPPED);
    const doubts = decoded.probabilities.filter(isDoubtful).length;
    return doubts > HARD * decoded.probabilities.length
      ? decoder.decode(lattice, context, STRIPPED_HARD)
      : decoded;
  }

  /** What the chosen arcs make of their tokens. */
  private collect(
    into: Replacement[],
    line: string,
    tokens: readonly ModelToken[],
    lattice: Lattice,
    decoded: Decoded,
    surer: number,
  ): void {
    let from = 0;
    for (let k = 0; k < decoded.arcs.length; k++) {
      const arc = decoded.arcs[k]!;
      const note = lattice.note[arc] as ArcNote | null;
      const to = lattice.to[arc]!;
      const probability = decoded.probabilities[k]!;
      for (let i = from; i < to; i++) {
        const { start, end, kind } = tokens[i]!;
        const printed = line.slice(start, end);
        if (kind === "code") into.push({ start, end, text: this.tools.symbols.repair(printed), probability });
        if (kind !== "word") continue;
        const word = note?.words[i - from];
        const text = word === undefined ? printed : inCase(word, note!.cases[i - from] ?? null, printed);
        const sure = probability * (note?.shares?.[i - from] ?? 1);
        if (text === printed || isOtherPlacement(text, printed))
          into.push({ start, end, text: printed, probability: sure });
        else if (sure < surer) into.push({ start, end, text: printed, probability: 1 - sure });
        // A token that another has swallowed takes the blank before it along.
        else into.push({ start: text === "" ? tokens[i - 1]!.end : start, end, text, probability: sure });
      }
      from = to;
    }
  }
}

/** "hoà" and "hòa" are one word: what the document prints stays. */
function isOtherPlacement(text: string, printed: string): boolean {
  return (
    text.length === printed.length &&
    wordKey(printed) === wordKey(text) &&
    text.toLowerCase() !== printed.toLowerCase()
  );
}

/** A long line is cut behind a blank, if it has one. */
function pieceEnd(line: string, from: number): number {
  if (line.length - from <= MAX_LINE) return line.length;
  const blank = line.lastIndexOf(" ", from + MAX_LINE);
  return blank > from ? blank + 1 : from + MAX_LINE;
}
