import { fold } from "../../../../language/fold.ts";
import { greatestOf } from "../../../../model/lists.ts";
import type { UnitRef } from "../../../../model/plan.ts";
import { labelOf } from "../../../lexicon/label-grammar.ts";
import type { RuleContext } from "../../../text/rule.ts";
import type { TextLine } from "../../../text/text-line.ts";
import { unitsOfCell } from "../../../units/field/units-of-cell.ts";
import { distinct } from "./seen-units.ts";

// "Các đơn vị có tên trong bảng", "đánh dấu “x” ở cột (4)", "nhóm C": units that a table in the text or in an annex names.

/** Which rows and cells of a table are meant. */
export interface MeantCells {
  /** The number of a column, as printed in its head or counted from the left; null for all columns of units. */
  readonly column: number | null;
  /** True for the rows with a mark: in that column, else in the only column of marks. */
  readonly isMarked: boolean;
}

const MARK = /^[x×✓✔●+]$/iu;
const MIN_UNITS = 2;

interface Row {
  readonly line: TextLine;
  readonly cells: readonly string[];
  readonly units: readonly (readonly UnitRef[])[];
}

/** The rows of each table of some lines, in order. */
export function tablesOf(lines: readonly TextLine[]): TextLine[][] {
  const tables: TextLine[][] = [];
  for (const line of lines) {
    if (line.source.kind !== "row") continue;
    const before = tables.at(-1)?.at(-1);
    if (before?.source.row?.table === line.source.row?.table) tables.at(-1)!.push(line);
    else tables.push([line]);
  }
  return tables;
}

/** The units in the meant cells of a table; [] where it is not certain which cells are meant. */
export function unitsOfTable(
  table: readonly TextLine[],
  { column, isMarked }: MeantCells,
  context: RuleContext,
): readonly UnitRef[] {
  const rows = table.map((line): Row => {
    const cells = line.text.split("\t").map((cell) => cell.trim());
    return { line, cells, units: cells.map((cell) => unitsOfCell(line, cell, context)) };
  });
  const first = rows.findIndex(({ units }) => units.some((cell) => cell.length > 0));
  if (first < 0) return [];
  const [heads, body] = [rows.slice(0, first), rows.slice(first)];
  const meant = column === null ? null : columnWithNumber(heads, column);
  if (isMarked) return unitsOfMarked(body, meant);
  if (meant !== null) return body.flatMap(({ units }) => units[meant] ?? []);
  const ofUnits = columnsOfUnits(body);
  const isRole = (at: number) =>
    heads.some(({ cells }) => labelOf((cells[at] ?? "").toLowerCase())?.kind === "role");
  // Columns of roles give work to their units, and without a head it is not known what they are.
  if (ofUnits.length > 1 && (heads.length === 0 || ofUnits.some(isRole))) return [];
  return body.flatMap(({ units }) => ofUnits.flatMap((at) => units[at] ?? []));
}

/** The units below a head that is a name: "Nhóm C". */
export function unitsBelowHead(
  table: readonly TextLine[],
  isHead: (cell: string) => boolean,
  context: RuleContext,
): readonly UnitRef[] {
  const [head, ...body] = table.map((line) => ({
    line,
    cells: line.text.split("\t").map((cell) => cell.trim()),
  }));
  const at = head?.cells.findIndex(isHead) ?? -1;
  const unitsIn = (line: TextLine, cell: string) => {
    const units = unitsOfCell(line, cell, context);
    return units.length > 0 ? units : unitsOfCell(line, cell.replace(NOTE, ""), context);
  };
  return at < 0 ? [] : body.flatMap(({ line, cells }) => unitsIn(line, cells[at] ?? ""));
}
/** "UBND huyện A | (kiểm tra thêm 02 xã)" */
const NOTE = / \([^()]{1,60}\)$/u;

/**
 * "Các cơ quan đầu mối", "đơn vị được kiểm tra": the units below such a head ("Cơ quan đầu mối"), where one table has it; null for other names.
 */
export function unitsBelowClass(
  { name }: UnitRef,
  lines: readonly TextLine[],
  context: RuleContext,
): readonly UnitRef[] | null {
  const head = OF_CLASS.exec(fold(name))?.groups?.head;
  if (head === undefined) return null;
  const isHead = (cell: string) => fold(cell).replace(/^các /u, "") === head;
  const below = tablesOf(lines).map((table) => unitsBelowHead(table, isHead, context));
  const [units, ...others] = below.filter((found) => found.length > 0);
  return units && others.length === 0 ? distinct(units) : null;
}
const OF_CLASS =
  /^(?:các )?(?<head>(?:cơ quan|đơn vị|địa phương|sở,? ngành)(?:, (?:cơ quan|đơn vị|địa phương)){0,2} (?:(?:làm )?(?:đầu mối|phụ trách)|(?:được|bị) (?!giao |phân công )[^,;:]{4,30}))$/u;

/** The place of a column: of the number in its head ("Chủ trì (3)", "(3)"), else by counting. */
function columnWithNumber(heads: readonly Row[], column: number): number {
  const has = (cell: string) => new RegExp(`(?:^|[( ])0?${column}[)]?$`, "u").test(cell);
  for (const { cells } of heads.toReversed()) {
    const at = cells.findIndex(has);
    if (at >= 0) return at;
  }
  return column - 1;
}

function unitsOfMarked(body: readonly Row[], column: number | null): readonly UnitRef[] {
  const marks = (at: number) => body.some(({ cells }) => MARK.test(cells[at] ?? ""));
  const all = [...(body[0]?.cells.keys() ?? [])].filter(marks);
  const at = column ?? (all.length === 1 ? all[0]! : null);
  if (at === null) return [];
  return body
    .filter(({ cells }) => MARK.test(cells[at] ?? ""))
    .flatMap(({ units }) => units.find((cell) => cell.length > 0) ?? []);
}

/** The columns with units in most of their filled cells. */
function columnsOfUnits(body: readonly Row[]): number[] {
  const width = greatestOf(body.map(({ cells }) => cells.length));
  return Array.from({ length: width }, (_, at) => at).filter((at) => {
    const filled = body.filter(({ cells }) => (cells[at] ?? "") !== "").length;
    const named = body.filter(({ units }) => (units[at]?.length ?? 0) > 0).length;
    return named >= MIN_UNITS && named * 2 > filled;
  });
}
