import { describe, expect, it } from "vitest";
import type { Line, TableBlock } from "../../../src/model/extraction.ts";
import { rowParagraphs } from "../../../src/restore/flow/row-paragraphs.ts";

const SIGN = 6;

/** A table of one row: the lines of each cell with boxes as wide as their letters. */
function row(...cells: string[][]): TableBlock {
  const line = (text: string, y: number): Line =>
    ({ kind: "line", text, role: "body", confidence: 1, bbox: [0, y, text.length * SIGN, y + 10] }) as Line;
  return {
    kind: "table",
    rows: [
      {
        cells: cells.map((lines, column) => ({
          lines: lines.map((text, i) => line(text, i * 12)),
          column,
          rowSpan: 1,
          colSpan: 1,
        })),
      },
    ],
  } as TableBlock;
}

const textOf = (table: TableBlock) => rowParagraphs({ kind: "table", page: 1, table }, "t1")[0]?.text;

describe("words that are wider than their cell", () => {
  it.each([
    [["Trư", "ớc", "ngà", "y"], "Trước ngày"],
    [["Thư", "ờng", "xuy", "ên"], "Thường xuyên"],
    [["Mụ", "c", "nă", "m"], "Mục năm"],
    [["năm", "202", "4"], "năm 2024"],
    [["12,", "40"], "12,40"],
    [["8,1", "2"], "8,12"],
    [["Trước", "30/10/2", "026"], "Trước 30/10/2026"],
    [["Quý", "III/202", "7"], "Quý III/2027"],
  ])("%j is %s", (lines, text) => {
    expect(textOf(row(lines))).toBe(text);
  });

  it.each([
    // Words of their own, whatever they would be together.
    [["Quý", "I"], "Quý I"],
    [["y", "tế"], "y tế"],
    [["Hà", "Nội"], "Hà Nội"],
    [["ngà", "y"], "ngà y"],
    // Two figures, two dates.
    [["7,5", "8,0"], "7,5 8,0"],
    [["10/6", "10/12"], "10/6 10/12"],
    [["2024", "2025"], "2024 2025"],
  ])("%j stays %s", (lines, text) => {
    expect(textOf(row(lines))).toBe(text);
  });

  it("keeps words apart that would fit into the column together", () => {
    const table = row(["Trư", "ớc"]);
    const wide = row(["Thường xuyên hằng năm"]);
    const both = { ...table, rows: [...table.rows, ...wide.rows] };
    expect(rowParagraphs({ kind: "table", page: 1, table: both }, "t1")[0]?.text).toBe("Trư ớc");
  });
});
