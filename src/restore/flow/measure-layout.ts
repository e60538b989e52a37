import { regex } from "../../language/regex.ts";
import type { Box } from "../../model/extraction.ts";
import type { FlowItem, FlowLine } from "./flow.ts";
import { edgesAt, FAR, FONT_SIZE, INDENT, type Layout, type TextEdges } from "./line-layout.ts";
import { isItem } from "./line-starts.ts";
import { ENDS } from "./open-ends.ts";
import { printedWidth } from "./printed-width.ts";

/** Longer lines (characters) do not fit on an A4 page, so the file has one paragraph per line. */
const LONGEST_PRINTED_LINE = 130;
const SHORTEST_FULL_LINE = 40;

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
  const continued = lines.flatMap(({ line: { text, bbox, column } }) =>
    bbox && column === undefined && CONTINUES.test(text) ? bbox[0] : [],
  );
  const edges = sidesOf(boxes)
    .flatMap(edgesOf)
    .map((side) => ({ ...side, left: leftOfIndent(side.left, continued) }));
  const places = placesOf(lines, edges);
  return {
    fullWidth,
    blanksSeparate: blanksSeparate(items, fullWidth),
    edges,
    spacing: shareOf(distances(lines), 0.5),
    indents: indentsParagraphs(places),
    paragraphGap: paragraphGap(places),
  };
}

/** Share of the lines that are where all are. */
const NEARLY_ALL = 0.9;
const FEWEST = 4;

/** Where lines begin beside the left edge, and how far below the line above (em). */
interface Places {
  readonly indents: number[];
  readonly gaps: number[];
}

interface AllPlaces {
  /** Of lines that certainly begin a paragraph. */
  readonly begun: Places;
  /** Of lines that begin with a capital or as an item below a line that leaves room: headings too, whatever sign is above them. */
  readonly below: Places;
  /** Of lines that go on in small letters. */
  readonly continued: Places;
}

/**
 * The places of lines that certainly begin a paragraph, which are items or have a capital, below a sentence that ends and leaves room; and of
 * lines that go on in small letters.
 */
function placesOf(lines: readonly FlowLine[], edges: readonly TextEdges[]): AllPlaces {
  const begun: Places = { indents: [], gaps: [] };
  const below: Places = { indents: [], gaps: [] };
  const continued: Places = { indents: [], gaps: [] };
  lines.forEach(({ line, page }, i) => {
    const above = lines[i - 1];
    const side = edgesAt(line, edges);
    if (!side || above?.page !== page || !above.line.bbox) return;
    const em = line.fontSize ?? FONT_SIZE;
    const leavesRoom = above.line.bbox[2] < side.right - ROOM * em;
    const isWide = line.bbox![2] >= side.right - ROOM * em;
    const begins = isItem(line.text) || regex`^\p{Lu}\p{Ll}`.test(line.text);
    const isBelow = leavesRoom && begins && line.column === undefined;
    const isBegun = leavesRoom && isWide && begins && ENDS.test(above.line.text);
    const isContinued = !leavesRoom && regex`^\p{Ll}{2}`.test(line.text);
    const indent = (line.bbox![0] - side.left) / em;
    const gap = (line.bbox![1] - above.line.bbox[3]) / em;
    for (const [places, is] of [
      [begun, isBegun],
      [below, isBelow],
      [continued, isContinued],
    ] as const) {
      if (!is) continue;
      places.indents.push(indent);
      places.gaps.push(gap);
    }
  });
  return { begun, below, continued };
}

/** True if paragraphs and items begin with an indent and go on at the left edge. */
const indentsParagraphs = ({ begun, continued }: AllPlaces): boolean =>
  areNearlyAll(begun.indents, (indent) => indent >= INDENT.least) &&
  areNearlyAll(continued.indents, (indent) => indent <= INDENT.none);

const areNearlyAll = (values: readonly number[], test: (value: number) => boolean): boolean =>
  values.length >= FEWEST && values.filter(test).length >= values.length * NEARLY_ALL;

/**
 * The gap (em) between those inside paragraphs and those before them; null where they do not differ clearly. A short document has few lines
 * that certainly begin a paragraph: there the gaps before headings count too.
 */
function paragraphGap({ begun, below, continued }: AllPlaces): number | null {
  const widest = shareOf(continued.gaps, NEARLY_ALL, FEWEST);
  const narrowest =
    shareOf(begun.gaps, 1 - NEARLY_ALL, FEWEST) ?? shareOf(below.gaps, 1 - NEARLY_ALL, FEWEST_BELOW);
  if (widest === null || narrowest === null || narrowest - widest < APART) return null;
  return (widest + narrowest) / 2;
}
const FEWEST_BELOW = 8;
/** Gaps of both kinds differ by so much (em). */
const APART = 0.25;

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
function shareOf(values: readonly number[], share: number, fewest = MIN_LINES): number | null {
  if (values.length < fewest) return null;
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

/** A line that goes on in small letters. */
const CONTINUES = regex`^\p{Ll}{2}`;

/**
 * The left edge of a text in which most lines are the only ones of their paragraphs: then `left` is where they are indented to, and few lines
 * that go on begin further left.
 */
function leftOfIndent(left: number, continued: readonly number[]): number {
  const further = continued
    .filter((start) => start < left - INDENT.least * FONT_SIZE && start > left - INDENT.most * FONT_SIZE)
    .sort((a, b) => a - b);
  const [first = left] = further;
  return further.filter((start) => start - first <= FONT_SIZE / 2).length >= FEWEST_CONTINUED ? first : left;
}
const FEWEST_CONTINUED = 2;

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
