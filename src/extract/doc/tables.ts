import type { XmlNode } from "../docx/xml-node.ts";
import { element, valued } from "../word-tree.ts";
import type { ParagraphLook } from "./look.ts";
import type { Modifier } from "./modifiers.ts";

/** A paragraph on its way into the tree. */
export interface Placeable {
  readonly node: XmlNode;
  readonly look: ParagraphLook;
  /** It ends with a cell mark. */
  readonly endsCell: boolean;
}

interface Cell {
  readonly content: readonly XmlNode[];
}

interface Row {
  readonly cells: readonly Cell[];
  readonly definition: RowDefinition | null;
}

/** Columns of one row ([MS-DOC] 2.9.321 TDefTableOperand). */
interface RowDefinition {
  /** Left edges and the last right one, in twentieths of a point. */
  readonly edges: readonly number[];
  /** "merged" goes on from the left. */
  readonly horizontal: readonly ("merged" | null)[];
  readonly vertical: readonly ("restart" | "continue" | null)[];
}

const DEFINITION = 0xd608;
const VERTICAL_MERGE = 0xd62b;
const MERGE = 0x5624;
const CELL_BYTES = 20;
/** Edges drawn by hand are a little off: nearer ones are the same (twentieths of a point). */
const SAME_EDGE = 40;
/** Deeper tables are flattened. */
const DEEPEST = 20;

/** Paragraphs as blocks: those of tables in `w:tbl`. */
export function withTables(paragraphs: readonly Placeable[], depth = 0): XmlNode[] {
  const blocks: XmlNode[] = [];
  for (let i = 0; i < paragraphs.length; ) {
    if (paragraphs[i]!.look.depth <= depth || depth >= DEEPEST) {
      blocks.push(paragraphs[i++]!.node);
      continue;
    }
    let end = i;
    while (end < paragraphs.length && paragraphs[end]!.look.depth > depth) end++;
    blocks.push(tableOf(paragraphs.slice(i, end), depth + 1));
    i = end;
  }
  return blocks;
}

function tableOf(paragraphs: readonly Placeable[], depth: number): XmlNode {
  const rows: Row[] = [];
  let cells: Cell[] = [];
  let content: Placeable[] = [];
  const closeCell = () => {
    if (content.length > 0) cells.push({ content: withTables(content, depth) });
    content = [];
  };
  for (const paragraph of paragraphs) {
    const { look } = paragraph;
    if (look.depth > depth) content.push(paragraph);
    else if (look.endsRow) {
      closeCell();
      rows.push({ cells, definition: definitionOf(look.modifiers) });
      cells = [];
    } else {
      content.push(paragraph);
      if (depth > 1 ? look.endsInnerCell : paragraph.endsCell) closeCell();
    }
  }
  closeCell();
  // A table that the file's end cuts off.
  if (cells.length > 0) rows.push({ cells, definition: null });
  const grid = gridOf(rows);
  return element(
    "w:tbl",
    {},
    rows.map((row) => rowNode(row, grid)),
  );
}

function rowNode({ cells, definition }: Row, grid: readonly number[]): XmlNode {
  if (!definition || definition.edges.length !== cells.length + 1) {
    return element(
      "w:tr",
      {},
      cells.map(({ content }) => element("w:tc", {}, content)),
    );
  }
  const column = (edge: number) => grid.findIndex((line) => Math.abs(line - edge) <= SAME_EDGE);
  const columns = definition.edges.map(column);
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

/** All edges of a table's cells from the left, near ones as one. */
function gridOf(rows: readonly Row[]): number[] {
  const edges = rows.flatMap((row) => row.definition?.edges ?? []).sort((a, b) => a - b);
  const grid: number[] = [];
  for (const edge of edges) if (grid.length === 0 || edge - grid.at(-1)! > SAME_EDGE) grid.push(edge);
  return grid;
}

function definitionOf(modifiers: readonly Modifier[]): RowDefinition | null {
  let edges: number[] = [];
  const horizontal: ("merged" | null)[] = [];
  const vertical: ("restart" | "continue" | null)[] = [];
  for (const { code, view, at, length } of modifiers) {
    if (code === DEFINITION && length > 0) {
      const count = view.getUint8(at);
      if (length < 1 + (count + 1) * 2) return null;
      edges = Array.from({ length: count + 1 }, (_, i) => view.getInt16(at + 1 + i * 2, true));
      for (let i = 0; i < count; i++) {
        const cell = at + 1 + (count + 1) * 2 + i * CELL_BYTES;
        // Cells at the row's end that are as usual may be left out.
        const flags = cell + 2 <= at + length ? view.getUint16(cell, true) : 0;
        horizontal[i] = flags & 0x02 ? "merged" : null;
        vertical[i] = flags & 0x40 ? "restart" : flags & 0x20 ? "continue" : null;
      }
    } else if (code === VERTICAL_MERGE && length >= 2) {
      const merge = view.getUint8(at + 1);
      vertical[view.getUint8(at)] = merge === 3 ? "restart" : merge === 1 ? "continue" : null;
    } else if (code === MERGE) {
      const last = Math.min(view.getUint8(at + 1), edges.length - 1);
      for (let i = view.getUint8(at) + 1; i < last; i++) horizontal[i] = "merged";
    }
  }
  return edges.length > 0 ? { edges, horizontal, vertical } : null;
}
