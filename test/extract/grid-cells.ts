import type { TableBlock } from "../../src/model/extraction.ts";

/** The cells of a table, row by row: text, column, rows and columns that they span. */
export const gridCells = (table: TableBlock) =>
  table.rows.map(({ cells }) =>
    cells.map((c) => [c.lines.map((l) => l.text).join("/"), c.column, c.rowSpan, c.colSpan]),
  );
