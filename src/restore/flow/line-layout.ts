// The measures of a document's printed lines: whether a line is full or short, indented, or far below the one above.

import { regex } from "../../language/regex.ts";
import type { Box, Line } from "../../model/extraction.ts";
import type { Paragraph } from "../../model/restored-text.ts";
import type { FlowItem, FlowLine } from "./flow.ts";
import { isItem } from "./line-starts.ts";
import { ENDS } from "./open-ends.ts";
import { printedWidth } from "./printed-width.ts";

/** Measures of the document's wrapped lines. */
export interface Layout {
  /** Natural width of a full line in em (see printed-width.ts); Infinity where lines are whole paragraphs. */
  readonly fullWidth: number;
  /** Blank lines separate paragraphs (false: every line is followed by one). */
  readonly blanksSeparate: boolean;
  /** The edges of the text: of each of two pages that are side by side on a sheet; empty without boxes. */
  readonly edges: readonly TextEdges[];
  /** The usual distance between two lines, in points; null without boxes. */
  readonly spacing: number | null;
  /** Paragraphs and items begin with an indent and go on at the left edge. */
  readonly indents: boolean;
}

/** Left and right edge of a page's text, in points. */
interface TextEdges {
  readonly left: number;
  readonly right: number;
}

/** Longer lines (characters) do not fit on an A4 page, so the file has one paragraph per line. */
const LONGEST_PRINTED_LINE = 130;
const SHORTEST_FULL_LINE = 40;
/** Decree 30/2020/NĐ-CP, Appendix I, II.6: 1 or 1.27 cm, at 13-14 pt, in em. */
const FIRST_LINE_INDENT = 2.6;
/** A larger gap between two lines (em) is more than line spacing. */
const FAR = 2.5;
/** A gap that is larger than the usual one by more (em) separates a line from a new sentence. */
const WIDER = 1;
const FONT_SIZE = 12;

/** Measures the printed lines of a document. */
export function measureLayout(items: readonly FlowItem[]): Layout {
  const lines = items.filter((item): item is FlowLine => item.kind === "line" && !item.line.paragraph);
  const printed = lines.filter(
    (item) => item.line.text.length >= SHORTEST_FULL_LINE && item.line.column === undefined,
  );
  const lengths = printed.map((item) => item.line.text.length).sort((a, b) => a - b);
  const at = (share: number) =>
    lengths[Math.min(lengths.length - 1, Math.floor(lengths.length * share))] ?? 0;
  const whole = lengths.length === 0 || at(0.6) > LONGEST_PRINTED_LINE;
  const widths = printed.map((item) => printedWidth(item.line.text)).sort((a, b) => a - b);
  const widest = widths[Math.floor(widths.length * 0.95)] ?? 0;
  const fullWidth = whole
    ? Number.POSITIVE_INFINITY
    : Math.min(widest, (usualBroken(lines) ?? widest) * BROKEN_TO_FULL);
  const boxes = printed.flatMap((item) => (item.line.bbox ? [item.line.bbox] : []));
  const edges = sidesOf(boxes).flatMap(edgesOf);
  return {
    fullWidth,
    blanksSeparate: blanksSeparate(items, fullWidth),
    edges,
    spacing: shareOf(distances(lines), 0.5),
    indents: indentsParagraphs(lines, edges),
  };
}

/** Share of the lines that are where all are. */
const NEARLY_ALL = 0.9;

/**
 * True if paragraphs and items begin with an indent and go on at the left edge. What is looked at: lines that certainly begin one, which are
 * items or have a capital, below a sentence that ends and leaves room; and lines that go on in small letters.
 */
function indentsParagraphs(lines: readonly FlowLine[], edges: readonly TextEdges[]): boolean {
  const begun: number[] = [];
  const continued: number[] = [];
  lines.forEach(({ line, page }, i) => {
    const above = lines[i - 1];
    const side = edgesAt(line, edges);
    if (!side || above?.page !== page || !above.line.bbox) return;
    const em = line.fontSize ?? FONT_SIZE;
    const indent = (line.bbox![0] - side.left) / em;
    const leavesRoom = above.line.bbox[2] < side.right - ROOM * em;
    if (!leavesRoom && regex`^\p{Ll}{2}`.test(line.text)) continued.push(indent);
    const isWide = line.bbox![2] >= side.right - ROOM * em;
    if (!leavesRoom || !isWide || !ENDS.test(above.line.text)) return;
    if (isItem(line.text) || regex`^\p{Lu}\p{Ll}`.test(line.text)) begun.push(indent);
  });
  return (
    areNearlyAll(begun, (indent) => indent >= INDENT.least) &&
    areNearlyAll(continued, (indent) => indent <= INDENT.none)
  );
}

const areNearlyAll = (values: readonly number[], test: (value: number) => boolean): boolean =>
  values.length >= FEWEST && values.filter(test).length >= values.length * NEARLY_ALL;
const FEWEST = 4;
/** What the last line of a paragraph leaves free (em), longer than most first words of a line. */
const ROOM = 6;

/** A full line is at most so much wider than the usual line that was broken before a word. */
const BROKEN_TO_FULL = 1.06;
const LEAST_BROKEN = 20;

/**
 * The usual width of lines whose sentence goes on below in lower case: smaller print, as of notes, has longer lines that are not
 * among the usual ones. null for a few lines.
 */
function usualBroken(lines: readonly FlowLine[]): number | null {
  const broken = lines.filter(
    ({ line: { text, column } }, i) =>
      column === undefined &&
      text.length >= SHORTEST_FULL_LINE &&
      regex`[\p{L}\d,]$`.test(text) &&
      regex`^\p{Ll}{2}`.test(lines[i + 1]?.line.text ?? ""),
  );
  if (broken.length < LEAST_BROKEN) return null;
  const widths = broken.map(({ line }) => printedWidth(line.text)).sort((a, b) => a - b);
  return widths[Math.floor(widths.length / 2)]!;
}

/** Fewer lines do not show where the edges are. */
const MIN_LINES = 8;

/** The value below which this share of the values is; null for a few values. */
function shareOf(values: readonly number[], share: number): number | null {
  if (values.length < MIN_LINES) return null;
  return values.toSorted((a, b) => a - b)[Math.floor(values.length * share)] ?? null;
}

/** The boxes of both pages if each sheet has two pages side by side; then no line is on both sides. */
function sidesOf(boxes: readonly Box[]): readonly (readonly Box[])[] {
  const byLeft = boxes.toSorted((a, b) => a[0] - b[0]);
  let end = Number.NEGATIVE_INFINITY;
  for (const [at, [left, , right]] of byLeft.entries()) {
    const isSecondSide = left > end && at >= MIN_LINES && byLeft.length - at >= MIN_LINES;
    if (isSecondSide) return [byLeft.slice(0, at), byLeft.slice(at)];
    end = Math.max(end, right);
  }
  return [boxes];
}

function edgesOf(boxes: readonly Box[]): TextEdges[] {
  const left = shareOf(
    boxes.map((box) => box[0]),
    0.2,
  );
  const right = shareOf(
    boxes.map((box) => box[2]),
    0.8,
  );
  return left === null || right === null ? [] : [{ left, right }];
}

/** The edges of the page that a line is on; null if they are not known. */
function edgesAt({ bbox }: Line, edges: Layout["edges"]): TextEdges | null {
  if (!bbox) return null;
  return edges.find(({ right }) => bbox[0] < right) ?? edges.at(-1) ?? null;
}

/** The distances between lines that follow each other on a page. */
function distances(lines: readonly FlowLine[]): number[] {
  const found: number[] = [];
  lines.forEach(({ line, page }, i) => {
    const below = lines[i + 1];
    if (!line.bbox || !below?.line.bbox || below.page !== page) return;
    const distance = below.line.bbox[1] - line.bbox[3];
    if (distance < FAR * (below.line.fontSize ?? FONT_SIZE)) found.push(Math.max(0, distance));
  });
  return found;
}

/** False if full lines that stop in the middle of a sentence are followed by blank lines. */
function blanksSeparate(items: readonly FlowItem[], fullWidth: number): boolean {
  let followed = 0;
  let all = 0;
  items.forEach((item, i) => {
    if (item.kind !== "line" || printedWidth(item.line.text) < fullWidth * 0.8) return;
    if (/[.;:!?]$/.test(item.line.text)) return;
    const next = items[i + 1];
    if (next?.kind !== "line") return;
    all += 1;
    if (next.line.text === "") followed += 1;
  });
  return all === 0 || followed / all < 0.5;
}

/** A large gap, as for a signature, separates paragraphs. */
export function isFarBelow({ bbox: above }: Line, { bbox: below, fontSize = FONT_SIZE }: Line): boolean {
  return above !== undefined && below !== undefined && below[1] - above[3] > FAR * fontSize;
}

/** True for a sentence that begins below a wider gap than there is between the lines of paragraphs, as below a title. */
export function isSetApart({ bbox: above, text }: Line, after: Line, { spacing }: Layout): boolean {
  const { bbox: below, fontSize = FONT_SIZE } = after;
  if (spacing === null || above === undefined || below === undefined) return false;
  if (!regex`^\p{Lu}\p{Ll}`.test(after.text) || regex`[,–-]$`.test(text)) return false;
  return below[1] - above[3] > spacing + WIDER * fontSize;
}

/** True if the first word of the next line would not have fitted onto this line, so the text continues. */
export function isFull(open: Pick<Paragraph, "text">, line: Line, next: Line, layout: Layout): boolean {
  const indent = open.text === line.text ? FIRST_LINE_INDENT : 0;
  const word = printedWidth(` ${next.text.split(" ", 1)[0]}`);
  const edges = edgesAt(line, layout.edges);
  if (line.bbox && edges) {
    const perEm = (line.bbox[2] - line.bbox[0]) / Math.max(1, printedWidth(line.text));
    return line.bbox[2] + word * perEm > edges.right - 2;
  }
  return printedWidth(line.text) + word > layout.fullWidth * 0.985 - indent;
}

/** Indent of a first line (em), with what recognition and skew add or take away. */
const INDENT = { least: 1.5, most: 4, none: 1.2 };

/**
 * True for a full line with the indent of a first line, which begins with a capital, below a line at the left edge or in a document that
 * indents its paragraphs: a heading or the title may be as wide as the text, and has no sign at its end.
 */
export function beginsByIndent(before: Line, after: Line, layout: Layout): boolean {
  const edges = edgesAt(before, layout.edges);
  if (!edges || !before.bbox || !after.bbox) return false;
  if (!regex`^\p{Lu}\p{Ll}`.test(after.text)) return false;
  const em = after.fontSize ?? FONT_SIZE;
  const indent = after.bbox[0] - (layout.indents ? edges.left : before.bbox[0]);
  return (
    (layout.indents || before.bbox[0] - edges.left <= INDENT.none * em) &&
    indent >= INDENT.least * em &&
    indent <= INDENT.most * em &&
    after.bbox[2] >= edges.right - em
  );
}

/**
 * True for a line at the left edge in a document that indents its paragraphs, if the open paragraph is indented: a sentence that
 * happens to begin on a new line, "… bảo hiểm xã hội." + "Tăng cường công tác kiểm tra …".
 */
export function goesOnAtEdge({ boxes }: Pick<Paragraph, "boxes">, after: Line, layout: Layout): boolean {
  const [first] = boxes;
  const edges = edgesAt(after, layout.edges);
  if (!layout.indents || !edges || !first || !after.bbox) return false;
  const em = after.fontSize ?? FONT_SIZE;
  return first.bbox[0] - edges.left >= INDENT.least * em && after.bbox[0] - edges.left <= INDENT.none * em;
}

export function isShort(line: Line, layout: Layout): boolean {
  const edges = edgesAt(line, layout.edges);
  if (line.bbox && edges) return line.bbox[2] < edges.left + (edges.right - edges.left) * 0.55;
  return printedWidth(line.text) < layout.fullWidth * 0.55;
}
