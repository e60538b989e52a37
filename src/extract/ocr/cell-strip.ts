import type { Box } from "../../model/extraction.ts";
import type { GreyImage, OcrLine } from "./engine.ts";
import { darkness } from "./ruled-lines.ts";

/** Cells of tables, one below the other: one picture for the engine, which cannot run from cell to cell any more. */
export interface CellStrip {
  readonly image: GreyImage;
  readonly places: readonly Place[];
}

/** Where a cell's ink stands: rows from..to-1 of the strip come from the page, moved by this much. */
interface Place {
  readonly from: number;
  readonly to: number;
  readonly dx: number;
  readonly dy: number;
}

/** Inches. */
const MARGIN = 0.15;
const GAP = 0.16;
/** Engines take no picture higher than 32,767 pixels. */
const HIGHEST = 12_000;
/** A cell with fewer dark pixels than this (at 200 dpi) is empty. */
const LEAST_INK = 12;

interface Ink {
  readonly x0: number;
  readonly y0: number;
  readonly x1: number;
  readonly y1: number;
}

/** Lays cells below each other. `cells`: boxes in pixels, in reading order; `page`: without the drawn lines. */
export function stripsOf(page: GreyImage, cells: readonly Box[]): CellStrip[] {
  const dark = darkness(page);
  const inks = cells.map((cell) => inkOf(page, cell, dark)).filter((ink) => ink !== null);
  const margin = Math.round(MARGIN * page.dpi);
  const gap = Math.round(GAP * page.dpi);
  const strips: CellStrip[] = [];
  for (let begin = 0; begin < inks.length; ) {
    let height = gap;
    let end = begin;
    while (end < inks.length && (end === begin || height < HIGHEST)) {
      height += inks[end]!.y1 - inks[end]!.y0 + gap;
      end++;
    }
    strips.push(stripOf(page, inks.slice(begin, end), height, margin, gap));
    begin = end;
  }
  return strips;
}

function stripOf(
  page: GreyImage,
  inks: readonly Ink[],
  height: number,
  margin: number,
  gap: number,
): CellStrip {
  const width = 2 * margin + Math.max(...inks.map((ink) => ink.x1 - ink.x0));
  const data = new Uint8Array(width * height).fill(255);
  const places: Place[] = [];
  let top = gap;
  for (const { x0, y0, x1, y1 } of inks) {
    for (let y = y0; y < y1; y++) {
      const from = y * page.width;
      data.set(page.data.subarray(from + x0, from + x1), (top + y - y0) * width + margin);
    }
    places.push({ from: top - gap / 2, to: top + (y1 - y0) + gap / 2, dx: x0 - margin, dy: y0 - top });
    top += y1 - y0 + gap;
  }
  return { image: { data, width, height, dpi: page.dpi }, places };
}

/** The part of a cell that has ink; null where it is empty. */
function inkOf({ data, width, height }: GreyImage, [x0, y0, x1, y1]: Box, dark: number): Ink | null {
  const left = Math.max(0, Math.ceil(x0) + 1);
  const top = Math.max(0, Math.ceil(y0) + 1);
  const right = Math.min(width, Math.floor(x1) - 1);
  const bottom = Math.min(height, Math.floor(y1) - 1);
  let [minX, minY, maxX, maxY, ink] = [right, bottom, left, top, 0];
  for (let y = top; y < bottom; y++) {
    for (let x = left, p = y * width + left; x < right; x++, p++) {
      if (data[p]! >= dark) continue;
      ink++;
      if (x < minX) minX = x;
      if (x > maxX) maxX = x;
      if (y < minY) minY = y;
      if (y > maxY) maxY = y;
    }
  }
  if (ink < LEAST_INK) return null;
  // Two pixels of white keep the grey edge of the letters.
  return {
    x0: Math.max(left, minX - 2),
    y0: Math.max(top, minY - 2),
    x1: Math.min(right, maxX + 3),
    y1: Math.min(bottom, maxY + 3),
  };
}

/** Lines read off a strip, put back to where their cells stand on the page. */
export function putBack(lines: readonly OcrLine[], { places }: CellStrip): OcrLine[] {
  return lines.flatMap((line) => {
    const middle = line.words.reduce((sum, word) => sum + (word.y0 + word.y1) / 2, 0) / line.words.length;
    const place = places.find(({ from, to }) => middle >= from && middle < to);
    if (!place) return [];
    const { dx, dy } = place;
    const words = line.words.map((word) => ({
      ...word,
      x0: word.x0 + dx,
      x1: word.x1 + dx,
      y0: word.y0 + dy,
      y1: word.y1 + dy,
    }));
    return [{ ...line, words, baseline: line.baseline + dy }];
  });
}
