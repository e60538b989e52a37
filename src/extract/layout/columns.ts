import type { Line } from "../../model/extraction.ts";
import { lineOf, type Row } from "./rows.ts";
import type { Word } from "./words.ts";

// Two columns stand side by side in the head (issuer | motto) and at the sign-off (recipients | signer). They are told
// by a gutter: white that runs down several rows, or one hole too wide for a justified line. Widths are in em.

/** One hole as wide as this parts a row by itself. */
const WIDE = 4;
/** And is as many times as wide as the next one. */
const OUTSTANDING = 1.5;
/** A hole as wide as this begins a gutter, if a second row leaves the same white. */
const CLEAR = 1.6;
/** A row may narrow a gutter down to this where its parts lie in line with the columns. */
const NARROW = 0.4;
/** Distance of two centres or left edges that count as in line. */
const IN_LINE = 1.3;
/** Rows further apart than this belong to no common area. */
const APART = 10;
/** The label of a list item stands before a hole without being a column. */
const LABEL = /^(?:[-+*•–]|\(?[\p{L}\p{N}]{1,4}(?:\.[\p{L}\p{N}]{1,3}){0,4}[.)/]?)$/u;

interface Gap {
  readonly from: number;
  readonly to: number;
}

/** A row of an area, cut at the gutter. An empty side is empty there. */
interface Parted {
  readonly row: Row;
  readonly left: readonly Word[];
  readonly right: readonly Word[];
}

interface Area {
  /** Rows from..to-1. */
  readonly from: number;
  readonly to: number;
  readonly parts: readonly Parted[];
  /** Rows with text on both sides. */
  readonly twoSided: number;
}

/** Rows as lines in reading order: of an area with two columns first the left column, then the right. */
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
    for (const [column, side] of (["left", "right"] as const).entries()) {
      for (const part of area.parts) {
        if (part[side].length > 0) lines.push({ ...lineOf(part[side], marks), column });
      }
    }
    done = area.to;
  }
  plain(rows.length);
  return lines;
}

/** The two-column area whose first wide hole is in row `seed`, not reaching above row `floor`. */
function areaAt(rows: readonly Row[], seed: number, floor: number): Area | null {
  const row = rows[seed]!;
  const areas = holes(row)
    .filter((hole) => hole.to - hole.from >= CLEAR * row.em)
    .map((hole) => grow(rows, seed, floor, hole))
    .filter((area) => area !== null);
  // Several gutters side by side are a table without lines, which reads row by row.
  if (areas.filter((area) => area.twoSided >= 3).length > 1) return null;
  return areas.reduce<Area | null>(
    (best, area) => (best && best.twoSided >= area.twoSided ? best : area),
    null,
  );
}

function holes(row: Row): Gap[] {
  const gaps: Gap[] = [];
  let end = row.words[0]!.x1;
  row.words.slice(1).forEach((word, i) => {
    const behindLabel = i === 0 && LABEL.test(row.words[0]!.text);
    if (word.x0 > end && !behindLabel) gaps.push({ from: end, to: word.x0 });
    end = Math.max(end, word.x1);
  });
  return gaps;
}

function grow(rows: readonly Row[], seed: number, floor: number, hole: Gap): Area | null {
  let gutter = hole;
  const parts = [cut(rows[seed]!, hole)];
  let from = seed;
  let to = seed + 1;
  const join = (row: Row, neighbour: Row): Parted | null => {
    if (Math.abs(row.baseline - neighbour.baseline) > APART * row.em) return null;
    const white = widestWhite(row, gutter);
    if (!white) return null;
    const part = cut(row, white);
    const width = (white.to - white.from) / row.em;
    if (width < NARROW) return null;
    const twoSided = part.left.length > 0 && part.right.length > 0;
    if ((!twoSided || width < CLEAR) && !inLine(part, parts)) return null;
    gutter = white;
    return part;
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
  // Short lines of the body above a sign-off stand at the left margin: they read first in any case.
  while (parts.length > 1 && parts[0]!.right.length === 0 && !centredHead(parts)) {
    parts.shift();
    from++;
  }
  const twoSided = parts.filter((part) => part.left.length > 0 && part.right.length > 0).length;
  const onlyLeft = parts.filter((part) => part.right.length === 0).length;
  const support = twoSided + Math.min(onlyLeft, parts.length - twoSided - onlyLeft);
  return support >= 2 || standsOut(hole, rows[seed]!) ? { from, to, parts, twoSided } : null;
}

/** Whether one row alone shows two columns: a stretched line has many holes of much the same width. */
function standsOut(hole: Gap, row: Row): boolean {
  const width = hole.to - hole.from;
  const others = holes(row).filter((other) => other.from !== hole.from);
  return width >= WIDE * row.em && others.every((other) => width >= OUTSTANDING * (other.to - other.from));
}

/** Whether the first row, which has only a left side, is centred over the left column without being flush with it. */
function centredHead([first, ...rest]: readonly Parted[]): boolean {
  const next = rest.find((part) => part.left.length > 0);
  if (!next) return false;
  const apart = Math.abs(next.left[0]!.x0 - first!.left[0]!.x0);
  return apart > first!.row.em && centred(first!.left, [next], "left");
}

/** The widest white that the row leaves inside the gutter, its margins included. */
function widestWhite(row: Row, gutter: Gap): Gap | null {
  const whites = [
    { from: Number.NEGATIVE_INFINITY, to: row.words[0]!.x0 },
    ...holes(row),
    { from: Math.max(...row.words.map((word) => word.x1)), to: Number.POSITIVE_INFINITY },
  ];
  let widest: Gap | null = null;
  for (const white of whites) {
    const common = { from: Math.max(white.from, gutter.from), to: Math.min(white.to, gutter.to) };
    if (common.to <= common.from) continue;
    if (!widest || common.to - common.from > widest.to - widest.from) widest = common;
  }
  return widest;
}

function cut(row: Row, gutter: Gap): Parted {
  const middle = (gutter.from + gutter.to) / 2;
  return {
    row,
    left: row.words.filter((word) => (word.x0 + word.x1) / 2 < middle),
    right: row.words.filter((word) => (word.x0 + word.x1) / 2 >= middle),
  };
}

/** The left column is a list or centred, the right one is centred; titles below the head begin where they like. */
function inLine(part: Parted, parts: readonly Parted[]): boolean {
  const { left, right } = part;
  return (
    (left.length === 0 || centred(left, parts, "left") || flush(left, parts, "left")) &&
    (right.length === 0 || centred(right, parts, "right"))
  );
}

const centre = (words: readonly Word[]) => (words[0]!.x0 + words.at(-1)!.x1) / 2;

function centred(words: readonly Word[], parts: readonly Parted[], side: "left" | "right"): boolean {
  const at = centre(words);
  const reach = IN_LINE * words[0]!.em;
  return parts.some((part) => part[side].length > 0 && Math.abs(centre(part[side]) - at) <= reach);
}

function flush(words: readonly Word[], parts: readonly Parted[], side: "left" | "right"): boolean {
  const at = words[0]!.x0;
  const reach = IN_LINE * words[0]!.em;
  return parts.some((part) => part[side].length > 0 && Math.abs(part[side][0]!.x0 - at) <= reach);
}
