import { greatestOf, leastOf } from "../../model/lists.ts";
import type { Rule } from "../layout/page.ts";
import { findGrids, type Grid } from "../layout/ruled-tables.ts";
import type { GreyImage } from "../shared/ocr-engine.ts";
import { inkLimit } from "./image/ink-runs.ts";
import type { DrawnLine } from "./image/ruled-lines.ts";

// In noisy scans pale and short borders may not be found in some rows or columns. Their cells look like one cell across the border.

/** On each side of a border is at least so much paper without ink, and so much together (points): more than between two words. */
const CLEAR = 2.5;
const CLEAR_TOGETHER = 9;
/** Half the thickness of a border, and the distance of text from the edges of its cell (points). */
const BORDER = 1.5;
const INSET = 2;
/** Share of pixels that noise may darken beside a border. */
const NOISE = 0.004;
/** Least ink on each side (pixels at 72 dpi): about one word. */
const WORD = 12;
/** Fewest rows that have the border. */
const FEWEST_ROWS = 2;

/**
 * The lines with those borders that were not found in some rows or columns: others of the table have them, and there is a thin line of ink
 * across the cell, or, between columns, words on both sides and paper along the border.
 */
export function withLostBorders(drawn: readonly DrawnLine[], image: GreyImage): readonly DrawnLine[] {
  const whole = withLines(drawn, (grid) => shortIn(grid, image));
  return withLines(whole, (grid) => lostIn(grid, image));
}

function withLines(
  drawn: readonly DrawnLine[],
  bordersIn: (grid: Grid) => readonly DrawnLine[],
): readonly DrawnLine[] {
  const lost = findGrids(drawn.map(({ rule }) => rule)).flatMap(bordersIn);
  return lost.length === 0 ? drawn : [...drawn, ...lost];
}

/** The borders across the merged cells of a grid that are drawn in the picture, where other cells have them. */
function shortIn({ cells, rowEdges, columnEdges }: Grid, image: GreyImage): DrawnLine[] {
  const across = (at: number, from: number, to: number): Rule => ({ axis: "horizontal", at, from, to });
  const down = (at: number, from: number, to: number): Rule => ({ axis: "vertical", at, from, to });
  return cells
    .flatMap(({ row, column, rowSpan, colSpan, bbox: [x0, y0, x1, y1] }) => [
      ...rowEdges.slice(row + 1, row + rowSpan).map((at) => across(at, x0, x1)),
      ...columnEdges.slice(column + 1, column + colSpan).map((at) => down(at, y0, y1)),
    ])
    .filter((rule) => isDrawn(rule, image))
    .map((rule) => drawnLine(rule, image));
}

/**
 * True for a thin line of ink along a whole rule between two strips of paper. Text that crosses the rule has ink in the strips too, and the stem
 * of a letter ends before the borders of its cell.
 */
function isDrawn(rule: Rule, image: GreyImage): boolean {
  const { from, to } = rule;
  if (to - from < SHORTEST) return false;
  const inkAt = (offset: number) => meanInk(image, rule, offset, [from + INSET, to - INSET]);
  const core = greatestOf(STEPS.map(inkAt));
  const strips = SIDES.flatMap((side) => [inkAt(-side), inkAt(side)]);
  const paper = leastOf(strips);
  if (core - paper < CLEARLY_DARKER || strips.some((ink) => ink - paper > core * SOILED)) return false;
  const parts = Array.from({ length: Math.floor((to - from) / PART) }, (_, i) => from + i * PART);
  parts.push(to - PART);
  return parts.every((start) => {
    const inkOfPart = (offset: number) => meanInk(image, rule, offset, [start, start + PART]);
    return greatestOf(STEPS.map(inkOfPart)) - paper >= CLEARLY_DARKER * PALER;
  });
}
const PAPER = 255;
/** The places of a border and of the strips beside it (points). */
const STEPS = [-1.5, -1, -0.5, 0, 0.5, 1, 1.5];
const SIDES = [3, 3.5, 4];
/** Mean darkness of a border above that of paper (of 255), and share of it that a strip beside it may have more. */
const CLEARLY_DARKER = 25;
const SOILED = 0.2;
/** Length of the parts of a border (points), each of which has ink, and share of the usual darkness that a part has at least. */
const PART = 2.5;
const PALER = 0.6;
/** Shorter lines may be strokes of letters (points). */
const SHORTEST = 10;

/** The mean darkness of the pixels beside a rule at a distance (points), between two places along it. */
function meanInk(
  { data, width, height, dpi }: GreyImage,
  { axis, at }: Rule,
  offset: number,
  [from, to]: readonly [number, number],
): number {
  const pixels = dpi / 72;
  const isAcross = axis === "horizontal";
  const line = Math.round((at + offset) * pixels);
  const first = Math.max(0, Math.round(from * pixels));
  const last = Math.min(isAcross ? width : height, Math.round(to * pixels));
  if (line < 0 || line >= (isAcross ? height : width) || last <= first) return 0;
  let sum = 0;
  for (let i = first; i < last; i++) sum += PAPER - data[isAcross ? line * width + i : i * width + line]!;
  return sum / (last - first);
}

function drawnLine(rule: Rule, { dpi }: GreyImage): DrawnLine {
  const inPixels = (points: number) => Math.round((points * dpi) / 72);
  const run = { at: inPixels(rule.at), from: inPixels(rule.from), to: inPixels(rule.to) };
  return { rule, runs: [run] };
}

function lostIn({ cells, columns }: Grid, image: GreyImage): DrawnLine[] {
  const limit = inkLimit(image);
  return Array.from({ length: Math.max(0, columns - 1) }, (_, i) => i + 1).flatMap((border) => {
    const ending = cells.filter(({ column, colSpan }) => column + colSpan === border);
    const across = cells.filter(({ column, colSpan }) => column < border && column + colSpan > border);
    const rows = ending.reduce((count, { rowSpan }) => count + rowSpan, 0);
    const [at] = ending.map(({ bbox }) => bbox[2]);
    if (at === undefined || rows < FEWEST_ROWS || rows < across.length) return [];
    return across
      .filter(({ bbox: [x0, y0, x1, y1] }) => {
        const inkIn = (from: number, to: number) => inkOf(image, limit, [from, y0 + INSET, to, y1 - INSET]);
        const isClear = (from: number, to: number) => inkIn(from, to).share <= NOISE;
        const before = widest((own) => isClear(at - own, at - BORDER));
        const after = widest((own) => isClear(at + BORDER, at + own));
        return (
          Math.min(before, after) >= CLEAR &&
          before + after >= CLEAR_TOGETHER &&
          inkIn(x0 + INSET, at - before).points >= WORD &&
          inkIn(at + after, x1 - INSET).points >= WORD
        );
      })
      .map(({ bbox: [, from, , to] }) => drawnLine({ axis: "vertical", at, from, to }, image));
  });
}

/** The greatest width (points) up to which one side of a border is clear. */
function widest(isClear: (width: number) => boolean): number {
  let width = 0;
  for (let next = CLEAR; next <= CLEAR_TOGETHER && isClear(next); next += STEP) width = next;
  return width;
}
const STEP = 0.5;

/** The ink in a part of the picture (points): the share of its pixels, and their number at 72 dpi. */
function inkOf(
  { data, width, height, dpi }: GreyImage,
  limit: number,
  [x0, y0, x1, y1]: readonly [number, number, number, number],
): { readonly share: number; readonly points: number } {
  const pixels = dpi / 72;
  const [left, right] = [Math.max(0, Math.round(x0 * pixels)), Math.min(width, Math.round(x1 * pixels))];
  const [top, bottom] = [Math.max(0, Math.round(y0 * pixels)), Math.min(height, Math.round(y1 * pixels))];
  let ink = 0;
  for (let y = top; y < bottom; y++)
    for (let x = left; x < right; x++) if (data[y * width + x]! < limit) ink++;
  const all = Math.max(1, (right - left) * (bottom - top));
  return { share: ink / all, points: ink / (pixels * pixels) };
}
