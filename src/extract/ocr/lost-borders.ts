import { findGrids, type Grid } from "../layout/ruled-tables.ts";
import type { GreyImage } from "../shared/ocr-engine.ts";
import { inkLimit } from "./image/ink-runs.ts";
import type { DrawnLine } from "./image/ruled-lines.ts";

// In noisy scans a pale border between two columns may not be found in some rows. Their cells look like one cell across both columns.

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
 * The lines with those borders between columns that were not found in some rows: other rows of the table have them, and the cell across
 * both columns has words on both sides and paper along the border.
 */
export function withLostBorders(drawn: readonly DrawnLine[], image: GreyImage): readonly DrawnLine[] {
  const lost = findGrids(drawn.map(({ rule }) => rule)).flatMap((grid) => lostIn(grid, image));
  return lost.length === 0 ? drawn : [...drawn, ...lost];
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
      .map(({ bbox: [, from, , to] }): DrawnLine => {
        const pixels = image.dpi / 72;
        const run = {
          at: Math.round(at * pixels),
          from: Math.round(from * pixels),
          to: Math.round(to * pixels),
        };
        return { rule: { axis: "vertical", at, from, to }, runs: [run] };
      });
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
