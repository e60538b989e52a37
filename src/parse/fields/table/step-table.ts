import { fold } from "../../../language/fold.ts";
import { regex } from "../../../language/regex.ts";
import { greatestOf } from "../../../model/lists.ts";
import { taskVerbAt } from "../../lexicon/task-verbs.ts";
import type { RuleContext } from "../../text/rule.ts";
import type { TextLine } from "../../text/text-line.ts";
import type { Column } from "./columns.ts";
import { readDueCell } from "./due-cell.ts";
import { EMPTY_HEAD } from "./empty-head.ts";
import { type Cell, type GridRow, gridRows, textOf } from "./grid.ts";
import { BY_CONTENTS, type Head } from "./head.ts";
import { readTaskRow, type TableRow } from "./task-row.ts";
import { isBearerCell } from "./unit-cells.ts";

// A table whose columns only the contents of all its rows show: "Bước 1 | Chuyên viên phòng A | Thẩm định hồ sơ | 3 ngày". Its head is on
// another page, was joined with the text before it, or has other words; its rows may begin in different grid columns. So the cells of a
// row count from its number on.

/** The reading of such a table. */
export interface StepTable {
  readonly rows: TableRow[];
  /** For the part of the table on the next page. */
  readonly head: Head;
}

/** "Bước 2", "B3.", "Bước 1: Tiếp nhận hồ sơ" */
const STEP = /^(?:bước ?\d{1,2}(?:\.\d{1,2})?(?=$|[\s.:)])|b\.?\d{1,2}[.:)]?(?=$|\s))/u;
const NUMBER = /^\d{1,2}[.)]?$/u;
const DURATION =
  /^(?:không quá |tối đa |trong |khoảng )?\d{1,3}(?:[.,/]\d{1,2})? ?(?:ngày|giờ|phút|buổi|tuần|tháng|h|g)(?= |$|[,;.(])/u;

const LONGEST_STEP = 12;
const FEWEST_STEPS = 2;
const FEWEST_NUMBERED = 3;
const FEWEST_CELLS = 3;
const MOST_ROWS = 60;
/** The share of the filled cells of a column that must agree, in a table of steps and in one with mere numbers. */
const SHARE_OF_STEPS = 0.7;
const SHARE_OF_NUMBERED = 0.8;
/** Cells of this length on average are sentences. */
const WORDY = 20;
const MOSTLY = 0.5;

/** The cells of a row from its number on. */
interface Step {
  readonly line: TextLine;
  readonly cells: readonly Cell[];
}

/** The rows that are steps; a table needs at least two. */
export function hasSteps(lines: readonly TextLine[]): boolean {
  let count = 0;
  for (const { folded, source } of lines)
    if (source.row!.cells.some(({ start }) => STEP.test(folded.slice(start, start + LONGEST_STEP))))
      count += 1;
  return count >= FEWEST_STEPS;
}

/** What the rows of a table of steps state; null for a table whose contents do not show who does what. */
export function readStepTable(lines: readonly TextLine[], context: RuleContext): StepTable | null {
  const grid = gridRows(lines);
  const steps = stepsOf(grid, STEP);
  if (steps.length >= FEWEST_STEPS) return readSteps(steps, SHARE_OF_STEPS, () => true, context);
  if (context.isReport || lines.length < FEWEST_NUMBERED) return null;
  const numbered = stepsOf(grid, NUMBER);
  // The first row may be a head with other words.
  if (numbered.length < FEWEST_NUMBERED || numbered.length < SHARE_OF_NUMBERED * (grid.length - 1))
    return null;
  return readSteps(numbered, SHARE_OF_NUMBERED, isWorkWithTime, context);
}

/** The rows that begin with a number of a pattern. Empty cells before it belong to other columns of a shifted grid. */
function stepsOf(grid: readonly GridRow[], number: RegExp): Step[] {
  return grid.flatMap(({ line, cells }) => {
    const all = [...cells].sort(([a], [b]) => a - b).map(([, cell]) => cell);
    const from = all.findIndex((cell) => textOf(cell) !== "");
    const first = all[from];
    if (!first || !number.test(fold(textOf(first)))) return [];
    const own = all.slice(from);
    while (own.length > 0 && textOf(own.at(-1)) === "") own.pop();
    return own.length >= FEWEST_CELLS ? [{ line, cells: own }] : [];
  });
}

interface Kinds {
  readonly lead: number;
  readonly task: number;
  readonly columns: readonly Filled[];
}

/** The filled cells of one column. */
type Filled = readonly Cell[];

function readSteps(
  steps: readonly Step[],
  share: number,
  fits: (kinds: Kinds, context: RuleContext) => boolean,
  context: RuleContext,
): StepTable | null {
  const sample = steps.slice(0, MOST_ROWS);
  const width = greatestOf(sample.map(({ cells }) => cells.length));
  const columns = Array.from({ length: width }, (_, at) =>
    sample.flatMap(({ cells }) => (textOf(cells[at]) === "" ? [] : [cells[at]!])),
  );
  const lead = leadOf(columns, { rows: sample.length, share }, context);
  const task = lead === null ? null : taskOf(columns, lead);
  if (lead === null || task === null) return null;
  const kinds = { lead, task, columns };
  if (!fits(kinds, context) || columns.some((cells) => areMostly(cells, isPerson))) return null;
  const head = headOf(kinds, context);
  const rows = steps.map(({ line, cells }) => rowOf({ line, cells }, head, context));
  return { rows, head };
}

const areMostly = (cells: Filled, is: (cell: Cell) => boolean, share = MOSTLY) =>
  cells.length > 0 && cells.filter(is).length >= share * cells.length;

/** The column in which nearly every row has a name and nothing else. */
function leadOf(
  columns: readonly Filled[],
  { rows, share }: { readonly rows: number; readonly share: number },
  context: RuleContext,
): number | null {
  for (const [at, cells] of columns.entries())
    if (
      at > 0 &&
      cells.length >= MOSTLY * rows &&
      areMostly(cells, (cell) => isBearerCell(cell, context), share)
    )
      return at;
  return null;
}

/** The column with the longest texts, which are no durations. "Bước 1: Tiếp nhận hồ sơ" may state the work itself. */
function taskOf(columns: readonly Filled[], lead: number): number | null {
  const lengths = columns.map((cells, at) =>
    at === lead || areMostly(cells, isDuration)
      ? 0
      : cells.reduce((sum, cell) => sum + textOf(cell).length, 0) / Math.max(1, cells.length),
  );
  const longest = greatestOf(lengths);
  return longest >= WORDY || areMostly(columns[lengths.indexOf(longest)] ?? [], beginsWithVerb)
    ? lengths.indexOf(longest)
    : null;
}

const isDuration = (cell: Cell) => DURATION.test(fold(textOf(cell)));

const beginsWithVerb = (cell: Cell): boolean => {
  const folded = fold(textOf(cell));
  return taskVerbAt(folded, /^[-–+*• ]{0,4}/u.exec(folded)![0].length);
};

/** "Nguyễn Văn An", "Ông Lê Bình": a table of persons. */
const isPerson = (cell: Cell) => PERSON.test(textOf(cell));
const PERSON = regex`^(?:(?:Ông|Bà|Đ\/c|Đồng chí|ThS\.?|TS\.?|BS\.?)[ :]{1,2}\p{Lu}|\p{Lu}\p{Ll}{0,6}(?: \p{Lu}\p{Ll}{0,6}){1,4}$)`;

/** True where the tasks begin with verbs and a column has durations or due dates: a list of members or of results has not both. */
function isWorkWithTime({ lead, task, columns }: Kinds, context: RuleContext): boolean {
  const isTime = (cell: Cell) => isDuration(cell) || readDueCell(cell, context).length > 0;
  return (
    areMostly(columns[task]!, (cell) => beginsWithVerb(cell) && !RESULT.test(fold(textOf(cell)))) &&
    columns.some((cells, at) => at > task - 1 && at !== lead && areMostly(cells, isTime, SHARE_OF_NUMBERED))
  );
}

/** "Hoàn thành tốt nhiệm vụ": what was reached, not what is to do. */
const RESULT = /^(?:(?:không|chưa|đã) )?(?:hoàn thành|đạt|được|xếp loại)(?= |$)/u;

function headOf({ lead, task, columns }: Kinds, context: RuleContext): Head {
  const kinds = new Map<number, Column>([
    [task, "task"],
    [lead, "lead"],
  ]);
  if (task > 0) kinds.set(0, "order");
  const due = columns.findIndex(
    (cells, at) => !kinds.has(at) && areMostly(cells, (cell) => readDueCell(cell, context).length > 0),
  );
  if (due > 0) kinds.set(due, "due");
  return { ...EMPTY_HEAD, columns: kinds, starts: columns.map((_, at) => at), confidence: BY_CONTENTS };
}

function rowOf({ line, cells }: Step, head: Head, context: RuleContext): TableRow {
  const row = { line, cells: new Map(cells.entries()), own: new Set(cells.keys()) };
  return readTaskRow(row, head, { subIndex: null, opens: null, group: null }, context);
}
