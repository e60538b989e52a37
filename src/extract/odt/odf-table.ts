import { element, valued } from "../word/word-builder.ts";
import type { XmlNode } from "../word/xml-node.ts";
import { childrenOf, numberOf, type OdfNode } from "./odf-node.ts";

const MAX_COLUMNS = 500;

/** A cell of a row above that continues in this one. */
interface OpenCell {
  rows: number;
  readonly columns: number;
}

interface CellReader {
  /** The blocks of a cell. */
  readCell(cell: OdfNode): XmlNode[];
  /** Called before a cell is read for one more column. */
  onCopy(): void;
}

/** A table with its merged cells. */
export function odfTable(table: OdfNode, reader: CellReader): XmlNode {
  const open = new Map<number, OpenCell>();
  return element(
    "w:tbl",
    {},
    rowsOf(table).map((row) => element("w:tr", {}, cellsOf(row, open, reader))),
  );
}

/** Rows, also inside groups of rows. */
function rowsOf(node: OdfNode): OdfNode[] {
  return childrenOf(node).flatMap((child) => {
    if (child.name === "table:table-row") return [child];
    return /^table:table-(?:rows|header-rows|row-group)$/.test(child.name) ? rowsOf(child) : [];
  });
}

function cellsOf(row: OdfNode, open: Map<number, OpenCell>, reader: CellReader): XmlNode[] {
  const nodes: XmlNode[] = [];
  /** The first column that no cell has taken yet. */
  let free = 0;
  let column = 0;
  for (const cell of childrenOf(row)) {
    const repeated = numberOf(cell, "table:number-columns-repeated", 1, MAX_COLUMNS);
    for (let i = 0; i < repeated && column < MAX_COLUMNS; i++, column++) {
      if (column < free) continue;
      if (i > 0) reader.onCopy();
      const above = open.get(column);
      const covered = cell.name === "table:covered-table-cell";
      if (covered && above) {
        nodes.push(cellNode(above.columns, "continue", []));
        free = column + above.columns;
        if (--above.rows === 0) open.delete(column);
      } else if (cell.name === "table:table-cell") {
        const columns = numberOf(cell, "table:number-columns-spanned", 1, MAX_COLUMNS);
        const rows = numberOf(cell, "table:number-rows-spanned", 1, 100_000);
        if (rows > 1) open.set(column, { rows: rows - 1, columns });
        nodes.push(cellNode(columns, rows > 1 ? "restart" : null, reader.readCell(cell)));
        free = column + columns;
      }
    }
  }
  return nodes;
}

function cellNode(
  columns: number,
  merge: "restart" | "continue" | null,
  content: readonly XmlNode[],
): XmlNode {
  const properties = [valued("w:gridSpan", columns), ...(merge ? [valued("w:vMerge", merge)] : [])];
  return element("w:tc", {}, [element("w:tcPr", {}, properties), ...content]);
}
