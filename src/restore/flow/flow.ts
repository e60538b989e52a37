import type { Block, Line, TableBlock } from "../../model/extraction.ts";
import type { Paragraph, RestoredText } from "../../model/restored-text.ts";

/** A stretch that restoration changed or doubts: what stood there, and how probable the reading is. */
export type Change = Paragraph["changes"][number];

/** A line on its way to the parser; `changes` in the order of the text. */
export interface ReadyLine extends Line {
  readonly changes?: readonly Change[];
}

/** A line of the flow with its page. */
export interface FlowLine {
  readonly kind: "line";
  readonly page: number;
  readonly line: ReadyLine;
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
  apply(items: readonly FlowItem[]): {
    items: FlowItem[];
    removed: Removed[];
    /** Encodings, other than the file's own, that text was read from, by page. */
    encodings?: ReadonlyMap<number, ReadonlySet<string>>;
  };
}

/** Lines of table cells carry their changes too. */
export const changesOf = (line: ReadyLine): readonly Change[] => line.changes ?? [];

/** The same changes where their text has moved by so many letters. */
export const movedBy = (changes: readonly Change[], offset: number): Change[] =>
  changes.map((change) => ({ ...change, start: change.start + offset, end: change.end + offset }));

export function flowItem(block: Block, page: number): FlowItem {
  return block.kind === "table" ? { kind: "table", page, table: block } : { kind: "line", page, line: block };
}

/** Applies `change` to every line, also those in table cells. */
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

/** All lines in order, also those in table cells. */
export function linesIn(items: readonly FlowItem[]): Line[] {
  return items.flatMap((item) =>
    item.kind === "line"
      ? [item.line]
      : item.table.rows.flatMap((row) => row.cells.flatMap((cell) => cell.lines)),
  );
}
