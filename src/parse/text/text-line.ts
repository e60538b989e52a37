import { fold } from "../../language/fold.ts";
import type { Paragraph, RestoredText } from "../../model/restored-text.ts";

/** What a line says, and what has been read of that (see `remember.ts`); lines of a file with the same words share it. */
export class Wording {
  readonly text: string;
  /** Of equal length, to match on. */
  readonly folded: string;
  /** By the reader's number. */
  readonly readings: unknown[] = [];

  constructor(text: string, folded: string) {
    this.text = text;
    this.folded = folded;
  }
}

/** A paragraph as the parser sees it. A class, so that a line with other words is not made without a wording of its own. */
export class TextLine {
  /** Index in the restored text; evidence line = index + 1. */
  readonly index: number;
  readonly text: string;
  readonly folded: string;
  readonly source: Paragraph;
  readonly #wording: Wording;

  constructor(index: number, wording: Wording, source: Paragraph) {
    this.index = index;
    this.text = wording.text;
    this.folded = wording.folded;
    this.source = source;
    this.#wording = wording;
  }

  get wording(): Wording {
    return this.#wording;
  }

  /** The line with other words: cut, joined or mended. */
  reworded(text: string, folded = fold(text)): TextLine {
    return new TextLine(this.index, new Wording(text, folded), this.source);
  }

  /** The line cut behind an offset. */
  upTo(end: number): TextLine {
    return end >= this.text.length ? this : this.reworded(this.text.slice(0, end), this.folded.slice(0, end));
  }
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

/** The lines of a file. What restoration has changed is read with that in mind, and shared with no other line. */
export function textLines(text: RestoredText): TextLine[] {
  const wordings = new Map<string, Wording>();
  return text.paragraphs.map((source, index) => {
    const shared = source.changes.length === 0;
    const known = shared ? wordings.get(source.text) : undefined;
    const wording = known ?? new Wording(source.text, fold(source.text));
    if (shared && !known) wordings.set(source.text, wording);
    return new TextLine(index, wording, source);
  });
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
    return new TextLine(index, new Wording(text, fold(text)), source);
  });
}

export const spanIn = (line: TextLine, start: number, end: number): Span => ({
  from: line.index,
  start,
  to: line.index,
  end,
});

/** What was found on a line with the same words, on this one. */
export const onLine = <T extends { readonly span: Span }>(
  found: readonly T[],
  line: TextLine,
): readonly T[] =>
  found.length === 0
    ? found
    : found.map((entry) => ({ ...entry, span: spanIn(line, entry.span.start, entry.span.end) }));

export const wholeLine = (line: TextLine): Span => spanIn(line, 0, line.text.length);

export function wholeLines(first: TextLine, last: TextLine): Span {
  return { from: first.index, start: 0, to: last.index, end: last.text.length };
}
