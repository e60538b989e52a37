// Restores Vietnamese text that has lost its marks or was read by an engine that did not know them. Pure and
// synchronous; the model is loaded by the caller. Never throws on text.

import type { Context, LanguageModel } from "../../language/model/language-model.ts";
import { type ModelToken, modelTokens } from "../../language/model/model-tokens.ts";
import { wordKey } from "../../language/model/word-key.ts";
import { BeamDecoder, type Decoded, SENTENCE_START } from "./beam-decoder.ts";
import { adaptChannel } from "./channel-adaptation.ts";
import { DamagedReader } from "./damaged-reader.ts";
import { isForeignStretch } from "./foreign-stretch.ts";
import { type Judgement, judgeText, type Verdict } from "./judgement.ts";
import { repairLabel } from "./label-repair.ts";
import { Lattice } from "./lattice.ts";
import { inCase } from "./letter-case.ts";
import { ocrTokens } from "./ocr-tokens.ts";
import { paragraphEnd, splitLines } from "./paragraph-lines.ts";
import { fuseReadings } from "./reading-fusion.ts";
import { assemble, concatenate, type Replacement, type RestoreContext, type Restored } from "./restored.ts";
import { type RestorerTools, restorerTools } from "./restorer-tools.ts";
import { StrippedReader } from "./stripped-reader.ts";
import type { ArcNote } from "./token.ts";

export type { RestoreContext, Restored, RestoredToken } from "./restored.ts";

const NEW_PARAGRAPH: RestoreContext = { words: SENTENCE_START, label: null };

export interface Restorer {
  /** Judges a page, or the lines of one, before anything is changed. Shares 0..1. */
  judge(text: string | readonly string[]): Judgement;
  /** Restores one line or paragraph as the verdict says; "good" and "other" come back as they are (NFC). */
  restore(text: string, verdict: Verdict, context?: RestoreContext): Restored;
  /** Restores the lines of one page as running text: lines that go on with a sentence are decoded together. One result a line. */
  restoreLines(lines: readonly string[], verdict: Verdict): Restored[];
  /** Corrects what an engine that knows Vietnamese has read, only where another reading is far more probable. */
  correctLines(lines: readonly string[]): Restored[];
  /** Corrects `ocr` as `correctLines` does, and asks the page's own `layer`, restored, where a word is doubted. One result a line of `ocr`. */
  fuse(layer: readonly string[], ocr: readonly string[]): Restored[];
}

/** A stretch longer than this is decoded in pieces, and so is a line, so that time stays linear. */
const MAX_STRETCH = 120;
const MAX_LINE = 20_000;
const STRIPPED = { beam: 8, languageWeight: 1 };
const DAMAGED = { beam: 10, languageWeight: 1 };
/** A Vietnamese engine's word is changed only for a reading as sure as this. */
const SURE_CORRECTION = 0.9;
/** Of a text's beginning, to find out the family of its damage. */
const SAMPLE = 2000;
/** No word is explained worse than this (nats). */
const WORST = -15;

/**
 * The model may be shared; a restorer keeps caches (bounded) and is for one thread. Its functions never throw on text.
 * @throws KehoachError "damaged" where the model lacks one of its parts
 */
export function createRestorer(model: LanguageModel): Restorer {
  const core = new Core(model);
  const restorer: Restorer = {
    judge: (text) => judgeText(typeof text === "string" ? text : text.join("\n"), model),
    restore: (text, verdict, context = NEW_PARAGRAPH) =>
      core.restore(text, core.wayFor(text, verdict), context),
    restoreLines(lines, verdict) {
      let way = core.wayFor(lines.join("\n"), verdict);
      let results = core.restoreLines(lines, way);
      for (let round = 0; verdict === "foreign-ocr" && round < ROUNDS; round++) {
        const taught = core.taught(way, results);
        if (taught === null) break;
        way = taught;
        results = core.restoreLines(lines, way);
      }
      return results;
    },
    correctLines: (lines) => core.restoreLines(lines, core.correction),
    fuse: (layer, ocr) =>
      core.fuse(restorer.correctLines(ocr), restorer.restoreLines(layer, restorer.judge(layer).verdict)),
  };
  return restorer;
}

/** How often a damaged page is read again with what it has taught of its engine. */
const ROUNDS = 1;

/** How a text is to be read. No reader: its marks are lost, no letters. */
interface Way {
  readonly changes: boolean;
  readonly reader: DamagedReader | null;
  /** A change less probable than this is not made. */
  readonly surer: number;
}

const AS_IT_IS: Way = { changes: false, reader: null, surer: 0 };
const BARE: Way = { changes: true, reader: null, surer: 0 };

class Core {
  private readonly tools: RestorerTools;
  private readonly decoder: BeamDecoder;
  private readonly lattice = new Lattice();
  private readonly bareReader: StrippedReader;
  private readonly readers: readonly DamagedReader[];
  readonly correction: Way;

  constructor(model: LanguageModel) {
    this.tools = restorerTools(model);
    this.decoder = new BeamDecoder(model);
    this.bareReader = new StrippedReader(this.tools);
    this.readers = this.tools.channels.map((channel) => new DamagedReader(this.tools, channel));
    const reader = new DamagedReader(this.tools, this.tools.vietnameseEngine, true);
    this.correction = { changes: true, reader, surer: SURE_CORRECTION };
  }

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

  restoreLines(lines: readonly string[], way: Way): Restored[] {
    const results: Restored[] = [];
    let label: string | null = null;
    for (let from = 0; from < lines.length; ) {
      const to = paragraphEnd(lines, from);
      const paragraph = this.restore(lines.slice(from, to).join("\n"), way, { ...NEW_PARAGRAPH, label });
      label = paragraph.context.label;
      results.push(...splitLines(paragraph));
      from = to;
    }
    return results;
  }

  fuse(first: readonly Restored[], second: readonly Restored[]): Restored[] {
    return fuseReadings(first, second, this.tools.model, this.decoder);
  }

  /** A way that knows what these results show of the engine; null where they show too little. */
  taught(way: Way, results: readonly Restored[]): Way | null {
    const channel = way.reader && adaptChannel(way.reader.channel, results, this.tools.model);
    return channel && { ...way, reader: new DamagedReader(this.tools, channel) };
  }

  /** For damaged text: the family whose table explains the text's beginning best. */
  wayFor(text: string, verdict: Verdict): Way {
    if (verdict === "stripped") return BARE;
    if (verdict !== "foreign-ocr") return AS_IT_IS;
    const sample = text.slice(0, SAMPLE).normalize("NFC");
    const words = ocrTokens(sample).filter((token) => token.kind === "word");
    let best = this.readers[0]!;
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
    return { changes: true, reader: best, surer: 0 };
  }

  private restorePiece(line: string, way: Way, context: RestoreContext): Restored {
    const label = repairLabel(line, context.label);
    const replacements: Replacement[] = label.replacement ? [label.replacement] : [];
    const all = way.reader ? ocrTokens(line) : modelTokens(line);
    const tokens = all.filter((token) => token.start >= label.end);
    let words: Context = label.end > 0 ? SENTENCE_START : context.words;
    for (const stretch of stretches(line, tokens)) {
      if (stretch.afterEnd) words = SENTENCE_START;
      if (stretch.tokens.length === 0) continue;
      if (!way.reader && isForeignStretch(line, stretch.tokens)) {
        words = SENTENCE_START;
        continue;
      }
      const decoded = this.decode(line, stretch.tokens, way, words);
      words = decoded.context;
      this.collect(replacements, line, stretch.tokens, decoded, way.surer);
    }
    if (tokens.at(-1)?.kind === "end") words = SENTENCE_START;
    return { ...assemble(line, replacements), context: { words, label: label.letter } };
  }

  private decode(line: string, tokens: readonly ModelToken[], way: Way, context: Context) {
    const hasCapitals = line !== line.toLowerCase();
    if (way.reader) way.reader.build(this.lattice, line, tokens, hasCapitals);
    else this.bareReader.build(this.lattice, line, tokens, hasCapitals);
    return this.decoder.decode(this.lattice, context, way.reader ? DAMAGED : STRIPPED);
  }

  private collect(
    into: Replacement[],
    line: string,
    tokens: readonly ModelToken[],
    decoded: Decoded,
    surer: number,
  ): void {
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
          const sure = probability * (note?.shares?.[i - p] ?? 1);
          if (text === printed || isSameWord(text, printed))
            into.push({ start, end, text: printed, probability: sure });
          else if (sure < surer) into.push({ start, end, text: printed, probability: 1 - sure });
          // A token that another has swallowed takes the blank before it along.
          else into.push({ start: text === "" ? tokens[i - 1]!.end : start, end, text, probability: sure });
        }
      }
      p = to;
    });
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
