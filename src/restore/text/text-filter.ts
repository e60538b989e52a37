// Restores a stream of text paragraph by paragraph, in constant memory.

import { regex } from "../../language/regex.ts";
import type { Change } from "../flow/flow.ts";
import { LineRepairs, type RepairedLine } from "../repairs/line-repairs.ts";
import type { Diagnosis, Verdict } from "./diagnosis.ts";
import { withRepairs } from "./repaired-tokens.ts";
import type { Restored, Restorer } from "./restorer.ts";

/** A line of the stream with what was restored in it. */
export interface FilteredLine {
  /** 1-based, in the whole stream. */
  readonly line: number;
  readonly verdict: Verdict;
  /** Without its line end. */
  readonly original: string;
  readonly restored: Restored;
  /** The line to write: as it was read, byte for byte, unless it is Vietnamese that was repaired or restored. */
  readonly text: string;
  /** How the line was encoded or typed ("tcvn3", "telex"); null: as Unicode. */
  readonly encoding: string | null;
  /** "\n", "\r\n", or "" at the end of the stream and where a very long line was split. */
  readonly lineEnd: string;
}

/** Maximum length of a paragraph, and of the text that is read before the first paragraph is judged (UTF-16 units). */
const MAX_LOOK_AHEAD = 64 * 1024;
/** Length of the text before a short paragraph that helps to diagnose it, in UTF-16 units. */
const MEMORY = 4000;
const FEW_WORDS = 15;
const LINE_END = /\r?\n/u;
const BLANK_LINE = /\n[ \t\r]*\n/gu;

/** Restores text that arrives in pieces: call `push` for each piece, then `end` once. */
export class TextFilter {
  private readonly restorer: Restorer;
  private readonly repairs = new LineRepairs();
  private waiting = "";
  private memory = "";
  /** The same text before lost letters were restored. */
  private printed = "";
  private line = 1;
  private hasBegun = false;

  constructor(restorer: Restorer) {
    this.restorer = restorer;
  }

  /** Takes the next piece of text; returns the lines of complete paragraphs. */
  push(piece: string): FilteredLine[] {
    this.waiting += piece;
    if (!this.hasBegun && this.waiting.length < MAX_LOOK_AHEAD) return [];
    return this.takeParagraphs();
  }

  private begin(): void {
    this.hasBegun = true;
    this.repairs.begin(this.waiting.slice(0, MAX_LOOK_AHEAD).split(LINE_END));
    const head = this.waiting.slice(0, MEMORY).split(LINE_END);
    this.memory = new LineRepairs()
      .apply(head)
      .map(({ text }) => text)
      .join("\n");
    this.printed = this.memory;
  }

  /** Restores the complete paragraphs in the buffer. The first one is judged with the text after it. */
  private takeParagraphs(): FilteredLine[] {
    if (!this.hasBegun) this.begin();
    const lines: FilteredLine[] = [];
    let from = 0;
    for (const match of this.waiting.matchAll(BLANK_LINE)) {
      const to = match.index + match[0].length;
      for (const line of this.restoreBlock(this.waiting.slice(from, to))) lines.push(line);
      from = to;
    }
    while (this.waiting.length - from > MAX_LOOK_AHEAD) {
      const to = cutPoint(this.waiting, from, from + MAX_LOOK_AHEAD);
      for (const line of this.restoreBlock(this.waiting.slice(from, to))) lines.push(line);
      from = to;
    }
    this.waiting = this.waiting.slice(from);
    return lines;
  }

  /** Ends the stream; returns the remaining lines. */
  end(): FilteredLine[] {
    const lines = this.takeParagraphs();
    if (this.waiting !== "") for (const line of this.restoreBlock(this.waiting)) lines.push(line);
    this.waiting = "";
    return lines;
  }

  private restoreBlock(block: string): FilteredLine[] {
    const parts = block.split(/(?<=\n)/u);
    const originals = parts.map((part) => part.replace(/\r?\n$/u, ""));
    const repaired = this.repairs.apply(originals);
    const printed = repaired.map(({ text }) => text);
    const filled = this.restorer.restoreLostLetters(printed, [this.printed]);
    this.printed = (this.printed + printed.join("\n")).slice(-MEMORY);
    const changes = filled.map((line, i) => changesOf(line, repaired[i]!));
    const lines = filled.map(({ text }) => text);
    const verdict = this.verdictOf(lines);
    const around = this.restorer.lostMarks([this.memory]);
    const decoded =
      verdict === "good" || verdict === "other"
        ? this.restorer.restoreLosses(lines, around)
        : this.restorer.restoreLines(lines, verdict, around);
    const restored = decoded.map((line, i) => withRepairs(line, lines[i]!, changes[i]!));
    return parts.map((part, i) => {
      const original = originals[i]!;
      const { encoding } = repaired[i]!;
      const lineEnd = part.slice(original.length);
      const line = this.line;
      if (lineEnd !== "") this.line++;
      const text = isRepaired(original, restored[i]!) ? restored[i]!.text : original;
      return {
        line,
        verdict: ownVerdict(verdict, decoded[i]!),
        original,
        text,
        restored: restored[i]!,
        encoding,
        lineEnd,
      };
    });
  }

  /** A short paragraph is diagnosed together with the text before it. */
  private verdictOf(lines: readonly string[]): Verdict {
    const text = lines.join("\n");
    const own = this.restorer.diagnose(text);
    const before = this.memory;
    this.memory = (before + text).slice(-MEMORY);
    if (own.words >= FEW_WORDS || own.words === 0) return own.verdict;
    const around: Diagnosis = this.restorer.diagnose(before + text);
    return own.marked < around.marked + DIFFERENT ? around.verdict : own.verdict;
  }
}

/** The changes of a line before decoding. */
const changesOf = (filled: Restored, { text, changes }: RepairedLine): Change[] =>
  withRepairs(filled, text, changes).tokens.map(({ probability, ...token }) => ({
    ...token,
    confidence: probability,
  }));

/** Letters that only Vietnamese has. */
const VIETNAMESE = /[ăơưĂƠƯ\u1ea0-\u1ef9]/u;

/**
 * True if the change of a line is a repair of Vietnamese. Other languages have characters that repairs remove ("Ð" in
 * Icelandic, joiners), and another Unicode normal form is not damage.
 */
function isRepaired(original: string, { text, tokens }: Restored): boolean {
  if (text === original) return false;
  if (tokens.some((token) => token.original !== token.restored)) return true;
  return VIETNAMESE.test(text) && text.normalize("NFC") !== original.normalize("NFC");
}

/** The verdict of one line: in good text a single line may have lost its marks. */
const ownVerdict = (verdict: Verdict, { tokens }: Restored): Verdict =>
  verdict !== "foreign-ocr" && tokens.some(({ original, restored }) => original !== restored)
    ? "stripped"
    : verdict;

/** A short paragraph whose share of marked words exceeds that of its context by this is diagnosed alone. */
const DIFFERENT = 0.3;

/** The offset after the last line end or blank before the limit; a very long word is split between two characters. */
function cutPoint(text: string, from: number, limit: number): number {
  const line = text.lastIndexOf("\n", limit - 1);
  if (line > from) return line + 1;
  const blank = text.lastIndexOf(" ", limit - 1);
  if (blank > from) return blank + 1;
  // Not inside a surrogate pair, nor before a combining mark.
  let at = limit;
  while (at > limit - 8 && regex`[\p{M}\udc00-\udfff]`.test(text[at] ?? "")) at--;
  return at;
}
