import { fold } from "../language/fold.ts";
import type { Paragraph, RestoredText } from "../model/restored-text.ts";

/** A paragraph as the parser sees it: the stored text, and its fold of equal length to match on. */
export interface TextLine {
  /** Index in the restored text; evidence line = index + 1. */
  readonly index: number;
  readonly text: string;
  readonly folded: string;
  readonly source: Paragraph;
}

/** A stretch of the document: from `start` in line `from` to `end` (exclusive) in line `to`. */
export interface Span {
  readonly from: number;
  readonly start: number;
  readonly to: number;
  readonly end: number;
}

/** A value that a rule found, and where. */
export interface Found<T> {
  readonly value: T;
  readonly span: Span;
  readonly rule: string;
  readonly confidence: number;
}

export function textLines(text: RestoredText): TextLine[] {
  return text.paragraphs.map((source, index) => ({
    index,
    text: source.text,
    folded: fold(source.text),
    source,
  }));
}

/** Lines out of plain strings, for the corpora beside the rules. */
export function plainLines(texts: readonly string[]): TextLine[] {
  return texts.map((raw, index) => {
    const text = raw
      .normalize("NFC")
      .replace(/[ \u00a0]+/g, " ")
      .trim();
    const source: Paragraph = {
      text,
      kind: "text",
      page: 1,
      breaks: [],
      boxes: [],
      confidence: 1,
      changes: [],
    };
    return { index, text, folded: fold(text), source };
  });
}

export const spanIn = (line: TextLine, start: number, end: number): Span => ({
  from: line.index,
  start,
  to: line.index,
  end,
});

export const wholeLine = (line: TextLine): Span => spanIn(line, 0, line.text.length);

export function wholeLines(first: TextLine, last: TextLine): Span {
  return { from: first.index, start: 0, to: last.index, end: last.text.length };
}
