import { fold } from "../../../language/fold.ts";
import type { DueDate } from "../../../model/date.ts";
import type { Deadline, Role, Target, UnitRef } from "../../../model/plan.ts";
import type { RuleContext } from "../../text/rule.ts";
import { type Found, spanIn, type TextLine } from "../../text/text-line.ts";
import type { PlacedAssignment, PlacedTask } from "../assignment/assigned.ts";
import { whatIsDue } from "../deadline/what-is-due.ts";
import { readDueDates } from "../due-date/due-dates.ts";
import type { DueDay } from "../due-date/due-words.ts";
import type { NamedSubIndex } from "../sub-index/named-sub-index.ts";
import { readTargets } from "../target/targets.ts";
import { type Cell, type Cells, type GridRow, gridRows, textOf } from "./table-grid.ts";
import { type Column, findHead, type Head, isFurniture } from "./table-head.ts";
import { type NamedRow, namedRows } from "./table-sub-indices.ts";
import { readTargetCells } from "./table-targets.ts";
import { unitsOfRow } from "./table-units.ts";

/** What one row says: of which sub-index, and its targets or its task. */
export interface TableRow {
  readonly subIndex: NamedSubIndex | null;
  readonly targets: readonly Found<Target>[];
  readonly assignment: PlacedAssignment | null;
  readonly task: PlacedTask | null;
  /** The day that the row's own cell states. */
  readonly deadline: Found<Deadline> | null;
  /** Its table says in its head what its cells are. */
  readonly headed: boolean;
  /** Index of the row's line. */
  readonly line: number;
}

const SAYS_NOTHING = { targets: [], assignment: null, task: null, deadline: null };

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
      if (opens) read.push({ ...SAYS_NOTHING, subIndex: opens.named, headed: false, line: row.line.index });
      continue;
    }
    if (isTotal(row)) continue;
    if (!opens && headsIndex(row, head, context)) {
      current = null;
      continue;
    }
    if (goesOn(row, head) && joinAbove(read.at(-1), cellOf(row, head, "task"))) continue;
    read.push(readRow(row, head, current, opens, context));
  }
  return { rows: read, carried: head && { head, subIndex: current } };
}

/** "B | CHỈ SỐ PGI": a row that names a whole index and nothing else begins the rows of another. */
function headsIndex(row: GridRow, head: Head, { catalogue }: RuleContext): boolean {
  const filled = [...row.cells].filter(
    ([column, cell]) => head.columns.get(column) !== "order" && textOf(cell) !== "",
  );
  const [only] = filled;
  if (filled.length !== 1 || !only) return false;
  const text = textOf(only[1]);
  return text.length < 120 && catalogue.findIndices(text).length > 0 && !/[.;]$/u.test(text);
}

/** "Tổng điểm", "Cộng": the row sums up those above and is of none of them. */
const isTotal = ({ cells }: GridRow) =>
  [...cells.values()].slice(0, 2).some((cell) => TOTAL.test(fold(textOf(cell))));
const TOTAL = /^(?:tổng|cộng|tổng cộng|tổng điểm|tổng số|tổng số điểm|điểm tổng(?: hợp)?|cộng điểm)\.?$/u;

function cellOf({ cells }: { cells: Cells }, head: Head, kind: Column): Cell | undefined {
  for (const [column, of] of head.columns) {
    const cell = of === kind ? cells.get(column) : undefined;
    if (cell && textOf(cell) !== "") return cell;
  }
  return undefined;
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
  const ofRow = opens ? inCells : inCells.map((target) => ofPart(target, at("subIndex")));
  const targets = inCells.length > 0 || !opens ? ofRow : besideName(line, opens.named, context);
  const units = unitsOfRow(at("lead"), at("partners"), head, context);
  // Criteria below their sub-index, each with its goal, are what there is to do.
  const counted = !opens && !hasColumn(head, "task") && hasColumn(head, "target");
  const said = at("task") ?? (counted ? at("subIndex") : undefined);
  const text = textOf(said);
  const span = placeOf(said) ?? spanIn(line, 0, line.text.length);
  const due = dueIn(at("due"), context);
  const details = { due: due?.value.date ?? null, product: at("product") };
  if (units.leads.length === 0 && units.partners.length === 0) {
    // A row that names its sub-index in the column of tasks is its heading, and so is one that says nothing else.
    const heading =
      opens !== null && (head.columns.get(opens.column) === "task" || text.includes(opens.named.name));
    const task = text && !heading ? { task: taskOf(text, null, [], details), span } : null;
    const deadline = task && due ? deadlineOf(due, text, []) : null;
    return { subIndex, targets, assignment: null, task, deadline, headed: true, line: line.index };
  }
  // "Các cơ quan, đơn vị" lead and are nobody in particular: the row is theirs all the same.
  const role = textOf(at("lead")) !== "" ? units.role : "coordinate";
  const task = taskOf(text, role, units.partners, details);
  const assignment: PlacedAssignment = {
    assignment: { label: textOf(at("order")) || null, units: units.leads },
    span: placeOf(at("lead")) ?? placeOf(at("partners")) ?? span,
    tasks: text || details.due || task.product ? [{ task, span }] : [],
    partners: text ? [] : units.partners,
    role,
    rule: "assignment/table-row",
  };
  const deadline = due ? deadlineOf(due, text, units.leads) : null;
  return { subIndex, targets, assignment, task: null, deadline, headed: true, line: line.index };
}

const hasColumn = (head: Head, kind: Column) => [...head.columns.values()].includes(kind);

/** The cell's own place: its words are the evidence, not the whole row. */
const placeOf = (cell: Cell | undefined) => cell && spanIn(cell.line, cell.start, cell.line.text.length);

const deadlineOf = (due: Found<DueDay>, text: string, units: readonly UnitRef[]): Found<Deadline> => ({
  ...due,
  value: {
    ...due.value,
    what: whatIsDue(fold(text), fold(text)),
    units: [...units],
    to: [],
    text,
  },
});

/** A row below a sub-index's own sets the goal of a part, by the name in its cell. */
const ofPart = (target: Found<Target>, part: Cell | undefined): Found<Target> => {
  const criterion = target.value.criterion ?? (textOf(part) || null);
  return { ...target, value: { ...target.value, criterion } };
};

const yearOf = (head: Head, kind: Column): number | null => {
  const column = [...head.columns].find(([, k]) => k === kind)?.[0];
  return column === undefined ? null : (head.years.get(column) ?? null);
};

const taskOf = (
  text: string,
  role: Role | null,
  partners: UnitRef[],
  { due, product }: { due: DueDate | null; product: Cell | undefined },
): PlacedTask["task"] => ({
  label: null,
  text,
  role,
  units: [],
  partners,
  due,
  product: textOf(product) || null,
});

/** The day of a cell, its words whole. */
function dueIn(cell: Cell | undefined, context: RuleContext): Found<DueDay> | null {
  const [found] = cell ? readDueDates(withBound(cell), context) : [];
  if (!cell || !found) return null;
  const date = { ...found.value.date, text: textOf(cell) };
  return { ...found, value: { ...found.value, date }, span: placeOf(cell)! };
}

/** A column headed "Thời gian" states its days without "trước": the head is the bound. */
function withBound(cell: Cell): TextLine {
  const text = textOf(cell);
  const bound = BOUND.test(text) ? text : `trong ${unitOfTime(text)}${text}`;
  return cell.line.reworded(bound, bound.toLowerCase());
}

const BOUND = /^(?:trước|trong|chậm nhất|muộn nhất|đến|hết|xong|hoàn thành|hằng|hàng)(?!\p{L})/iu;

/** What a figure alone in the column counts: "15/12" a day, "6/2026" a month, "2026" a year. */
function unitOfTime(text: string): string {
  const figures = text.replace(/[.;]$/u, "");
  if (/^\d{1,2} ?\/ ?\d{4}$/u.test(figures)) return "tháng ";
  if (/^\d{1,2} ?\/ ?\d{1,2}(?: ?\/ ?\d{4})?$/u.test(figures)) return "ngày ";
  return /^(?:19|20)\d{2}$/u.test(figures) ? "năm " : "";
}

/** "Chỉ số “…”. Phấn đấu đạt từ 6,75 điểm trở lên": the goal stands in the row that names the sub-index. */
const besideName = (line: TextLine, named: NamedSubIndex, context: RuleContext) =>
  readTargets(line, context).filter((found) => found.span.start >= named.restStart);
