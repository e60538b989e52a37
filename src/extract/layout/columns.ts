import { regex } from "../../language/regex.ts";
import type { Line } from "../../model/extraction.ts";
import { greatestOf } from "../../model/lists.ts";
import { type Gap, wider } from "./gap.ts";
import { lineOf, type Row } from "./rows.ts";
import type { Word } from "./word.ts";

// The head (issuer | motto) and the sign-off (recipients | signer) have two columns. A gutter separates them: white space
// that continues over several rows, or a single gap too wide for a justified line. Widths are in em.

/** A single gap of this width makes two columns, if it is also this many times as wide as the next gap. */
const WIDE = 4;
const OUTSTANDING = 1.5;
/** A gap of this width starts a gutter, if a second row has white space in the same place. */
const CLEAR = 1.6;
/** A row may narrow a gutter to this width if its parts are aligned with the columns. */
const NARROW = 0.4;
/** Largest distance between two centres or left edges that count as aligned. */
const ALIGNED = 1.3;
/** Blanks of a row besides the gutter that show how wide its blanks are. */
const MIN_BLANKS = 4;
/** Rows further apart than this do not share a two-column area. */
const APART = 10;
/** The label of a list item ("1.", "a)", "-") precedes a gap without being a column. */
const LABEL = regex`^(?:[-+*•–]|\(?[\p{L}\p{N}]{1,4}(?:\.[\p{L}\p{N}]{1,3}){0,4}[.)/]?)$`;

/** A row split at the gutter; a side may be empty. */
interface TwoColumnRow {
  readonly row: Row;
  readonly left: readonly Word[];
  readonly right: readonly Word[];
}

type Side = "left" | "right";

interface Area {
  /** Rows from..to-1. */
  readonly from: number;
  readonly to: number;
  readonly parts: readonly TwoColumnRow[];
  /** Number of rows with text on both sides. */
  readonly twoSided: number;
}

/** Rows as lines in reading order: in an area with two columns the whole left column precedes the right one. */
export function linesInOrder(rows: readonly Row[], marks: ReadonlySet<string>): Line[] {
  const lines: Line[] = [];
  let done = 0;
  const plain = (to: number) => {
    for (; done < to; done++) lines.push(lineOf(rows[done]!.words, marks));
  };
  for (let i = 0; i < rows.length; i++) {
    if (i < done) continue;
    const area = areaAt(rows, i, done);
    if (!area) continue;
    plain(area.from);
    // Dust at the right margin is not a second column.
    const hasColumns = area.parts.some(({ right }) => right.some(hasText));
    for (const [column, side] of (["left", "right"] as const).entries()) {
      for (const part of area.parts) {
        if (part[side].length === 0) continue;
        const line = lineOf(part[side], marks);
        lines.push(hasColumns ? { ...line, column } : line);
      }
    }
    done = area.to;
  }
  plain(rows.length);
  return lines;
}

const hasText = ({ text }: Word): boolean => regex`[\p{L}\p{N}]`.test(text);

/** The two-column area whose first wide gap is in row `seed`; it does not extend above row `floor`. */
function areaAt(rows: readonly Row[], seed: number, floor: number): Area | null {
  const row = rows[seed]!;
  const areas = gapsOf(row)
    .filter((gap) => gap.to - gap.from >= CLEAR * row.em)
    .map((gap) => growArea(rows, seed, floor, gap))
    .filter((area) => area !== null)
    .filter((area) => !isInParagraph(rows, area));
  // Several gutters side by side belong to a table without drawn lines, which is read row by row.
  if (areas.filter((area) => area.twoSided >= 3).length > 1) return null;
  return areas.reduce<Area | null>(
    (best, area) => (best && best.twoSided >= area.twoSided ? best : area),
    null,
  );
}

/**
 * True for a few rows inside a paragraph: those above and below are as close as lines of one text, and all are as wide as the text. Engines
 * may read lines of a scan in two parts, with too much white between them.
 */
function isInParagraph(rows: readonly Row[], { from, to }: Area): boolean {
  const [above, below] = [rows[from - 1], rows[to]];
  if (!above || !below || to - from > MOST_ROWS_IN_PARAGRAPH) return false;
  const full = rows.slice(from, to);
  const [left, right] = [leftOf(full[0]!), rightOf(above)];
  const lines = [above, ...full, below];
  return (
    lines.every((row, i) => i === 0 || row.baseline - lines[i - 1]!.baseline <= LINE_PITCH * row.em) &&
    [...full, below].every((row) => Math.abs(leftOf(row) - left) <= row.em) &&
    full.every((row) => Math.abs(rightOf(row) - right) <= row.em)
  );
}
const MOST_ROWS_IN_PARAGRAPH = 3;
/** Baselines of lines of one paragraph are at most so far apart (em). */
const LINE_PITCH = 2;
const leftOf = ({ words }: Row) => words[0]!.x0;
const rightOf = ({ words }: Row) => greatestOf(words.map((word) => word.x1));

function gapsOf(row: Row): Gap[] {
  const gaps: Gap[] = [];
  let end = row.words[0]!.x1;
  row.words.slice(1).forEach((word, i) => {
    const isAfterLabel = i === 0 && LABEL.test(row.words[0]!.text);
    if (word.x0 > end && !isAfterLabel) gaps.push({ from: end, to: word.x0 });
    end = Math.max(end, word.x1);
  });
  return gaps;
}

function growArea(rows: readonly Row[], seed: number, floor: number, gap: Gap): Area | null {
  let gutter = gap;
  const parts = [splitAt(rows[seed]!, gap)];
  let from = seed;
  let to = seed + 1;
  const join = (row: Row, neighbour: Row): TwoColumnRow | null => {
    const joined = joinRow(row, neighbour, gutter, parts);
    if (joined) gutter = joined.gutter;
    return joined?.part ?? null;
  };
  for (; to < rows.length; to++) {
    const part = join(rows[to]!, rows[to - 1]!);
    if (!part) break;
    parts.push(part);
  }
  for (; from > floor; from--) {
    const part = join(rows[from - 1]!, rows[from]!);
    if (!part) break;
    parts.unshift(part);
  }
  // Short lines of the body above a sign-off start at the left margin: they precede both columns in any case.
  while (parts.length > 1 && parts[0]!.right.length === 0 && !isCentredHead(parts)) {
    parts.shift();
    from++;
  }
  const twoSided = parts.filter(isTwoSided).length;
  const onlyLeft = parts.filter((part) => part.right.length === 0).length;
  const support = twoSided + Math.min(onlyLeft, parts.length - twoSided - onlyLeft);
  return support >= 2 || isOutstanding(gap, rows[seed]!) ? { from, to, parts, twoSided } : null;
}

/** The row split at the part of the gutter that it leaves free; null if the row does not belong to the area. */
function joinRow(
  row: Row,
  neighbour: Row,
  gutter: Gap,
  parts: readonly TwoColumnRow[],
): { part: TwoColumnRow; gutter: Gap } | null {
  if (Math.abs(row.baseline - neighbour.baseline) > APART * row.em) return null;
  const white = widestWhite(row, gutter);
  if (!white) return null;
  const part = splitAt(row, white);
  const width = (white.to - white.from) / row.em;
  if (width < NARROW || (isTwoSided(part) && isBlankOfLine(row, white))) return null;
  if ((!isTwoSided(part) || width < CLEAR) && !isAligned(part, parts)) return null;
  return { part, gutter: white };
}

/** Whether white space in a row is no wider than its other blanks, as in a justified line. */
function isBlankOfLine(row: Row, white: Gap): boolean {
  const gaps = gapsOf(row);
  const own = gaps.find(({ from, to }) => from <= white.from && white.to <= to);
  const others = gaps.filter((gap) => gap !== own).map(({ from, to }) => to - from);
  if (!own || others.length < MIN_BLANKS) return false;
  const usual = others.toSorted((a, b) => a - b)[Math.floor(others.length / 2)]!;
  return own.to - own.from < OUTSTANDING * usual;
}

const isTwoSided = ({ left, right }: TwoColumnRow) => left.length > 0 && right.length > 0;

/** Whether one row alone shows two columns: the gaps of a justified line are of similar width. */
function isOutstanding(gap: Gap, row: Row): boolean {
  const width = gap.to - gap.from;
  const others = gapsOf(row).filter((other) => other.from !== gap.from);
  return width >= WIDE * row.em && others.every((other) => width >= OUTSTANDING * (other.to - other.from));
}

/** Whether the first row, which has only a left side, is centred over the left column and not flush with it. */
function isCentredHead([first, ...rest]: readonly TwoColumnRow[]): boolean {
  const next = rest.find((part) => part.left.length > 0);
  if (!next) return false;
  const apart = Math.abs(next.left[0]!.x0 - first!.left[0]!.x0);
  return apart > first!.row.em && isCentred(first!.left, [next], "left");
}

/** The widest white space of the row inside the gutter; the margins of the row count as white space. */
function widestWhite(row: Row, gutter: Gap): Gap | null {
  const whites = [
    { from: Number.NEGATIVE_INFINITY, to: row.words[0]!.x0 },
    ...gapsOf(row),
    { from: greatestOf(row.words.map((word) => word.x1)), to: Number.POSITIVE_INFINITY },
  ];
  let widest: Gap | null = null;
  for (const white of whites) {
    const common = { from: Math.max(white.from, gutter.from), to: Math.min(white.to, gutter.to) };
    if (common.to > common.from) widest = wider(widest, common);
  }
  return widest;
}

function splitAt(row: Row, gutter: Gap): TwoColumnRow {
  const middle = (gutter.from + gutter.to) / 2;
  return {
    row,
    left: row.words.filter((word) => (word.x0 + word.x1) / 2 < middle),
    right: row.words.filter((word) => (word.x0 + word.x1) / 2 >= middle),
  };
}

/** The left column is a list or centred, the right one is centred; titles below the head may start anywhere. */
function isAligned({ left, right }: TwoColumnRow, parts: readonly TwoColumnRow[]): boolean {
  return (
    (left.length === 0 || isCentred(left, parts, "left") || isFlushLeft(left, parts)) &&
    (right.length === 0 || isCentred(right, parts, "right"))
  );
}

const centreOf = (words: readonly Word[]) => (words[0]!.x0 + words.at(-1)!.x1) / 2;

function isCentred(words: readonly Word[], parts: readonly TwoColumnRow[], side: Side): boolean {
  const centre = centreOf(words);
  const reach = ALIGNED * words[0]!.em;
  return parts.some((part) => part[side].length > 0 && Math.abs(centreOf(part[side]) - centre) <= reach);
}

function isFlushLeft(words: readonly Word[], parts: readonly TwoColumnRow[]): boolean {
  const start = words[0]!.x0;
  const reach = ALIGNED * words[0]!.em;
  return parts.some(({ left }) => left.length > 0 && Math.abs(left[0]!.x0 - start) <= reach);
}
