import type { Line, TableBlock } from "../../model/extraction.ts";
import type { PageCounter } from "./page-counter.ts";
import type { Placed } from "./placed.ts";
import { child, childNumber, childValue, type XmlNode } from "./xml-node.ts";

type Cell = TableBlock["rows"][number]["cells"][number];

/** No table in a document has more columns; a larger number is a sign of damage. */
const MAX_COLUMNS = 500;

/**
 * Reads a table with its merged cells, placed on the page of its first row. Rows and cells deleted by a tracked change
 * are left out; null: nothing remains. `readCell` returns the lines of a cell and counts its pages; `leaveOut` is called
 * for each deleted cell.
 */
export function readTable(
  table: XmlNode,
  pages: PageCounter,
  { readCell, leaveOut }: { readCell(cell: XmlNode): Line[]; leaveOut(cell: XmlNode): void },
): Placed<TableBlock> | null {
  const rows: TableBlock["rows"] = [];
  /** Cells that may continue in the next row, by the column in which they begin. */
  let open = new Map<number, Cell>();
  for (const row of within(table, "w:tr").filter((r) => !isDeletedRow(r))) {
    const begun: { readonly node: XmlNode; readonly cell: Cell }[] = [];
    const stillOpen = new Map<number, Cell>();
    /** The cell to the left, if it begins in this row. */
    let left: Cell | null = null;
    let column = columns(child(row, "w:trPr"), "w:gridBefore", 0);
    for (const node of within(row, "w:tc")) {
      const properties = child(node, "w:tcPr");
      if (child(properties, "w:cellDel")) {
        leaveOut(node);
        continue;
      }
      const colSpan = columns(properties, "w:gridSpan", 1);
      const above = open.get(column);
      const merge = verticalMerge(properties);
      if (merge === "continue" && above) {
        above.rowSpan++;
        stillOpen.set(column, above);
        left = null;
      } else if (childValue(properties, "w:hMerge") === "continue" && left) {
        left.colSpan += colSpan;
      } else {
        const cell: Cell = { lines: [], column, rowSpan: 1, colSpan };
        begun.push({ node, cell });
        if (merge !== null) stillOpen.set(column, cell);
        left = cell;
      }
      column += colSpan;
    }
    open = stillOpen;
    if (begun.some(({ node }) => startsOnNewPage(node))) pages.turnOnce();
    const { page } = pages;
    pages.sideBySide(
      begun.map(({ node, cell }) => () => {
        cell.lines = withoutBlankCell(readCell(node));
      }),
    );
    rows.push({ page, cells: begun.map(({ cell }) => cell) });
  }
  return rows.length > 0 ? { page: rows[0]!.page ?? 1, block: { kind: "table", rows } } : null;
}

/** Whether a page break precedes the row: Word marks it in the row's first words. */
function startsOnNewPage(cell: XmlNode): boolean {
  return firstPrinted(cell)?.name === "w:lastRenderedPageBreak";
}

function firstPrinted(node: XmlNode): XmlNode | null {
  if (node.name === "w:t" || node.name === "w:lastRenderedPageBreak") return node;
  for (const c of node.children) {
    const found = firstPrinted(c);
    if (found) return found;
  }
  return null;
}

/** Rows or cells, also inside other elements, but not those of tables inside. */
function within(node: XmlNode, name: "w:tr" | "w:tc"): XmlNode[] {
  return node.children.flatMap((c) => {
    if (c.name === name) return [c];
    return STOPS.has(c.name) ? [] : within(c, name);
  });
}

const STOPS: ReadonlySet<string> = new Set([
  "w:tc",
  "w:tbl",
  "w:p",
  "w:del",
  "w:moveFrom",
  "w:tblPr",
  "w:trPr",
]);

function isDeletedRow(row: XmlNode): boolean {
  return child(child(row, "w:trPr"), "w:del") !== null;
}

function verticalMerge(properties: XmlNode | null): "restart" | "continue" | null {
  const tracked = child(properties, "w:cellMerge")?.attributes["w:vMerge"];
  if (tracked !== undefined) return tracked === "cont" ? "continue" : "restart";
  if (!child(properties, "w:vMerge")) return null;
  return childValue(properties, "w:vMerge") === "restart" ? "restart" : "continue";
}

function columns(properties: XmlNode | null, name: string, least: number): number {
  return Math.min(MAX_COLUMNS, Math.max(least, childNumber(properties, name) ?? least));
}

const withoutBlankCell = (lines: Line[]) => (lines.some((line) => line.text.trim() !== "") ? lines : []);
