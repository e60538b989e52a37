import { regex } from "../../../language/regex.ts";
import type { Deadline, Role, Task, UnitRef } from "../../../model/plan.ts";
import type { Located } from "../../text/located.ts";
import type { RuleContext } from "../../text/rule.ts";
import { type Span, spanIn, wholeLine } from "../../text/span.ts";
import {
  ASSIGNMENT_CONFIDENCE,
  type AssignmentDraft,
  TASK_CONFIDENCE,
} from "../assignment/shared/assignment-draft.ts";
import type { DueDay } from "../due-date/due-day.ts";
import type { NamedSubIndex } from "../sub-index/named-sub-index.ts";
import type { SubIndexRow } from "../sub-index/sub-indices.ts";
import type { Column } from "./columns.ts";
import { type CellDue, deadlinesOf, readDueAtEnd, readDueCell, readDueInWords } from "./due-cell.ts";
import { type Cell, type GridRow, textOf } from "./grid.ts";
import type { Head } from "./head.ts";
import { leadOfCell } from "./lead-labels.ts";
import { lastMarked, readMarks } from "./marked-columns.ts";
import type { NamedRow } from "./named-row.ts";
import { cellOf, cellsOf } from "./row-cells.ts";
import { isRankRow, readRowTargets } from "./row-targets.ts";
import { withOwnSubjects } from "./row-units.ts";
import { type RowUnits, readUnitCells } from "./unit-cells.ts";
import type { UnitGroup } from "./unit-groups.ts";

/** What one row states: its sub-index, and its targets or its task. */
export interface TableRow extends SubIndexRow {
  /** The dates in the row's own cell. */
  readonly deadlines: readonly Located<Deadline>[];
  /** True where the cell of the leads has words, none of them a unit: "Ông Nguyễn Văn An". */
  readonly hasUnreadLead?: boolean;
  /** True where the table has a head, so that the kind of each cell is known. */
  readonly headed: boolean;
  /** Index of the row's line. */
  readonly line: number;
}

/** The values of a row that states none. */
export const NO_VALUES = { targets: [], assignment: null, task: null, deadlines: [] };

const RULE = "table/task-row";

/** What the rows above a row say of it. */
interface RowPlace {
  /** The sub-index that the row belongs to. */
  readonly subIndex: NamedSubIndex | null;
  /** Set where the row itself names its sub-index. */
  readonly opens: NamedRow | null;
  /** The units of the heading row above, for a row without units of its own. */
  readonly group: UnitGroup | null;
  /** The heading row with the time of the rows below it ("Quý I/2026"). */
  readonly period?: Cell | undefined;
}

/** Reads a row under a head. */
export function readTaskRow(
  row: GridRow,
  head: Head,
  { subIndex, opens, group, period }: RowPlace,
  context: RuleContext,
): TableRow {
  const cell = (kind: Column) => cellOf(row, head, kind);
  const targets = readRowTargets(row, head, opens, context);
  const marks = head.marked.size > 0 ? readMarks(row, head.marked) : null;
  const inCells = marks ?? readUnitCells(cell("lead"), cell("partners"), head, context);
  const { own, inTask, ...stated } = withOwnSubjects(
    inCells,
    { task: cell("task"), lead: cell("lead"), hasLeads: hasColumn(head, "lead") },
    context,
  );
  const ofGroup = stated.leads.length === 0 && !cell("lead") && !inTask && !opens ? group : null;
  const partners = inTask && inTask.partners.length > 0 ? inTask.partners : stated.partners;
  const leading = inTask ?? (ofGroup ? { leads: [...ofGroup.units], role: "member" as const } : stated);
  const units = { ...leading, partners };
  const words = taskWords(row, head, opens, context);
  const dates = datesOfRow(row, head, period, context);
  const due = dates[0] ?? null;
  const common = { subIndex, targets, headed: true, line: row.line.index };
  if (units.leads.length === 0 && units.partners.length === 0) {
    const isTask = words.text !== "" && !isHeading(words.text, head, opens);
    const task = isTask ? taskOf(words, { role: null, partners: [] }, due, cell("product")) : null;
    return {
      ...common,
      assignment: null,
      task,
      hasUnreadLead: namesSomebody(cell("lead"), context),
      deadlines: task ? deadlinesOf(dates, words.text, { units: [], isOfPlans: head.isDueOfPlans }) : [],
    };
  }
  const receivers = dates.length > 0 ? readUnitCells(cell("receivers"), undefined, head, context).leads : [];
  const deadlines = deadlinesOf(dates, words.text, {
    units: units.leads,
    to: receivers,
    isOfPlans: head.isDueOfPlans,
  });
  const assignment = assignmentOf(row, head, units, words, due);
  const named = ofGroup ?? marks;
  const place = {
    ...assignment.place,
    ...(named?.span && { span: named.span }),
    ...(own?.confidence !== undefined && {
      confidence: Math.min(own.confidence, assignment.place.confidence),
    }),
  };
  const hasUnreadLead = units.leads.length === 0 && namesSomebody(cell("lead"), context);
  return { ...common, assignment: { ...assignment, place }, task: null, deadlines, hasUnreadLead };
}

/** The dates of a row: those of its cells, of its marks or of the heading row above, else those in its words. */
function datesOfRow(row: GridRow, head: Head, period: Cell | undefined, context: RuleContext): CellDue[] {
  const stating = cellsOf(row, head, "due");
  const time = lastMarked(row, head.periods) ?? period;
  const times = stating.length > 0 || !time ? stating : [time];
  if (times.length === 0) return datesInWords(row, head, context);
  const dates = times.flatMap((one) => readDueCell(one, context, head.dueNoun));
  return withDayOfTask(dates, cellOf(row, head, "task"), context);
}

/** "Tháng 7 | Báo cáo giữa kỳ trước ngày 10/7": the dates of a row, with the day of its month that the task states. */
function withDayOfTask(dates: readonly CellDue[], task: Cell | undefined, context: RuleContext): CellDue[] {
  const [first, ...others] = dates;
  const month = first?.value.date;
  if (!month || month.day !== null || month.month === null || month.recurring !== null) return [...dates];
  const day = readDueInWords(task, context).find(
    ({ value: { date } }) => date.day !== null && date.month === month.month && date.year === month.year,
  );
  return day ? [day, ...others] : [...dates];
}

/** The dates in the words of a row without a cell for them: in its task, else at the end of another cell. */
function datesInWords(row: GridRow, head: Head, context: RuleContext): CellDue[] {
  const inTask = readDueInWords(cellOf(row, head, "task"), context);
  if (inTask.length > 0 || hasColumn(head, "due")) return inTask;
  const others = (["product", "partners", "lead"] as const).map((kind) => cellOf(row, head, kind));
  return readDueAtEnd(others, context);
}

/** True for a cell with words that do not say that there is nobody. */
const namesSomebody = (cell: Cell | undefined, { catalogue }: RuleContext): boolean =>
  WORDS.test(textOf(cell)) && !catalogue.namesNoUnit(textOf(cell));

interface TaskWords {
  readonly text: string;
  readonly span: Span;
  /** The part on the next page, of the task or of another cell of the row. */
  readonly rest: Span | undefined;
}

/**
 * The words of the row's task. In a table without a column of tasks, criteria below their sub-index are tasks if they have
 * units, or a target where no column is for units: "Lĩnh vực/Nhiệm vụ | Cơ quan thực hiện".
 */
function taskWords(row: GridRow, head: Head, opens: NamedRow | null, context: RuleContext): TaskWords {
  const hasUnits = () =>
    textOf(cellOf(row, head, "lead")) !== "" || textOf(cellOf(row, head, "partners")) !== "";
  const states = hasColumn(head, "lead") ? hasUnits() : hasColumn(head, "target") || hasUnits();
  const hasCriteria = !opens && !hasColumn(head, "task") && states;
  const cell = cellOf(row, head, "task") ?? (hasCriteria ? criterionOf(row, head) : undefined);
  const text = textOf(cell);
  const isPlace = PLACE.test(text) && textOf(cellOf(row, head, "due")) === "";
  const isName = isPlace || (!opens && isRankRow(text)) || (opens !== null && onlyNames(text, opens));
  const isLabel = opens !== null && leadOfCell(cell, context) !== null;
  return {
    text: isName || isLabel ? "" : text,
    span: spanOf(cell) ?? wholeLine(row.line),
    rest: spanOf(cell?.rest ?? restOfAny(row)),
  };
}

/** The first cell of a row that goes on with the row below, where its task does not: " | | | xã, phường". */
const restOfAny = ({ cells }: GridRow): Cell | undefined =>
  [...cells.values()].find(({ rest }) => rest !== undefined)?.rest;

/** "Tỉnh An Bình": the place of the work in a list of places, and no work. */
const PLACE = regex`^(?:Tỉnh|Thành phố|TP\.?|Huyện|Quận|Thị xã|Thị trấn|Xã|Phường|Đặc khu)(?: \p{Lu}\p{L}{0,9}){1,4}[.;]?$`;

/**
 * The cell of the criterion; in a table without such a column the words of a target, which is work of those beside it: "Chỉ tiêu | Chủ trì"
 * over "Tỷ lệ hộ dùng nước sạch đạt 95% | Sở Xây dựng". A mere figure says nothing of what is to do.
 */
function criterionOf(row: GridRow, head: Head): Cell | undefined {
  if (hasColumn(head, "subIndex")) return cellOf(row, head, "subIndex");
  const stated = hasColumn(head, "lead") ? cellOf(row, head, "target") : undefined;
  return stated && textOf(stated).length >= SHORTEST_STATED && SENTENCE.test(textOf(stated))
    ? stated
    : undefined;
}
const SHORTEST_STATED = 16;
const SENTENCE = regex`(?:\p{L}{1,7}[ ,]{1,2}){3}`;

/** True for a cell that has only the name of the row's sub-index, with its number or a word such as "chỉ số" before it. */
const onlyNames = (text: string, { named, further }: NamedRow): boolean =>
  further.length === 0 && text.endsWith(named.name) && text.length - named.name.length <= LONGEST_WORD_BEFORE;
const LONGEST_WORD_BEFORE = 25;

/** True for a row that names its sub-index in the task column, or states only the name. */
const isHeading = (text: string, head: Head, opens: NamedRow | null) =>
  opens !== null && (head.columns.get(opens.column) === "task" || text.includes(opens.named.name));

function assignmentOf(
  row: GridRow,
  head: Head,
  units: RowUnits,
  words: TaskWords,
  due: Located<DueDay> | null,
): AssignmentDraft {
  const cell = (kind: Column) => cellOf(row, head, kind);
  // "Các cơ quan, đơn vị" names no unit, but the column of leads is not empty, so the role is not "coordinate".
  const role = textOf(cell("lead")) !== "" || units.leads.length > 0 ? units.role : "coordinate";
  const task = taskOf(words, { role, partners: units.partners }, due, cell("product"));
  const isEmpty = words.text === "" && !due && task.value.product === null;
  const span = spanOf(cell("lead")) ?? spanOf(cell("partners")) ?? words.span;
  return {
    label: textOf(cell("order")) || null,
    units: units.leads,
    place: { span, rule: RULE, confidence: head.confidence ?? ASSIGNMENT_CONFIDENCE },
    tasks: isEmpty ? [] : [task],
    partners: words.text ? [] : units.partners,
    labels: [],
    others: [],
    role,
  };
}

function taskOf(
  { text, span, rest }: TaskWords,
  { role, partners }: { role: Role | null; partners: UnitRef[] },
  due: Located<DueDay> | null,
  product: Cell | undefined,
): Located<Task> {
  const value: Task = {
    label: null,
    text,
    role,
    units: [],
    partners,
    due: due?.value.date ?? null,
    product: textOf(product) || null,
  };
  const place = { rule: RULE, confidence: TASK_CONFIDENCE };
  return { value, span, ...place, ...(rest && { alsoAt: [{ span: rest, ...place }] }) };
}

const hasColumn = (head: Head, kind: Column) => [...head.columns.values()].includes(kind);

const WORDS = regex`\p{L}{2}`;

/** The cell alone is the evidence, not the whole row. */
const spanOf = (cell: Cell | undefined) =>
  cell && spanIn(cell.line, cell.start, cell.end ?? cell.ownEnd ?? cell.line.text.length);
