import { regex } from "../../../language/regex.ts";
import { pushAll } from "../../../model/lists.ts";
import type { RuleContext } from "../../text/rule.ts";
import { wholeLine } from "../../text/span.ts";
import type { TextLine } from "../../text/text-line.ts";
import { beginsWithVerb } from "../../units/ends/witnesses/predicates.ts";
import type { NamedSubIndex } from "../sub-index/named-sub-index.ts";
import { readAssigningMatrix } from "./assigning-matrix.ts";
import { headsUnits, readAssigningTable } from "./assigning-table.ts";
import { readCards } from "./cards.ts";
import { withCarriedUnits } from "./carried-units.ts";
import type { Column } from "./columns.ts";
import { joinCutRows, placesOf, withNextPage } from "./cut-rows.ts";
import { fitsBelow } from "./fits-below.ts";
import { isFormToFill } from "./form-to-fill.ts";
import { alignedTo, type Cell, type GridRow, gridRows, textOf } from "./grid.ts";
import { BY_CONTENTS, findHead, type Head } from "./head.ts";
import type { NamedRow } from "./named-row.ts";
import { OpenSubIndex } from "./open-sub-index.ts";
import { listsPastWork } from "./past-work.ts";
import { isRepeatedHead } from "./repeated-head.ts";
import { cellOf } from "./row-cells.ts";
import type { RowNumber } from "./row-number.ts";
import { hasSteps, readStepTable, type StepTable } from "./step-table.ts";
import { leadsOf } from "./sub-index-leads.ts";
import { readSubIndexRows } from "./sub-index-row.ts";
import { withWorkAbove } from "./sub-rows.ts";
import { NO_VALUES, readTaskRow, type TableRow } from "./task-row.ts";
import { isBearerCell } from "./unit-cells.ts";
import { endsUnitGroup, periodOf, type UnitGroup, unitGroupOf } from "./unit-groups.ts";
import { wholeIndexRows } from "./whole-index-row.ts";
import { readWorkOfColumns } from "./work-of-columns.ts";

/** What the part of a table on the next page needs if the head is not repeated there. */
export interface Continuation {
  readonly head: Head;
  readonly subIndex: NamedSubIndex | null;
  /** The number of the row that named it. */
  readonly number?: RowNumber | null;
  /** True where that row is one cell in capitals across the table. */
  readonly isBand?: boolean;
  /** The units that the rows belong to. */
  readonly group: UnitGroup | null;
}

/** The cells of so many further parts show what a column has. */
const PARTS_FOR_HEAD = 2;

/** What the rows of one table state. */
interface ReadRows {
  readonly rows: TableRow[];
  readonly continuation: Continuation | null;
  /** The rows of the next parts that were read with this one, such as the rest of its last row. */
  readonly taken: readonly TextLine[];
}

/** What is around a table. */
interface TablePlace {
  /** The part of the table on the page before. */
  readonly from?: Continuation | null;
  /** The parts of this table on the next pages. */
  readonly next?: readonly (readonly TextLine[])[];
  /** The line above the table, and the units of it. */
  readonly heading?: TextLine | undefined;
  readonly above?: UnitGroup | null;
}

/** Reads the rows of one table. In a table without a head, rows only name sub-indices. */
export function readTaskRows(
  lines: readonly TextLine[],
  context: RuleContext,
  place: TablePlace = {},
): ReadRows {
  const assigning = assigningRows(lines, place.next ?? [], context);
  if (assigning) return { ...assigning, continuation: null };
  const carried = place.from?.head ?? null;
  const found = findHead(lines, context, place.heading, place.next?.slice(0, PARTS_FOR_HEAD).flat());
  const own = found && carried && fitsBelow(carried, lines, found.row, context) ? null : found;
  const head = own ?? carried;
  const printed = gridRows(lines)
    .filter(({ line }) => !head || ((!own || line.source.row!.row > own.row) && !isRepeatedHead(line, head)))
    .map((row) => (head ? alignedTo(placesOf(head), row) : row));
  const steps = head && !hasSteps(lines) ? null : stepsWithout(head, printed, { lines, context });
  if (!steps) return readHeadedRows(printed, { own, head }, place, context);
  return { rows: steps.rows, continuation: { head: steps.head, subIndex: null, group: null }, taken: [] };
}

/** The rows of a table that assigns sub-indices in another way than task by task; a table of marks with its rows on the next page. */
function assigningRows(
  lines: readonly TextLine[],
  next: readonly (readonly TextLine[])[],
  context: RuleContext,
): Pick<ReadRows, "rows" | "taken"> | null {
  const isOfUnits = headsUnits(lines[0]);
  for (const parts of isOfUnits ? new Set([next.length, Math.min(1, next.length), 0]) : []) {
    const taken = next.slice(0, parts).flat();
    const whole = [...lines, ...taken];
    const rows =
      readAssigningTable(whole, context) ?? (parts > 0 ? readAssigningMatrix(whole, context) : null);
    if (rows) return { rows, taken };
  }
  const rows =
    readAssigningMatrix(lines, context) ?? readCards(lines, context) ?? readWorkOfColumns(lines, context);
  return rows && { rows, taken: [] };
}

/** Reads the rows below a head. `own`: the table's own one; `head`: also that of the table that it continues. */
function readHeadedRows(
  printed: readonly GridRow[],
  { own, head }: { readonly own: Head | null; readonly head: Head | null },
  { from = null, next = [], above = null }: TablePlace,
  context: RuleContext,
): ReadRows {
  const cut = head && withNextPage(printed, next[0] ?? [], head);
  const whole = cut?.rows ?? printed;
  const joined = head ? withCarriedUnits(joinCutRows(whole, head), head) : whole;
  const openAbove = own ? null : (from?.subIndex ?? null);
  const named = readSubIndexRows(joined, head?.columns ?? new Map<number, Column>(), context, openAbove);
  const rows = head ? withWorkAbove(joined, head, ({ line }) => named.has(line.index)) : joined;
  const ofWhole = head && wholeIndexRows(rows, named, head, context);
  const open = new OpenSubIndex(own ? null : from);
  const hasUnits = head !== null && [...head.columns.values()].includes("lead");
  let period: Cell | undefined;
  let group: UnitGroup | null = own ? (hasUnits ? null : above) : (from?.group ?? null);
  const read: TableRow[] = [];
  for (const [i, row] of rows.entries()) {
    const opens = named.get(row.line.index) ?? null;
    open.enter(row, rows[i - 1], opens, context);
    if (!head) {
      if (opens) pushAll(read, rowsOfNames(row, opens));
      continue;
    }
    const isOfWhole = ofWhole?.has(row.line.index) === true;
    if (!opens && open.isOverRows(row, head, isOfWhole, context)) continue;
    const time = opens ? null : periodOf(row, head.columns, context);
    if (time) {
      period = time;
      continue;
    }
    const opened = opens ? null : unitGroupOf(row, head.columns, context);
    if (!opened && group && endsUnitGroup(row, head.columns, group)) group = null;
    group = opened ?? group;
    if (opened || (!opens && headsParts(row, rows[i + 1], head))) continue;
    if (continuesRowAbove(row, head) && joinAbove(read.at(-1), cellOf(row, head, "task"))) continue;
    const values = readTaskRow(row, head, { subIndex: open.named, opens, group, period }, context);
    read.push(values);
    if (opens) pushAll(read, leadsOf(opens, row, head, context));
    for (const subIndex of open.further) read.push({ ...values, subIndex, deadlines: [] });
  }
  const isNoWork = head !== null && (listsPastWork(rows, head, context) || isFormToFill(rows, head));
  return {
    rows: isNoWork
      ? read.map((row) => ({ ...row, assignment: null, task: null, deadlines: [] }))
      : withDoubt(read),
    continuation: head && {
      head,
      subIndex: open.named,
      number: open.number,
      isBand: open.isBand,
      group,
    },
    taken: cut?.taken ?? [],
  };
}

/** A row of a table without a head, which only names sub-indices. */
const rowsOfNames = ({ line }: GridRow, { named, further }: NamedRow): TableRow[] =>
  [named, ...further].map((subIndex) => ({ ...NO_VALUES, subIndex, headed: false, line: line.index }));

/** The rows, their units in doubt where most cells of the column of leads name none: it may be for something else. */
function withDoubt(rows: TableRow[]): TableRow[] {
  const unread = rows.filter(({ hasUnreadLead }) => hasUnreadLead).length;
  if (unread < FEWEST_UNREAD || unread <= rows.filter(({ assignment }) => assignment).length) return rows;
  return rows.map((row) => {
    if (!row.assignment) return row;
    const place = { ...row.assignment.place, confidence: BY_CONTENTS };
    return { ...row, assignment: { ...row.assignment, place } };
  });
}
const FEWEST_UNREAD = 2;

/** The reading of a table of steps by its contents, where there is no head, or none whose column of units has them. */
function stepsWithout(
  head: Head | null,
  rows: readonly GridRow[],
  { lines, context }: { readonly lines: readonly TextLine[]; readonly context: RuleContext },
): StepTable | null {
  if (head) {
    const leads = rows.map((row) => cellOf(row, head, "lead")).filter((cell) => cell !== undefined);
    const known = leads.filter((cell) => isBearerCell(cell, context));
    if (known.length > 0 && known.length >= KNOWN_SHARE * leads.length) return null;
  }
  return readStepTable(lines, context);
}
const KNOWN_SHARE = 0.5;

/** "1.1 | Môi trường chính sách" above "1.1.1 | Ban hành chính sách … | Sở A": a name alone that heads the rows with its number. */
function headsParts({ line, cells, own }: GridRow, next: GridRow | undefined, head: Head): boolean {
  const [order, words, ...others] = [...own].filter((column) => textOf(cells.get(column)) !== "");
  if (order === undefined || words === undefined || others.length > 0 || !next) return false;
  const [number, below] = [cells, next.cells].map((of) => textOf(of.get(order)).replace(/\.$/u, ""));
  const isAbove =
    (NUMBER_OF_PART.test(number!) && below!.startsWith(`${number}.`)) ||
    (LETTERS.test(number!) && below === "1");
  const name = cells.get(words)!;
  const at = name.start + name.line.text.slice(name.start).search(/\S/u);
  return isAbove && head.columns.get(words) === "task" && next.own.size > 2 && !beginsWithVerb(line, at);
}
const LETTERS = /^(?:[IVX]{1,5}|[A-H])$/u;
const NUMBER_OF_PART = /^(?:\d{1,2}|[IVX]{1,5})(?:\.\d{1,2}){0,2}$/u;

/** True for the rest of a row that the end of a page cut: it has only a task, which begins with a small letter. */
function continuesRowAbove(row: GridRow, head: Head): boolean {
  const filled = [...row.own].filter((column) => textOf(row.cells.get(column)) !== "");
  return (
    filled.length === 1 &&
    head.columns.get(filled[0]!) === "task" &&
    regex`^\p{Ll}`.test(textOf(row.cells.get(filled[0]!)))
  );
}

function joinAbove(above: TableRow | undefined, cell: Cell | undefined): boolean {
  const task = above?.assignment?.tasks[0] ?? above?.task;
  if (!above || !task || !cell) return false;
  const rest = { span: wholeLine(cell.line), rule: task.rule, confidence: task.confidence };
  const value = { ...task.value, text: `${task.value.text} ${textOf(cell)}` };
  const joined = { ...task, value, alsoAt: [...(task.alsoAt ?? []), rest] };
  if (above.assignment) above.assignment.tasks[0] = joined;
  else Object.assign(above, { task: joined });
  return true;
}
