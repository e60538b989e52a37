import { fold } from "../../../language/fold.ts";
import { regex } from "../../../language/regex.ts";
import { type Column, columnOf } from "../../fields/table/columns.ts";
import { listsProcedures } from "../../fields/table/head-rows.ts";
import type { TableRow } from "../../fields/table/task-row.ts";
import type { RuleContext } from "../../text/rule.ts";
import type { TextLine } from "../../text/text-line.ts";
import type { DutyLine } from "./duty-lines.ts";

/**
 * The rows that some field must quote: those of tables that assign work, without header rows and sums. A table without a
 * header that is known assigns work if most rows of a column are units, or its first row names columns of work. A row with one cell of words is a heading. `rows`: the rows as
 * they were read.
 */
export function dutyRows(
  lines: readonly TextLine[],
  rows: readonly TableRow[],
  titles: ReadonlyMap<string, string | null>,
  context: RuleContext,
): DutyLine[] {
  const headed = new Set(rows.flatMap((row) => (row.headed ? [row.line] : [])));
  const loose = rowsWithLooseTargets(rows);
  const assigning = new Set(rows.flatMap((row) => (row.headed && row.assignment ? [row.line] : [])));
  const byTable = Map.groupBy(
    lines.filter(({ source }) => source.row),
    ({ source }) => source.row!.table,
  );
  return [...byTable].flatMap(([table, own]) => {
    if (own.slice(0, 2).some(listsProcedures)) return [];
    const isHeaded = own.some(({ index }) => headed.has(index));
    const namesWork = own[0] !== undefined && headsWork(own[0]);
    const assigns =
      namesWork || (isHeaded ? own.some(({ index }) => assigning.has(index)) : namesUnits(own, context));
    const duties = isHeaded ? own.filter(({ index }) => headed.has(index)) : own.slice(namesWork ? 1 : 0);
    const heading = titles.get(table) ?? null;
    return duties
      .filter(({ index }) => assigns || loose.has(index))
      .map((line) => ({ line, heading, carriesDuty: () => loose.has(line.index) || isNoHeading(line) }));
  });
}

/** Indices of the rows with a target for something that is no known sub-index: a field has it only where it is of the whole index. */
export const rowsWithLooseTargets = (rows: readonly TableRow[]): Set<number> =>
  new Set(rows.flatMap((row) => (row.subIndex === null && row.targets.length > 0 ? [row.line] : [])));

const WORDS = regex`\p{L}{2}[^\t]*\p{L}{2}`;

const cellsOf = ({ text, source }: TextLine) =>
  source.row!.cells.map(({ start, end, column }) => ({ column, text: text.slice(start, end).trim() }));

const isNoHeading = (line: TextLine) => cellsOf(line).filter(({ text }) => WORDS.test(text)).length > 1;

const MIN_ROWS = 2;
/** A table is judged by at most this many rows. */
const MAX_ROWS = 60;

const LONG_TEXT = 30;

/** True where most rows of a column begin with a unit, and another column has the words of a task. */
function namesUnits(rows: readonly TextLine[], { catalogue }: RuleContext): boolean {
  const first = rows.slice(0, MAX_ROWS);
  const worded = first.filter((line) => cellsOf(line).some(({ text }) => text.length >= LONG_TEXT));
  if (worded.length * 2 <= first.length) return false;
  const units = new Map<number, number>();
  for (const { column, text } of first.flatMap(cellsOf))
    if (text !== "" && catalogue.unitAt(text, 0)) units.set(column, (units.get(column) ?? 0) + 1);
  return [...units.values()].some((count) => count >= MIN_ROWS && count * 2 > first.length);
}

/** True for a row that heads columns of work, whether they were read or not: "Biện pháp", "Cơ quan chủ trì", "Mốc". */
export function headsWork(row: TextLine): boolean {
  const kinds = cellsOf(row).map(({ text }) => columnOf(fold(text)));
  const named = kinds.filter((kind) => kind !== undefined);
  return named.length >= MIN_COLUMNS && named.some((kind) => OF_WORK.has(kind));
}
const MIN_COLUMNS = 3;
const OF_WORK: ReadonlySet<Column> = new Set(["lead", "partners", "due"]);
