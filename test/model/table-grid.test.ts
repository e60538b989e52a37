import { describe, expect, it } from "vitest";
import { columnOf } from "../../src/model/table-grid.ts";

const cell = (text: string, colSpan = 1, rowSpan = 1) => ({ text, colSpan, rowSpan });
const table = (...rows: ReturnType<typeof cell>[][]) => ({
  id: "t1",
  title: null,
  page: 1,
  rows: rows.map((cells) => ({ cells })),
});

describe("the column of a cell", () => {
  const simple = table(
    [cell("TT"), cell("Nhiệm vụ"), cell("Chủ trì")],
    [cell("1"), cell("Rà soát"), cell("Sở Y tế")],
  );
  const twoLines = table(
    [cell("Phụ lục", 4)],
    [cell("TT", 1, 2), cell("Nhiệm vụ", 1, 2), cell("Đơn vị", 2)],
    [cell("Chủ trì"), cell("Phối\nhợp")],
    [cell("1"), cell("Rà soát"), cell("Sở Y tế", 1, 2), cell("Sở Nội vụ")],
    [cell("2"), cell("Công khai"), cell("")],
  );

  it.each([
    ["a simple heading", simple, 1, 2, "Chủ trì", "Sở Y tế"],
    ["headings in two lines, below a title", twoLines, 3, 3, "Đơn vị, Phối hợp", "Sở Nội vụ"],
    ["a heading over two lines", twoLines, 3, 1, "Nhiệm vụ", "Rà soát"],
    ["a cell merged with that of the row above", twoLines, 4, 2, "Đơn vị, Chủ trì", "Sở Y tế"],
  ] as const)("has %s", (_name, of, row, column, head, text) => {
    expect(columnOf(of, row, column)).toEqual({ head, cell: text });
  });

  it("is not stated for a heading, a blank cell or a cell outside the table", () => {
    expect(columnOf(simple, 0, 2)).toBeNull();
    expect(columnOf(twoLines, 4, 3)).toBeNull();
    expect(columnOf(simple, 7, 7)).toBeNull();
  });
});
