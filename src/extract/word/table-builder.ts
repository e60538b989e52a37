import { element, valued } from "./word-builder.ts";
import type { XmlNode } from "./xml-node.ts";

/** A paragraph of a format without table elements (doc, rtf): it states its table depth and where its cell and row end. */
export interface TableParagraph {
  readonly node: XmlNode;
  /** Depth of nested tables; 0: not in a table. */
  readonly depth: number;
  /** The paragraph is the last of its cell. */
  readonly endsCell: boolean;
  /** The paragraph marks the end of a row and has no text of the document. */
  readonly endsRow: boolean;
  /** Columns of the row, at the end of a row; null: not stated. */
  readonly row: RowDefinition | null;
}

interface Cell {
  readonly content: readonly XmlNode[];
}

interface Row {
  readonly cells: readonly Cell[];
  readonly definition: RowDefinition | null;
}

/** Columns of one row. */
export interface RowDefinition {
  /** Left edges and the last right one, in twentieths of a point. */
  readonly edges: readonly number[];
  /** "merged": continues the cell to the left. */
  readonly horizontal: readonly ("merged" | null)[];
  readonly vertical: readonly ("restart" | "continue" | null)[];
}

/** Edges closer than this are the same (twentieths of a point): edges that people dragged differ a little. */
const SAME_EDGE = 40;
/** Tables nested deeper become paragraphs of the cell around them. */
const MAX_DEPTH = 20;

/** Paragraphs as blocks: those in tables become `w:tbl` elements. */
export function buildTables(paragraphs: readonly TableParagraph[], depth = 0): XmlNode[] {
  const blocks: XmlNode[] = [];
  for (let i = 0; i < paragraphs.length; ) {
    if (paragraphs[i]!.depth <= depth || depth >= MAX_DEPTH) {
      blocks.push(paragraphs[i++]!.node);
      continue;
    }
    let end = i;
    while (end < paragraphs.length && paragraphs[end]!.depth > depth) end++;
    blocks.push(tableOf(paragraphs.slice(i, end), depth + 1));
    i = end;
  }
  return blocks;
}

function tableOf(paragraphs: readonly TableParagraph[], depth: number): XmlNode {
  const rows: Row[] = [];
  let cells: Cell[] = [];
  let content: TableParagraph[] = [];
  const closeCell = () => {
    if (content.length > 0) cells.push({ content: buildTables(content, depth) });
    content = [];
  };
  for (const paragraph of paragraphs) {
    if (paragraph.depth > depth) content.push(paragraph);
    else if (paragraph.endsRow) {
      closeCell();
      rows.push({ cells, definition: paragraph.row });
      cells = [];
    } else {
      content.push(paragraph);
      if (paragraph.endsCell) closeCell();
    }
  }
  closeCell();
  // The file ends inside the table.
  if (cells.length > 0) rows.push({ cells, definition: null });
  const columns = columnsOf(rows);
  return element(
    "w:tbl",
    {},
    rows.map((row) => rowNode(row, columns)),
  );
}

function rowNode({ cells, definition }: Row, columnOf: ReadonlyMap<number, number>): XmlNode {
  if (!definition || definition.edges.length !== cells.length + 1) {
    return element(
      "w:tr",
      {},
      cells.map(({ content }) => element("w:tc", {}, content)),
    );
  }
  const columns = definition.edges.map((edge) => columnOf.get(edge)!);
  const nodes = cells.map(({ content }, i) => {
    const properties = [valued("w:gridSpan", Math.max(1, columns[i + 1]! - columns[i]!))];
    if (definition.horizontal[i]) properties.push(valued("w:hMerge", "continue"));
    const vertical = definition.vertical[i];
    if (vertical) properties.push(valued("w:vMerge", vertical));
    return element("w:tc", {}, [element("w:tcPr", {}, properties), ...content]);
  });
  return element("w:tr", {}, [
    element("w:trPr", {}, [valued("w:gridBefore", Math.max(0, columns[0]!))]),
    ...nodes,
  ]);
}

/** The column that begins at each edge of a table; near edges count as one. */
function columnsOf(rows: readonly Row[]): ReadonlyMap<number, number> {
  const edges = rows.flatMap((row) => row.definition?.edges ?? []).sort((a, b) => a - b);
  const columns = new Map<number, number>();
  let [line, column] = [Number.NEGATIVE_INFINITY, -1];
  for (const edge of edges) {
    if (edge - line > SAME_EDGE) {
      line = edge;
      column += 1;
    }
    columns.set(edge, column);
  }
  return columns;
}
