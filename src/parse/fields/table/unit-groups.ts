import { parseLabel } from "../../../language/labels.ts";
import type { UnitRef } from "../../../model/plan.ts";
import { APPENDIX, TASK_NOUN } from "../../lexicon/headings.ts";
import type { RuleContext } from "../../text/rule.ts";
import { type Span, spanIn } from "../../text/span.ts";
import type { TextLine } from "../../text/text-line.ts";
import { readUnitList, type UnitList } from "../../units/list/unit-list.ts";
import type { UnitHeadings } from "../assignment/headings/unit-headings.ts";
import type { Column } from "./columns.ts";
import { readDueCell } from "./due-cell.ts";
import { type Cell, type GridRow, textOf } from "./grid.ts";
import { isUnitCell, readUnitCells } from "./unit-cells.ts";

// Rows that only name units ("I | Sở Tài chính | | |") head the rows below them: their tasks are those of the units.

/** The units of a heading row, and the style of its number ("roman"). */
export interface UnitGroup {
  readonly units: readonly UnitRef[];
  readonly span: Span;
  readonly style: string;
}

type Columns = ReadonlyMap<number, Column>;

/** The only text of a row besides its number; null for a row with several texts. */
function onlyText(row: GridRow, columns: Columns): { readonly cell: Cell; readonly style: string } | null {
  let cell: Cell | null = null;
  let style = "";
  for (const [column, own] of row.cells) {
    const text = textOf(own);
    if (text === "" || !row.own.has(column)) continue;
    const number = column === 0 || columns.get(column) === "order" ? styleOf(text) : null;
    if (number !== null && cell === null) style = number;
    else if (cell === null) cell = own;
    else return null;
  }
  return cell && withoutNumber(cell, style);
}

const ORDER = /^(?:[IVX]{1,5}|[A-HK]|\d{1,2}(?:\.\d{1,2}){0,2}|[a-zđ])[.)]?$/u;
/** The style of a number in a cell of its own; null for other texts. */
function styleOf(text: string): string | null {
  if (!ORDER.test(text)) return null;
  const label = parseLabel(`${text.replace(/[.)]$/u, "")}. X`);
  return label ? `${label.kind}${label.depth}` : null;
}

/** "I. Sở Tài chính" in one cell. */
function withoutNumber(cell: Cell, style: string): { readonly cell: Cell; readonly style: string } {
  const label = style === "" ? parseLabel(textOf(cell)) : null;
  if (!label || label.ordinal === null) return { cell, style };
  const blanks = cell.line.text.slice(cell.start).search(/\S/u);
  return {
    cell: { ...cell, start: cell.start + blanks + label.length },
    style: `${label.kind}${label.depth}`,
  };
}

/** The units that a row heads other rows with; null for other rows. */
export function unitGroupOf(row: GridRow, columns: Columns, context: RuleContext): UnitGroup | null {
  const only = onlyText(row, columns);
  if (!only || !isUnitCell(only.cell, context)) return null;
  const { leads } = readUnitCells(only.cell, undefined, { role: "member", shared: false }, context);
  const { line, start } = only.cell;
  return leads.length > 0
    ? { units: leads, span: spanIn(line, start, line.text.length), style: only.style }
    : null;
}

/** The time that a row states alone, over the tasks of that time ("Quý I/2026", "Nhiệm vụ tháng 3"); null for other rows. */
export function periodOf(row: GridRow, columns: Columns, context: RuleContext): Cell | null {
  const only = onlyText(row, columns);
  if (!only || textOf(only.cell).length > LONGEST_PERIOD) return null;
  const { line, start } = only.cell;
  const lead = PERIOD_LEAD.exec(line.folded.slice(start))![0].length;
  const cell = { ...only.cell, start: start + lead };
  return PERIOD.test(line.folded.slice(cell.start)) && readDueCell(cell, context).length === 1 ? cell : null;
}
const LONGEST_PERIOD = 60;
const PERIOD_LEAD = /^ *(?:(?:các )?(?:nhiệm vụ|công việc) )?(?:(?:thực hiện|hoàn thành) )?/u;
const PERIOD = /^(?:trong |trước |đến hết )?(?:ngày|tháng|quý|năm) ?(?:[\divx]|thứ )/u;

/** The units of a heading above a table ("2. Văn phòng Sở (03 nhiệm vụ):"); null for other lines. */
export function unitsAbove(line: TextLine, unitHeadings: UnitHeadings): UnitGroup | null {
  if (line.source.kind !== "text") return null;
  const start = parseLabel(line.text)?.length ?? 0;
  const list = unitHeadings.alone(line, start) ?? unitsInTitle(line, start, unitHeadings.context);
  return list && { units: [...list.units], span: spanIn(line, start, line.text.length), style: ABOVE };
}

/** The units at the end of the title of a table: "Bảng 2. Nhiệm vụ của Văn phòng Sở", "PHỤ LỤC II: PHÂN CÔNG NHIỆM VỤ CHO CÁC PHÒNG". */
function unitsInTitle(line: TextLine, start: number, context: RuleContext): UnitList | null {
  const title = TITLE.exec(line.folded.slice(start))?.[0].length;
  const list = title === undefined ? null : readUnitList(line, start + title, context);
  return list && AFTER_TITLE.test(line.folded.slice(list.end)) ? list : null;
}
const TITLE = new RegExp(
  `^(?:(?:${APPENDIX})(?: số)?(?: (?:\\d{1,2}|[ivx]{1,4}|[a-d])(?:\\.\\d{1,2})?)? ?[.:–-]? ?)?(?:danh mục |bảng |phân công )?(?:các )?(?:${TASK_NOUN})(?: (?:cụ thể|trọng tâm|năm \\d{4}))? (?:của|giao cho|giao|cho|do) (?=\\S)`,
  "u",
);
const AFTER_TITLE = /^(?: (?:năm \d{4}|thực hiện|chủ trì))?(?: ?\([^()]{1,60}\))?[ .:]*$/u;

/** The style of no row, so that no row ends the group. */
const ABOVE = "above";

/** True for a heading row of the same level without units: it ends the group above. */
export function endsUnitGroup(row: GridRow, columns: Columns, { style }: UnitGroup): boolean {
  const only = onlyText(row, columns);
  return only !== null && only.style === style;
}

/** True for a table with at least two heading rows of units. */
export const hasUnitGroups = (rows: readonly GridRow[], columns: Columns, context: RuleContext): boolean =>
  rows.filter((row) => unitGroupOf(row, columns, context) !== null).length > 1;
