import { type CellStyle, type Cell as SheetCell, type WriteSheet, writeXlsx } from "hucre/xlsx";
import type { ReportWriter } from "../report.ts";
import type { Cell, Column, ColumnKind, Table, Tone, View } from "../view/model.ts";

/** Widths in characters: the least, and the most before the text wraps. */
const WIDTHS: Readonly<Record<ColumnKind, readonly [number, number]>> = {
  text: [10, 28],
  long: [14, 44],
  quote: [20, 56],
  number: [9, 12],
  score: [9, 12],
  date: [11, 16],
  sign: [11, 16],
  link: [12, 28],
};
const FORMATS: Partial<Record<ColumnKind, string>> = { score: "0.00", number: "0", date: "dd/mm/yyyy" };
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
  return text.toWellFormed().replace(FORBIDDEN, "").replace(ESCAPE_LIKE, "_x005F_").slice(0, CELL_LENGTH);
}

function styleOf(column: Column, cell: Cell, real: boolean): CellStyle {
  const ground = cell.tone && GROUND[cell.tone];
  const ink = cell.href ? "174A86" : cell.tone && INK[cell.tone];
  return {
    alignment: { vertical: "top", wrapText: true, ...(real ? {} : { horizontal: "left" as const }) },
    border: { bottom: HAIR },
    ...(real && FORMATS[column.kind] ? { numFmt: FORMATS[column.kind] } : {}),
    ...(ink ? { font: { color: { rgb: ink }, ...(cell.href ? { underline: true } : {}) } } : {}),
    ...(ground
      ? { fill: { type: "pattern" as const, pattern: "solid" as const, fgColor: { rgb: ground } } }
      : {}),
  };
}

/** A number or a day becomes a real cell; everything else is typed as text, so that nothing can run as a formula. */
function sheetCell(column: Column, cell: Cell): Partial<SheetCell> {
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
  font: { bold: true },
  alignment: { vertical: "center", wrapText: true },
  fill: { type: "pattern", pattern: "solid", fgColor: { rgb: "F4F2EC" } },
  border: { bottom: { style: "medium", color: { rgb: "9D1C1F" } } },
};

function widthOf(table: Table, at: number): number {
  const column = table.columns[at]!;
  const [least, most] = WIDTHS[column.kind];
  const longest = table.rows.map((row) =>
    Math.max(...(row[at]?.text ?? "").split("\n").map((line) => line.length)),
  );
  return Math.min(most, Math.max(least, ...longest.map((n) => n + 2)));
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

function sheetOf(table: Table, name: string, view: View): WriteSheet {
  const cells = new Map<string, Partial<SheetCell>>();
  table.columns.forEach((column, c) => {
    cells.set(`0,${c}`, { value: plain(column.label), type: "string", style: HEAD });
  });
  table.rows.forEach((row, r) => {
    row.forEach((cell, c) => {
      cells.set(`${r + 1},${c}`, sheetCell(table.columns[c]!, cell));
    });
  });
  const last = letters(table.columns.length - 1);
  return {
    name,
    columns: table.columns.map((_, c) => ({ width: widthOf(table, c) })),
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
      defaultFont: { name: "Arial", size: 10 },
      // The report's day, not the clock: the same inputs give the same bytes.
      properties: { title: view.title, created: day, modified: day },
    });
  },
};
