import { type CellStyle, type Cell as SheetCell, type WriteSheet, writeXlsx } from "hucre/xlsx";
import type { ColumnKind, ReportTable, TableCell, TableColumn } from "../model/report-table.ts";
import type { ReportWriter } from "../model/report-writer.ts";
import type { Tone } from "../model/tone.ts";
import type { View } from "../model/view.ts";

/** Widths in characters: the least, and the most before the text wraps. */
const WIDTHS: Readonly<Record<ColumnKind, readonly [number, number]>> = {
  text: [9, 20],
  long: [14, 30],
  quote: [18, 40],
  number: [9, 11],
  score: [9, 11],
  date: [11, 15],
  sign: [11, 14],
  link: [11, 19],
};
const FONT = { name: "Arial", size: 10 } as const;
/** Points: a line of that font, and the tallest row Excel knows. */
const LINE = 13.5;
const TALLEST = 409;
const INK: Readonly<Record<Tone, string | null>> = {
  good: "1C6340",
  bad: "A01820",
  warn: "754A00",
  info: "1C4C82",
  quiet: "666D77",
};
const GROUND: Partial<Record<Tone, string>> = { bad: "FBE6E3", warn: "FCF0D4", info: "E6EEF8" };
/** A cell of Excel holds no more characters. */
const CELL_LENGTH = 32_767;
/** Not allowed in the workbook's XML. */
const FORBIDDEN = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/g;
/** Excel reads "_x0041_" in a text as the letter A; an escaped underscore keeps the text as it is. */
const ESCAPE_LIKE = /_(?=x[0-9a-f]{4}_)/gi;
const HAIR = { style: "thin", color: { rgb: "DCD8CC" } } as const;

function plain(text: string): string {
  const clean = text.replace(FORBIDDEN, "").replace(ESCAPE_LIKE, "_x005F_");
  return clean.slice(0, CELL_LENGTH).toWellFormed();
}

/** "≥ "0.00: the sign is a way to show the number, so that the cell stays one. */
function numberFormat(column: TableColumn, cell: TableCell): string {
  if (cell.date !== undefined) return "dd/mm/yyyy";
  const digits = cell.decimals
    ? `0.${"0".repeat(cell.decimals)}`
    : column.kind === "number" || cell.prefix
      ? "0"
      : "General";
  return cell.prefix ? `"${cell.prefix}"${digits}` : digits;
}

function styleOf(column: TableColumn, cell: TableCell, real: boolean): CellStyle {
  const ground = cell.tone && GROUND[cell.tone];
  const ink = cell.href ? "174A86" : cell.tone && INK[cell.tone];
  return {
    alignment: { vertical: "top", wrapText: true, ...(real ? {} : { horizontal: "left" as const }) },
    border: { bottom: HAIR },
    font: { ...FONT, ...(ink ? { color: { rgb: ink } } : {}), ...(cell.href ? { underline: true } : {}) },
    ...(real ? { numFmt: numberFormat(column, cell) } : {}),
    ...(ground
      ? { fill: { type: "pattern" as const, pattern: "solid" as const, fgColor: { rgb: ground } } }
      : {}),
  };
}

/** A number or a day becomes a real cell; everything else is typed as text, so that nothing can run as a formula. */
function sheetCell(column: TableColumn, cell: TableCell): Partial<SheetCell> {
  if (cell.number !== undefined)
    return { value: cell.number, type: "number", style: styleOf(column, cell, true) };
  if (cell.date !== undefined) {
    const day = new Date(`${cell.date}T00:00:00Z`);
    if (!Number.isNaN(day.getTime())) return { value: day, type: "date", style: styleOf(column, cell, true) };
  }
  const text = { value: plain(cell.text), type: "string" as const, style: styleOf(column, cell, false) };
  return cell.href ? { ...text, hyperlink: { target: cell.href } } : text;
}

const HEAD: CellStyle = {
  font: { ...FONT, bold: true },
  alignment: { vertical: "center", wrapText: true },
  fill: { type: "pattern", pattern: "solid", fgColor: { rgb: "F4F2EC" } },
  border: { bottom: { style: "medium", color: { rgb: "9D1C1F" } } },
};

function widthOf(table: ReportTable, at: number): number {
  const column = table.columns[at]!;
  const [least, most] = WIDTHS[column.kind];
  let width = least;
  for (const row of table.rows) {
    for (const line of (row[at]?.text ?? "").split("\n")) width = Math.max(width, line.length + 2);
  }
  return Math.min(most, width);
}

/** Points of a row that shows all its text; programs do not work it out on opening. */
function heightOf(texts: readonly string[], widths: readonly number[]): number {
  const lines = texts.map((text, c) =>
    text
      .split("\n")
      .reduce((sum, line) => sum + Math.max(1, Math.ceil((line.length * 1.08) / (widths[c]! - 1))), 0),
  );
  return Math.min(TALLEST, Math.max(1, ...lines) * LINE + 4);
}

/** Excel's letters of a column, 0-based: A … Z, AA … */
function letters(at: number): string {
  return at < 26 ? String.fromCharCode(65 + at) : letters(Math.floor(at / 26) - 1) + letters(at % 26);
}

/** Sheet names are at most 31 characters without : \ / ? * [ ] and differ in more than case. */
function sheetName(name: string, taken: Set<string>): string {
  const clean =
    plain(name)
      .replace(/[:\\/?*[\]']/g, " ")
      .slice(0, 28)
      .trim() || "Sheet";
  let unique = clean;
  for (let i = 2; taken.has(unique.toLowerCase()); i++) unique = `${clean} ${i}`;
  taken.add(unique.toLowerCase());
  return unique;
}

function sheetOf(table: ReportTable, name: string, view: View): WriteSheet {
  const cells = new Map<string, Partial<SheetCell>>();
  table.columns.forEach((column, c) => {
    cells.set(`0,${c}`, { value: plain(column.label), type: "string", style: HEAD });
  });
  table.rows.forEach((row, r) => {
    row.forEach((cell, c) => {
      cells.set(`${r + 1},${c}`, sheetCell(table.columns[c]!, cell));
    });
  });
  const widths = table.columns.map((_, c) => widthOf(table, c));
  const heights = [table.columns.map((c) => c.label), ...table.rows.map((row) => row.map((c) => c.text))].map(
    (texts, r) => [r, { height: heightOf(texts, widths) }] as const,
  );
  const last = letters(table.columns.length - 1);
  return {
    name,
    columns: widths.map((width) => ({ width })),
    rowDefs: new Map(heights),
    rows: [table.columns.map(() => null), ...table.rows.map((row) => row.map(() => null))],
    cells,
    freezePane: { rows: 1, columns: table.frozen },
    autoFilter: { range: `A1:${last}${table.rows.length + 1}` },
    pageSetup: {
      paperSize: "a4",
      orientation: "landscape",
      fitToPage: true,
      fitToWidth: 1,
      fitToHeight: 0,
      margins: { left: 0.4, right: 0.4, top: 0.5, bottom: 0.6, header: 0.3, footer: 0.3 },
    },
    headerFooter: { oddFooter: `&L${plain(view.asOf.text)}&C&A&R&P/&N` },
  };
}

/** A workbook with a sheet a table. Dates and numbers are real cells, names and quotations text. */
export const xlsx: ReportWriter = {
  format: "xlsx",
  fileName: "report.xlsx",
  async write(view) {
    const taken = new Set<string>();
    const named = view.tables.map((table) => ({ table, name: sheetName(table.name, taken) }));
    const day = new Date(`${view.asOf.iso}T00:00:00Z`);
    return writeXlsx({
      sheets: named.map(({ table, name }) => sheetOf(table, name, view)),
      // Set by hand: the library leaves sheet names with blanks unquoted in its own print titles, which Excel refuses.
      namedRanges: named.map(({ table, name }) => ({
        name: "_xlnm.Print_Titles",
        scope: name,
        range: table.frozen
          ? `'${name}'!$A:$${letters(table.frozen - 1)},'${name}'!$1:$1`
          : `'${name}'!$1:$1`,
      })),
      defaultFont: FONT,
      // The report's day, not the clock: the same inputs give the same bytes.
      properties: { title: view.title, created: day, modified: day },
    });
  },
};
