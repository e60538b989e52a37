import { fold } from "../../../language/fold.ts";
import type { Role, UnitRef } from "../../../model/plan.ts";
import { COORDINATE, LEAD_WORD } from "../../lexicon/roles.ts";
import type { RuleContext } from "../../text/rule.ts";
import { type Span, spanIn } from "../../text/span.ts";
import type { TextLine } from "../../text/text-line.ts";
import { readDueCell } from "./due-cell.ts";
import { type Cell, type GridRow, textOf } from "./grid.ts";
import { isUnitCell, type RowUnits, readUnitCells } from "./unit-cells.ts";

// A table with a column for each unit or period: a mark in a row ("x", "CT", "PH") says that the unit takes part in
// the row's task, or that the task is done then.

/** A column of marks. */
interface MarkedColumn {
  readonly units: readonly UnitRef[];
  /** The name in the head. */
  readonly span: Span;
  /** The role that a heading above or below the name states; null if the marks state it. */
  readonly role: Role | null;
}

export type MarkedColumns = ReadonlyMap<number, MarkedColumn>;

const FEWEST_COLUMNS = 2;
const FEWEST_MARKS = 2;
const MARK_OF_LEAD = /^(?:ct|c\/t|c|chủ trì)$/u;
const MARK_OF_PARTNER = /^(?:ph|p\/h|p|phối hợp)$/u;
const MARK = /^(?:\(?x\)?|[✓✔√☑☒●•■◼+*]|v)$/u;

/** The role that a mark states; "member" for a mere mark, null for other words. `text`: folded. */
export const markedRole = (text: string): Role | null =>
  roleOfMark(text) ?? (MARK.test(text) ? "member" : null);

const isMark = (text: string): boolean =>
  MARK.test(text) || MARK_OF_LEAD.test(text) || MARK_OF_PARTNER.test(text);

/**
 * The columns whose headings name units and whose cells are empty or have a mark; empty unless there are several. `rows`: the
 * rows below the head.
 */
export function markedColumns(
  head: readonly TextLine[],
  rows: readonly GridRow[],
  context: RuleContext,
): MarkedColumns {
  const marked = new Map<number, MarkedColumn>();
  for (const column of columnsWithMarks(rows)) {
    const own = headed(head, column, context);
    if (own) marked.set(column, own);
  }
  return new Set([...marked.values()].flatMap(({ units }) => units.map(({ name }) => fold(name)))).size >=
    FEWEST_COLUMNS
    ? marked
    : new Map();
}

/** True where the marks or the headings say who leads; a mere "x" beside a criterion may be a fault. */
export const statesRoles = (marked: MarkedColumns, rows: readonly GridRow[]): boolean =>
  [...marked.values()].some(({ role }) => role !== null) ||
  rows.some(({ cells }) =>
    [...marked.keys()].some((column) => MARK_OF_LEAD.test(fold(textOf(cells.get(column))))),
  );

/** The columns without words other than marks, if they have several marks together. */
function columnsWithMarks(rows: readonly GridRow[]): number[] {
  const marks = new Map<number, number>();
  const others = new Set<number>();
  for (const { cells, own } of rows)
    for (const [column, cell] of cells) {
      const text = fold(textOf(cell));
      const isOther = text !== "" && !isMark(text);
      if (isOther && own.size > 1) others.add(column);
      if (!isOther) marks.set(column, (marks.get(column) ?? 0) + (text === "" ? 0 : 1));
    }
  const found = [...marks].filter(([column]) => !others.has(column));
  const count = found.reduce((sum, [, number]) => sum + number, 0);
  return count >= FEWEST_MARKS ? found.map(([column]) => column) : [];
}

/**
 * The columns whose headings are periods ("Quý I", "T5/2026") and whose cells are empty or have a mark, with their headings in order; empty
 * unless there are several.
 */
export function markedPeriods(
  head: readonly TextLine[],
  rows: readonly GridRow[],
  context: RuleContext,
): ReadonlyMap<number, Cell> {
  const periods = columnsWithMarks(rows).flatMap((column): [number, Cell][] => {
    const lowest = cellsOver(head, column).at(-1);
    return lowest && readDueCell(lowest, context).length === 1 ? [[column, lowest]] : [];
  });
  return new Map(periods.length < FEWEST_COLUMNS ? [] : periods.sort(([a], [b]) => a - b));
}

/** The heading of the last period with a mark in a row. */
export const lastMarked = ({ cells }: GridRow, periods: ReadonlyMap<number, Cell>): Cell | undefined =>
  [...periods].findLast(([column]) => isMark(fold(textOf(cells.get(column)))))?.[1];

/** The headings over a column, from the first row of the head to the last. */
const cellsOver = (head: readonly TextLine[], column: number): Cell[] =>
  head.flatMap((line) => {
    const cell = line.source.row!.cells.find(
      (one) => one.column <= column && column < one.column + one.colSpan,
    );
    return cell ? [{ line: line.upTo(cell.end), start: cell.start }] : [];
  });

/** What the headings over a column say: the units, and their role where one of the headings states it. */
function headed(head: readonly TextLine[], column: number, context: RuleContext): MarkedColumn | null {
  const over = cellsOver(head, column);
  const named = over.findLast((cell) => textOf(cell) !== "" && isUnitCell(cell, context));
  if (!named) return null;
  const units = readUnitCells(named, undefined, { role: "member", shared: false }, context).leads;
  if (units.length === 0) return null;
  const role = over.map((cell) => roleOf(cell, named)).find((one) => one !== null) ?? null;
  return { units, role, span: spanIn(named.line, named.start, named.line.text.length) };
}

function roleOf(cell: Cell, named: Cell): Role | null {
  if (cell === named) return null;
  const heading = fold(textOf(cell));
  const [leads, helps] = [heading.includes(LEAD_WORD), heading.includes(COORDINATE)];
  if (leads === helps) return null;
  return leads ? "lead" : "coordinate";
}

/** The units with a mark in a row, and where the head names the first of them. */
export function readMarks(
  { cells }: GridRow,
  marked: MarkedColumns,
): RowUnits & { readonly span: Span | null } {
  const found = [...marked]
    .sort(([a], [b]) => a - b)
    .flatMap(([column, own]) => {
      const mark = fold(textOf(cells.get(column)));
      return isMark(mark) ? [{ ...own, role: roleOfMark(mark) ?? own.role ?? ("member" as const) }] : [];
    });
  const leads = found.filter(({ role }) => role !== "coordinate");
  const partners = found.filter(({ role }) => role === "coordinate");
  return {
    leads: leads.flatMap(({ units }) => units),
    partners: partners.flatMap(({ units }) => units),
    role: leads.some(({ role }) => role === "lead") ? "lead" : "member",
    span: (leads[0] ?? partners[0])?.span ?? null,
  };
}

function roleOfMark(mark: string): Role | null {
  if (MARK_OF_LEAD.test(mark)) return "lead";
  return MARK_OF_PARTNER.test(mark) ? "coordinate" : null;
}
