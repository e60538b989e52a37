// The workbook as a second library reads it: the tests beside this one use the library that wrote it.
import { read, type WorkSheet } from "@e965/xlsx";
import { beforeAll, describe, expect, it } from "vitest";
import { buildView } from "../../../src/report/build-view.ts";
import type { ReportTable } from "../../../src/report/model/report-table.ts";
import { xlsxWriter } from "../../../src/report/writers/xlsx.ts";
import { example, HOSTILE } from "../example/example.ts";
import { contentOf } from "./content-of.ts";

const built = buildView(example);
/** The example with a long quotation in the first finding. */
const view = {
  ...built,
  tables: built.tables.map((table) =>
    table.name === built.words.sheets.findings ? withLongQuotation(table) : table,
  ),
};
function withLongQuotation(table: ReportTable): ReportTable {
  const at = table.columns.findIndex(({ kind }, c) => kind === "quote" && c >= table.printed!);
  const [first, ...others] = table.rows;
  const cell = { text: "Các sở, ban, ngành rà soát thủ tục hằng quý; ".repeat(20) };
  return { ...table, rows: [first!.with(at, cell), ...others] };
}
const LETTERS = "ABCDEFGHIJKLMNOPQRSTUVWXYZ";
const tableNamed = (name: string): ReportTable => view.tables.find((table) => table.name === name)!;

describe("a second library", () => {
  let sheets: { readonly [name: string]: WorkSheet };
  beforeAll(async () => {
    const content = await contentOf(xlsxWriter, view);
    const book = read(content, { cellDates: true, cellNF: true, cellStyles: true });
    expect(book.SheetNames).toEqual(view.tables.map(({ name }) => name));
    sheets = book.Sheets;
  });
  const cellAt = (name: string, row: number, column: number) =>
    sheets[name]![`${LETTERS[column]}${row + 2}`] as
      | { readonly t: string; readonly v: unknown; readonly f?: string; readonly l?: { Target?: string } }
      | undefined;
  const cells = () =>
    view.tables
      .filter(({ columns }) => columns.length <= LETTERS.length)
      .flatMap(({ name, rows }) =>
        rows.flatMap((row, r) => row.map((cell, c) => ({ name, cell, found: cellAt(name, r, c) }))),
      );

  it("finds every cell of every table, with its type and without formulas", () => {
    expect(cells().length).toBeGreaterThan(500);
    for (const { cell, found } of cells()) {
      expect(found?.f).toBeUndefined();
      if (cell.number !== undefined) {
        const value = cell.suffix?.startsWith("%") ? cell.number / 100 : cell.number;
        expect([found?.t, found?.v]).toEqual(["n", expect.closeTo(value, 9)]);
      } else if (cell.date !== undefined) {
        expect(found?.t).toBe("d");
        expect((found!.v as Date).toISOString().slice(0, 10)).toBe(cell.date);
      } else if (cell.text !== "") expect(found?.t).toBe("s");
    }
    const texts = new Set(cells().map(({ found }) => found?.v));
    expect(texts).toContain(HOSTILE.at);
    expect(texts).toContain(HOSTILE.script);
  });

  it("finds the link of every cell that has one, to a file or to a sheet", () => {
    const linked = cells().filter(({ cell }) => cell.href !== undefined || cell.table !== undefined);
    expect(linked.some(({ cell }) => cell.href)).toBe(true);
    expect(linked.some(({ cell }) => cell.table)).toBe(true);
    for (const { cell, found } of linked) {
      const target = found?.l?.Target ?? "";
      if (cell.href === undefined) expect(target).toBe(`#'${cell.table}'!A1`);
      else expect(target).toBe(cell.href);
    }
  });

  it("finds rows that are as high as their printed cells need, whatever is beside them", () => {
    const table = tableNamed(view.words.sheets.findings);
    const { "!rows": heights = [], "!cols": columns = [] } = sheets[table.name]!;
    expect(table.printed).toBeLessThan(table.columns.length);
    let isLowered = false;
    for (const [r, row] of table.rows.entries()) {
      // Vietnamese text in Arial is about 0.88 of a digit wide a letter, and words that wrap leave a part of each line empty.
      const linesOf = (letterWidth: number) =>
        row.map(({ text }, c) =>
          text
            .split("\n")
            .reduce(
              (sum, line) => sum + Math.max(1, Math.ceil((line.length * letterWidth) / columns[c]!.width!)),
              0,
            ),
        );
      const printed = (letterWidth: number) => Math.max(...linesOf(letterWidth).slice(0, table.printed));
      const height = heights[r + 1]!.hpt!;
      // A line of Arial 10 needs 12.75 points.
      expect(height).toBeGreaterThanOrEqual(Math.min(409, printed(0.85) * 12.75));
      expect(height).toBeLessThanOrEqual(printed(1.1) * 13 + 5);
      isLowered ||= Math.max(...linesOf(1)) > 2 * printed(1);
    }
    expect(isLowered).toBe(true);
  });
});
