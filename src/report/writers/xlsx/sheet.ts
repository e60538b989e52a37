import type { Cell as SheetCell, WriteSheet } from "hucre/xlsx";
import { greatestOf } from "../../../model/lists.ts";
import type { ColumnKind, ReportTable } from "../../model/report-table.ts";
import type { View } from "../../model/view.ts";
import { cellText, HEAD, sheetCell } from "./cell.ts";
import { rowHeight } from "./row-height.ts";

/** Minimum and maximum width in characters; longer text wraps. */
const WIDTHS: Readonly<Record<ColumnKind, readonly [number, number]>> = {
  text: [9, 18],
  long: [14, 30],
  quote: [18, 40],
  number: [9, 11],
  score: [9, 11],
  date: [11, 15],
  sign: [11, 14],
  link: [11, 34],
  // People write in these, so they are wide also where they are empty.
  note: [24, 30],
};
/** A number is shown as "###" where it does not fit, so its column is as wide as its text. */
const GREATEST_NUMBER_WIDTH = 30;
/** The width of columns in characters that fits A4 landscape with letters of at least 8 points. */
const PAGE_WIDTH = 186;
/** Characters that the bold letters of a head need beside their number. */
const HEAD_MARGIN = 3;

function widthOf(table: ReportTable, at: number): number {
  const column = table.columns[at]!;
  const [least, most] = WIDTHS[column.kind];
  let [width, numbers] = [Math.max(least, longestWord(column.label) + HEAD_MARGIN), least];
  for (const row of table.rows) {
    const { text = "", number, date } = row[at] ?? {};
    for (const line of text.split("\n")) width = Math.max(width, line.length + 2);
    if (number !== undefined || date !== undefined) numbers = Math.max(numbers, text.length + 2);
  }
  const fits = Math.max(most, longestWord(column.label) + HEAD_MARGIN);
  return Math.max(Math.min(fits, width), Math.min(GREATEST_NUMBER_WIDTH, numbers));
}

/** The length of the longest word: a word that does not fit is broken inside. */
const longestWord = (text: string) => greatestOf(text.split(/\s+/u).map((word) => word.length));

/**
 * The number of leading columns that are printed: as the table says, else those that fit a page in readable letters. A
 * table whose first columns are repeated is printed whole, on several pages side by side.
 */
export function printedColumns(table: ReportTable): number {
  const { columns, frozen, printed } = table;
  if (printed !== undefined || frozen > 0) return printed ?? columns.length;
  let width = 0;
  const first = columns.findIndex((_, at) => {
    width += widthOf(table, at);
    return width > PAGE_WIDTH;
  });
  return first < 0 ? columns.length : Math.max(1, first);
}

/** How many pages side by side the printed columns of a table need. */
function pagesAcross(table: ReportTable, widths: readonly number[]): number {
  const total = widths.slice(0, printedColumns(table)).reduce((sum, width) => sum + width, 0);
  return table.frozen > 0 ? Math.max(1, Math.ceil(total / PAGE_WIDTH)) : 1;
}

/** The width of columns that fits A4 landscape with letters of their full size. */
const FULL_SIZE_WIDTH = 148;

/**
 * The widths of the columns. If the printed columns leave a part of the page empty, the columns whose texts wrap get it, so
 * that rows are lower.
 */
function widthsOf(table: ReportTable): number[] {
  const widths = table.columns.map((_, c) => widthOf(table, c));
  const printed = widths.slice(0, printedColumns(table));
  const spare = FULL_SIZE_WIDTH - printed.reduce((sum, width) => sum + width, 0);
  if (table.frozen > 0 || spare <= 0) return widths;
  const needs = printed.map((width, c) => {
    if (table.columns[c]!.kind === "note") return 0;
    const longest = greatestOf(
      table.rows.map((row) => greatestOf((row[c]?.text ?? "").split("\n").map(({ length }) => length))),
    );
    return Math.max(0, longest + 2 - width);
  });
  const needed = needs.reduce((sum, need) => sum + need, 0);
  const share = Math.min(1, spare / Math.max(1, needed));
  return widths.map((width, c) => width + Math.floor((needs[c] ?? 0) * share));
}

/** 0 → "A", 26 → "AA" */
export function columnLetters(at: number): string {
  return at < 26
    ? String.fromCharCode(65 + at)
    : columnLetters(Math.floor(at / 26) - 1) + columnLetters(at % 26);
}

/** One table as a sheet; the day of the report is printed on every page. @param sheetNames the sheet of each table */
export function sheetOf(
  table: ReportTable,
  sheetNames: ReadonlyMap<string, string>,
  { asOf, lang }: Pick<View, "asOf" | "lang">,
): WriteSheet {
  const name = sheetNames.get(table.name)!;
  const cells = new Map<string, Partial<SheetCell>>();
  table.columns.forEach((column, c) => {
    cells.set(`0,${c}`, { value: cellText(column.label), type: "string", style: HEAD });
  });
  table.rows.forEach((row, r) => {
    row.forEach((cell, c) => {
      cells.set(`${r + 1},${c}`, sheetCell(table.columns[c]!, cell, lang, sheetNames));
    });
  });
  const widths = widthsOf(table);
  const printed = printedColumns(table);
  const heights = [table.columns.map((c) => c.label), ...table.rows.map((row) => row.map((c) => c.text))].map(
    (texts, r) => [r, { height: rowHeight(texts.slice(0, printed), widths, r === 0) }] as const,
  );
  const last = columnLetters(table.columns.length - 1);
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
      fitToWidth: pagesAcross(table, widths),
      fitToHeight: 0,
      margins: { left: 0.4, right: 0.4, top: 0.5, bottom: 0.6, header: 0.3, footer: 0.3 },
    },
    headerFooter: { oddFooter: `&L${cellText(asOf.text)}&C&A&R&P/&N` },
  };
}
