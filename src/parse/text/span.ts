import type { TextLine } from "./text-line.ts";

/** A part of the document: from offset `start` in line `from` to offset `end` (exclusive) in line `to`. */
export interface Span {
  readonly from: number;
  readonly start: number;
  readonly to: number;
  readonly end: number;
}

/** The part of a line from `start` to `end` (exclusive). */
export const spanIn = (line: TextLine, start: number, end: number): Span => ({
  from: line.index,
  start,
  to: line.index,
  end,
});

/** A whole line. */
export const wholeLine = (line: TextLine): Span => spanIn(line, 0, line.text.length);

/** All lines from `first` to `last`. */
export function wholeLines(first: TextLine, last: TextLine): Span {
  return { from: first.index, start: 0, to: last.index, end: last.text.length };
}

/** True where two spans of one line share a character. */
export const overlaps = (a: Span, b: Span): boolean =>
  a.from === b.from && a.start < b.end && b.start < a.end;

/** True where `inner` lies inside `outer`; both on the same line. */
export const isWithin = (inner: Span, outer: Span): boolean =>
  inner.start >= outer.start && inner.end <= outer.end;

/** The index of the first entry that begins at an offset or after it. `sorted`: entries of one line in the order of the text. */
export function firstFrom(sorted: readonly { readonly span: Span }[], start: number): number {
  let [low, high] = [0, sorted.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if (sorted[middle]!.span.start < start) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** The entries inside a range of a line, from a list in the order of the text. */
export function entriesWithin<T extends { readonly span: Span }>(sorted: readonly T[], outer: Span): T[] {
  const from = firstFrom(sorted, outer.start);
  return sorted.slice(from, firstFrom(sorted, outer.end + 1)).filter(({ span }) => isWithin(span, outer));
}

/** True where `a` begins before `b` in the document. */
export const isBefore = (a: Span, b: Span): boolean =>
  a.from < b.from || (a.from === b.from && a.start < b.start);

/** The entries in the order of the document. */
export const inDocumentOrder = <T extends { readonly span: Span }>(found: readonly T[]): T[] =>
  [...found].sort((a, b) => a.span.from - b.span.from || a.span.start - b.span.start);
