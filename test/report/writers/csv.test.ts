import { parse } from "csv-parse/sync";
import { expect, it } from "vitest";
import { buildView } from "../../../src/report/build-view.ts";
import { csvWriter } from "../../../src/report/writers/csv.ts";
import { example } from "../example/example.ts";
import { hostile } from "./hostile.ts";

const rowsOf = (content: Uint8Array): string[][] => parse(Buffer.from(content), { bom: true });

it("has one file for each table, with its head and as many rows", async () => {
  const view = buildView(example);
  const files = await csvWriter.write(view);
  expect(files.map(({ path }) => path)).toContain("csv/muc-tieu.csv");
  expect(files).toHaveLength(view.tables.length);
  for (const [i, { content }] of files.entries()) {
    const [head, ...rows] = rowsOf(content);
    expect(head).toEqual(view.tables[i]!.columns.map(({ label }) => label));
    expect(rows).toHaveLength(view.tables[i]!.rows.length);
  }
});

it("begins with the mark by which Excel recognises UTF-8", async () => {
  for (const { content } of await csvWriter.write(buildView(example)))
    expect([...content.slice(0, 3)]).toEqual([0xef, 0xbb, 0xbf]);
});

it("has no cell that a program for spreadsheets takes for a formula", async () => {
  const cells = (await csvWriter.write(buildView(hostile(example)))).flatMap(({ content }) =>
    rowsOf(content).flat(),
  );
  expect(cells.some((cell) => cell.startsWith("'="))).toBe(true);
  expect(cells.filter((cell) => /^[=+\-@\t\r]/.test(cell))).toEqual([]);
});
