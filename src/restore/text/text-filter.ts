// Restores a stream of text window by window, in constant memory.

import { regex } from "../../language/regex.ts";
import type { Change } from "../flow/flow.ts";
import { LineRepairs, type RepairedLine } from "../repairs/line-repairs.ts";
import type { Verdict } from "./diagnosis.ts";
import { unchanged } from "./loss-restorer.ts";
import { NAME_CONFIDENCE, namesElsewhere } from "./names-elsewhere.ts";
import { withRepairs } from "./repaired-tokens.ts";
import { BlockRestorer } from "./restore-blocks.ts";
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
  /** "\n", "\r\n", another line end, or "" at the end of the stream and where a very long line was split. */
  readonly lineEnd: string;
}

/** Length of the text that is restored at once (UTF-16 units). */
const WINDOW = 64 * 1024;
/** Length of the text before a window that helps to restore it, in UTF-16 units. */
const MEMORY = 4000;
const BLANK_LINE = /\n[ \t\r]{0,999}\n/gu;
/** The line ends of text files. */
const LINE_START = /(?<=\r\n|[\n\v\f\u2028\u2029]|\r(?!\n))/u;
const LINE_END = /(?:\r\n|[\n\v\f\r\u2028\u2029])$/u;

/**
 * Restores text that arrives in pieces: call `push` for each piece, then `end` once. The text is restored in windows of
 * 64 KB, which end between paragraphs. What a window shows helps to restore all its lines, and names of the window before it
 * count too.
 */
export class TextFilter {
  private readonly restorer: Restorer;
  private readonly repairs = new LineRepairs();
  private blocks: BlockRestorer | null = null;
  private waiting = "";
  /** The lines of the window before this one, with their letters repaired. */
  private before: readonly string[] = [];
  private line = 1;

  constructor(restorer: Restorer) {
    this.restorer = restorer;
  }

  /** Takes the next piece of text; returns the lines of complete windows. */
  push(piece: string): FilteredLine[] {
    this.waiting += piece;
    const lines: FilteredLine[] = [];
    let from = 0;
    while (this.waiting.length - from > WINDOW) {
      const to = cutPoint(this.waiting, from, from + WINDOW);
      for (const line of this.restoreWindow(this.waiting.slice(from, to))) lines.push(line);
      from = to;
    }
    this.waiting = this.waiting.slice(from);
    return lines;
  }

  /** Ends the stream; returns the remaining lines. */
  end(): FilteredLine[] {
    const rest = this.waiting;
    this.waiting = "";
    return rest === "" ? [] : this.restoreWindow(rest);
  }

  private restoreWindow(text: string): FilteredLine[] {
    const parts = text.split(LINE_START);
    const originals = parts.map((part) => part.replace(LINE_END, ""));
    const repairs = this.repairs.apply(originals);
    const ready = this.withNames(this.withLostLetters(this.withVanished(repairs)));
    const lines = ready.map((line) => line.text);
    this.blocks ??= new BlockRestorer(this.restorer, lines.join("\n"));
    const decoded = this.blocks.restore(lines, this.restorer.lostMarks(lines));
    const among = isVietnamese(decoded.map(({ restored }) => restored.text));
    return parts.map((part, i) => {
      const original = originals[i]!;
      const { restored: own, verdict } = decoded[i]!;
      const repaired = withRepairs(own, lines[i]!, ready[i]!.changes);
      const isOther = verdict === "other" && !among && !VIETNAMESE.test(repaired.text);
      const restored = isOther ? unchanged(original) : repaired;
      const lineEnd = part.slice(original.length);
      const line = this.line;
      if (lineEnd !== "") this.line++;
      return {
        line,
        verdict: ownVerdict(verdict, own),
        original,
        text: isRepaired(original, restored, among) ? restored.text : original,
        restored,
        encoding: isOther ? null : repairs[i]!.encoding,
        lineEnd,
      };
    });
  }

  private withVanished(repaired: readonly RepairedLine[]): readonly RepairedLine[] {
    const found = this.restorer.restoreVanished(repaired.map(({ text }) => text));
    if (found === null) return repaired;
    return found.lines.map((line, i) => ({
      ...repaired[i]!,
      text: line.text,
      changes: changesOf(line, repaired[i]!),
    }));
  }

  private withLostLetters(repaired: readonly RepairedLine[]): ChangedLine[] {
    const printed = repaired.map(({ text }) => text);
    const filled = this.restorer.restoreLostLetters(printed, [this.before.join("\n").slice(-MEMORY)]);
    return filled.map((line, i) => ({ text: line.text, changes: changesOf(line, repaired[i]!) }));
  }

  private withNames(lines: readonly ChangedLine[]): readonly ChangedLine[] {
    const texts = lines.map(({ text }) => text);
    const names = namesElsewhere(texts, this.before);
    this.before = texts;
    return lines.map((line, i) => (names[i] === null ? line : withName(line, names[i]!)));
  }
}

/** A line before decoding, with what repairs changed in it. */
interface ChangedLine {
  readonly text: string;
  readonly changes: readonly Change[];
}

/** The line with the name in its place. Names keep their length; each word that differs is a change. */
function withName(line: ChangedLine, name: string): ChangedLine {
  const words = [...name.matchAll(/[^ ]+/gu)].flatMap(({ 0: word, index }): Change[] => {
    const end = index + word.length;
    const original = line.text.slice(index, end);
    return original === word ? [] : [{ start: index, end, original, confidence: NAME_CONFIDENCE }];
  });
  const changes = line.changes.filter((own) => !words.some((word) => word.start === own.start));
  return { text: name, changes: [...changes, ...words].sort((a, b) => a.start - b.start) };
}

/** The changes of a line before decoding. */
const changesOf = (filled: Restored, { text, changes }: RepairedLine): Change[] =>
  withRepairs(filled, text, changes).tokens.map(({ probability, ...token }) => ({
    ...token,
    confidence: probability,
  }));

/** Letters that only Vietnamese has. */
const VIETNAMESE = /[ăơưĂƠƯ\u1ea0-\u1ef9]/u;

/** Signs that are not printed between letters. Joiners are part of letters and pictures in other languages. */
const NOT_PRINTED = /[\u00ad\u200b\u2060\ufeff]/gu;
/** Lines with at least this many characters show the language of the lines between them. */
const LONG_LINE = 30;

/** True if at least half of the long lines have letters of Vietnamese. */
function isVietnamese(lines: readonly string[]): boolean {
  const long = lines.filter((line) => line.length >= LONG_LINE);
  return long.length > 0 && 2 * long.filter((line) => VIETNAMESE.test(line)).length >= long.length;
}

/** True if most marks of a line are characters of their own; a single one is a correct way to write a letter. */
function isDecomposed(line: string): boolean {
  const marks = line.match(COMBINING)?.length ?? 0;
  return marks > 0 && marks > (line.match(COMPOSED)?.length ?? 0);
}
const COMBINING = /[\u0300-\u036f]/gu;
const COMPOSED = /[\u00c0-\u00cf\u00d1-\u00ef\u00f1-\u00ff\u0102\u0103\u01a0-\u01b0\u1ea0-\u1ef9]/gu;

/**
 * True if the change of a line is a repair of Vietnamese, whose letters are composed, too. Other languages have characters that
 * repairs remove ("Ð" in Icelandic, joiners), and keep their Unicode normal form. `among`: the lines around are Vietnamese, so a
 * short line is too ("Ghi chú").
 */
function isRepaired(original: string, { text, tokens }: Restored, among: boolean): boolean {
  if (text === original) return false;
  if (tokens.some((token) => token.original !== token.restored)) return true;
  if (isDecomposed(original)) return VIETNAMESE.test(text) || among;
  if (among && original.length < LONG_LINE && original.replace(NOT_PRINTED, "") === text) return true;
  return VIETNAMESE.test(text) && text.normalize("NFC") !== original.normalize("NFC");
}

/** The verdict of one line: in good text a single line may have lost its marks. Misread words and lost blanks are other damage. */
const ownVerdict = (verdict: Verdict, { tokens }: Restored): Verdict =>
  verdict !== "foreign-ocr" &&
  tokens.some(({ original, restored, cause }) => original !== restored && original !== "" && !cause)
    ? "stripped"
    : verdict;

/** The offset after the last blank line, line end or blank before the limit; a very long word is split between two characters. */
function cutPoint(text: string, from: number, limit: number): number {
  const paragraph = lastBlankLine(text.slice(from, limit));
  if (paragraph > 0) return from + paragraph;
  const line = text.lastIndexOf("\n", limit - 1);
  if (line > from) return line + 1;
  const blank = text.lastIndexOf(" ", limit - 1);
  if (blank > from) return blank + 1;
  // Not inside a surrogate pair, nor before a combining mark.
  let at = limit;
  while (at > limit - 8 && regex`[\p{M}\udc00-\udfff]`.test(text[at] ?? "")) at--;
  return at;
}

/** The offset after the last blank line; 0 if there is none. */
function lastBlankLine(text: string): number {
  let end = 0;
  for (const match of text.matchAll(BLANK_LINE)) end = match.index + match[0].length;
  return end;
}
