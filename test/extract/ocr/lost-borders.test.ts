import { describe, expect, it } from "vitest";
import { findGrids } from "../../../src/extract/layout/ruled-tables.ts";
import { findDrawnLines } from "../../../src/extract/ocr/image/ruled-lines.ts";
import { withLostBorders } from "../../../src/extract/ocr/lost-borders.ts";
import { drawnPage } from "../../support/drawn-page.ts";

/** The columns of the cells of each row of a table with three columns, whose second border is not drawn in the third row. */
async function columnsOf(third: readonly [text: string, x: number][]): Promise<number[][]> {
  const image = await drawnPage((pen) => {
    for (const y of [100, 130, 160, 190, 220]) pen.rule(70, y, 520, y);
    for (const x of [70, 300, 520]) pen.rule(x, 100, x, 220);
    for (const [from, to] of [
      [100, 160],
      [190, 220],
    ] as const)
      pen.rule(410, from, 410, to);
    for (const [row, y] of [105, 135, 195].entries()) {
      pen.write(`Nhiệm vụ ${row}`, 80, y, { size: 11 });
      pen.write("Sở Nội vụ", 310, y, { size: 11 });
      pen.write("Sở Tài chính", 420, y, { size: 11 });
    }
    for (const [text, x] of third) pen.write(text, x, 168, { size: 11 });
  });
  const [grid] = findGrids(withLostBorders(findDrawnLines(image), image).map(({ rule }) => rule));
  return Array.from({ length: grid!.rows }, (_, row) =>
    grid!.cells.filter((cell) => cell.row === row).map(({ column }) => column),
  );
}

const WHOLE = [0, 1, 2];

describe("a border between two columns that was not found in one row", () => {
  it("is there where the row has words on both sides", async () => {
    expect(
      await columnsOf([
        ["Rà soát", 80],
        ["Sở Y tế", 310],
        ["Sở Tư pháp", 420],
      ]),
    ).toEqual([WHOLE, WHOLE, WHOLE, WHOLE]);
  });

  it("is there where words begin right beside it", async () => {
    expect(
      await columnsOf([
        ["Rà soát", 80],
        ["Sở Y tế", 310],
        ["Sở Tư pháp", 414],
      ]),
    ).toEqual([WHOLE, WHOLE, WHOLE, WHOLE]);
  });

  it("is not there where words cross it, or on one side only", async () => {
    const merged = [WHOLE, WHOLE, [0, 1], WHOLE];
    expect(await columnsOf([["Các sở, ban, ngành tỉnh, UBND các xã", 310]])).toEqual(merged);
    expect(await columnsOf([["Sở Y tế", 310]])).toEqual(merged);
  });
});

describe("a border between two rows that was not found in one column", () => {
  /** The number of rows of each cell of the second column, of which a border was not found; `to`: where it is drawn to. */
  const spansOf = async (to: number) => {
    const image = await drawnPage((pen) => {
      for (const y of [100, 130, 190]) pen.rule(70, y, 520, y);
      pen.rule(70, 160, to, 160);
      if (to < 520) pen.rule(410, 160, 520, 160);
      for (const x of [70, 300, 410, 520]) pen.rule(x, 100, x, 190);
      for (const y of [108, 138, 168]) {
        pen.write("Nhiệm vụ", 80, y, { size: 11 });
        pen.write("Sở Nội vụ", 310, y, { size: 11 });
      }
    });
    const found = findDrawnLines(image).flatMap((line) => {
      const { axis, at, from, to } = line.rule;
      if (axis === "vertical" || Math.abs(at - 160) > 2) return [line];
      const parts = [
        [from, 300],
        [410, to],
      ] as const;
      return parts.map(([from, to]) => ({ ...line, rule: { axis, at, from, to } }));
    });
    const [grid] = findGrids(withLostBorders(found, image).map(({ rule }) => rule));
    return grid!.cells.filter(({ column }) => column === 1).map(({ rowSpan }) => rowSpan);
  };

  it("is there where it is drawn", async () => {
    expect(await spansOf(520)).toEqual([1, 1, 1]);
  });

  it("is not there between the words of a merged cell", async () => {
    expect(await spansOf(300)).toEqual([1, 2]);
  });

  it("is looked for beside a stray line too, at which no cell begins", async () => {
    const image = await drawnPage((pen) => {
      for (const y of [100, 190]) pen.rule(70, y, 520, y);
      for (const x of [70, 300, 520]) pen.rule(x, 100, x, 190);
      pen.rule(70, 150, 95, 150);
    });
    const [grid] = findGrids(withLostBorders(findDrawnLines(image), image).map(({ rule }) => rule));
    expect(grid!.cells.filter(({ column }) => column === 1).map(({ rowSpan }) => rowSpan)).toEqual([2]);
  });

  it("is no stem of a letter in a row of one line", async () => {
    const image = await drawnPage((pen) => {
      for (const y of [100, 116, 150]) pen.rule(70, y, 520, y);
      for (const x of [70, 520]) pen.rule(x, 100, x, 150);
      pen.rule(300, 116, 300, 150);
      pen.write("I I I I I I I I I I I I I I I I I I I I", 280, 103, { size: 11 });
    });
    const [grid] = findGrids(withLostBorders(findDrawnLines(image), image).map(({ rule }) => rule));
    expect(grid!.cells.filter(({ row }) => row === 0)).toHaveLength(1);
  });
});
