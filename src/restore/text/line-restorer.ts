// Restores one line or paragraph in a given way: its label by form, its stretches by decoding.

import type { Context } from "../../language/model/language-model.ts";
import { type ModelToken, modelTokens } from "../../language/model/model-tokens.ts";
import { wordKey } from "../../language/model/word-key.ts";
import { StrippedReader } from "../candidates/bare-candidates.ts";
import type { ArcNote } from "../candidates/candidate.ts";
import type { RestorerTools } from "../candidates/restorer-tools.ts";
import { inCase } from "../channel/letter-case.ts";
import { type BeamDecoder, type Decoded, SENTENCE_START } from "../decode/beam-search.ts";
import { Lattice } from "../decode/lattice.ts";
import {
  assemble,
  concatenate,
  type Replacement,
  type RestoreContext,
  type Restored,
} from "../decode/restored-line.ts";
import { isDoubt, SecondThoughts } from "../decode/second-pass.ts";
import { stretches } from "../decode/segments.ts";
import { outsideAddresses } from "./addresses.ts";
import { isForeignStretch } from "./foreign-segment.ts";
import { repairLabel } from "./label-repair.ts";
import { ocrTokens } from "./ocr-tokens.ts";
import type { Way } from "./restoration-mode.ts";

/** A longer line is decoded in pieces, so that time stays linear (UTF-16 units). */
const MAX_LINE = 20_000;
export const STRIPPED = { beam: 8, margin: 6, languageWeight: 1 };
/** For hard text: where many words are in doubt, the right one is easily given up too soon. */
const STRIPPED_HARD = { beam: 16, margin: 8, languageWeight: 1 };
/** Share of a stretch's words in doubt that makes it hard. */
const HARD = 0.05;
const DAMAGED = { beam: 10, margin: 8, languageWeight: 1 };

export class LineRestorer {
  private readonly tools: RestorerTools;
  private readonly decoder: BeamDecoder;
  private readonly lattice = new Lattice();
  private readonly bareReader: StrippedReader;
  private readonly secondThoughts: SecondThoughts;

  constructor(tools: RestorerTools, decoder: BeamDecoder) {
    this.tools = tools;
    this.decoder = decoder;
    this.bareReader = new StrippedReader(tools);
    this.secondThoughts = new SecondThoughts(tools.model, decoder);
  }

  /** `text`: with line ends inside where a paragraph was wrapped. Offsets of the result count in its NFC form. */
  restore(text: string, way: Way, context: RestoreContext): Restored {
    const line = text.normalize("NFC");
    if (!way.changes || line.trim() === "") return { text: line, tokens: [], context };
    const pieces: Restored[] = [];
    let before = context;
    for (let from = 0; from < line.length; ) {
      const to = pieceEnd(line, from);
      const piece = this.restorePiece(line.slice(from, to), way, before);
      pieces.push(piece);
      before = piece.context;
      from = to;
    }
    return pieces.length === 1 ? pieces[0]! : concatenate(pieces);
  }

  private restorePiece(line: string, way: Way, context: RestoreContext): Restored {
    const label = repairLabel(line, context.label);
    const replacements: Replacement[] = label.replacement ? [label.replacement] : [];
    const all = way.reader ? ocrTokens(line) : outsideAddresses(line, modelTokens(line));
    const tokens = label.end === 0 ? all : all.filter((token) => token.start >= label.end);
    const hasCapitals = line !== line.toLowerCase();
    const { lattice, secondThoughts } = this;
    secondThoughts.begin();
    let words: Context = label.end > 0 ? SENTENCE_START : context.words;
    for (const stretch of stretches(line, tokens)) {
      if (stretch.afterEnd) words = SENTENCE_START;
      if (stretch.tokens.length === 0 || (!way.reader && isForeignStretch(line, stretch.tokens))) {
        if (stretch.tokens.length > 0) words = SENTENCE_START;
        secondThoughts.pass(stretch);
        continue;
      }
      const reader = way.reader ?? this.bareReader;
      reader.build(lattice, line, stretch.tokens, hasCapitals);
      const decoded = way.reader ? this.decoder.decode(lattice, words, DAMAGED) : this.decodeBare(words);
      const doubted = !way.reader && secondThoughts.doubt(stretch, lattice, decoded, words);
      words = decoded.context;
      if (!doubted) this.collect(replacements, line, stretch.tokens, lattice, decoded, way.surer);
    }
    for (const doubted of secondThoughts.weighed()) {
      const decoded = this.decoder.decode(doubted.lattice, doubted.context, STRIPPED_HARD);
      this.collect(replacements, line, doubted.tokens, doubted.lattice, decoded, way.surer);
      if (doubted.tokens.at(-1) === tokens.at(-1)) words = decoded.context;
    }
    if (tokens.at(-1)?.kind === "end") words = SENTENCE_START;
    return { ...assemble(line, replacements), context: { words, label: label.letter } };
  }

  /** Decodes the lattice of a stretch without marks; once more, and wider, where that leaves many words in doubt. */
  private decodeBare(context: Readonly<Context>): Decoded {
    const { decoder, lattice } = this;
    const decoded = decoder.decode(lattice, context, STRIPPED);
    const doubts = decoded.probabilities.filter(isDoubt).length;
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
