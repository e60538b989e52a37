import { element, valued } from "../word/word-builder.ts";
import type { XmlNode } from "../word/xml-node.ts";
import { childrenOf, numberOf, type OdfNode } from "./odf-node.ts";

const MAX_COLUMNS = 500;

/** A cell of a row above that goes on in this one. */
interface Hanging {
  rows: number;
  readonly columns: number;
}

/** A table with its merged cells; `readCell` gives the blocks of one. */
export function odfTable(table: OdfNode, readCell: (cell: OdfNode) => XmlNode[]): XmlNode {
  const hanging = new Map<number, Hanging>();
  return element(
    "w:tbl",
    {},
    rowsOf(table).map((row) => element("w:tr", {}, cellsOf(row, hanging, readCell))),
  );
}

/** Rows, out of the groups that wrap them. */
function rowsOf(node: OdfNode): OdfNode[] {
  return childrenOf(node).flatMap((child) => {
    if (child.name === "table:table-row") return [child];
    return /^table:table-(?:rows|header-rows|row-group)$/.test(child.name) ? rowsOf(child) : [];
  });
}

function cellsOf(
  row: OdfNode,
  hanging: Map<number, Hanging>,
  readCell: (cell: OdfNode) => XmlNode[],
): XmlNode[] {
  const nodes: XmlNode[] = [];
  /** The first column that nothing has taken yet. */
  let free = 0;
  let column = 0;
  for (const cell of childrenOf(row)) {
    const repeated = numberOf(cell, "table:number-columns-repeated", 1, MAX_COLUMNS);
    for (let i = 0; i < repeated && column < MAX_COLUMNS; i++, column++) {
      if (column < free) continue;
      const above = hanging.get(column);
      const covered = cell.name === "table:covered-table-cell";
      if (covered && above) {
        nodes.push(cellNode(above.columns, "continue", []));
        free = column + above.columns;
        if (--above.rows === 0) hanging.delete(column);
      } else if (cell.name === "table:table-cell") {
        const columns = numberOf(cell, "table:number-columns-spanned", 1, MAX_COLUMNS);
        const rows = numberOf(cell, "table:number-rows-spanned", 1, 100_000);
        if (rows > 1) hanging.set(column, { rows: rows - 1, columns });
        nodes.push(cellNode(columns, rows > 1 ? "restart" : null, readCell(cell)));
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
