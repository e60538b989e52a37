import { fold } from "../../../language/fold.ts";
import { regex } from "../../../language/regex.ts";
import { taskVerbAt } from "../../lexicon/task-verbs.ts";
import { indexIdsAt } from "../../text/index-ids.ts";
import type { RuleContext } from "../../text/rule.ts";
import { isPersonAt } from "../../units/persons/persons.ts";
import { hasOwnParts } from "../sub-index/named-sub-index.ts";
import { readTargets } from "../target/targets.ts";
import type { Column } from "./columns.ts";
import { readDueCell } from "./due-cell.ts";
import { type Cell, type GridRow, textOf } from "./grid.ts";
import { beginsWithUnit, isUnitCell } from "./unit-cells.ts";

// The contents of columns by their cells: headings have too many wordings, and "Chỉ tiêu" may be above tasks or targets.

/** Columns by their headings. */
interface HeadedColumns {
  /** All columns with a heading of tasks. */
  readonly headed: readonly number[];
  /** The columns under a noun for units: cells that begin with a unit have the whole name ("Phòng | Kiểm soát ô nhiễm"). */
  readonly ofUnits: ReadonlySet<number>;
  /** The columns of units that are inspected, supported or funded. They are neither leads nor partners. */
  readonly ofObjects: ReadonlySet<number>;
  /** Columns of participants and places, which hold no tasks. */
  readonly aside: ReadonlySet<number>;
  /** The columns of beginnings. */
  readonly beginnings: ReadonlySet<number>;
}

type Columns = ReadonlyMap<number, Column>;

/** A table is judged by at most this many rows. */
const MAX_ROWS = 60;
/**
 * The share of filled cells that must agree (or of the letters of a cell), and the least number of cells. Next to the column
 * of leads one cell is enough.
 */
const MIN_SHARE = 0.6;
const MIN_CELLS = 2;
/** Cells of this length on average are sentences. */
const WORDY = 20;
const NAMES_EVENT = 10;

const FREQUENCY =
  /^(?:thường xuyên|liên tục|định kỳ|(?:hằng|hàng|mỗi) (?:ngày|tuần|tháng|quý|năm))(?![^ ,.;:()])/u;

/**
 * Adds the columns whose kind only their cells show: units, dates, order, tasks. A column that was taken for targets or
 * sub-indices by its heading, but contains sentences without figures or names, contains the tasks.
 */
export function withContents(
  columns: Columns,
  rows: readonly GridRow[],
  context: RuleContext,
  { headed, beginnings, ofUnits, ofObjects, aside }: HeadedColumns,
): Map<number, Column> {
  const found = new Map(columns);
  const sample = rows.slice(0, MAX_ROWS);
  const cells = cellsByColumn(sample);
  const has = (kind: Column) => [...found.values()].includes(kind);
  withNamesApart(found, headed, { cells, context });
  withDuties(found, { cells, context });
  const isUnitIn = (column: number) => (cell: Cell) =>
    isUnitCell(cell, context) ||
    (ofUnits.has(column) && (isShortName(cell, context) || ABBREVIATIONS.test(textOf(cell))));
  const isOfUnits = (column: number) =>
    !ofObjects.has(column) && isMostly(cells.get(column) ?? [], isUnitIn(column));
  const persons = removePersons(found, cells, isOfUnits);
  for (const [column, own] of [...cells].sort(([a], [b]) => a - b)) {
    if (found.has(column) || ofObjects.has(column) || persons.has(column)) continue;
    const follows = found.get(column - 1) === "lead";
    if (isMostly(own, isUnitIn(column), follows ? 1 : MIN_CELLS)) {
      if (!has("lead")) found.set(column, "lead");
      else if (!has("partners")) found.set(column, "partners");
    } else if (!has("due") && !beginnings.has(column) && isMostly(own, (cell) => isDue(cell, context)))
      found.set(column, "due");
    else if (!has("order") && column === 0 && isMostly(own, isOrder)) found.set(column, "order");
  }
  if (!has("task") && (has("lead") || has("partners"))) {
    const column = taskColumn(found, cells, aside, context);
    if (column !== null) found.set(column, "task");
  }
  const parts = has("lead") ? partsColumn(found, sample) : null;
  // The first column of a kind is read first.
  return parts === null ? found : new Map<number, Column>([[parts, "task"], ...found]);
}

/**
 * Of two columns with headings of tasks ("Nội dung" and "Nhiệm vụ"), the first may contain names of sub-indices: the tasks are in
 * the second one. `columns`: only the first one is in it; `headed`: all columns with such a heading.
 */
function withNamesApart(
  columns: Map<number, Column>,
  headed: readonly number[],
  { cells, context }: CellsOfTable,
): void {
  const named = headed.find((column) => columns.get(column) === "task");
  const tasks = headed.find((column) => !columns.has(column));
  if (named === undefined || tasks === undefined) return;
  if (!isMostly(cells.get(named) ?? [], (cell) => namesSubIndex(cell, context))) return;
  columns.set(named, "subIndex");
  columns.set(tasks, "task");
}

/** "Đơn vị | Trách nhiệm": a column of leads by its heading whose cells say what they do holds the tasks. */
function withDuties(columns: Map<number, Column>, { cells, context }: CellsOfTable): void {
  if ([...columns.values()].includes("task")) return;
  const saysWhat = (cell: Cell) => beginsWithVerb(cell) && !isUnitCell(cell, context);
  const duties = [...columns].find(
    ([column, kind]) => kind === "lead" && isMostly(cells.get(column) ?? [], saysWhat),
  );
  if (duties) columns.set(duties[0], "task");
}

/**
 * Removes the columns of leads that contain persons beside a column of units: "Rõ người | Rõ trách nhiệm" over "Ông Vũ Hải Đăng, Giám đốc | Trung
 * tâm Khuyến công chủ trì". Returns the removed columns.
 */
function removePersons(
  columns: Map<number, Column>,
  cells: ReadonlyMap<number, readonly Cell[]>,
  isOfUnits: (column: number) => boolean,
): ReadonlySet<number> {
  const persons = [...columns].flatMap(([column, kind]) =>
    kind === "lead" && isMostly(cells.get(column) ?? [], beginsWithPerson) ? [column] : [],
  );
  if (persons.length === 0) return new Set();
  const hasUnits = [...cells.keys()].some((column) => !columns.has(column) && isOfUnits(column));
  if (!hasUnits) return new Set();
  for (const column of persons) columns.delete(column);
  return new Set(persons);
}

/** "VP", "P.XD&KTVB, P.HCTP": abbreviations below a noun for units. */
const ABBREVIATIONS = regex`^\p{Lu}[\p{L}.․]?\p{Lu}[\p{L}\d&.-]{0,14}(?:[ ,;/+]{1,3}\p{Lu}[\p{L}.․]?\p{Lu}[\p{L}\d&.-]{0,14}){0,4}$`;
const beginsWithPerson = ({ line, start }: Cell): boolean =>
  isPersonAt(line, start + line.text.slice(start).search(/\S|$/u));

const LONGEST_NAME = 60;
const isShortName = (cell: Cell, context: RuleContext) =>
  textOf(cell).length <= LONGEST_NAME && !/[.;:]/u.test(textOf(cell)) && beginsWithUnit(cell, context);

interface CellsOfTable {
  readonly cells: ReadonlyMap<number, Cell[]>;
  readonly context: RuleContext;
}

/**
 * The column that states the parts of each task, where there is one. A cell of "Nội dung hành động" spans several rows, and
 * each of these rows has its own unit and its own cell in the next column, "Hành động cụ thể". The cells of that column
 * begin with verbs, unlike those of a column of reasons or requirements.
 */
function partsColumn(columns: Columns, rows: readonly GridRow[]): number | null {
  const columnOf = (kind: Column) => [...columns].find(([, own]) => own === kind)?.[0];
  const [task, lead] = [columnOf("task"), columnOf("lead")];
  if (task === undefined || lead === undefined || columns.has(task + 1)) return null;
  const parts = task + 1;
  const isDivided = rows.some(
    ({ cells, own }) => cells.has(task) && !own.has(task) && own.has(parts) && own.has(lead),
  );
  const own = rows.flatMap((row) => (row.own.has(parts) ? [row.cells.get(parts)!] : []));
  return isDivided && isMostly(own, beginsWithVerb) ? parts : null;
}

const beginsWithVerb = (cell: Cell): boolean => {
  const folded = fold(textOf(cell));
  return taskVerbAt(folded, /^[-–+*•~ ]*/u.exec(folded)![0].length);
};

function cellsByColumn(rows: readonly GridRow[]): Map<number, Cell[]> {
  const cells = new Map<number, Cell[]>();
  for (const row of rows)
    for (const [column, cell] of row.cells)
      if (textOf(cell) !== "") cells.set(column, [...(cells.get(column) ?? []), cell]);
  return cells;
}

function isMostly(cells: readonly Cell[], is: (cell: Cell) => boolean, fewest = MIN_CELLS): boolean {
  return cells.length >= fewest && cells.filter(is).length >= MIN_SHARE * cells.length;
}

const isDue = (cell: Cell, context: RuleContext) =>
  readDueCell(cell, context).length > 0 || FREQUENCY.test(fold(textOf(cell)));
const isOrder = (cell: Cell) => /^(?:\d{1,3}(?:\.\d{1,2}){0,2}|[IVX]{1,5}|[a-zđ])[.)]?$/u.test(textOf(cell));

/**
 * The column with the longest texts among those that contain sentences, first those that begin with verbs, but neither targets nor names of
 * sub-indices: "Lý do chưa chấp nhận" may be longer than "Yêu cầu". Beside a column of
 * participants or places short names of events are enough: "Tên lớp | Đối tượng".
 */
function taskColumn(
  columns: Columns,
  cells: ReadonlyMap<number, Cell[]>,
  aside: ReadonlySet<number>,
  context: RuleContext,
): number | null {
  let best: number | null = null;
  let bestOfVerbs: number | null = null;
  let longest = aside.size > 0 ? NAMES_EVENT : WORDY;
  let longestOfVerbs = longest;
  for (const [column, own] of cells) {
    if (aside.has(column)) continue;
    const kind = columns.get(column);
    if (kind !== undefined && kind !== "target" && kind !== "subIndex") continue;
    const length = own.reduce((sum, cell) => sum + textOf(cell).length, 0) / own.length;
    if (length < longestOfVerbs || isMostly(own, (cell) => isUnitCell(cell, context))) continue;
    if (kind === "target" && own.some((cell) => holdsTarget(cell, context))) continue;
    if (kind === "subIndex" && own.some((cell) => namesSubIndex(cell, context))) continue;
    if (kind === "subIndex" && hasOwnParts(context) && !isMostly(own, beginsWithVerb)) continue;
    if (aside.size === 0 && isMostly(own, beginsWithVerb)) [bestOfVerbs, longestOfVerbs] = [column, length];
    if (length >= longest) [best, longest] = [column, length];
  }
  return bestOfVerbs ?? best;
}

const holdsTarget = (cell: Cell, context: RuleContext) =>
  /^[\d.,≥≤<>=%/ -]{1,12}$/u.test(textOf(cell)) ||
  readTargets(cell.line, context).some(({ span }) => span.start >= cell.start);

/** True if most of a cell is the name of a sub-index. A sentence may contain such a name too ("đào tạo lao động"). */
const namesSubIndex = (cell: Cell, context: RuleContext) => {
  const text = textOf(cell);
  return context.catalogue
    .findSubIndices(text, indexIdsAt(cell.line, context), context.year)
    .some(({ start, end }) => end - start >= MIN_SHARE * text.length);
};
