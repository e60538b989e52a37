import type { Role, Target, UnitRef } from "../../model/plan.ts";
import { type Found, spanIn, type TextLine } from "../document.ts";
import type { RuleContext } from "../rule.ts";
import { readMarkedUnits, readRoleLabels } from "../rules/assignment/role-label.ts";
import type { NamedSubIndex } from "../rules/sub-index/named-sub-index.ts";
import { readUnitList } from "../unit-list.ts";
import type { PlacedAssignment, PlacedTask } from "./assignments.ts";
import { readDueDates } from "./due-dates.ts";
import { type Cell, type Cells, type GridRow, gridRows, textOf } from "./table-grid.ts";
import { type Column, findHead, type Head, isFurniture } from "./table-head.ts";
import { type NamedRow, namedRows } from "./table-sub-indices.ts";
import { readTargetCells } from "./table-targets.ts";
import { readTargets } from "./targets.ts";

/** What one row says: of which sub-index, and its targets or its task. */
export interface TableRow {
  readonly subIndex: NamedSubIndex | null;
  readonly targets: readonly Found<Target>[];
  readonly assignment: PlacedAssignment | null;
  readonly task: PlacedTask | null;
}

/** What a table goes on with on the next page, where its head is not printed again. */
export interface Carried {
  readonly head: Head;
  readonly subIndex: NamedSubIndex | null;
}

/** Reads the rows of one table. Without a head that assigns or sets a goal, rows still name sub-indices. */
export function readTaskRows(
  lines: readonly TextLine[],
  context: RuleContext,
  from: Carried | null,
): { rows: TableRow[]; carried: Carried | null } {
  const own = findHead(lines);
  const head = own ?? from?.head ?? null;
  const rows = gridRows(lines).filter(
    ({ line }) => !head || ((!own || line.source.row!.row > own.row) && !isFurniture(line, head)),
  );
  const named = namedRows(rows, head?.columns ?? new Map<number, Column>(), context);
  let current: NamedSubIndex | null = own ? null : (from?.subIndex ?? null);
  const read: TableRow[] = [];
  for (const row of rows) {
    const opens = named.get(row.line.index) ?? null;
    current = opens?.named ?? current;
    if (!head) {
      if (opens) read.push({ subIndex: opens.named, targets: [], assignment: null, task: null });
      continue;
    }
    if (goesOn(row, head) && joinAbove(read.at(-1), cellOf(row, head, "task"))) continue;
    read.push(readRow(row, head, current, opens, context));
  }
  return { rows: read, carried: head && { head, subIndex: current } };
}

function cellOf({ cells }: { cells: Cells }, head: Head, kind: Column): Cell | undefined {
  return [...head.columns]
    .flatMap(([column, k]) => (k === kind ? [cells.get(column)] : []))
    .find((cell) => textOf(cell) !== "");
}

/** A row cut by the page's end goes on in small letters, with no number and no unit of its own. */
function goesOn(row: GridRow, head: Head): boolean {
  const filled = [...row.own].filter((column) => textOf(row.cells.get(column)) !== "");
  return (
    filled.length === 1 &&
    head.columns.get(filled[0]!) === "task" &&
    /^\p{Ll}/u.test(textOf(row.cells.get(filled[0]!)))
  );
}

function joinAbove(above: TableRow | undefined, cell: Cell | undefined): boolean {
  const placed = above?.assignment?.tasks[0] ?? above?.task;
  if (!placed || !cell) return false;
  const joined = { ...placed, task: { ...placed.task, text: `${placed.task.text} ${textOf(cell)}` } };
  if (above?.assignment) above.assignment.tasks[0] = joined;
  else Object.assign(above!, { task: joined });
  return true;
}

function readRow(
  row: GridRow,
  head: Head,
  subIndex: NamedSubIndex | null,
  opens: NamedRow | null,
  context: RuleContext,
): TableRow {
  const { line, cells } = row;
  const at = (kind: Column) => cellOf(row, head, kind);
  const inCells = readTargetCells(
    {
      targets: [...head.columns].flatMap(([column, kind]) => {
        const cell = cells.get(column);
        return kind === "target" && cell ? [{ cell, year: head.years.get(column) ?? null }] : [];
      }),
      rank: at("rank"),
      baseline: at("baseline"),
      baselineYear: yearOf(head, "baseline"),
      increase: at("increase"),
    },
    context,
  );
  const targets = inCells.length > 0 || !opens ? inCells : besideName(line, opens.named, context);
  const units = unitsOfRow(at("lead"), at("partners"), head, context);
  const text = textOf(at("task"));
  const span = spanIn(line, 0, line.text.length);
  const details = { due: at("due"), product: at("product") };
  if (units.leads.length === 0 && units.partners.length === 0) {
    // A row that names its sub-index in the column of tasks is its heading, and so is one that says nothing else.
    const heading =
      opens !== null && (head.columns.get(opens.column) === "task" || text.includes(opens.named.name));
    const task = text && !heading ? { task: taskOf(text, null, [], details, context), span } : null;
    return { subIndex, targets, assignment: null, task };
  }
  const role = units.leads.length > 0 ? units.role : "coordinate";
  const task = taskOf(text, role, units.partners, details, context);
  const assignment: PlacedAssignment = {
    assignment: { label: textOf(at("order")) || null, units: units.leads },
    span,
    tasks: [{ task, span }],
    partners: [],
    role,
    rule: "assignment/table-row",
  };
  return { subIndex, targets, assignment, task: null };
}

const yearOf = (head: Head, kind: Column): number | null => {
  const column = [...head.columns].find(([, k]) => k === kind)?.[0];
  return column === undefined ? null : (head.years.get(column) ?? null);
};

interface RowUnits {
  readonly leads: UnitRef[];
  readonly partners: UnitRef[];
  readonly role: Role;
}

/** "Chủ trì: Sở A; phối hợp: Sở B" in one cell says more than the column; else the columns say it. */
function unitsOfRow(
  lead: Cell | undefined,
  partner: Cell | undefined,
  head: Head,
  context: RuleContext,
): RowUnits {
  const partners = unitsIn(partner, context);
  const labels = lead ? labelsIn(lead, context) : [];
  if (labels.length > 0) {
    const leads = labels.filter((label) => label.role !== "coordinate");
    const others = labels.filter((label) => label.role === "coordinate").flatMap((label) => label.units);
    return {
      leads: leads.flatMap((label) => label.units),
      partners: [...partners, ...others],
      role: leads[0]?.role ?? head.role,
    };
  }
  const leads = unitsIn(lead, context);
  // One column for both: the first leads, the others help.
  return head.shared
    ? { leads: leads.slice(0, 1), partners: [...leads.slice(1), ...partners], role: "lead" }
    : { leads, partners, role: head.role };
}

/** "Chủ trì: Sở A; phối hợp: Sở B", "Sở A (chủ trì), Sở B (phối hợp)". */
function labelsIn({ line, start }: Cell, context: RuleContext) {
  const at = start + leadingBlank({ line, start });
  const labels = readRoleLabels(line, at, context);
  return labels.length > 0 ? labels : readMarkedUnits(line, at, context);
}

const leadingBlank = (cell: Cell) => Math.max(0, cell.line.text.slice(cell.start).search(/[^\s\-–+•]/u));

/** Units of a cell, one a line or in a list; parted by dashes too. */
function unitsIn(cell: Cell | undefined, context: RuleContext): UnitRef[] {
  if (!cell) return [];
  const found: UnitRef[] = [];
  let at = cell.start;
  const { text } = cell.line;
  while (at < text.length) {
    at += /^[\s\-–+•*;,.]*/u.exec(text.slice(at))![0].length;
    if (at >= text.length) break;
    const list = readUnitList(cell.line, at, context);
    if (!list) break;
    found.push(...list.units);
    at = Math.max(list.end, at + 1);
  }
  return found;
}

function taskOf(
  text: string,
  role: Role | null,
  partners: UnitRef[],
  { due, product }: { due: Cell | undefined; product: Cell | undefined },
  context: RuleContext,
): PlacedTask["task"] {
  const date = due ? readDueDates(withBound(due), context)[0]?.value.date : undefined;
  return {
    label: null,
    text,
    role,
    units: [],
    partners,
    due: date ? { ...date, text: textOf(due) } : null,
    product: textOf(product) || null,
  };
}

/** A column headed "Thời gian" states its days without "trước": the head is the bound. */
function withBound(cell: Cell): TextLine {
  const text = textOf(cell);
  const bound =
    /^(?:trước|trong|chậm nhất|đến|hết|xong|hoàn thành|quý|tháng|hằng|hàng)/iu.test(text) &&
    !/^(?:quý|tháng)/iu.test(text)
      ? text
      : `trong ${text}`;
  return { ...cell.line, text: bound, folded: bound.toLowerCase() };
}

/** "Chỉ số “…”. Phấn đấu đạt từ 6,75 điểm trở lên": the goal stands in the row that names the sub-index. */
const besideName = (line: TextLine, named: NamedSubIndex, context: RuleContext) =>
  readTargets(line, context).filter((found) => found.span.start >= named.restStart);
