import { type GridRow, gridRows } from "../../src/parse/fields/table/grid.ts";
import type { Head } from "../../src/parse/fields/table/head.ts";
import { findHead } from "../../src/parse/fields/table/head.ts";
import type { RuleContext } from "../../src/parse/text/rule.ts";
import type { TextLine } from "../../src/parse/text/text-line.ts";

/** The head of a table and the rows below it. */
export function headAndRows(
  lines: readonly TextLine[],
  context: RuleContext,
): { head: Head; rows: GridRow[] } {
  const head = findHead(lines, context)!;
  return { head, rows: gridRows(lines).filter(({ line }) => line.source.row!.row > head.row) };
}
