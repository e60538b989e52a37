import { writeXlsx } from "hucre/xlsx";
import type { ReportTable } from "../model/report-table.ts";
import type { ReportWriter } from "../model/report-writer.ts";
import { cellText, FONT } from "./xlsx/cell.ts";
import { columnLetters, printedColumns, sheetOf } from "./xlsx/sheet.ts";
import { withMendedStyles } from "./xlsx/styles-part.ts";

/** Excel allows at most 31 characters, none of : \ / ? * [ ], and compares names without case. */
function sheetName(name: string, taken: Set<string>): string {
  const clean =
    cellText(name)
      .replace(/[:\\/?*[\]']/g, " ")
      .slice(0, 28)
      .trim() || "Sheet";
  let unique = clean;
  for (let i = 2; taken.has(unique.toLowerCase()); i++) unique = `${clean} ${i}`;
  taken.add(unique.toLowerCase());
  return unique;
}

/** The rows and columns that are printed on every page, and the columns that are printed at all. */
function rangesOf(table: ReportTable, scope: string) {
  const { frozen, columns, rows } = table;
  const printed = printedColumns(table);
  const at = (range: string) => `'${scope}'!${range}`;
  const titles = frozen > 0 ? [at(`$A:$${columnLetters(frozen - 1)}`), at("$1:$1")] : [at("$1:$1")];
  const area = at(`$A$1:$${columnLetters(printed - 1)}$${rows.length + 1}`);
  return [
    { name: "_xlnm.Print_Titles", scope, range: titles.join(",") },
    ...(printed < columns.length ? [{ name: "_xlnm.Print_Area", scope, range: area }] : []),
  ];
}

/** A workbook with one sheet per table. */
export const xlsxWriter: ReportWriter = {
  format: "xlsx",
  edited: "notes",
  async write(view) {
    const taken = new Set<string>();
    const sheetNames = new Map(view.tables.map(({ name }) => [name, sheetName(name, taken)]));
    const named = view.tables.map((table) => ({ table, name: sheetNames.get(table.name)! }));
    const day = new Date(`${view.asOf.iso}T00:00:00Z`);
    const content = await writeXlsx({
      sheets: view.tables.map((table) => sheetOf(table, sheetNames, view)),
      // The library does not quote sheet names with blanks in its print titles, and Excel rejects the file.
      namedRanges: named.flatMap(({ table, name }) => rangesOf(table, name)),
      defaultFont: FONT,
      // The report's day, not the current time, so that the same inputs give the same bytes.
      properties: { title: view.title, created: day, modified: day },
    });
    return [{ path: "report.xlsx", content: withMendedStyles(content) }];
  },
};
