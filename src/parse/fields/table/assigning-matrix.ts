import { isCapitalAt } from "../../../language/letter-case.ts";
import { regex } from "../../../language/regex.ts";
import { greatestOf } from "../../../model/lists.ts";
import type { Role, UnitRef } from "../../../model/plan.ts";
import type { RuleContext } from "../../text/rule.ts";
import { type Span, spanIn } from "../../text/span.ts";
import type { TextLine } from "../../text/text-line.ts";
import {
  ASSIGNMENT_CONFIDENCE,
  type AssignmentDraft,
  newDraft,
} from "../assignment/shared/assignment-draft.ts";
import { readSubIndexHeading } from "../sub-index/heading.ts";
import { type NamedSubIndex, onlyIndexOf } from "../sub-index/named-sub-index.ts";
import { isOfUnits } from "./assigning-table.ts";
import { type Cell, type GridRow, gridRows, textOf } from "./grid.ts";
import { markedRole } from "./marked-columns.ts";
import type { TableRow } from "./task-row.ts";
import { isUnitCell, readUnitCells } from "./unit-cells.ts";

// A table with a row for each unit and a column for each sub-index: a mark ("CT", "PH") says what the unit has to do with it. The
// table with a row for each sub-index and a column for each unit is in marked-columns.ts.

const NAME_RULE = "table/sub-index-row";
const ROW_RULE = "table/task-row";
const FEWEST_NAMES = 2;
const FEWEST_ROWS = 2;
const LABEL = /^\s*(?:(?:\d{1,2}|[IVX]{1,4})[.)]\s*)?/u;
const EMPTY = /^[-–—0/.…]*$/u;

/** What the columns of such a table assign; null for any other table. A mere "x" may be a fault, so one mark must state who leads. */
export function readAssigningMatrix(lines: readonly TextLine[], context: RuleContext): TableRow[] | null {
  const [first, second, ...others] = gridRows(lines);
  if (!first || !second || context.indexIds.length === 0) return null;
  const unitColumn = [...first.cells].find(([, cell]) => isOfUnits(foldedOf(cell)))?.[0];
  if (unitColumn === undefined) return null;
  // "Cơ quan, đơn vị | Vai trò đối với chỉ số thành phần" over the names.
  const isSpanning = greatestOf(first.cells.keys()) < greatestOf(second.cells.keys());
  const [head, rows] = isSpanning ? [second, others] : [first, [second, ...others]];
  if (rows.length < FEWEST_ROWS) return null;
  // Reading the names takes longer than this test.
  const marked = [...head.cells.keys()].filter((column) => column > unitColumn && hasOnlyMarks(column, rows));
  if (marked.length < FEWEST_NAMES) return null;
  const names = namesOver(head, unitColumn, marked, context);
  const units = rows.map((row) => unitsOf(row.cells.get(unitColumn), context));
  if (names.size < FEWEST_NAMES || units.every((own) => own.length === 0)) return null;
  // A score below one of the names makes it another table.
  if (![...names.keys()].every((column) => marked.includes(column))) return null;
  const columns = [...names].map(([column, named]) => ({ named, marks: marksIn(column, rows, units) }));
  const statesLead = columns.some(({ marks }) => marks.some(({ role }) => role === "lead"));
  return statesLead ? columns.flatMap(({ named, marks }) => rowOf(named, marks, head)) : null;
}

const foldedOf = ({ line, start }: Cell) => line.folded.slice(start).trim();

/** True for a column of marks and empty cells. Beside a mark in a scan may be a speck that was read as letters: "CT m4…". */
function hasOnlyMarks(column: number, rows: readonly GridRow[]): boolean {
  const texts = rows.flatMap(({ cells }) => {
    const cell = cells.get(column);
    return cell && !EMPTY.test(textOf(cell)) ? [foldedOf(cell)] : [];
  });
  const soiled = texts.filter((text) => markedRole(text) === null);
  return soiled.length * MOST_SOILED <= texts.length && soiled.every((text) => roleIn(text) !== null);
}
/** At most one of so many marks has a speck beside it. */
const MOST_SOILED = 3;
const SPECK = regex` [^\p{L}]{0,3}\p{L}{0,2}[^\p{L}]{0,4}$`;

const roleIn = (text: string): Role | null => markedRole(text) ?? markedRole(text.replace(SPECK, ""));

/**
 * The sub-indices that the cells right of the units consist of. Beside names of the catalogue, a heading over a column of marks that the
 * catalogue does not have is a sub-index under its own name.
 */
function namesOver(
  head: GridRow,
  unitColumn: number,
  marked: readonly number[],
  context: RuleContext,
): Map<number, NamedSubIndex> {
  const names = new Map<number, NamedSubIndex>();
  const unknown = new Map<number, NamedSubIndex>();
  for (const [column, { line, start }] of head.cells) {
    if (column <= unitColumn) continue;
    const from = start + LABEL.exec(line.text.slice(start))![0].length;
    const named = readSubIndexHeading(line, from, context);
    if (named?.id && line.text.slice(named.restStart).trim() === "")
      names.set(column, { ...named, rule: NAME_RULE });
    else if (marked.includes(column)) {
      const own = ownName(line, from);
      if (own) unknown.set(column, own);
    }
  }
  const index = onlyIndexOf(names.values());
  if (names.size < FEWEST_NAMES || index === null) return names;
  return new Map([...names, ...[...unknown].map(([column, own]) => [column, { ...own, index }] as const)]);
}

/** A heading of several words as the name of a sub-index. */
function ownName(line: TextLine, from: number): NamedSubIndex | null {
  const name = line.text.slice(from).trim();
  if (name.split(" ").length < FEWEST_WORDS || !isCapitalAt(name, 0)) return null;
  const [span, restStart] = [spanIn(line, from, line.text.length), line.text.length];
  return { id: null, index: null, name, restStart, span, rule: NAME_RULE, confidence: 0.7 };
}
const FEWEST_WORDS = 3;

function unitsOf(cell: Cell | undefined, context: RuleContext): readonly UnitRef[] {
  if (!cell || !isUnitCell(cell, context)) return [];
  return readUnitCells(cell, undefined, { role: "member", shared: false }, context).leads;
}

interface Mark {
  readonly units: readonly UnitRef[];
  readonly role: Role;
  readonly span: Span;
}

/** The marks of a column beside cells of units. */
const marksIn = (column: number, rows: readonly GridRow[], units: readonly (readonly UnitRef[])[]): Mark[] =>
  rows.flatMap(({ cells }, i) => {
    const cell = cells.get(column);
    const role = cell ? roleIn(foldedOf(cell)) : null;
    if (!cell || role === null || units[i]!.length === 0 || isDoubtful(cell)) return [];
    return [{ units: units[i]!, role, span: spanIn(cell.line, 0, cell.line.text.length) }];
  });

/** A mark with a speck in a cell of several rows: recognition may have missed the border between the marks of two units. */
const isDoubtful = (cell: Cell): boolean =>
  markedRole(foldedOf(cell)) === null &&
  cell.line.source.row!.cells.some(({ start, rowSpan }) => start === cell.start && rowSpan > 1);

function rowOf(subIndex: NamedSubIndex, marks: readonly Mark[], head: GridRow): TableRow[] {
  if (marks.length === 0) return [];
  const withRole = (role: Role) => marks.filter((mark) => mark.role === role);
  const own = (["lead", "member", "coordinate"] as const).map(withRole).find((some) => some.length > 0)!;
  const partners = marks.filter((mark) => !own.includes(mark)).flatMap(({ units }) => units);
  const units = own.flatMap((mark) => mark.units);
  const { role, span } = own[0]!;
  const others = marks.filter((mark) => mark !== own[0]);
  const assignment: AssignmentDraft = {
    ...newDraft({ label: null, units, role, span, rule: ROW_RULE }, partners),
    labels: others.map((mark) => ({ span: mark.span, rule: ROW_RULE, confidence: ASSIGNMENT_CONFIDENCE })),
  };
  const line = head.line.index;
  return [{ subIndex, targets: [], assignment, task: null, deadlines: [], headed: true, line }];
}
