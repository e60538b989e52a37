import { expect, it } from "vitest";
import { findGrids } from "../../../src/extract/layout/ruled-tables.ts";
import { withSerialCells } from "../../../src/extract/layout/serial-cells.ts";
import type { Word } from "../../../src/extract/layout/word.ts";

const STYLE = { font: "", size: 12, bold: false, italic: false, invisible: false };
const word = (text: string, y: number, confidence?: number): Word => ({
  ...{ text, x0: 5, x1: 15, y0: y, y1: y + 10, baseline: y + 9, em: 12, style: STYLE },
  ...{ raised: false, blankAfter: false, spaced: false },
  ...(confidence !== undefined && { confidence }),
});

/** A table of three rows of which the first column has no borders between them, and rows of 40, 40 and 60 points. */
const GRID = findGrids([
  ...[0, 140].map((at) => ({ axis: "horizontal" as const, at, from: 0, to: 200 })),
  ...[40, 80].map((at) => ({ axis: "horizontal" as const, at, from: 30, to: 200 })),
  ...[0, 30, 200].map((at) => ({ axis: "vertical" as const, at, from: 0, to: 140 })),
])[0]!;

/** The first row and the number of rows of each cell of the first column. */
const firstColumn = (words: readonly Word[]) =>
  withSerialCells(GRID, words).flatMap(({ row, column, rowSpan }) => (column === 0 ? [[row, rowSpan]] : []));

it.each([
  [
    "a number in each row",
    [word("1", 15, 0.9), word("2", 55, 0.9), word("3", 100, 0.9)],
    [
      [0, 1],
      [1, 1],
      [2, 1],
    ],
  ],
  [
    "the rest of a row above two numbers",
    [word("5.", 55, 0.9), word("6.", 100, 0.9)],
    [
      [0, 1],
      [1, 1],
      [2, 1],
    ],
  ],
  [
    "the rest of a row above one number",
    [word("11", 100, 0.9)],
    [
      [0, 2],
      [2, 1],
    ],
  ],
] as const)("divides a cell with %s", (_, words, cells) => {
  expect(firstColumn(words)).toEqual(cells);
});

it.each([
  ["a number in its middle", [word("1", 65, 0.9)]],
  ["numbers that do not count on", [word("1", 15, 0.9), word("3", 55, 0.9)]],
  ["two numbers in one row", [word("1", 5, 0.9), word("2", 18, 0.9), word("3", 100, 0.9)]],
  ["words", [word("Đất", 15, 0.9), word("đai", 55, 0.9)]],
  ["typed numbers", [word("1", 15), word("2", 55)]],
] as const)("leaves a cell with %s", (_, words) => {
  expect(firstColumn(words)).toEqual([[0, 3]]);
});
