import { describe, expect, it } from "vitest";
import { findGrids } from "../../../../src/extract/layout/ruled-tables.ts";
import { findDrawnLines } from "../../../../src/extract/ocr/image/ruled-lines.ts";
import { drawnPage } from "../../../support/drawn-page.ts";

describe("findDrawnLines", () => {
  // A row with one line of text is lower than a line must be long; between merged rows its borders are lines of their own.
  it("finds the borders of one low row between rows whose cells are merged", async () => {
    const image = await drawnPage((pen) => {
      for (const y of [100, 116, 132, 148]) pen.rule(70, y, 520, y);
      for (const x of [70, 520]) pen.rule(x, 100, x, 148);
      for (const x of [110, 300, 420]) pen.rule(x, 116, x, 132);
      pen.write("Cơ quan chủ trì", 120, 119, { size: 11 });
    });
    const [grid] = findGrids(findDrawnLines(image).map(({ rule }) => rule));
    expect(grid!.cells.map(({ row, column }) => [row, column])).toEqual([
      [0, 0],
      [1, 0],
      [1, 1],
      [1, 2],
      [1, 3],
      [2, 0],
    ]);
  });

  it("takes no letter between two lines for a border", async () => {
    const image = await drawnPage((pen) => {
      for (const y of [100, 116]) pen.rule(70, y, 520, y);
      pen.write("Hiệp hội doanh nghiệp tỉnh lập BẢN KHAI", 80, 102, { size: 11 });
    });
    expect(findDrawnLines(image).filter(({ rule }) => rule.axis === "vertical")).toEqual([]);
  });
});
