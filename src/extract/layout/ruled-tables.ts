import type { Box } from "../../model/extraction.ts";
import { greatestOf, leastOf } from "../../model/lists.ts";
import type { Rule } from "./page.ts";

/** A cell of a grid of drawn lines. */
interface GridCell {
  readonly row: number;
  readonly column: number;
  readonly rowSpan: number;
  readonly colSpan: number;
  readonly bbox: Box;
}

export interface Grid {
  readonly bbox: Box;
  readonly rows: number;
  readonly columns: number;
  /** The top of each row and the bottom of the last one; the left edge of each column and the right edge of the last one. */
  readonly rowEdges: readonly number[];
  readonly columnEdges: readonly number[];
  readonly cells: readonly GridCell[];
}

/** Lines closer than this are one line (points): borders may be drawn cell by cell, twice, or without the corners. */
const SAME = 3;
/** Lines closer than this have no text between them: they are a double line (points). */
const DOUBLE = 2 * SAME;
/** A line separates two cells if it covers this share of their border. */
const ALONG = 0.6;
/** The stem of a letter that touches the line below it ("g", "p") looks like the end of a line; it is at most so long (points). */
const LONGEST_STEM = 11;
/** If lines end more than this beyond the last crossing line, the outer border is missing and is added there (points). */
const OPEN_BORDER = 12;
const MAX_LINES = 400;

/** Finds the grids that drawn lines make; a single box is a grid of one cell. */
export function findGrids(rules: readonly Rule[]): Grid[] {
  const horizontal = mergePieces(rules.filter((rule) => rule.axis === "horizontal"));
  const vertical = mergePieces(rules.filter((rule) => rule.axis === "vertical"));
  if (horizontal.length > MAX_LINES || vertical.length > MAX_LINES) return [];
  return connectedLines(horizontal, vertical)
    .map(([across, down]) => gridOf(across, down))
    .filter((grid) => grid !== null);
}

/** Joins pieces of one line. */
function mergePieces(rules: readonly Rule[]): Rule[] {
  const sorted = [...rules].sort((a, b) => a.at - b.at || a.from - b.from);
  const merged: { axis: Rule["axis"]; at: number; from: number; to: number }[] = [];
  let near = 0;
  for (const rule of sorted) {
    while (near < merged.length && rule.at - merged[near]!.at > SAME / 2) near++;
    const same = merged.slice(near).findLast((m) => rule.from <= m.to + SAME && rule.to >= m.from - SAME);
    if (same) {
      same.from = Math.min(same.from, rule.from);
      same.to = Math.max(same.to, rule.to);
    } else {
      merged.push({ ...rule });
    }
    if (merged.length > MAX_LINES) return merged;
  }
  return merged;
}

/** Sets of lines that touch or cross each other. */
function connectedLines(
  horizontal: readonly Rule[],
  vertical: readonly Rule[],
): (readonly [across: Rule[], down: Rule[]])[] {
  const found: (readonly [Rule[], Rule[]])[] = [];
  const free = new Set(vertical);
  const unused = new Set(horizontal);
  for (const start of vertical) {
    if (!free.delete(start)) continue;
    const across: Rule[] = [];
    const down: Rule[] = [start];
    const queue: Rule[] = [start];
    for (let rule = queue.pop(); rule; rule = queue.pop()) {
      const others = rule.axis === "vertical" ? unused : free;
      for (const other of [...others]) {
        if (!crosses(rule, other)) continue;
        others.delete(other);
        queue.push(other);
        (other.axis === "vertical" ? down : across).push(other);
      }
    }
    found.push([across, down]);
  }
  return found;
}

function crosses(a: Rule, b: Rule): boolean {
  const on = (point: number, rule: Rule) => point >= rule.from - SAME && point <= rule.to + SAME;
  return on(a.at, b) && on(b.at, a);
}

function gridOf(across: readonly Rule[], down: readonly Rule[]): Grid | null {
  const ys = positions(across, down);
  const xs = positions(down, across);
  const rows = ys.length - 1;
  const columns = xs.length - 1;
  if (rows < 1 || columns < 1) return null;
  const walls: Walls = {
    rightOf: (r, c) => isWall(down, xs[c + 1]!, ys[r]!, ys[r + 1]!),
    below: (r, c) => isWall(across, ys[r + 1]!, xs[c]!, xs[c + 1]!),
  };
  const taken = new Set<number>();
  const cells: GridCell[] = [];
  for (let row = 0; row < rows; row++) {
    for (let column = 0; column < columns; column++) {
      if (taken.has(row * columns + column)) continue;
      let colSpan = 1;
      while (
        column + colSpan < columns &&
        !taken.has(row * columns + column + colSpan) &&
        !walls.rightOf(row, column + colSpan - 1)
      ) {
        colSpan++;
      }
      let rowSpan = 1;
      while (row + rowSpan < rows && continuesBelow(walls, row + rowSpan - 1, column, colSpan)) rowSpan++;
      for (let r = row; r < row + rowSpan; r++) {
        for (let c = column; c < column + colSpan; c++) taken.add(r * columns + c);
      }
      const bbox: Box = [xs[column]!, ys[row]!, xs[column + colSpan]!, ys[row + rowSpan]!];
      cells.push({ row, column, rowSpan, colSpan, bbox });
    }
  }
  return {
    bbox: [xs[0]!, ys[0]!, xs.at(-1)!, ys.at(-1)!],
    rows,
    columns,
    rowEdges: ys,
    columnEdges: xs,
    cells,
  };
}

/** Whether a line is drawn right of, or below, the smallest cell of a row and a column. */
interface Walls {
  rightOf(row: number, column: number): boolean;
  below(row: number, column: number): boolean;
}

/** A cell continues below row `r` if no line closes any of its columns there, and none separates them in the next row. */
function continuesBelow(walls: Walls, r: number, column: number, colSpan: number): boolean {
  for (let c = column; c < column + colSpan; c++) {
    if (walls.below(r, c)) return false;
    if (c > column && walls.rightOf(r + 1, c - 1)) return false;
  }
  return true;
}

/** One position for each line, in the middle of a double line. */
function middles(sorted: readonly number[]): number[] {
  const groups: { readonly first: number; last: number }[] = [];
  for (const at of sorted) {
    const group = groups.at(-1);
    if (group && (at - group.last <= SAME || at - group.first <= DOUBLE)) group.last = at;
    else groups.push({ first: at, last: at });
  }
  return groups.map(({ first, last }) => (first + last) / 2);
}

/** Sorted positions of the lines of one axis, with the ends of the crossing lines as borders that were not drawn. */
function positions(lines: readonly Rule[], crossing: readonly Rule[]): number[] {
  const distinct = middles(lines.map((line) => line.at).sort((a, b) => a - b));
  if (distinct.length === 0) return [];
  const first = leastOf(crossing.map((line) => line.from));
  const last = greatestOf(crossing.map((line) => line.to));
  if (first < distinct[0]! - OPEN_BORDER) distinct.unshift(first);
  if (last > distinct.at(-1)! + OPEN_BORDER) distinct.push(last);
  return distinct;
}

function isWall(lines: readonly Rule[], at: number, from: number, to: number): boolean {
  const pieces = lines
    .filter((line) => Math.abs(line.at - at) <= SAME)
    .map((line) => ({ from: Math.max(line.from, from), to: Math.min(line.to, to) }))
    .sort((a, b) => a.from - b.from);
  let covered = 0;
  let end = from;
  for (const piece of pieces) {
    // Both lines of a double line cover the same part.
    covered += Math.max(0, piece.to - Math.max(piece.from, end));
    end = Math.max(end, piece.to);
  }
  return covered >= ALONG * (to - from) && !(covered <= LONGEST_STEM && isOpen(pieces, from, to));
}

/** True if no piece begins at `from`, or none ends at `to`. The end of a line in the next row does not count. */
function isOpen(pieces: readonly { readonly from: number; readonly to: number }[], from: number, to: number) {
  const own = pieces.filter((piece) => piece.to - piece.from > SAME);
  return !own.some((piece) => piece.from <= from + SAME) || !own.some((piece) => piece.to >= to - SAME);
}
