import { stringify } from "csv-stringify/sync";
import type { ReportTable } from "../model/report-table.ts";
import type { ReportWriter } from "../model/report-writer.ts";
import { asciiNames } from "../view/ascii-names.ts";
import { cleanText } from "./shared/clean-text.ts";

/** Excel recognises UTF-8 only by this mark. */
const BYTE_ORDER_MARK = "\uFEFF";

/** One CSV file (RFC 4180) for each table, with the texts that the workbook shows. */
export const csvWriter: ReportWriter = {
  format: "csv",
  edited: "all",
  async write(view) {
    const nameOf = asciiNames();
    return view.tables.map((table) => ({
      path: `csv/${nameOf(table.name)}.csv`,
      content: new TextEncoder().encode(BYTE_ORDER_MARK + linesOf(table)),
    }));
  },
};

function linesOf({ columns, rows }: ReportTable): string {
  const texts = [columns.map(({ label }) => label), ...rows.map((row) => row.map(({ text }) => text))];
  return stringify(
    texts.map((row) => row.map(cleanText)),
    // Excel runs a text that begins with "=" as a formula, except after an apostrophe.
    { record_delimiter: "\r\n", escape_formulas: true, quoted_string: true },
  );
}
