import type { Line } from "../model/extraction.ts";
import type { Paragraph } from "../model/restored-text.ts";
import type { FlowTable } from "./flow.ts";

/** A table's rows, each one paragraph: cells parted by a tab, the lines of a cell by a blank. Empty rows fall out. */
export function rowParagraphs(item: FlowTable, tableId: string): Paragraph[] {
  return item.table.rows.flatMap((row, rowNumber) => {
    let text = "";
    const cells = row.cells.map((cell) => {
      if (text !== "" || cell !== row.cells[0]) text += "\t";
      const start = text.length;
      text += cell.lines
        .map((line) => line.text)
        .filter(Boolean)
        .join(" ");
      return { start, end: text.length, column: cell.column, rowSpan: cell.rowSpan, colSpan: cell.colSpan };
    });
    if (text.trim() === "") return [];
    const lines: Line[] = row.cells.flatMap((cell) => cell.lines).filter((line) => line.text !== "");
    return [
      {
        text,
        kind: "row" as const,
        page: item.page,
        breaks: [],
        boxes: [],
        bold: lines.every((line) => line.bold),
        row: { table: tableId, row: rowNumber, cells },
        confidence: Math.min(1, ...lines.map((line) => line.confidence)),
        changes: [],
      },
    ];
  });
}
