import type { Block, Line, TableBlock } from "../model/extraction.ts";
import type { RestoredText } from "../model/restored-text.ts";

/** A line of the flow with its page. */
export interface FlowLine {
  readonly kind: "line";
  readonly page: number;
  readonly line: Line;
}
export interface FlowTable {
  readonly kind: "table";
  readonly page: number;
  readonly table: TableBlock;
}
export type FlowItem = FlowLine | FlowTable;
export type Removed = RestoredText["removed"][number];

/** One step of making text ready: takes the flow, gives the flow, and says what it took out. */
export interface Repair {
  readonly id: string;
  apply(items: readonly FlowItem[]): { items: FlowItem[]; removed: Removed[] };
}

export function flowItem(block: Block, page: number): FlowItem {
  return block.kind === "table" ? { kind: "table", page, table: block } : { kind: "line", page, line: block };
}

/** Applies `change` to every line, also those in table cells. */
export function mapLines(items: readonly FlowItem[], change: (line: Line) => Line): FlowItem[] {
  return items.map((item) => {
    if (item.kind === "line") return { ...item, line: change(item.line) };
    const rows = item.table.rows.map((row) => ({
      cells: row.cells.map((cell) => ({ ...cell, lines: cell.lines.map(change) })),
    }));
    return { ...item, table: { ...item.table, rows } };
  });
}
