// Restores Vietnamese text that has lost its marks or was read by an engine that did not know them. Pure and
// synchronous; the model is loaded by the caller. Never throws on text.

import type { Context, LanguageModel } from "../../language/model/language-model.ts";
import { type ModelToken, modelTokens } from "../../language/model/model-tokens.ts";
import { BeamDecoder, type Decoded, SENTENCE_START } from "./beam-decoder.ts";
import { DamagedReader } from "./damaged-lattice.ts";
import { type Judgement, judgeText, type Verdict } from "./judgement.ts";
import { Lattice } from "./lattice.ts";
import { repairLabel } from "./label-repair.ts";
import { wordKey } from "../../language/model/word-key.ts";
import { inCase } from "./letter-case.ts";
import { ocrTokens } from "./ocr-tokens.ts";
import { type RestorerTools, restorerTools } from "./restorer-tools.ts";
import { buildStrippedLattice } from "./stripped-lattice.ts";
import type { ArcNote } from "./token.ts";

/** A stretch that was changed, or weighed and left. Offsets into the restored text, UTF-16, `end` exclusive. */
export interface RestoredToken {
  readonly start: number;
  readonly end: number;
  readonly original: string;
  readonly restored: string;
  /** 0..1 among the readings that were weighed. */
  readonly probability: number;
}

export interface Restored {
  readonly text: string;
  /** Every weighed token in order, also those whose text stayed. */
  readonly tokens: readonly RestoredToken[];
  /** To be handed to the next line of the same paragraph. */
  readonly context: RestoreContext;
}

/** What the line before leaves for the next one. */
export interface RestoreContext {
  readonly words: Readonly<Context>;
  /** The last list letter, since "d)" behind "d)" is "đ)". */
  readonly label: string | null;
}

export const NEW_PARAGRAPH: RestoreContext = { words: SENTENCE_START, label: null };

export interface Restorer {
  /** Judges a page, or the lines of one, before anything is changed. */
  judge(text: string | readonly string[]): Judgement;
  /** Restores one line or paragraph as the verdict says; "good" and "other" come back as they are (NFC). */
  restore(text: string, verdict: Verdict, context?: RestoreContext): Restored;
  /** Restores the lines of one page as one running text: each line sees the words before it. */
  restoreLines(lines: readonly string[], verdict: Verdict): Restored[];
}

/** A stretch longer than this is decoded in pieces, so that time stays linear. */
const MAX_STRETCH = 120;
const STRIPPED = { beam: 8, languageWeight: 1 };
const DAMAGED = { beam: 10, languageWeight: 1 };
/** Lines shorter than this do not run on into the next by themselves. */
const FULL_LINE = 45;

interface Replacement {
  readonly start: number;
  readonly end: number;
  readonly text: string;
  readonly probability: number;
}

/** The model may be shared; a restorer keeps caches and is for one thread. */
export function createRestorer(model: LanguageModel): Restorer {
  const tools = restorerTools(model);
  const decoder = new BeamDecoder(model);
  const lattice = new Lattice();
  const readers = tools.channels.map((channel) => new DamagedReader(tools, channel));

  const decode = (line: string, tokens: readonly ModelToken[], verdict: Verdict, reader: DamagedReader, context: Context) => {
    const hasCapitals = line !== line.toLowerCase();
    if (verdict === "stripped") {
      buildStrippedLattice(lattice, line, tokens, hasCapitals, tools);
      return decoder.decode(lattice, context, STRIPPED);
    }
    reader.build(lattice, line, tokens, hasCapitals);
    return decoder.decode(lattice, context, DAMAGED);
  };

  const restoreWith = (text: string, verdict: Verdict, reader: DamagedReader, context: RestoreContext): Restored => {
    const line = text.normalize("NFC");
    if (verdict === "good" || verdict === "other" || line.trim() === "") return { text: line, tokens: [], context };
    const label = repairLabel(line, context.label);
    const replacements: Replacement[] = label.replacement ? [label.replacement] : [];
    const all = verdict === "stripped" ? modelTokens(line) : ocrTokens(line);
    const tokens = all.filter((token) => token.start >= label.end);
    let words: Context = label.end > 0 ? { ...SENTENCE_START } : { ...context.words };
    for (const stretch of stretches(line, tokens)) {
      if (stretch.afterEnd) words = { ...SENTENCE_START };
      if (stretch.tokens.length === 0) continue;
      const decoded = decode(line, stretch.tokens, verdict, reader, words);
      words = decoded.context;
      collect(replacements, line, stretch.tokens, decoded, lattice, tools);
    }
    if (tokens.at(-1)?.kind === "end") words = { ...SENTENCE_START };
    return { ...assemble(line, replacements), context: { words, label: label.letter } };
  };

  const readerFor = (sample: string, verdict: Verdict): DamagedReader =>
    verdict === "foreign-ocr" ? likeliest(readers, sample) : readers[0]!;

  return {
    judge: (text) => judgeText(typeof text === "string" ? text : text.join("\n"), model),
    restore: (text, verdict, context = NEW_PARAGRAPH) => restoreWith(text, verdict, readerFor(text, verdict), context),
    restoreLines(lines, verdict) {
      const reader = readerFor(lines.join("\n"), verdict);
      const results: Restored[] = [];
      let context = NEW_PARAGRAPH;
      for (let from = 0; from < lines.length; ) {
        const to = paragraphEnd(lines, from);
        const joined = restoreWith(lines.slice(from, to).join("\n"), verdict, reader, { ...context, words: SENTENCE_START });
        context = joined.context;
        results.push(...splitLines(joined));
        from = to;
      }
      return results;
    },
  };
}

/** The lines from `from` that make one paragraph: as long as each goes on with the sentence before it. */
function paragraphEnd(lines: readonly string[], from: number): number {
  let last = lines[from]!;
  let to = from + 1;
  let characters = last.length;
  while (to < lines.length && characters < MAX_PARAGRAPH) {
    const line = lines[to]!;
    // One blank line (a page's end, say) does not part a sentence that goes on in small letters.
    if (line.trim() === "") {
      const next = lines[to + 1] ?? "";
      if (lines[to - 1]!.trim() === "" || !startsSmall(next) || /[.;:!?]\s*$/u.test(last)) break;
    } else if (!runsOn(last, line)) break;
    else last = line;
    characters += line.length;
    to++;
  }
  return to;
}

const MAX_PARAGRAPH = 20_000;

function splitLines(joined: Restored): Restored[] {
  let start = 0;
  return joined.text.split("\n").map((text) => {
    const from = start;
    const end = from + text.length;
    start = end + 1;
    const tokens = joined.tokens.filter((token) => token.start >= from && token.end <= end);
    const local = tokens.map((token) => ({ ...token, start: token.start - from, end: token.end - from }));
    return { text, tokens: local, context: joined.context };
  });
}

function startsSmall(line: string): boolean {
  const first = line.trimStart()[0] ?? "";
  return first !== "" && first !== first.toUpperCase() && !LIST_ITEM.test(line);
}

const LIST_ITEM = /^\s{0,40}(?:[-+*•]|[\p{L}\d]{1,3}[.)])/u;

/** True where a line goes on with the sentence of the line before. */
function runsOn(before: string, line: string): boolean {
  if (LIST_ITEM.test(line)) return false;
  return startsSmall(line) || (before.length >= FULL_LINE && !/[.;:!?]\s*$/u.test(before));
}

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

function collect(
  into: Replacement[],
  line: string,
  tokens: readonly ModelToken[],
  decoded: Decoded,
  lattice: Lattice,
  tools: RestorerTools,
): void {
  let p = 0;
  decoded.arcs.forEach((arc, k) => {
    const note = lattice.note[arc] as ArcNote | null;
    const to = lattice.to[arc]!;
    const probability = decoded.probabilities[k]!;
    for (let i = p; i < to; i++) {
      const { start, end, kind } = tokens[i]!;
      const printed = line.slice(start, end);
      if (kind === "code") into.push({ start, end, text: tools.symbols.repair(printed), probability });
      else if (kind === "word") {
        const word = note?.words[i - p];
        const text = word === undefined ? printed : inCase(word, note!.cases[i - p] ?? null, printed);
        // A token that another has swallowed takes the blank before it along.
        const from = text === "" ? tokens[i - 1]!.end : start;
        into.push({ start: from, end, text: sameWord(text, printed) ? printed : text, probability });
      }
    }
    p = to;
  });
}

/** "hoà" is not changed into "hòa": both are right, and the document prints the first. */
function sameWord(text: string, printed: string): boolean {
  return text !== printed && wordKey(text) === wordKey(printed) && text.toLowerCase() !== text;
}

function assemble(line: string, replacements: readonly Replacement[]): { text: string; tokens: RestoredToken[] } {
  const tokens: RestoredToken[] = [];
  let text = "";
  let at = 0;
  for (const replacement of [...replacements].sort((a, b) => a.start - b.start)) {
    text += line.slice(at, replacement.start);
    const start = text.length;
    text += replacement.text;
    at = replacement.end;
    const original = line.slice(replacement.start, replacement.end);
    tokens.push({ start, end: text.length, original, restored: replacement.text, probability: replacement.probability });
  }
  return { text: text + line.slice(at), tokens };
}

/** The family of damage whose table explains the text best, tried on its first words. */
function likeliest(readers: readonly DamagedReader[], sample: string): DamagedReader {
  const words = ocrTokens(sample.normalize("NFC").slice(0, SAMPLE)).filter((token) => token.kind === "word");
  let best = readers[0]!;
  let bestScore = Number.NEGATIVE_INFINITY;
  for (const reader of readers) {
    let score = 0;
    for (const { start, end } of words) score += Math.max(reader.readings(sample.slice(start, end))[0]?.log ?? WORST, WORST);
    if (score > bestScore) {
      best = reader;
      bestScore = score;
    }
  }
  return best;
}

const SAMPLE = 2000;
const WORST = -15;
