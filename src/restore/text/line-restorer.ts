// Restores one line or paragraph in a given mode: repairs its label by form and decodes its segments.

import { outsideAddresses } from "../../language/model/addresses.ts";
import type { Context, LanguageModel } from "../../language/model/language-model.ts";
import { type ModelToken, modelTokens, tokenClass, UNKNOWN } from "../../language/model/model-tokens.ts";
import { BareCandidates } from "../candidates/bare-candidates.ts";
import type { RestorerTools } from "../candidates/restorer-tools.ts";
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
import { type Segment, segments } from "../decode/segments.ts";
import { hasForeignWords, isForeignSegment } from "./foreign-segment.ts";
import { withFigures } from "./glued-figures.ts";
import type { GluedWords } from "./glued-words.ts";
import { repairLabel } from "./label-repair.ts";
import { loneLetters } from "./lone-letters.ts";
import { LostFigures } from "./lost-figures.ts";
import { ocrTokens } from "./ocr-tokens.ts";
import type { RestorationMode } from "./restoration-mode.ts";
import { VietnameseParts } from "./vietnamese-parts.ts";
import { type DecodedSegment, WordReplacements } from "./word-replacements.ts";

/** Longer lines are decoded in pieces, so that time stays linear (UTF-16 units). */
const MAX_LINE = 20_000;
/** Settings of the beam search for text without marks. */
export const BARE_BEAM = { beam: 8, margin: 5.5, languageWeight: 1 };
/** For text with many doubtful words, where a narrow beam often discards the right word. */
const BARE_HARD = { beam: 16, margin: 8, languageWeight: 1 };
/** Share of doubtful words in a hard segment. */
const HARD = 0.05;
/** A segment of at least this many words is in another language if the channel explains too few of them. */
const FOREIGN_WORDS = 8;
const MIN_EXPLAINED = 0.3;
/** Mean log-probability of the words (nats) below which a segment with some foreign words is in another language. */
const FOREIGN_LOG = -7;
/** Share of the letters of a line that are in its Vietnamese parts. */
const MOSTLY = 0.75;
/** Settings for text read by an OCR engine. */
const DAMAGED = { beam: 10, margin: 8, languageWeight: 1 };

/** Restores lines and paragraphs in a given mode. It reuses its lattice and is for one thread. */
export class LineRestorer {
  private readonly search: BeamSearch;
  private readonly lattice = new Lattice();
  private readonly bareCandidates: BareCandidates;
  private readonly secondPass: SecondPass;
  private readonly glued: GluedWords;
  private readonly parts: VietnameseParts;
  private readonly figures: LostFigures;
  private readonly replacements: WordReplacements;
  private readonly model: LanguageModel;

  constructor(tools: RestorerTools, search: BeamSearch, glued: GluedWords) {
    this.model = tools.model;
    this.search = search;
    this.bareCandidates = new BareCandidates(tools);
    this.secondPass = new SecondPass(tools.model, search);
    this.glued = glued;
    this.figures = new LostFigures(tools.model);
    this.replacements = new WordReplacements(tools, search, this.figures);
    const { bareCandidates: candidates } = this;
    this.parts = new VietnameseParts({ model: tools.model, candidates, search, options: BARE_BEAM });
  }

  /** `text`: a paragraph with its line ends. Offsets of the result refer to its NFC form. */
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
    const found = repairLabel(line, context.label);
    const lone = loneLetters(line, { ...found, before: context.label });
    // In text that kept its đ, no label needs repair.
    const keepsStrokes = mode.loss?.losesStrokes === false;
    const label = keepsStrokes ? { ...found, replacement: null, end: 0 } : found;
    const replacements: Replacement[] = keepsStrokes ? [] : [...lone.replacements];
    if (label.replacement) replacements.push(label.replacement);
    const all = mode.channel ? ocrTokens(line, this.figures.isMarkedWord) : this.tokensOf(line, mode);
    const tokens =
      label.end === 0 && lone.offsets.size === 0
        ? all
        : all.filter(({ start }) => start >= label.end && !lone.offsets.has(start));
    const { lattice, secondPass } = this;
    const collect = (segment: DecodedSegment) => this.replacements.collect(replacements, line, segment, mode);
    const inParts: SkippedSegment[] = [];
    let isBeside = false;
    secondPass.begin();
    let words: Context = label.end > 0 ? SENTENCE_START : context.words;
    for (const segment of segments(line, tokens)) {
      if (segment.startsSentence) words = SENTENCE_START;
      const mayDecode = isDecoded(line, segment.tokens, mode);
      const decoded = mayDecode ? this.decodeSegment(line, segment.tokens, mode, words) : null;
      if (decoded === null) {
        if (segment.tokens.length > 0) words = SENTENCE_START;
        const place = secondPass.skip(segment);
        if (!mode.channel && !mode.loss) inParts.push({ ...segment, place });
        continue;
      }
      const doubtful = !mode.channel && secondPass.add(segment, lattice, decoded, words);
      words = decoded.context;
      isBeside = true;
      if (!doubtful) collect({ tokens: segment.tokens, lattice, decoded });
    }
    for (const decoded of this.decodeParts(line, inParts, isBeside)) collect(decoded);
    for (const doubtful of secondPass.rescored()) {
      const decoded = this.search.decode(doubtful.lattice, doubtful.context, BARE_HARD);
      collect({ tokens: doubtful.tokens, lattice: doubtful.lattice, decoded });
      if (doubtful.tokens.at(-1) === tokens.at(-1)) words = decoded.context;
    }
    if (tokens.at(-1)?.kind === "end") words = SENTENCE_START;
    return { ...assemble(line, replacements), context: { words, label: lone.letter } };
  }

  /** Decodes the Vietnamese parts of segments; yields those that the second pass does not decode again. */
  private *decodeParts(
    line: string,
    skipped: readonly SkippedSegment[],
    isBeside: boolean,
  ): Generator<DecodedSegment> {
    if (skipped.length === 0) return;
    const { lattice } = this;
    const segmentTokens = skipped.map((segment) => segment.tokens);
    for (const part of this.parts.find(line, segmentTokens, isBeside)) {
      const start = part[0]!.start;
      const segment = skipped.find(({ tokens }) => (tokens.at(-1)?.start ?? -1) >= start)!;
      const places = part.map(
        (token) => segment.place + segment.tokens.findIndex((own) => own.start === token.start),
      );
      const before = segment.tokens[places[0]! - segment.place - 1];
      const context = before
        ? { one: tokenClass(before.kind) ?? UNKNOWN, two: -1, three: -1 }
        : SENTENCE_START;
      this.bareCandidates.build(lattice, line, part, line !== line.toLowerCase());
      const decoded = this.decodeBare(context);
      if (decoded.arcs.length === 0) continue;
      if (!this.secondPass.addPart({ tokens: part, lattice, context }, decoded, places))
        yield { tokens: part, lattice, decoded };
    }
  }

  /** Null if the words show that the segment is in another language. */
  private decodeSegment(
    line: string,
    tokens: readonly ModelToken[],
    mode: RestorationMode,
    words: Readonly<Context>,
  ): Decoded | null {
    const { lattice } = this;
    const candidates = mode.channel ?? mode.loss ?? this.bareCandidates;
    candidates.build(lattice, line, tokens, line !== line.toLowerCase());
    if (mode.channel) return this.search.decode(lattice, words, DAMAGED);
    const decoded = this.decodeBare(words);
    const isForeign =
      mode.loss === null && decoded.score < FOREIGN_LOG * tokens.length && hasForeignWords(line, tokens);
    return isForeign ? null : decoded;
  }

  /** True for a line whose words are Vietnamese, although each of them may be in doubt. */
  isVietnamese(text: string): boolean {
    const line = text.normalize("NFC");
    const tokens = [...segments(line, this.tokensOf(line, { loss: null }))].map((segment) => segment.tokens);
    const lettersIn = (parts: readonly (readonly ModelToken[])[]) =>
      parts.flat().reduce((sum, { kind, start, end }) => sum + (kind === "word" ? end - start : 0), 0);
    return lettersIn(this.parts.find(line, tokens, false)) >= MOSTLY * lettersIn(tokens);
  }

  private tokensOf(line: string, mode: Pick<RestorationMode, "loss">): readonly ModelToken[] {
    const tokens = outsideAddresses(line, withFigures(line, modelTokens(line), this.model));
    return mode.loss ? tokens : this.glued.splitTokens(line, tokens);
  }

  /** Decodes a segment without marks, again with a wider beam if many words are in doubt. */
  private decodeBare(context: Readonly<Context>): Decoded {
    const { search, lattice } = this;
    const decoded = search.decode(lattice, context, BARE_BEAM);
    const doubtfulCount = decoded.probabilities.filter(isDoubtful).length;
    return doubtfulCount > HARD * decoded.probabilities.length
      ? search.decode(lattice, context, BARE_HARD)
      : decoded;
  }
}

/** A segment that was not decoded as a whole. `place`: of its first word, for the second pass. */
interface SkippedSegment extends Segment {
  readonly place: number;
}

function isDecoded(line: string, tokens: readonly ModelToken[], mode: RestorationMode): boolean {
  if (tokens.length === 0) return false;
  if (mode.channel)
    return tokens.length < FOREIGN_WORDS || mode.channel.words.explainedShare(line, tokens) >= MIN_EXPLAINED;
  if (mode.loss) return mode.loss.mayHaveLoss(line, tokens);
  return !mode.onlyRuns && !isForeignSegment(line, tokens);
}

/** A long line is split after a blank, if it has one. */
function pieceEnd(line: string, from: number): number {
  if (line.length - from <= MAX_LINE) return line.length;
  const blank = line.lastIndexOf(" ", from + MAX_LINE);
  return blank > from ? blank + 1 : from + MAX_LINE;
}
