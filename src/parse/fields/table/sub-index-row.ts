import { isCapitals } from "../../../language/is-capitals.ts";
import { regex } from "../../../language/regex.ts";
import { indexIdsAt } from "../../text/index-ids.ts";
import type { RuleContext } from "../../text/rule.ts";
import { spanIn } from "../../text/span.ts";
import { readSubIndexHeading } from "../sub-index/heading.ts";
import type { NamedSubIndex } from "../sub-index/named-sub-index.ts";
import { BETWEEN, WORD_BEFORE } from "../sub-index/names-in-text.ts";
import { subIndexNumbers } from "../sub-index/numbers.ts";
import type { Column } from "./columns.ts";
import { type Cell, type Cells, type GridRow, isAcross, textOf } from "./grid.ts";
import { type NamedRow, type NumberedRow, textCells } from "./named-row.ts";
import { addNumberedParts } from "./numbered-parts.ts";
import { addNumbersOfColumn } from "./numbers-of-column.ts";
import { orderInCell, orderOf } from "./row-number.ts";
import {
  addOthersOfColumn,
  addPartsOfColumn,
  addPartsOfNames,
  addUnknownRows,
  ownParts,
} from "./unknown-rows.ts";

const RULE = "table/sub-index-row";

/** Least number of rows with known sub-indices; in a table with fewer, an unknown name between them does not count. */
const SIBLINGS = 3;

/**
 * The rows that open a sub-index, by line. Between at least three rows with known sub-indices, a row that continues their
 * numbers and is printed like them is a sub-index whose name the catalogue does not know; in a column of sub-indices also after
 * the last known one. `open`: the sub-index of the table's part on the page before.
 */
export function readSubIndexRows(
  rows: readonly GridRow[],
  columns: ReadonlyMap<number, Column>,
  context: RuleContext,
  open: NamedSubIndex | null = null,
): Map<number, NamedRow> {
  const named = new Map<number, NamedRow>();
  for (const { line, cells } of rows) {
    const found = subIndexOfRow({ line, cells }, columns, context);
    if (found && !isPartOf(found, cells, named, open)) named.set(line.index, found);
  }
  // "A. … PAR INDEX", "B. … SIPAS": each part has its own numbers.
  const byPart = Map.groupBy(rows, ({ line }) => context.indexParts?.get(line.index));
  const parts = [...byPart.values()].map((part) => ({
    part,
    numbered: numberedRows(part, columns, named),
  }));
  addPartsOfNames(rows, named, context);
  addPartsOfColumn(rows, columns, named, context);
  addNumbersOfColumn(rows, columns, named, context);
  addNumberedParts(rows, named, context);
  for (const { part, numbered } of parts) {
    const isList = listsOnlyNames(part, columns, { named, numbered });
    if (numbered.size >= SIBLINGS || isList)
      addUnknownRows(part, columns, { named, numbered, isList }, context);
  }
  if (parts.every(({ numbered }) => numbered.size === 0)) addOthersOfColumn(rows, columns, named);
  return named.size === 0 ? ownParts(rows, columns, context) : named;
}

/** The rows that name a sub-index and have a number, by their numbers. */
function numberedRows(
  rows: readonly GridRow[],
  columns: ReadonlyMap<number, Column>,
  named: ReadonlyMap<number, NamedRow>,
): Map<number, NumberedRow> {
  const numbered = new Map<number, NumberedRow>();
  for (const { line, cells } of rows) {
    const found = named.get(line.index);
    const order = found && (orderOf(cells, found.column) ?? orderInCell(cells, found.column, columns));
    if (!order) continue;
    const { name, index } = found.named;
    const { column } = found;
    numbered.set(order.value, { column, isRoman: order.isRoman, capitals: isCapitals(name), index });
  }
  return numbered;
}

/**
 * True for a table whose rows have numbers and names of sub-indices, at least half of them known: "1 | Trách nhiệm giải trình | Thanh tra tỉnh".
 * Then the other rows are no tasks of the sub-index above.
 */
function listsOnlyNames(
  rows: readonly GridRow[],
  columns: ReadonlyMap<number, Column>,
  { named, numbered }: { named: ReadonlyMap<number, NamedRow>; numbered: ReadonlyMap<number, NumberedRow> },
): boolean {
  const [first, ...others] = numbered.values();
  if (!first || others.length === 0 || others.some(({ column }) => column !== first.column)) return false;
  const ofWork = [...columns].filter(([, kind]) => kind === "task" || kind === "subIndex");
  if (numbered.size * 2 < rows.length || ofWork.length !== 1 || ofWork[0]![0] !== first.column) return false;
  return rows.every(({ line, cells }, i) => {
    const cell = cells.get(first.column);
    const rest = cell?.line.text.slice(named.get(line.index)?.named.restStart ?? Infinity, cell.end) ?? "";
    return orderOf(cells, first.column)?.value === i + 1 && !WORDS.test(rest);
  });
}
const WORDS = regex`\p{L}{2}`;

/** True for "1.1 | Xây dựng văn bản" below "1 | Cải cách thể chế": a part of a sub-index whose name is also one of the sub-index. */
function isPartOf(
  { named, column }: NamedRow,
  cells: Cells,
  above: ReadonlyMap<number, NamedRow>,
  open: NamedSubIndex | null,
): boolean {
  const isBelow = [...cells].some(([at, cell]) => at < column && DECIMAL.test(textOf(cell)));
  return isBelow && (open?.id === named.id || [...above.values()].some((row) => row.named.id === named.id));
}
const DECIMAL = /^(?:\d{1,2}|[IVX]{1,4})\.\d{1,2}(?:\.\d{1,2})?\.?$/u;

/** The sub-indices of the first cell that names one, else of the one that has its number: "CSTP 4 | Chi phí thời gian". */
function subIndexOfRow(
  { line, cells }: Pick<GridRow, "line" | "cells">,
  columns: ReadonlyMap<number, Column>,
  context: RuleContext,
): NamedRow | null {
  // Beside a cell across the table, a cell that spans rows is of the rows above.
  const isAlone = textCells(cells).length === 1 || isAcross(line);
  let numbered: NamedRow | null = null;
  for (const [column, cell] of cells) {
    const kind = columns.get(column);
    // The only text of a row may begin in any column: "CHỈ SỐ 1: …" above the units of the first column.
    if (!isAlone && kind && kind !== "subIndex" && kind !== "task" && kind !== "order") continue;
    const row = namedInCell(cell, column, context);
    // After a number, a task may begin like another sub-index: "CSTP 4 | Hỗ trợ doanh nghiệp nộp hồ sơ".
    const isSame = !numbered || row?.named.id === numbered.named.id;
    if (row && !row.named.byNumber && isSame) return row;
    numbered ??= row;
  }
  return numbered;
}

function namedInCell(cell: Cell, column: number, context: RuleContext): NamedRow | null {
  const label = ROW_LABEL.exec(textOf(cell))?.[0].length ?? 0;
  const lead = cell.line.text.slice(cell.start).search(/\S/u);
  if (lead < 0) return null;
  const named = readSubIndexHeading(cell.line, cell.start + lead + label, context);
  const several = severalIn(cell, context);
  const byName = several.length > 0 || !named?.id ? several : [named];
  const [first, ...further] = byName.length > 0 ? byName : byNumber(cell, lead + label, context);
  return first?.id ? { named: { ...first, rule: RULE }, further, column } : null;
}

/** Recognition reads strokes of a Roman number as other letters, and stains before it: "VIIIL.", "1H.", "'VII." */
const ROW_LABEL = /^['’‘\x60.,:·]{0,2}\(?(?:[IVXLH1l|]{1,6}|\d{1,2}|[A-HĐ])[.)] /u;

/** "CSTP 2 - Giám sát xả thải", "Chỉ số 3 (TTHC)", "CSTP 4, CSTP 5": a cell that names its sub-indices by numbers. */
function byNumber(cell: Cell, offset: number, context: RuleContext): readonly NamedSubIndex[] {
  const at = cell.start + offset;
  return NUMBERED.test(cell.line.folded.slice(at)) ? subIndexNumbers.read(cell.line, at, context) : [];
}
/** "Nội dung 3" may be any content of the plan. */
const NUMBERED =
  /^(?:chỉ số|cstp|csnd|trụ cột|lĩnh vực)(?: (?:thành phần|nội dung))?(?: |(?<=cstp|csnd))(?:số )?\d/u;

const LABEL = /^\(?(?:[ivx]{1,4}|\d{1,2})[.)]? ?/u;

/** The names of a cell that consists of at least two known ones; [] for other cells. */
function severalIn(cell: Cell, context: RuleContext): NamedSubIndex[] {
  const { line, start } = cell;
  const to = start + line.text.slice(start, cell.end).trimEnd().length;
  const found = context.catalogue.findSubIndices(
    line.text.slice(start, to),
    indexIdsAt(line, context),
    context.year,
  );
  const [first, last] = [found[0], found.at(-1)];
  if (!first || !last || found.length < 2 || start + last.end < to) return [];
  const before = line.folded
    .slice(start, start + first.start)
    .trimStart()
    .replace(LABEL, "");
  const isList = found.every(({ start: at }, i) => {
    const above = found[i - 1];
    return above === undefined || BETWEEN.test(line.folded.slice(start + above.end, start + at));
  });
  if (!isList || (before !== "" && !WORD_BEFORE.test(before))) return [];
  return found.map(({ start: at, end, entry }) => ({
    id: entry.subIndex.id,
    index: entry.index.id,
    name: line.text.slice(start + at, start + end),
    span: spanIn(line, start + at, start + end),
    restStart: to,
    rule: RULE,
    confidence: 0.9,
  }));
}
