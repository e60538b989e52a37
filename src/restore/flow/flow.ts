import type { Block, Line, TableBlock } from "../../model/extraction.ts";
import type { Paragraph, RestoredText } from "../../model/restored-text.ts";

/** A part of a text that restoration changed or finds doubtful: what was read, and the probability of the current text. */
export type Change = Paragraph["changes"][number];

/** A line with the changes that restoration made to it, in the order of their offsets. */
export interface ReadyLine extends Line {
  readonly changes?: readonly Change[];
}

/** A line of the flow with its page. */
export interface FlowLine {
  readonly kind: "line";
  readonly page: number;
  readonly line: ReadyLine;
}
/** A table of the flow with its page. */
export interface FlowTable {
  readonly kind: "table";
  readonly page: number;
  readonly table: TableBlock;
}
/** One item of the flow: the lines and tables of all pages in reading order. */
export type FlowItem = FlowLine | FlowTable;
export type Removed = RestoredText["removed"][number];

/** One step of restoration: returns the changed flow and what it removed. */
export interface Repair {
  readonly id: string;
  apply(items: readonly FlowItem[]): {
    items: FlowItem[];
    removed: Removed[];
    /** Legacy encodings that text was decoded from, by page. */
    encodings?: ReadonlyMap<number, ReadonlySet<string>>;
  };
}

export const changesOf = (line: ReadyLine): readonly Change[] => line.changes ?? [];

/** The same changes in a text that begins `offset` UTF-16 units later. */
export const shiftedBy = (changes: readonly Change[], offset: number): Change[] =>
  changes.map((change) => ({ ...change, start: change.start + offset, end: change.end + offset }));

export function flowItem(block: Block, page: number): FlowItem {
  return block.kind === "table" ? { kind: "table", page, table: block } : { kind: "line", page, line: block };
}

/** Applies `change` to every line, including those of table cells. */
export function mapLines(items: readonly FlowItem[], change: (line: Line, page: number) => Line): FlowItem[] {
  return items.map((item) => {
    if (item.kind === "line") return { ...item, line: change(item.line, item.page) };
    const rows = item.table.rows.map((row) => ({
      ...row,
      cells: row.cells.map((cell) => ({
        ...cell,
        lines: cell.lines.map((line) => change(line, row.page ?? item.page)),
      })),
    }));
    return { ...item, table: { ...item.table, rows } };
  });
}

/** All lines in order, including those of table cells. */
export function linesIn(items: readonly FlowItem[]): Line[] {
  return items.flatMap((item) =>
    item.kind === "line"
      ? [item.line]
      : item.table.rows.flatMap((row) => row.cells.flatMap((cell) => cell.lines)),
  );
}
