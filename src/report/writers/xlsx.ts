import { writeXlsx } from "hucre/xlsx";
import type { ReportWriter } from "../model/report-writer.ts";
import { cellText, FONT } from "./xlsx/cell.ts";
import { columnLetters, sheetOf } from "./xlsx/sheet.ts";

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

/** A workbook with one sheet per table. */
export const xlsxWriter: ReportWriter = {
  format: "xlsx",
  edited: "notes",
  async write(view) {
    const taken = new Set<string>();
    const named = view.tables.map((table) => ({ table, name: sheetName(table.name, taken) }));
    const day = new Date(`${view.asOf.iso}T00:00:00Z`);
    const content = await writeXlsx({
      sheets: named.map(({ table, name }) => sheetOf(table, name, view)),
      // The library does not quote sheet names with blanks in its print titles, and Excel rejects the file.
      namedRanges: named.map(({ table, name }) => ({
        name: "_xlnm.Print_Titles",
        scope: name,
        range: table.frozen
          ? `'${name}'!$A:$${columnLetters(table.frozen - 1)},'${name}'!$1:$1`
          : `'${name}'!$1:$1`,
      })),
      defaultFont: FONT,
      // The report's day, not the current time, so that the same inputs give the same bytes.
      properties: { title: view.title, created: day, modified: day },
    });
    return [{ path: "report.xlsx", content }];
  },
};
