import { describe, expect, it } from "vitest";
import type { Line } from "../../../src/model/extraction.ts";
import { type FlowItem, linesIn } from "../../../src/restore/flow/flow.ts";
import { withColumnDecimals } from "../../../src/restore/repairs/column-decimals.ts";
import { figures as repair } from "../../../src/restore/repairs/figures.ts";

const line = (text: string, confidence = 0.9): Line => ({
  kind: "line",
  text,
  paragraph: false,
  role: "body",
  confidence,
});

/** The texts of a table of one column after the repair. */
function column(texts: readonly string[], confidence = 0.9): string[] {
  const rows = texts.map((text) => ({
    cells: [
      { column: 0, rowSpan: 1, colSpan: 1, lines: text.split("\n").map((own) => line(own, confidence)) },
    ],
  }));
  return withColumnDecimals([{ kind: "table", rows }])
    .flatMap(({ rows: read }) => read)
    .map(({ cells }) => cells[0]!.lines.map(({ text }) => text).join("\n"));
}

describe("a decimal that was misread", () => {
  it("has its comma in a column of decimals", () => {
    expect(column(["Kết quả (điểm)", "7/45", "6,80", "6,10", "730", "7,55"])).toEqual([
      ...["Kết quả (điểm)", "7,45", "6,80", "6,10", "7,30", "7,55"],
    ]);
    expect(column(["66,92", "6710", "63,04", "68,5O", "64,17"])).toEqual([
      ...["66,92", "6710", "63,04", "68,5O", "64,17"],
    ]);
    expect(column(["66,92", "6710", "63,04", "64,17"])[1]).toBe("67,10");
    expect(column(["4,93", "5/31", "4.38", "6,84", "7,22"])).toEqual([
      "4,93",
      "5,31",
      "4,38",
      "6,84",
      "7,22",
    ]);
  });

  it.each([
    ["a column of ranks", ["24/63", "12/63", "8/63", "30/63"]],
    ["a column with decimals and other figures", ["7/45", "6,80", "6,10", "7,30", "12"]],
    ["a total or a serial among decimals", ["6,80", "6,10", "7,30", "100"]],
    ["as many whole numbers as decimals", ["745", "730", "655", "6,80", "6,10", "7,30"]],
    ["few decimals", ["24/63", "66,92", "67,10"]],
    ["another number of digits", ["7/4", "6,80", "6,10", "7,30"]],
    ["a year above decimals", ["2026", "16,80", "16,10", "17,30"]],
    ["a year in a head of several lines", ["Mục tiêu năm\n2026", "16,80", "16,10", "17,30"]],
    ["a date", ["15/3/2026", "6,80", "6,10", "7,30"]],
  ])("stays in %s", (_, texts) => {
    expect(column(texts)).toEqual(texts);
  });

  it("has no digit more than the other decimals of its table", () => {
    const row = (texts: readonly string[]) => ({
      cells: texts.map((text, at) => ({ column: at, rowSpan: 1, colSpan: 1, lines: [line(text)] })),
    });
    const textsOf = (...rows: readonly (readonly string[])[]) =>
      withColumnDecimals([{ kind: "table", rows: rows.map(row) }]).flatMap(({ rows: read }) =>
        read.flatMap(({ cells }) => cells.map(({ lines }) => lines[0]!.text)),
      );
    expect(textsOf(["6,222", "6,60 - 6,80"], ["Top 5", "7,10"])).toEqual([
      "6,22",
      "6,60 - 6,80",
      "Top 5",
      "7,10",
    ]);
    expect(textsOf(["6,229", "6,60 - 6,80"], ["Top 5", "7,10"])[0]).toBe("6,2…");
    expect(textsOf(["6,222", "6,601 - 6,80"], ["Top 5", "7,10"])[0]).toBe("6,222");
  });

  it("has its comma below decimals on the page before", () => {
    const figures = (texts: readonly string[], page: number): FlowItem => ({
      kind: "table",
      page,
      table: {
        kind: "table",
        rows: texts.map((text) => ({ cells: [{ column: 0, rowSpan: 1, colSpan: 1, lines: [line(text)] }] })),
      },
    });
    const pages = (below: number) =>
      linesIn(
        repair.apply([figures(["6,80", "6,10", "7,30"], 1), figures(["7/45", "6,90"], below)]).items,
      ).map(({ text }) => text);
    expect(pages(2)).toEqual(["6,80", "6,10", "7,30", "7,45", "6,90"]);
    expect(pages(3)).toContain("7/45");
  });

  it("leaves a figure with a digit too many unread from the first digit that is not certain", () => {
    expect(column(["Năm 2026", "7,990", "6,80", "6,10", "7,30"])[1]).toBe("7,9…");
    expect(column(["7,777", "6,80", "6,10", "7,30"])[0]).toBe("7,77");
    expect(column(["7,122", "6,80", "6,10", "7,30"])[0]).toBe("7,…");
    expect(column(["7,25", "6,8", "6,1", "7,3"])[0]).toBe("7,25");
    expect(column(["7,990", "6,80", "6,10", "7,30"], 1)[0]).toBe("7,990");
  });

  it("stays in text that was not recognised", () => {
    const typed = ["7/45", "6,80", "6,10", "7,30"];
    expect(column(typed, 1)).toEqual(typed);
  });
});
