import { isCapitals } from "../../../language/is-capitals.ts";
import { romanNumber } from "../../../language/numbers.ts";
import type { RuleContext } from "../../text/rule.ts";
import { spanIn } from "../../text/text-line.ts";
import { readSubIndexHeading } from "../sub-index/heading.ts";
import type { NamedSubIndex } from "../sub-index/named-sub-index.ts";
import { type Cells, type GridRow, textOf } from "./table-grid.ts";
import type { Column } from "./table-head.ts";

/** The sub-index that a row names, and in which column. */
export interface NamedRow {
  readonly named: NamedSubIndex;
  readonly column: number;
}

/** Fewest rows of a table that must name known sub-indices before a numbered row between them counts as one. */
const SIBLINGS = 3;

/**
 * Which rows open a sub-index, by line. Between three and more known ones, a row that goes on with their numbers and is
 * printed as they are (all in capitals) is a sub-index too, though the catalogue does not know its name.
 */
export function namedRows(
  rows: readonly GridRow[],
  columns: ReadonlyMap<number, Column>,
  context: RuleContext,
): Map<number, NamedRow> {
  const named = new Map<number, NamedRow>();
  const numbers = new Map<number, { column: number; capitals: boolean; index: string | null }>();
  for (const { line, cells } of rows) {
    const found = subIndexOfRow(cells, columns, context);
    if (!found) continue;
    named.set(line.index, found);
    const order = orderOf(cells, found.column);
    if (order === null) continue;
    const { name, index } = found.named;
    numbers.set(order, { column: found.column, capitals: isCapitals(name), index });
  }
  if (numbers.size < SIBLINGS) return named;
  const [least, most] = [Math.min(...numbers.keys()), Math.max(...numbers.keys())];
  const [sibling] = numbers.values();
  for (const { line, cells } of rows) {
    const order = orderOf(cells, sibling!.column);
    const cell = cells.get(sibling!.column);
    const between = order !== null && order >= least && order <= most && !numbers.has(order);
    if (named.has(line.index) || !between || !cell) continue;
    const name = textOf(cell);
    if (name.length < 6 || isCapitals(name) !== sibling!.capitals) continue;
    numbers.set(order, { ...sibling! });
    const restStart = cell.line.text.length;
    const span = spanIn(line, cell.start, restStart);
    named.set(line.index, {
      named: { id: null, index: sibling!.index, name, span, restStart, confidence: 0.7 },
      column: sibling!.column,
    });
  }
  return named;
}

/** The row's own number: a cell left of the name that holds nothing else. */
function orderOf(cells: Cells, column: number): number | null {
  for (const [at, cell] of cells) {
    const text = textOf(cell).replace(/[.)]$/u, "");
    if (at < column && /^(?:\d{1,2}|[IVX]{1,5})$/u.test(text))
      return /\d/.test(text) ? Number(text) : romanNumber(text);
  }
  return null;
}

function subIndexOfRow(
  cells: Cells,
  columns: ReadonlyMap<number, Column>,
  context: RuleContext,
): NamedRow | null {
  for (const [column, cell] of cells) {
    const kind = columns.get(column);
    if (kind && kind !== "subIndex" && kind !== "task" && kind !== "order") continue;
    const label = /^(?:[IVX]{1,4}|\d{1,2})[.)] /u.exec(textOf(cell))?.[0].length ?? 0;
    const lead = cell.line.text.slice(cell.start).search(/\S/u);
    if (lead < 0) continue;
    const named = readSubIndexHeading(cell.line, cell.start + lead + label, context);
    if (named?.id) return { named, column };
  }
  return null;
}
