import { QUOTE_DOUBTFUL_BELOW } from "../../../model/confidence.ts";
import type { Role } from "../../../model/plan.ts";
import { GOAL } from "../../lexicon/goals.ts";
import { COORDINATE, FOCAL, LEAD_WORD } from "../../lexicon/roles.ts";
import type { RuleContext } from "../../text/rule.ts";
import type { TextLine } from "../../text/text-line.ts";
import type { DueNoun } from "../due-date/time-words.ts";
import { withContents } from "./column-contents.ts";
import type { Column } from "./columns.ts";
import { announcesGoals } from "./goal-heading.ts";
import { alignedTo, type Cell, columnOfKind, type GridRow, gridRows, numberedCells } from "./grid.ts";
import { HeadReader } from "./head-reader.ts";
import { isBelowSpans, isHeadRow, isRowOfHeadings, listsProcedures, mayBeHead } from "./head-rows.ts";
import { keepFirst, PAIR, type ResultColumn, resultColumns, takeLeadsOfSubIndices } from "./kept-columns.ts";
import { type MarkedColumns, markedColumns, markedPeriods, statesRoles } from "./marked-columns.ts";
import type { Gain } from "./target-cells.ts";
import { isUnitCell } from "./unit-cells.ts";
import { hasUnitGroups } from "./unit-groups.ts";
import { haveUnitsInTasks } from "./units-in-tasks.ts";
import { type WorkColumns, workByCells } from "./work-by-cells.ts";

/** The confidence of units in a column that only its cells show to be theirs: it is in doubt. */
export const BY_CONTENTS = QUOTE_DOUBTFUL_BELOW - 0.05;

/** The head of a table that assigns work, sets targets or sets due dates. */
export interface Head {
  /** Number of its last row. */
  readonly row: number;
  readonly columns: ReadonlyMap<number, Column>;
  /** The first grid column of each of its cells, in order. */
  readonly starts: readonly number[];
  /** Role of the units in the lead column, by its heading. */
  readonly role: Role;
  /** True where leads and partners share one column. */
  readonly shared: boolean;
  /** True where the partners are in brackets after the leads: "Chủ trì (phối hợp)". */
  readonly partnersInBrackets: boolean;
  /** The year in a column's heading, by column. */
  readonly years: ReadonlyMap<number, number>;
  /** The columns of percentages, by their headings. */
  readonly shares: ReadonlySet<number>;
  /** The columns of the least that is to be reached, by their headings. */
  readonly leasts: ReadonlySet<number>;
  /** Of a column of goals for the increase alone: its unit. */
  readonly gain: Gain | null;
  /** The columns with points and a rank in each cell. */
  readonly pairs: ReadonlySet<number>;
  /** The columns of results of past years. */
  readonly results: ReadonlyMap<number, ResultColumn>;
  /** The columns of units whose cells have only marks. */
  readonly marked: MarkedColumns;
  /** The columns of periods whose cells have only marks, with their headings. */
  readonly periods: ReadonlyMap<number, Cell>;
  /** Set where the column of dates is headed "Tháng" or "Quý", so that its cells may be numbers alone. */
  readonly dueNoun: DueNoun | null;
  /** True where the dates of the rows are for plans of their units: "Hạn gửi kế hoạch". */
  readonly isDueOfPlans: boolean;
  /** The column of those who lead the sub-indices, beside that of those who do the tasks. */
  readonly leadsOfSubIndices: { readonly column: number; readonly role: Role } | null;
  /** The highest confidence of units, where only the cells show which column has them. */
  readonly confidence?: number;
  /** Folded text of its rows. */
  readonly texts: ReadonlySet<string>;
}

const MAX_ROWS_ABOVE = 4;

/**
 * Finds the head, of one row or two, by its words, else by the cells below it; null if the table neither assigns work nor
 * sets targets or due dates. `heading`: the line above the table; `next`: its rows on further pages, of which only the cells count.
 */
export function findHead(
  lines: readonly TextLine[],
  context: RuleContext,
  heading: TextLine | undefined = undefined,
  next: readonly TextLine[] = [],
): Head | null {
  if (lines.slice(0, MAX_ROWS_ABOVE).some(listsProcedures)) return null;
  const rows = gridRows([...lines, ...next]);
  const isNumbered = rows.slice(0, MAX_ROWS_ABOVE).map((row) => numberedCells(row) !== null);
  for (const byWords of [true, false])
    for (let i = 0; i < Math.min(MAX_ROWS_ABOVE, lines.length); i++) {
      // "2 | Diễn tập, có nội dung chữa cháy | Sở A": a word of headings is in a task too.
      if (isNumbered[i]) continue;
      // A heading is no unit; a row with a unit is a row of the body.
      if (!byWords && [...rows[i]!.cells.values()].some((cell) => isUnitCell(cell, context))) continue;
      const first = [lines[i]!];
      const next = lines[i + 1];
      // "Đơn vị thực hiện" over "Chủ trì" and "Phối hợp": the second row belongs to the head.
      const both = next && (isHeadRow(next) || isBelowSpans(first[0]!, next)) ? [...first, next] : null;
      const third = both && lines[i + 2];
      const all = third && isBelowSpans(first[0]!, third) ? [...both, third] : both;
      const isBelowGoals = heading !== undefined && announcesGoals(heading, context);
      const contents = (count: number) => ({ rows: rows.slice(i + count), context, byWords, isBelowGoals });
      const head = (all && headOf(all, contents(all.length))) ?? headOf(first, contents(1));
      if (head) return head;
    }
  return headByCells(lines, rows, context);
}

/** The head of a table whose cells show who does what. */
function headByCells(
  lines: readonly TextLine[],
  rows: readonly GridRow[],
  context: RuleContext,
): Head | null {
  // Only a title of the table may be above its head.
  const at = lines.findIndex(({ source }) => source.row!.cells.length > 1);
  const head = lines[at];
  if (!head || at > MAX_ROWS_ABOVE) return null;
  const below = rows.slice(at + 1);
  const work = workByCells(head, below, context);
  return work && headOf([head], { rows: below, context, byWords: false, work });
}

interface Contents {
  /** The rows below the head. */
  readonly rows: readonly GridRow[];
  readonly context: RuleContext;
  /** True if the words of the head must show the purpose of the table; false if its contents show it. */
  readonly byWords: boolean;
  /** The columns of a table whose cells show who does what. */
  readonly work?: WorkColumns;
  /** True below a heading of goals. */
  readonly isBelowGoals?: boolean;
}

type Columns = ReadonlyMap<number, Column>;

const isComplete = (columns: Columns): boolean => {
  const kinds = new Set(columns.values());
  const assigns = kinds.has("lead") || kinds.has("partners");
  const setsTargets =
    (kinds.has("target") || kinds.has("rank")) &&
    (kinds.has("subIndex") || kinds.has("baseline") || kinds.has("task"));
  const isSchedule = kinds.has("task") && kinds.has("due");
  return columns.size >= 2 && (assigns || setsTargets || isSchedule);
};

/** True for a table of tasks, or of sub-indices whose marks state roles, with a column for each unit. */
function assignsByMarks(columns: Columns, marked: MarkedColumns, rows: readonly GridRow[]): boolean {
  if (marked.size === 0) return false;
  const kinds = new Set(columns.values());
  return kinds.has("task") || (kinds.has("subIndex") && statesRoles(marked, rows));
}

/** True for a table of tasks whose rows are headed by units, or name them in brackets. */
const assignsInRows = (columns: Columns, rows: readonly GridRow[], context: RuleContext): boolean =>
  [...columns.values()].includes("task") &&
  (hasUnitGroups(rows, columns, context) || haveUnitsInTasks(rows, columns, context));

/** True for a table that assigns work by its contents: it has tasks, units and a third column, which a list of faults lacks. */
function isTaskTable(columns: ReadonlyMap<number, Column>): boolean {
  const kinds = new Set(columns.values());
  const others: readonly Column[] = ["partners", "due", "product"];
  return kinds.has("task") && kinds.has("lead") && others.some((kind) => kinds.has(kind));
}

function headOf(
  lines: readonly TextLine[],
  { rows, context, byWords, work, isBelowGoals = false }: Contents,
): Head | null {
  if (!byWords && !work && !lines.every(mayBeHead)) return null;
  const reader = new HeadReader(context, isBelowGoals);
  reader.addRows(lines);
  if (reader.listsBodies) return null;
  reader.addPlannedYears();
  reader.addInspectedUnits();
  reader.removePersons();
  reader.removeGroupsOfTasks();
  const { years, headings } = reader;
  if (work) setWork(reader.columns, work);
  const marked = markedColumns(lines, rows, context);
  const periods = markedPeriods(lines, rows, context);
  for (const column of [...marked.keys(), ...periods.keys()]) reader.columns.delete(column);
  const printed = keepFirst(reader.columns, reader);
  const roleOf = (column: number) => leadsOf(headings.get(column) ?? "").role;
  const leadsOfSubIndices = takeLeadsOfSubIndices(reader.columns, printed, roleOf);
  for (const [column, heading] of headings) if (MILESTONE.test(heading)) printed.set(column, "due");
  const isMarked = assignsByMarks(printed, marked, rows);
  const showsPurpose = isMarked || isComplete(printed) || assignsInRows(printed, rows, context);
  // "Danh mục công trình | Kinh phí | Đơn vị chủ trì": only the cells show that the works are tasks.
  const namesLead = isRowOfHeadings(lines[0]!) && [...printed.values()].includes("lead");
  if (byWords && !showsPurpose && !reader.namesWork && !namesLead) return null;
  const starts = startsOf(lines);
  const columns = filled(printed, reader, rows, { starts, marked, context });
  if (leadsOfSubIndices) columns.delete(leadsOfSubIndices.column);
  const has = (kind: Column) => [...columns.values()].includes(kind);
  const assigns = has("lead") && (reader.namesWork || (namesLead && has("task")));
  if (byWords ? !showsPurpose && !assigns : !work && !isTaskTable(columns)) return null;
  const lead = [...columns].find(([, kind]) => kind === "lead")?.[0];
  const namesUnits = (column: number) => printed.get(column) === "lead" || reader.ofUnits.has(column);
  const leadHeading = lead === undefined ? "" : (headings.get(lead) ?? "");
  return {
    row: lines.at(-1)!.source.row!.row,
    columns,
    starts,
    ...leadsOf(leadHeading),
    years,
    shares: reader.shares,
    leasts: reader.leasts,
    gain: gainOf(columns, headings),
    pairs: new Set([...headings].flatMap(([column, heading]) => (PAIR.test(heading) ? column : []))),
    results: resultColumns(reader.columns, reader, context.year),
    marked,
    periods,
    dueNoun: dueNounOf(columns, headings),
    isDueOfPlans: isDueOfPlans(columns, headings),
    leadsOfSubIndices,
    ...(lead !== undefined && !(byWords && namesUnits(lead)) && { confidence: BY_CONTENTS }),
    texts: new Set(lines.map((line) => line.folded.trim())),
  };
}

/** The columns with those that only their cells show. */
function filled(
  printed: Columns,
  reader: HeadReader,
  rows: readonly GridRow[],
  { starts, marked, context }: Pick<Head, "starts" | "marked"> & Pick<Contents, "context">,
): Map<number, Column> {
  const order = columnOfKind(printed, "order");
  const task = columnOfKind(printed, "task");
  const aligned = rows.map((row) => withoutMarks(alignedTo({ starts, order, task }, row), marked));
  const headed = [...reader.columns].flatMap(([column, kind]) => (kind === "task" ? [column] : []));
  const { beginnings, ofUnits, ofObjects, aside } = reader;
  return new Map(withContents(printed, aligned, context, { headed, beginnings, ofUnits, ofObjects, aside }));
}

/** What the heading of the column of leads says about its units. */
const leadsOf = (heading: string): Pick<Head, "role" | "shared" | "partnersInBrackets"> => ({
  role: heading.includes(LEAD_WORD) ? "lead" : heading.includes(FOCAL) ? "focal" : "member",
  shared: heading.includes(COORDINATE),
  partnersInBrackets: PARTNERS_IN_BRACKETS.test(heading),
});

/** "Phấn đấu tăng năm 2025 (điểm)": the unit of the increase to reach; null without such a column. */
function gainOf(columns: Columns, headings: ReadonlyMap<number, string>): Gain | null {
  const increase = columnOfKind(columns, "increase");
  const heading = increase === undefined ? "" : (headings.get(increase) ?? "");
  if (!GOAL_WORD.test(heading)) return null;
  if (/hạng|bậc/u.test(heading)) return "bậc";
  return heading.includes("%") ? "%" : "điểm";
}
const GOAL_WORD = new RegExp(GOAL, "u");

/** Makes the columns of work the only ones of their kinds. */
function setWork(columns: Map<number, Column>, { lead, task }: WorkColumns): void {
  for (const [column, kind] of columns) if (kind === "lead" || kind === "task") columns.delete(column);
  columns.set(lead, "lead");
  columns.set(task, "task");
}

/** "Mốc 1", "Mốc 2": a task is due at each of them. */
const MILESTONE = /^mốc (?:\d|i{1,3})$/u;

/** "Tháng", "Quý thực hiện" */
function dueNounOf(columns: Columns, headings: ReadonlyMap<number, string>): DueNoun | null {
  const due = columnOfKind(columns, "due");
  const heading = due === undefined ? "" : (headings.get(due) ?? "");
  return /^tháng(?= |$)/u.test(heading) ? "tháng" : /^quý(?= |$)/u.test(heading) ? "quý" : null;
}

/** "Hạn gửi kế hoạch", "Thời gian ban hành phương án" */
const isDueOfPlans = (columns: Columns, headings: ReadonlyMap<number, string>): boolean =>
  [...columns].some(([at, kind]) => kind === "due" && OF_PLANS.test(headings.get(at) ?? ""));
const OF_PLANS =
  /(?:gửi|nộp|ban hành|hoàn thành|xây dựng|trình)[^.;]{0,20} (?:kế hoạch|phương án|chương trình hành động)/u;

const withoutMarks = (row: GridRow, marked: MarkedColumns): GridRow =>
  marked.size === 0
    ? row
    : { ...row, cells: new Map([...row.cells].filter(([column]) => !marked.has(column))) };

const PARTNERS_IN_BRACKETS = new RegExp(`\\([^()]{0,30}${COORDINATE}[^()]{0,20}\\)`, "u");

/** The columns in which the cells of a head begin, in order. */
export const startsOf = (lines: readonly TextLine[]): number[] =>
  [...new Set(lines.flatMap((line) => line.source.row!.cells.map(({ column }) => column)))].sort(
    (a, b) => a - b,
  );
