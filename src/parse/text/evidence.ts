import type { Box } from "../../model/extraction.ts";
import { pushAll } from "../../model/lists.ts";
import type { Evidence } from "../../model/plan.ts";
import type { Paragraph } from "../../model/restored-text.ts";
import type { Located, Place, Stripped } from "./located.ts";
import type { Span } from "./span.ts";
import { pageAt, type TextLine } from "./text-line.ts";

const LONGEST_QUOTE = 400;
const UNCHANGED: Readonly<Paragraph["changes"]> = [];

type EvidenceByPointer = Record<string, Evidence[]>;

/**
 * Separates values from their places. `root` has the shape of a record in which any value may be a `Located`. Returns the
 * plain record and the evidence of its values by JSON Pointer ("/subIndices/0/target"). `lines`: all lines of the document, by their index.
 */
export function stripLocated<T extends object>(
  root: T,
  lines: readonly TextLine[],
): { value: Stripped<T>; evidence: EvidenceByPointer } {
  const evidence: EvidenceByPointer = {};

  /** `known`: the evidence at this pointer so far. */
  const strip = (node: object, pointer: string, known: Evidence[] | null): unknown => {
    if (isLocated(node)) {
      const entries = known ?? [];
      addEvidence(entries, node, lines);
      for (const place of node.alsoAt ?? []) addEvidence(entries, place, lines);
      if (entries.length > 0) evidence[pointer] = entries;
      return typeof node.value === "object" && node.value !== null
        ? strip(node.value, pointer, entries)
        : node.value;
    }
    return Array.isArray(node)
      ? stripList(node, pointer)
      : stripEntries(node as Readonly<Record<string, unknown>>, pointer);
  };
  // A node without places is returned without a copy, because most nodes have none and copying is slow.
  const stripList = (node: readonly unknown[], pointer: string): unknown => {
    let copy: unknown[] | null = null;
    for (let i = 0; i < node.length; i++) {
      const entry = node[i];
      if (typeof entry !== "object" || entry === null) continue;
      const stripped = strip(entry, `${pointer}/${i}`, null);
      if (stripped === entry) continue;
      copy ??= [...node];
      copy[i] = stripped;
    }
    return copy ?? node;
  };
  const stripEntries = (node: Readonly<Record<string, unknown>>, pointer: string): unknown => {
    let copy: Record<string, unknown> | null = null;
    for (const key in node) {
      const entry = node[key];
      if (typeof entry !== "object" || entry === null) continue;
      // An empty list has no places.
      if (Array.isArray(entry) && entry.length === 0) continue;
      const stripped = strip(entry, `${pointer}/${key}`, null);
      if (stripped === entry) continue;
      copy ??= { ...node };
      copy[key] = stripped;
    }
    return copy ?? node;
  };

  return { value: strip(root, "", null) as Stripped<T>, evidence };
}

const isLocated = (node: object): node is Located<unknown> =>
  (node as Partial<Located<unknown>>).span !== undefined &&
  (node as Partial<Located<unknown>>).rule !== undefined;

/** Adds a place of a value, unless the same quote of the same line is known. */
function addEvidence(entries: Evidence[], place: Place, lines: readonly TextLine[]): void {
  const entry = evidenceOf(place, lines);
  if (!entry) return;
  if (!entries.some((known) => known.line === entry.line && known.quote === entry.quote)) entries.push(entry);
}

function evidenceOf(
  { span, rule, confidence, quotesLine }: Place,
  lines: readonly TextLine[],
): Evidence | null {
  const first = lines[span.from];
  const last = lines[span.to];
  if (!first || !last) return null;
  const changes = changesIn(span, lines);
  const textConfidence = Math.min(
    first.source.confidence,
    last.source.confidence,
    combinedProbability(changes.map((change) => change.confidence)),
  );
  const quoted = quotesLine ? lineAround(span, last) : span;
  const place = {
    page: pageAt(first, span.start),
    line: span.from + 1,
    endLine: span.to + 1,
    quote: textIn(quoted, lines).trim().slice(0, LONGEST_QUOTE),
  };
  const rounded = Math.round(Math.min(confidence, textConfidence) * 1000) / 1000;
  const { row } = first.source;
  const boxes = boxesOf(span, lines, place.page);
  // The most frequent case: a typed paragraph without boxes.
  const isChanged = changesIn(quoted, lines).length > 0;
  if (!isChanged && boxes.length === 0 && !row) return { ...place, confidence: rounded, rule };
  const cell = row?.cells.find((c) => c.start <= span.start && span.start <= c.end);
  return {
    ...place,
    ...(isChanged ? { original: originalText(quoted, lines) } : {}),
    ...(boxes.length > 0 ? { bboxes: boxes } : {}),
    ...(cell && row ? { cell: { table: row.table, row: row.row, column: cell.column } } : {}),
    confidence: rounded,
    rule,
  };
}

/** The boxes of the printed lines of a span on one page. */
function boxesOf(span: Span, lines: readonly TextLine[], page: number): Box[] {
  const boxes: Box[] = [];
  for (let i = span.from; i <= span.to; i++) {
    const start = i === span.from ? span.start : 0;
    const end = i === span.to ? span.end : Number.POSITIVE_INFINITY;
    for (const box of lines[i]!.source.boxes)
      if (box.page === page && box.start < end && box.end > start) boxes.push(box.bbox);
  }
  return boxes;
}

/** The span extended to whole lines; it starts later if its own words would not fit into the quotation. */
const lineAround = (span: Span, last: TextLine): Span => ({
  ...span,
  start: span.end <= LONGEST_QUOTE ? 0 : span.start,
  end: last.text.length,
});

/** The words of a span as printed. */
export function textIn(span: Span, lines: readonly TextLine[]): string {
  const first = printedText(lines[span.from]!);
  if (span.from === span.to) return first.slice(span.start, span.end);
  const between = lines.slice(span.from + 1, span.to).map(printedText);
  return [first.slice(span.start), ...between, printedText(lines[span.to]!).slice(0, span.end)].join(" ");
}

/** The text of a line with the characters that lines have replaced (abbreviation-stops.ts, usual-bullet.ts). */
const printedText = ({ text, source }: TextLine): string =>
  source.text.length === text.length ? source.text : text;

/** The changes that restoration made inside a span. */
function changesIn(span: Span, lines: readonly TextLine[]): Readonly<Paragraph["changes"]> {
  if (span.from === span.to && lines[span.from]!.source.changes.length === 0) return UNCHANGED;
  const changes: Paragraph["changes"] = [];
  for (let i = span.from; i <= span.to; i++) {
    const line = lines[i]!;
    if (line.source.changes.length === 0) continue;
    const start = i === span.from ? span.start : 0;
    const end = i === span.to ? span.end : line.text.length;
    pushAll(
      changes,
      line.source.changes.filter((change) => change.start < end && change.end > start),
    );
  }
  return changes;
}

/** Only the least probable words count, so that a long sentence is not less certain only because it is long. */
const WORST_WORDS = 4;
const MIN_PROBABILITY = 0.01;

/** Geometric mean of the least probable changed words; 1 without changes. */
function combinedProbability(probabilities: readonly number[]): number {
  if (probabilities.length === 0) return 1;
  const worst = [...probabilities].sort((a, b) => a - b).slice(0, WORST_WORDS);
  const logs = worst.map((p) => Math.log(Math.max(p, MIN_PROBABILITY)));
  return Math.exp(logs.reduce((sum, log) => sum + log, 0) / worst.length);
}

/** The text of a span before restoration. */
function originalText(span: Span, lines: readonly TextLine[]): string {
  const texts: string[] = [];
  for (let i = span.from; i <= span.to; i++) {
    const line = lines[i]!;
    texts.push(
      originalOf(line, i === span.from ? span.start : 0, i === span.to ? span.end : line.text.length),
    );
  }
  return texts.join(" ").trim().slice(0, LONGEST_QUOTE);
}

function originalOf(line: TextLine, start: number, end: number): string {
  let text = "";
  let at = start;
  for (const change of line.source.changes) {
    if (change.end <= start || change.start >= end) continue;
    text += line.text.slice(at, Math.max(at, change.start)) + change.original;
    at = change.end;
  }
  return text + line.text.slice(at, end);
}
