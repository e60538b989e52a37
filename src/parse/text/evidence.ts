import type { Evidence } from "../../model/plan.ts";
import type { Paragraph } from "../../model/restored-text.ts";
import type { Found, Span, TextLine } from "./text-line.ts";

const LONGEST_QUOTE = 400;
const UNCHANGED: Paragraph["changes"] = [];

/** Collects where each value comes from, keyed by JSON Pointer. */
export class EvidenceBook {
  readonly #lines: readonly TextLine[];
  readonly #entries: Record<string, Evidence[]> = {};

  constructor(lines: readonly TextLine[]) {
    this.#lines = lines;
  }

  /** Notes one place for a pointer such as "/subIndices/0/target". */
  note(pointer: string, span: Span, rule: string, confidence: number): void {
    const entry = this.#evidence(span, rule, confidence);
    if (!entry) return;
    const entries = this.#entries[pointer];
    if (!entries) this.#entries[pointer] = [entry];
    else if (!entries.some((e) => e.line === entry.line && e.quote === entry.quote)) entries.push(entry);
  }

  /** Notes the only place of a pointer. */
  noteOnly(pointer: string, span: Span, rule: string, confidence: number): void {
    const entry = this.#evidence(span, rule, confidence);
    if (entry) this.#entries[pointer] = [entry];
  }

  noteFound(pointer: string, found: Found<unknown> | null): void {
    if (found) this.note(pointer, found.span, found.rule, found.confidence);
  }

  toRecord(): Record<string, Evidence[]> {
    return this.#entries;
  }

  #evidence(span: Span, rule: string, confidence: number): Evidence | null {
    const first = this.#lines[span.from];
    const last = this.#lines[span.to];
    if (!first || !last) return null;
    const text =
      span.from === span.to
        ? first.text.slice(span.start, span.end)
        : [
            first.text.slice(span.start),
            ...this.#lines.slice(span.from + 1, span.to).map((l) => l.text),
            last.text.slice(0, span.end),
          ].join(" ");
    const changes = this.#changesIn(span);
    const doubt = Math.min(
      first.source.confidence,
      last.source.confidence,
      sureness(changes.map((c) => c.confidence)),
    );
    const place = {
      page: pageAt(first, span.start),
      line: span.from + 1,
      endLine: span.to + 1,
      quote: text.trim().slice(0, LONGEST_QUOTE),
    };
    const sure = Math.round(Math.min(confidence, doubt) * 1000) / 1000;
    const { boxes: printed, row } = first.source;
    // A paragraph that was typed, and read without its boxes.
    if (changes.length === 0 && printed.length === 0 && !row) return { ...place, confidence: sure, rule };
    const boxes = printed.filter((box) => box.start < span.end && box.end > span.start);
    const cell = row?.cells.find((c) => c.start <= span.start && span.start <= c.end);
    return {
      ...place,
      ...(changes.length > 0 ? { original: originalText(first, span) } : {}),
      ...(boxes.length > 0 ? { bboxes: boxes.map((box) => box.bbox) } : {}),
      ...(cell && row ? { cell: { table: row.table, row: row.row, column: cell.column } } : {}),
      confidence: sure,
      rule,
    };
  }

  /** What restoration changed under a value; nothing on a typed page. */
  #changesIn(span: Span): Paragraph["changes"] {
    if (span.from === span.to && this.#lines[span.from]!.source.changes.length === 0) return UNCHANGED;
    const changes: Paragraph["changes"] = [];
    for (let i = span.from; i <= span.to; i++) {
      const line = this.#lines[i]!;
      if (line.source.changes.length === 0) continue;
      const start = i === span.from ? span.start : 0;
      const end = i === span.to ? span.end : line.text.length;
      changes.push(...line.source.changes.filter((change) => change.start < end && change.end > start));
    }
    return changes;
  }
}

/** How many of the least sure words count: a name stands with its worst letter, a sentence with its worst few. */
const WORST_WORDS = 4;

/** Geometric mean of the least probable words under a value; 1 where none was changed. */
function sureness(probabilities: readonly number[]): number {
  if (probabilities.length === 0) return 1;
  const worst = [...probabilities].sort((a, b) => a - b).slice(0, WORST_WORDS);
  return Math.exp(worst.reduce((sum, p) => sum + Math.log(Math.max(p, 0.01)), 0) / worst.length);
}

export function pageAt(line: TextLine, offset: number): number {
  let page = line.source.page;
  for (const turn of line.source.breaks) if (turn.offset <= offset) page = turn.page;
  return page;
}

/** The stretch as it stood before restoration. */
function originalText(line: TextLine, span: Span): string {
  let out = "";
  let at = span.start;
  const end = span.to === span.from ? span.end : line.text.length;
  for (const change of line.source.changes) {
    if (change.end <= span.start || change.start >= end) continue;
    out += line.text.slice(at, Math.max(at, change.start)) + change.original;
    at = change.end;
  }
  return (out + line.text.slice(at, end)).trim().slice(0, LONGEST_QUOTE);
}
