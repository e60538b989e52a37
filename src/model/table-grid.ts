import type { PlanRecord } from "./plan.ts";

type Table = PlanRecord["tables"][number];

/** A cell in the place of each of its rows and columns. */
export interface GridCell {
  readonly text: string;
  /** The row in which the cell begins. */
  readonly row: number;
  readonly colSpan: number;
}

/** More columns or rows than any printed table has for one cell. */
const MAX_SPAN = 60;

/** The cells of a table by row and column; a merged cell is in each of its positions. */
export function gridOf({ rows }: Pick<Table, "rows">): (GridCell | undefined)[][] {
  const grid: (GridCell | undefined)[][] = rows.map(() => []);
  for (const [row, { cells }] of rows.entries()) {
    let column = 0;
    for (const { text, rowSpan, colSpan } of cells) {
      while (grid[row]![column]) column++;
      for (let r = row; r < Math.min(rows.length, row + Math.min(rowSpan, MAX_SPAN)); r++) {
        for (let c = column; c < column + Math.min(colSpan, MAX_SPAN); c++) {
          grid[r]![c] ??= { text, row, colSpan };
        }
      }
      column += Math.min(colSpan, MAX_SPAN);
    }
  }
  return grid;
}

/** More rows than any printed heading has. */
const HEAD_ROWS = 4;

/**
 * The heading of a cell's column and the cell's text. A heading over several columns comes before that of the column:
 * "Đơn vị thực hiện, Chủ trì". null if nothing is printed above the cell, or in it.
 */
export function columnOf(table: Table, row: number, column: number): { head: string; cell: string } | null {
  const heads = gridOf({ rows: table.rows.slice(0, Math.min(row, HEAD_ROWS)) });
  const width = heads.reduce((most, cells) => Math.max(most, cells.length), 0);
  const above = heads.flatMap((cells) => {
    const head = cells[column];
    // A title above the headings is as wide as the table.
    return head && head.text.trim() !== "" && head.colSpan < width ? [head] : [];
  });
  const cell = cellAt(table, row, column, width)?.trim();
  const [top] = above;
  if (!cell || !top) return null;
  const below = above.find((head) => head.row > top.row && head.colSpan < top.colSpan);
  const texts = (below ? [top, below] : [top]).map(({ text }) => text.trim().replace(/\s+/gu, " "));
  return { head: texts.join(", "), cell };
}

/** The text of a cell. Only a row with cells that are merged with those above it needs the rows above. */
function cellAt({ rows }: Table, row: number, column: number, width: number): string | undefined {
  const own = rows[row]?.cells ?? [];
  const isWhole = own.length === width && own.every(({ colSpan }) => colSpan === 1);
  if (isWhole) return own[column]?.text;
  return gridOf({ rows: rows.slice(0, row + 1) })[row]?.[column]?.text;
}
