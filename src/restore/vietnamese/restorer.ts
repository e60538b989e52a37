// Restores Vietnamese text that has lost its marks or was read by an engine that did not know them. Pure and
// synchronous; the model is loaded by the caller. Never throws on text.

import type { Context, LanguageModel } from "../../language/model/language-model.ts";
import { type ModelToken, modelTokens } from "../../language/model/model-tokens.ts";
import { wordKey } from "../../language/model/word-key.ts";
import { BeamDecoder, type Decoded, SENTENCE_START } from "./beam-decoder.ts";
import { adaptChannel } from "./channel-adaptation.ts";
import { DamagedReader } from "./damaged-lattice.ts";
import { type Judgement, judgeText, type Verdict } from "./judgement.ts";
import { repairLabel } from "./label-repair.ts";
import { Lattice } from "./lattice.ts";
import { inCase } from "./letter-case.ts";
import { ocrTokens } from "./ocr-tokens.ts";
import { paragraphEnd, splitLines } from "./paragraph-lines.ts";
import { assemble, concatenate, type Replacement, type RestoreContext, type Restored } from "./restored.ts";
import { type RestorerTools, restorerTools } from "./restorer-tools.ts";
import { buildStrippedLattice } from "./stripped-lattice.ts";
import type { ArcNote } from "./token.ts";

export type { RestoreContext, Restored, RestoredToken } from "./restored.ts";

export const NEW_PARAGRAPH: RestoreContext = { words: SENTENCE_START, label: null };

export interface Restorer {
  /** Judges a page, or the lines of one, before anything is changed. */
  judge(text: string | readonly string[]): Judgement;
  /** Restores one line or paragraph as the verdict says; "good" and "other" come back as they are (NFC). */
  restore(text: string, verdict: Verdict, context?: RestoreContext): Restored;
  /** Restores the lines of one page as running text: lines that go on with a sentence are decoded together. */
  restoreLines(lines: readonly string[], verdict: Verdict): Restored[];
}

/** A stretch longer than this is decoded in pieces, and so is a line, so that time stays linear. */
const MAX_STRETCH = 120;
const MAX_LINE = 20_000;
const STRIPPED = { beam: 8, languageWeight: 1 };
const DAMAGED = { beam: 10, languageWeight: 1 };
/** Of a text's beginning, to find out the family of its damage. */
const SAMPLE = 2000;
/** No word is explained worse than this (nats). */
const WORST = -15;

/** The model may be shared; a restorer keeps caches and is for one thread. */
export function createRestorer(model: LanguageModel): Restorer {
  const core = new Core(model);
  return {
    judge: (text) => judgeText(typeof text === "string" ? text : text.join("\n"), model),
    restore: (text, verdict, context = NEW_PARAGRAPH) =>
      core.restore(text, verdict, core.readerFor(text, verdict), context),
    restoreLines(lines, verdict) {
      let reader = core.readerFor(lines.join("\n"), verdict);
      let results = core.restoreLines(lines, verdict, reader);
      for (let round = 0; verdict === "foreign-ocr" && round < ROUNDS; round++) {
        const taught = core.taught(reader, results);
        if (taught === null) break;
        reader = taught;
        results = core.restoreLines(lines, verdict, reader);
      }
      return results;
    },
  };
}

/** How often a damaged page is read again with what it has taught of its engine. */
const ROUNDS = 1;

class Core {
  private readonly tools: RestorerTools;
  private readonly decoder: BeamDecoder;
  private readonly lattice = new Lattice();
  private readonly readers: readonly DamagedReader[];

  constructor(model: LanguageModel) {
    this.tools = restorerTools(model);
    this.decoder = new BeamDecoder(model);
    this.readers = this.tools.channels.map((channel) => new DamagedReader(this.tools, channel));
  }

  restore(text: string, verdict: Verdict, reader: DamagedReader, context: RestoreContext): Restored {
    const line = text.normalize("NFC");
    if (verdict === "good" || verdict === "other" || line.trim() === "")
      return { text: line, tokens: [], context };
    const pieces: Restored[] = [];
    let before = context;
    for (let from = 0; from < line.length; ) {
      const to = pieceEnd(line, from);
      const piece = this.restorePiece(line.slice(from, to), verdict, reader, before);
      pieces.push(piece);
      before = piece.context;
      from = to;
    }
    return pieces.length === 1 ? pieces[0]! : concatenate(pieces);
  }

  restoreLines(lines: readonly string[], verdict: Verdict, reader: DamagedReader): Restored[] {
    const results: Restored[] = [];
    let label: string | null = null;
    for (let from = 0; from < lines.length; ) {
      const to = paragraphEnd(lines, from);
      const paragraph = this.restore(lines.slice(from, to).join("\n"), verdict, reader, { ...NEW_PARAGRAPH, label });
      label = paragraph.context.label;
      results.push(...splitLines(paragraph));
      from = to;
    }
    return results;
  }

  /** A reader that knows what these results show of the engine; null where they show too little. */
  taught(reader: DamagedReader, results: readonly Restored[]): DamagedReader | null {
    const channel = adaptChannel(reader.channel, results, this.tools.model);
    return channel && new DamagedReader(this.tools, channel);
  }

  private restorePiece(
    line: string,
    verdict: Verdict,
    reader: DamagedReader,
    context: RestoreContext,
  ): Restored {
    const label = repairLabel(line, context.label);
    const replacements: Replacement[] = label.replacement ? [label.replacement] : [];
    const all = verdict === "stripped" ? modelTokens(line) : ocrTokens(line);
    const tokens = all.filter((token) => token.start >= label.end);
    let words: Context = label.end > 0 ? SENTENCE_START : context.words;
    for (const stretch of stretches(line, tokens)) {
      if (stretch.afterEnd) words = SENTENCE_START;
      if (stretch.tokens.length === 0) continue;
      const decoded = this.decode(line, stretch.tokens, verdict, reader, words);
      words = decoded.context;
      this.collect(replacements, line, stretch.tokens, decoded);
    }
    if (tokens.at(-1)?.kind === "end") words = SENTENCE_START;
    return { ...assemble(line, replacements), context: { words, label: label.letter } };
  }

  private decode(
    line: string,
    tokens: readonly ModelToken[],
    verdict: Verdict,
    reader: DamagedReader,
    context: Context,
  ) {
    const hasCapitals = line !== line.toLowerCase();
    if (verdict === "stripped") {
      buildStrippedLattice(this.lattice, line, tokens, hasCapitals, this.tools);
      return this.decoder.decode(this.lattice, context, STRIPPED);
    }
    reader.build(this.lattice, line, tokens, hasCapitals);
    return this.decoder.decode(this.lattice, context, DAMAGED);
  }

  private collect(into: Replacement[], line: string, tokens: readonly ModelToken[], decoded: Decoded): void {
    let p = 0;
    decoded.arcs.forEach((arc, k) => {
      const note = this.lattice.note[arc] as ArcNote | null;
      const to = this.lattice.to[arc]!;
      const probability = decoded.probabilities[k]!;
      for (let i = p; i < to; i++) {
        const { start, end, kind } = tokens[i]!;
        const printed = line.slice(start, end);
        if (kind === "code") into.push({ start, end, text: this.tools.symbols.repair(printed), probability });
        else if (kind === "word") {
          const word = note?.words[i - p];
          const text = word === undefined ? printed : inCase(word, note!.cases[i - p] ?? null, printed);
          // A token that another has swallowed takes the blank before it along.
          const from = text === "" ? tokens[i - 1]!.end : start;
          const sure = probability * (note?.shares?.[i - p] ?? 1);
          into.push({
            start: from,
            end,
            text: isSameWord(text, printed) ? printed : text,
            probability: sure,
          });
        }
      }
      p = to;
    });
  }

  /** The family of damage whose table explains the text's beginning best. */
  readerFor(text: string, verdict: Verdict): DamagedReader {
    let best = this.readers[0]!;
    if (verdict !== "foreign-ocr") return best;
    const sample = text.slice(0, SAMPLE).normalize("NFC");
    const words = ocrTokens(sample).filter((token) => token.kind === "word");
    let bestScore = Number.NEGATIVE_INFINITY;
    for (const reader of this.readers) {
      let score = 0;
      for (const { start, end } of words)
        score += Math.max(reader.readings(sample.slice(start, end))[0]?.log ?? WORST, WORST);
      if (score > bestScore) {
        best = reader;
        bestScore = score;
      }
    }
    return best;
  }
}

/** "hoà" and "hòa" are one word: what the document prints stays. */
function isSameWord(text: string, printed: string): boolean {
  return wordKey(text) === wordKey(printed) && text.toLowerCase() !== printed.toLowerCase();
}

/** A long line is cut behind a blank, if it has one. */
function pieceEnd(line: string, from: number): number {
  if (line.length - from <= MAX_LINE) return line.length;
  const blank = line.lastIndexOf(" ", from + MAX_LINE);
  return blank > from ? blank + 1 : from + MAX_LINE;
}

/** Parts between sentence ends and table cells; `afterEnd`: such a border stands before the part. */
function* stretches(line: string, tokens: readonly ModelToken[]) {
  let stretch: ModelToken[] = [];
  let afterEnd = false;
  let previousEnd = 0;
  for (const token of tokens) {
    const closes = token.kind === "end" || line.slice(previousEnd, token.start).includes("\t");
    if (closes || stretch.length === MAX_STRETCH) {
      yield { tokens: stretch, afterEnd };
      stretch = [];
      afterEnd = closes;
    }
    if (token.kind !== "end" && token.kind !== "mark") stretch.push(token);
    previousEnd = token.end;
  }
  yield { tokens: stretch, afterEnd };
}
