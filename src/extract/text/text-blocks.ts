import type { Block, TableBlock } from "../../model/extraction.ts";
import { textLine } from "../shared/text-lines.ts";
import { alignedTables } from "./aligned-tables.ts";
import { crawledBlocks } from "./crawled-text.ts";
import { delimitedTables } from "./delimited-tables.ts";
import { runOnParagraphs } from "./run-on-text.ts";
import { withTypedBlanks } from "./typed-blanks.ts";

/**
 * The lines of a page of plain text as blocks: tables where cells are separated, paragraphs where a program joined them, otherwise each
 * line as it is.
 */
export function textBlocks(lines: readonly string[]): Block[] {
  const typed = withTypedBlanks(lines);
  return crawledBlocks(typed) ?? plainBlocks(typed);
}

function plainBlocks(lines: readonly string[]): Block[] {
  const tables = tablesIn(lines);
  const joined = tables.size === 0 ? runOnParagraphs(lines) : null;
  if (joined) return joined.map((text) => ({ ...textLine(text), paragraph: true }));
  const blocks: Block[] = [];
  for (let i = 0; i < lines.length; i++) {
    const table = tables.get(i);
    blocks.push(table ? tableBlock(table.rows) : textLine(lines[i]!));
    if (table) i = table.to - 1;
  }
  return blocks;
}

/** The tables of plain text by their first lines. */
function tablesIn(lines: readonly string[]) {
  const delimited = delimitedTables(lines).map((table) => ({
    ...table,
    rows: table.rows.map((cells) => cells.map((cell) => cell.split("\n"))),
  }));
  return new Map([...alignedTables(lines), ...delimited].map((table) => [table.from, table]));
}

function tableBlock(rows: readonly (readonly (readonly string[])[])[]): TableBlock {
  return {
    kind: "table",
    rows: rows.map((cells) => ({
      cells: cells.map((lines, column) => ({
        lines: lines.filter((text) => text !== "").map(textLine),
        column,
        rowSpan: 1,
        colSpan: 1,
      })),
    })),
  };
}
