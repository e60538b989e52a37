import { isCapitals } from "../../../language/is-capitals.ts";
import { regex } from "../../../language/regex.ts";
import { greatestOf, leastOf } from "../../../model/lists.ts";
import type { RuleContext } from "../../text/rule.ts";
import { spanIn } from "../../text/span.ts";
import type { TextLine } from "../../text/text-line.ts";
import { nameWithin, wholeName } from "../sub-index/name-within.ts";
import { hasOwnParts, type NamedSubIndex, onlyIndexOf } from "../sub-index/named-sub-index.ts";
import { partOfName } from "../sub-index/part-of-name.ts";
import type { Column } from "./columns.ts";
import { type Cell, type Cells, type GridRow, textOf } from "./grid.ts";
import { type NamedRow, type NumberedRow, textCells } from "./named-row.ts";
import { labelInCell, orderInCell, orderOf } from "./row-number.ts";

// Rows with a sub-index whose name the catalogue does not have as it is printed.

/** The rule of all rows that name a sub-index. */
const RULE = "table/sub-index-row";

/** Adds the rows that consist of a part of a name ("2 | Về thể chế") where at least two others are names alone. */
export function addPartsOfNames(
  rows: readonly GridRow[],
  named: Map<number, NamedRow>,
  context: RuleContext,
): void {
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

/**
 * Adds the rows with a part of a name ("Công vụ", "Tác động CCHC") in a column of sub-indices ("Lĩnh vực"), beside one with a known name
 * or another part of one. In a plan on several indices the column is about the one that most of its cells have a name of: "Thủ tục hành chính"
 * beside "Tiếp cận dịch vụ" and "Kết quả dịch vụ" is a part of SIPAS.
 */
export function addPartsOfColumn(
  rows: readonly GridRow[],
  columns: ReadonlyMap<number, Column>,
  named: Map<number, NamedRow>,
  context: RuleContext,
): void {
  const column = [...columns].find(([, kind]) => kind === "subIndex")?.[0];
  if (column === undefined) return;
  const own = [...named.values()].filter((row) => row.column === column);
  const indices = own.length > 0 ? [onlyIndexOf(own.map((row) => row.named))] : context.indexIds;
  const [index = null] = indices.length === 1 ? indices : [];
  const parts =
    index === null ? [] : partsOf(rows, { column, index, isFree: (row) => !named.has(row) }, context);
  const other = context.indexIds.length > 1 ? mostNamed(rows, column, context) : null;
  if (other && other.length > own.length + parts.length) {
    for (const { line, part } of other)
      named.set(line.index, { named: { ...part, rule: RULE }, further: [], column });
    return;
  }
  const known = new Set(own.map((row) => row.named.id));
  const further = parts.filter(({ part }) => !known.has(part.id));
  if (own.length + further.length < FEWEST_ALONE) return;
  for (const { line, part } of further)
    named.set(line.index, { named: { ...part, rule: RULE }, further: [], column });
}

interface PartOfRow {
  readonly line: TextLine;
  readonly part: NamedSubIndex;
}

interface CellsOfIndex {
  readonly column: number;
  readonly index: string;
  readonly isFree: (row: number) => boolean;
}

/** The rows whose cell in a column is a name of an index or a part of one, or has the whole name in it. */
function partsOf(
  rows: readonly GridRow[],
  { column, index, isFree }: CellsOfIndex,
  context: RuleContext,
): PartOfRow[] {
  return rows.flatMap(({ line, cells }) => {
    const cell = cells.get(column);
    if (!cell || !isFree(line.index) || textOf(cell) === "") return [];
    const lead = cell.line.text.slice(cell.start).search(/\S/u);
    const start = cell.start + lead;
    const part =
      wholeName(cell.line, start, textOf(cell), index, context) ??
      partOfName(cell.line, start, index, context, SHARE_IN_COLUMN) ??
      nameWithin(cell.line, start, textOf(cell), index, context);
    const isWhole = part !== null && part.restStart >= start + textOf(cell).length;
    return isWhole ? [{ line, part }] : [];
  });
}

/** The rows of the index of which a column has the most different parts; null for fewer than two, or where two indices have as many. */
function mostNamed(rows: readonly GridRow[], column: number, context: RuleContext): PartOfRow[] | null {
  const [first, second] = context.indexIds
    .map((index) => partsOf(rows, { column, index, isFree: () => true }, context))
    .map((parts) => ({ parts, different: new Set(parts.map(({ part }) => part.id)).size }))
    .sort((a, b) => b.different - a.different);
  const isClear = first !== undefined && first.different > (second?.different ?? 0);
  return isClear && first.different >= FEWEST_OF_INDEX ? first.parts : null;
}
const FEWEST_OF_INDEX = 3;

/** The head of the column says that its cells are names, so a small part of a name is enough. */
const SHARE_IN_COLUMN = 0.2;

/** The rows with a number or figures, in a column of sub-indices of a plan on an index whose parts the catalogue does not have (DDCI). */
export function ownParts(
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

export function addUnknownRows(
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
    const part =
      index === null
        ? null
        : (partOfName(cell.line, start, index, context) ?? nameWithin(line, start, name, index, context));
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
export function addOthersOfColumn(
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
