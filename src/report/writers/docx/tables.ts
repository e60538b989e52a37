import {
  BorderStyle,
  type ITableBordersOptions,
  Paragraph,
  Table,
  TableCell,
  TableLayoutType,
  TableRow,
  VerticalAlignTable,
  WidthType,
} from "docx";
import type { PaperBlock } from "../../model/paper.ts";
import { paragraphOf } from "./text.ts";

const NONE = { style: BorderStyle.NONE, size: 0, color: "auto" };
const NO_BORDERS: ITableBordersOptions = {
  top: NONE,
  bottom: NONE,
  left: NONE,
  right: NONE,
  insideHorizontal: NONE,
  insideVertical: NONE,
};

type TableBlock = Extract<PaperBlock, { readonly kind: "table" }>;

/** @param width of the text area, in twips @param size of the type, in points */
export function tableOf({ columns, rows }: TableBlock, width: number, size: number): Table {
  const widths = columns.map((column) => Math.round((width * column.width) / 100));
  const cell = (texts: readonly string[], i: number, head: boolean) =>
    new TableCell({
      width: { size: widths[i]!, type: WidthType.DXA },
      verticalAlign: head ? VerticalAlignTable.CENTER : VerticalAlignTable.TOP,
      margins: MARGINS,
      children: (texts.length > 0 ? texts : [""]).map((text) =>
        paragraphOf(text, { size, bold: head, align: head || columns[i]!.centred ? "centre" : "left" }),
      ),
    });
  return new Table({
    layout: TableLayoutType.FIXED,
    width: { size: width, type: WidthType.DXA },
    columnWidths: widths,
    rows: [
      new TableRow({
        tableHeader: true,
        cantSplit: true,
        children: columns.map(({ label }, i) => cell([label], i, true)),
      }),
      ...rows.map((row) => {
        const isHeading = row.length === 1 && columns.length > 1;
        const children = isHeading
          ? [headingCell(row[0]!, columns.length, size)]
          : row.map((texts, i) => cell(texts, i, false));
        return new TableRow({ cantSplit: true, children });
      }),
    ],
  });
}

const MARGINS = { top: 40, bottom: 40, left: 80, right: 80 };

/** A cell over all columns, kept on the page of the row below it. */
const headingCell = (texts: readonly string[], columnSpan: number, size: number): TableCell =>
  new TableCell({
    columnSpan,
    margins: MARGINS,
    children: texts.map((text) => paragraphOf(text, { size, bold: true, keepNext: true })),
  });

/** Two columns without borders, for the head and the signature. @param share of the left column, in percent */
export function twoColumns(
  left: readonly Paragraph[],
  right: readonly Paragraph[],
  { width, share }: { readonly width: number; readonly share: number },
): Table {
  const widths = [Math.round((width * share) / 100), Math.round((width * (100 - share)) / 100)];
  const cell = (children: readonly Paragraph[], i: number) =>
    new TableCell({
      width: { size: widths[i]!, type: WidthType.DXA },
      margins: { left: 0, right: 0 },
      children,
    });
  return new Table({
    layout: TableLayoutType.FIXED,
    width: { size: width, type: WidthType.DXA },
    columnWidths: widths,
    borders: NO_BORDERS,
    rows: [new TableRow({ cantSplit: true, children: [cell(left, 0), cell(right, 1)] })],
  });
}

/** A thin line under a text, with a share of the width of its column. @param indent on both sides, in twips */
export const lineOf = (indent: number): Paragraph =>
  new Paragraph({
    indent: { left: indent, right: indent },
    spacing: { before: 60, after: 60, line: 60 },
    border: { top: { style: BorderStyle.SINGLE, size: 6, color: "000000", space: 1 } },
  });
