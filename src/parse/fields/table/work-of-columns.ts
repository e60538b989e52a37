import { fold } from "../../../language/fold.ts";
import type { RuleContext } from "../../text/rule.ts";
import { spanIn } from "../../text/span.ts";
import type { TextLine } from "../../text/text-line.ts";
import { isVerbAt } from "../../units/ends/witnesses/predicates.ts";
import { readSubIndexHeading } from "../sub-index/heading.ts";
import { type Column, columnOf } from "./columns.ts";
import { EMPTY_HEAD } from "./empty-head.ts";
import { type Cell, type GridRow, gridRows, textOf } from "./grid.ts";
import type { Head } from "./head.ts";
import { markedRole } from "./marked-columns.ts";
import { readTaskRow, type TableRow } from "./task-row.ts";
import { isUnitCell, readUnitCells } from "./unit-cells.ts";
import type { UnitGroup } from "./unit-groups.ts";

// A table with a column for each unit, whose cells say what the unit does: "Nội dung | Phòng Hành chính | Phòng Kế toán". Where the cells have
// only marks, the first column states the work (marked-columns.ts).

const FEWEST_COLUMNS = 2;
const FEWEST_ROWS = 2;
const MOST_HEAD_ROWS = 2;
/** The least share of cells below the units that begin with a verb; figures and facts of units are no work. */
const WORK_SHARE = 0.75;
const EMPTY = /^[-–—_./…]*$/u;

interface Columns {
  readonly units: ReadonlyMap<number, UnitGroup>;
  readonly due: number | undefined;
  readonly rows: readonly GridRow[];
}

/** The work in the cells below each unit; null for any other table. */
export function readWorkOfColumns(lines: readonly TextLine[], context: RuleContext): TableRow[] | null {
  const all = gridRows(lines);
  for (let above = 1; above <= MOST_HEAD_ROWS; above++) {
    const columns = columnsOf(all.slice(0, above), all.slice(above), context);
    if (columns) return columns.rows.flatMap((row) => rowsOf(row, columns, context));
  }
  return null;
}

/** The columns of units below a head; null unless several have work in their cells and no other column says who does it. */
function columnsOf(head: readonly GridRow[], rows: readonly GridRow[], context: RuleContext): Columns | null {
  const lowest = head.at(-1);
  if (!lowest || rows.length < FEWEST_ROWS) return null;
  const states = [...lowest.cells.keys()].filter((column) => columnStatesWork(column, rows));
  if (states.length < FEWEST_COLUMNS) return null;
  const units = new Map<number, UnitGroup>();
  let due: number | undefined;
  for (const column of lowest.cells.keys()) {
    const kind = kindOver(column, head);
    if (kind === "lead" || kind === "partners") return null;
    if (kind === "due") due ??= column;
    const group = kind === undefined ? unitsOver(lowest.cells.get(column)!, context) : null;
    if (group) units.set(column, group);
  }
  return units.size >= FEWEST_COLUMNS && [...units.keys()].every((column) => states.includes(column))
    ? { units, due, rows }
    : null;
}

/** What the lowest heading over a column says that it contains. */
const kindOver = (column: number, head: readonly GridRow[]): Column | undefined =>
  columnOf(fold(head.map(({ cells }) => textOf(cells.get(column))).findLast((text) => text !== "") ?? ""));

function columnStatesWork(column: number, rows: readonly GridRow[]): boolean {
  const cells = rows.flatMap((row) => stated(row.cells.get(column)));
  const work = cells.filter(({ line, start }) => isVerbAt(line, start));
  return work.length > 0 && work.length >= WORK_SHARE * cells.length;
}

/** The cell, if it has words that are no mark. */
const stated = (cell: Cell | undefined): Cell[] =>
  cell && !EMPTY.test(textOf(cell)) && markedRole(foldedOf(cell)) === null ? [cell] : [];

const foldedOf = ({ line, start }: Cell) => line.folded.slice(start).trim();

function unitsOver(cell: Cell, context: RuleContext): UnitGroup | null {
  if (textOf(cell) === "" || !isUnitCell(cell, context)) return null;
  const { leads } = readUnitCells(cell, undefined, { role: "member", shared: false }, context);
  if (leads.length === 0) return null;
  return { units: leads, span: spanIn(cell.line, cell.start, cell.line.text.length), style: "" };
}

const KINDS: readonly Column[] = ["task", "due"];
const HEAD: Head = { ...EMPTY_HEAD, columns: new Map(KINDS.map((kind, column) => [column, kind])) };

/** The work that a row has for each unit, with the sub-index and the due date of the row. */
function rowsOf(row: GridRow, { units, due }: Columns, context: RuleContext): TableRow[] {
  const others = [...row.cells].filter(([column]) => !units.has(column) && column !== due);
  const subIndex = others
    .map(([, { line, start }]) => readSubIndexHeading(line, start, context))
    .find((named) => named?.id);
  const time = due === undefined ? undefined : row.cells.get(due);
  return [...units].flatMap(([column, group]) =>
    stated(row.cells.get(column)).map((task) => {
      const cells = new Map([task, ...(time ? [time] : [])].map((cell, i) => [i, cell]));
      const own = { line: row.line, cells, own: new Set(cells.keys()) };
      return readTaskRow(own, HEAD, { subIndex: subIndex ?? null, opens: null, group }, context);
    }),
  );
}
