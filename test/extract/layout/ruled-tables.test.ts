import { describe, expect, it } from "vitest";
import type { Rule } from "../../../src/extract/layout/page.ts";
import { findGrids } from "../../../src/extract/layout/ruled-tables.ts";

const across = (at: number): Rule => ({ axis: "horizontal", at, from: 90, to: 400 });
const down = (at: number, from: number, to: number): Rule => ({ axis: "vertical", at, from, to });

/** A head, a heading across the second and third column that is `height` high, and a row; `middle` is drawn between these columns. */
function cellsOfHeading(height: number, middle: readonly Rule[]): number[] {
  const [top, heading, bottom] = [100, 120, 120 + height];
  const lines = [top, heading, bottom, 200].map(across);
  const borders = [90, 120, 400].map((at) => down(at, top, 200));
  const [grid] = findGrids([...lines, ...borders, down(200, top, heading + 0.5), ...middle]);
  return grid!.cells.filter(({ row }) => row === 1).map(({ colSpan }) => colSpan);
}

describe("a heading across two columns", () => {
  const [apart, joined] = [
    [1, 1, 1],
    [1, 2],
  ];
  const cases: readonly [string, number, number, readonly number[]][] = [
    ["without a line through it", 14, 134, joined],
    ["with the stem of a letter on the line below", 14, 125.5, joined],
    ["with a whole line", 14, 120, apart],
    ["with a line that lacks a little", 14, 122.5, apart],
    ["with a long line whose upper part is lost", 24, 127, apart],
  ];
  it.each(cases)("%s", (_, height, from, expected) => {
    expect(cellsOfHeading(height, [down(200, from, 200)])).toEqual(expected);
  });
});
