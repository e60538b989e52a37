import { isCapitals } from "../../../language/is-capitals.ts";
import { regex } from "../../../language/regex.ts";
import { greatestOf, leastOf } from "../../../model/lists.ts";
import { indexIdsAt } from "../../text/index-ids.ts";
import type { RuleContext } from "../../text/rule.ts";
import { spanIn } from "../../text/span.ts";
import { readSubIndexHeading } from "../sub-index/heading.ts";
import { hasOwnParts, type NamedSubIndex, onlyIndexOf } from "../sub-index/named-sub-index.ts";
import { BETWEEN, WORD_BEFORE } from "../sub-index/names-in-text.ts";
import { subIndexNumbers } from "../sub-index/numbers.ts";
import { partOfName } from "../sub-index/part-of-name.ts";
import type { Column } from "./columns.ts";
import { type Cell, type Cells, type GridRow, textOf } from "./grid.ts";
import { labelInCell, orderInCell, orderOf } from "./row-number.ts";

/** The sub-index that a row names, and the column of the name. */
export interface NamedRow {
  readonly named: NamedSubIndex;
  /** The sub-indices after the first one in the same cell: "Trụ cột 4: … và Trụ cột 5: …". */
  readonly further: readonly NamedSubIndex[];
  readonly column: number;
}

const RULE = "table/sub-index-row";
/** Least number of rows with known sub-indices; in a table with fewer, an unknown name between them does not count. */
const SIBLINGS = 3;

interface NumberedRow {
  readonly column: number;
  readonly isRoman: boolean;
  readonly capitals: boolean;
  readonly index: string | null;
}

/**
 * The rows that open a sub-index, by line. Between at least three rows with known sub-indices, a row that continues their
 * numbers and is printed like them is a sub-index whose name the catalogue does not know; in a column of sub-indices also after
 * the last known one.
 */
export function readSubIndexRows(
  rows: readonly GridRow[],
  columns: ReadonlyMap<number, Column>,
  context: RuleContext,
): Map<number, NamedRow> {
  const named = new Map<number, NamedRow>();
  const numbered = new Map<number, NumberedRow>();
  for (const { line, cells } of rows) {
    const found = subIndexOfRow(cells, columns, context);
    if (!found || isPartOf(found, cells, named)) continue;
    named.set(line.index, found);
    const order = orderOf(cells, found.column) ?? orderInCell(cells, found.column, columns);
    if (order === null) continue;
    const { name, index } = found.named;
    numbered.set(order.value, {
      column: found.column,
      isRoman: order.isRoman,
      capitals: isCapitals(name),
      index,
    });
  }
  addPartsOfNames(rows, named, context);
  const isList = listsOnlyNames(rows, columns, { named, numbered });
  if (numbered.size >= SIBLINGS || isList)
    addUnknownRows(rows, columns, { named, numbered, isList }, context);
  if (numbered.size === 0) addOthersOfColumn(rows, columns, named);
  return named.size === 0 ? ownParts(rows, columns, context) : named;
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

/** Adds the rows that consist of a part of a name ("2 | Về thể chế") where at least two others are names alone. */
function addPartsOfNames(rows: readonly GridRow[], named: Map<number, NamedRow>, context: RuleContext): void {
  const isAlone = ({ cells }: GridRow) => textCells(cells).length === 1;
  const alone = rows.filter(isAlone);
  if (alone.filter(({ line }) => named.has(line.index)).length < FEWEST_ALONE) return;
  const index = onlyIndexOf([...named.values()].map((row) => row.named));
  if (index === null) return;
  const known = new Set([...named.values()].map((row) => row.named.id));
  for (const { line, cells } of alone) {
    const [[column, cell]] = textCells(cells) as [[number, Cell]];
    if (named.has(line.index) || orderOf(cells, column) === null) continue;
    const lead = cell.line.text.slice(cell.start).search(/\S/u);
    const part = partOfName(cell.line, cell.start + lead, index, context);
    if (!part || known.has(part.id) || part.restStart < cell.start + lead + textOf(cell).length) continue;
    named.set(line.index, { named: { ...part, rule: RULE }, further: [], column });
  }
}
const FEWEST_ALONE = 2;

/** True for "1.1 | Xây dựng văn bản" below "1 | Cải cách thể chế": a part of a sub-index whose name is also one of the sub-index. */
function isPartOf({ named, column }: NamedRow, cells: Cells, above: ReadonlyMap<number, NamedRow>): boolean {
  const isBelow = [...cells].some(([at, cell]) => at < column && DECIMAL.test(textOf(cell)));
  return isBelow && [...above.values()].some((row) => row.named.id === named.id);
}
const DECIMAL = /^(?:\d{1,2}|[IVX]{1,4})\.\d{1,2}(?:\.\d{1,2})?\.?$/u;

/** The rows with a number or figures, in a column of sub-indices of a plan on an index whose parts the catalogue does not have (DDCI). */
function ownParts(
  rows: readonly GridRow[],
  columns: ReadonlyMap<number, Column>,
  context: RuleContext,
): Map<number, NamedRow> {
  const found = new Map<number, NamedRow>();
  const [index] = context.indexIds;
  const column = [...columns].find(([, kind]) => kind === "subIndex")?.[0];
  if (!index || column === undefined || columns.size < 3 || !hasOwnParts(context)) return found;
  for (const { line, cells } of rows) {
    const cell = cells.get(column);
    const name = textOf(cell);
    const isStated =
      orderOf(cells, column) !== null || (STARTS_NAME.test(name) && hasFigures(cells, columns));
    if (!cell || name.length < SHORTEST_NAME || name.length > LONGEST_NAME || !isStated) continue;
    const span = spanIn(line, cell.start, cell.line.text.length);
    const place = { restStart: cell.line.text.length, span, rule: RULE, confidence: 0.7 };
    found.set(line.index, { named: { id: null, index, name, ...place }, further: [], column });
  }
  return found;
}
const SHORTEST_NAME = 6;
const LONGEST_NAME = 120;

const hasFigures = (cells: Cells, columns: ReadonlyMap<number, Column>): boolean =>
  [...columns].some(
    ([column, kind]) => (kind === "target" || kind === "baseline") && /\d/u.test(textOf(cells.get(column))),
  );

function addUnknownRows(
  rows: readonly GridRow[],
  columns: ReadonlyMap<number, Column>,
  {
    named,
    numbered,
    isList,
  }: { named: Map<number, NamedRow>; numbered: Map<number, NumberedRow>; isList: boolean },
  context: RuleContext,
): void {
  const known = new Set([...named.values()].map((row) => row.named.id));
  const [least, last] = isList ? [1, rows.length] : [leastOf(numbered.keys()), greatestOf(numbered.keys())];
  const [sibling] = numbered.values();
  const { column, isRoman, capitals, index } = sibling!;
  // Roman and Arabic numbers are two lists: "2" below "I" is the second task of the first sub-index.
  if ([...numbered.values()].some((row) => row.isRoman !== isRoman)) return;
  let most = last;
  for (const { line, cells } of rows) {
    const cell = cells.get(column);
    const number = orderOf(cells, column) ?? orderInCell(cells, column, columns);
    const order = number?.isRoman === isRoman ? number.value : null;
    const isNext = order === most + 1 && columns.get(column) === "subIndex";
    const isBetween = order !== null && order >= least && (order <= most || isNext) && !numbered.has(order);
    if (named.has(line.index) || !isBetween || !cell) continue;
    const label = labelInCell(cell);
    const name = textOf(cell).slice(label);
    const start = line.text.indexOf(name, cell.start);
    if (name.length < SHORTEST_NAME || !name.includes(" ") || isCapitals(name) !== capitals) continue;
    numbered.set(order, { ...sibling! });
    most = Math.max(most, order);
    const part = index === null ? null : partOfName(cell.line, start, index, context);
    if (part && !known.has(part.id)) {
      named.set(line.index, { named: { ...part, rule: RULE }, further: [], column });
      continue;
    }
    const restStart = cell.line.text.length;
    const span = spanIn(line, start, restStart);
    const unknown: NamedSubIndex = { id: null, index, name, restStart, span, rule: RULE, confidence: 0.7 };
    named.set(line.index, { named: unknown, further: [], column });
  }
}

/**
 * Adds the rows without a number in a column of sub-indices, most of which are known: the rows "Đảm bảo tuân thủ" and "Thúc đẩy thực hành xanh"
 * are beside one with a name that the catalogue does not know.
 */
function addOthersOfColumn(
  rows: readonly GridRow[],
  columns: ReadonlyMap<number, Column>,
  named: Map<number, NamedRow>,
): void {
  const column = [...columns].find(([, kind]) => kind === "subIndex")?.[0];
  const known = [...named.values()].filter((row) => row.column === column);
  const filled = rows.filter(({ cells }) => column !== undefined && textOf(cells.get(column)) !== "");
  const index = onlyIndexOf(known.map((row) => row.named));
  if (column === undefined || known.length < FEWEST_OF_COLUMN || known.length * 2 <= filled.length) return;
  for (const { line, cells } of filled) {
    const name = textOf(cells.get(column));
    const isName = name.length >= SHORTEST_NAME && name.length <= LONGEST_NAME && STARTS_NAME.test(name);
    if (named.has(line.index) || textCells(cells).length < 2 || !isName) continue;
    const start = line.text.indexOf(name, cells.get(column)!.start);
    const place = { span: spanIn(line, start, start + name.length), rule: RULE, confidence: 0.7 };
    const unknown: NamedSubIndex = { id: null, index, name, restStart: start + name.length, ...place };
    named.set(line.index, { named: unknown, further: [], column });
  }
}
const FEWEST_OF_COLUMN = 2;
const STARTS_NAME = regex`^\p{Lu}[^.;:\d]{0,120} [^.;:\d]{1,120}$`;

/** The sub-indices of the first cell that names one, else of the one that has its number: "CSTP 4 | Chi phí thời gian". */
function subIndexOfRow(
  cells: Cells,
  columns: ReadonlyMap<number, Column>,
  context: RuleContext,
): NamedRow | null {
  const isAlone = textCells(cells).length === 1;
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
  const label = /^\(?(?:[IVX]{1,4}|\d{1,2}|[A-HĐ])[.)] /u.exec(textOf(cell))?.[0].length ?? 0;
  const lead = cell.line.text.slice(cell.start).search(/\S/u);
  if (lead < 0) return null;
  const named = readSubIndexHeading(cell.line, cell.start + lead + label, context);
  const several = severalIn(cell, context);
  const byName = several.length > 0 || !named?.id ? several : [named];
  const [first, ...further] = byName.length > 0 ? byName : byNumber(cell, lead + label, context);
  return first?.id ? { named: { ...first, rule: RULE }, further, column } : null;
}

/** "CSTP 2 - Giám sát xả thải", "Chỉ số 3 (TTHC)", "CSTP 4, CSTP 5": a cell that names its sub-indices by numbers. */
function byNumber(cell: Cell, offset: number, context: RuleContext): readonly NamedSubIndex[] {
  const at = cell.start + offset;
  return NUMBERED.test(cell.line.folded.slice(at)) ? subIndexNumbers.read(cell.line, at, context) : [];
}
/** "Nội dung 3" may be any content of the plan. */
const NUMBERED =
  /^(?:chỉ số|cstp|csnd|trụ cột|lĩnh vực)(?: (?:thành phần|nội dung))?(?: |(?<=cstp|csnd))(?:số )?\d/u;

/** The cells of a row without those of numbers and empty ones. */
const textCells = (cells: Cells) => [...cells].filter(([, cell]) => !NUMBER.test(textOf(cell)));
/** A number of a row, or an empty cell. */
const NUMBER = /^(?:\d{1,2}(?:\.\d{1,2})?|[IVX]{1,5}|[A-Z])?[.)]?$/u;

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
