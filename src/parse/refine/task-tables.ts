import { romanNumber, vietnameseNumber } from "../../language/numbers.ts";
import type { Target, UnitRef } from "../../model/plan.ts";
import { type Found, spanIn, type TextLine } from "../document.ts";
import type { RuleContext } from "../rule.ts";
import { type NamedSubIndex, readSubIndexHeading } from "../rules/sub-index/heading.ts";
import { readUnitList } from "../unit-list.ts";
import { isCapitals } from "../zones.ts";
import type { PlacedAssignment, PlacedTask } from "./assignments.ts";
import { readDueDates } from "./due-dates.ts";
import { readTargets } from "./targets.ts";

/** What one row says: of which sub-index, and its target or its task. */
export interface TableRow {
  readonly subIndex: NamedSubIndex | null;
  readonly target: Found<Target> | null;
  readonly assignment: PlacedAssignment | null;
  readonly task: PlacedTask | null;
}

type Column =
  | "order"
  | "subIndex"
  | "task"
  | "lead"
  | "partners"
  | "due"
  | "product"
  | "target"
  | "baseline"
  | "increase";

// Column heads as plans print them (Decree 30/2020/NĐ-CP, Appendix I leaves tables free; practice is uniform).
const COLUMNS: readonly [Column, RegExp][] = [
  ["order", /^(?:stt|tt|số tt|số thứ tự)$/u],
  [
    "lead",
    /chủ trì|^(?:đơn vị|cơ quan|phòng|bộ phận)(?:,? (?:đơn vị|cơ quan|cá nhân|bộ phận))? (?:thực hiện|chịu trách nhiệm|phụ trách|tham mưu)$|^phân công|^trách nhiệm/u,
  ],
  ["partners", /phối hợp/u],
  ["due", /^thời (?:gian|hạn)|^tiến độ|^hạn|hoàn thành/u],
  ["product", /^sản phẩm|^kết quả$|^kết quả (?:đầu ra|dự kiến|cần đạt)|^đầu ra/u],
  ["increase", /^(?:mức )?tăng|tăng so|tăng\/giảm|chênh lệch/u],
  ["target", /mục tiêu|chỉ tiêu|phấn đấu/u],
  ["baseline", /(?:điểm|kết quả|thực hiện)[^,;]{0,30}năm (?:19|20)\d{2}|^năm (?:19|20)\d{2}$/u],
  ["subIndex", /^(?:tên )?(?:các )?(?:chỉ số|tiêu chí|lĩnh vực|trụ cột|nội dung chỉ số)/u],
  ["task", /nhiệm vụ|nội dung|công việc|giải pháp|hoạt động/u],
];

interface Cell {
  readonly line: TextLine;
  readonly start: number;
}

/** Reads the rows of one table. Without a head that assigns or sets a goal, rows still name sub-indices. */
export function readTaskRows(lines: readonly TextLine[], context: RuleContext): TableRow[] {
  const head = findHead(lines);
  const columns = head?.columns ?? new Map<number, Column>();
  const grid = new Grid();
  const rows = lines
    .map((line) => ({ line, cells: grid.next(line) }))
    .filter(({ line }) => !head || line.source.row!.row > head.row);
  const named = namedRows(rows, columns, context);
  let current: NamedSubIndex | null = null;
  return rows.flatMap(({ line, cells }) => {
    const opens = named.get(line.index) ?? null;
    current = opens ?? current;
    if (!head) return opens ? [{ subIndex: opens, target: null, assignment: null, task: null }] : [];
    return [readRow(cells, columns, current, opens !== null, line, context, head.year)];
  });
}

interface GridRow {
  readonly line: TextLine;
  readonly cells: ReadonlyMap<number, Cell>;
}

/** Fewest rows of a table that must name known sub-indices before a numbered row between them counts as one. */
const SIBLINGS = 3;

/**
 * Which rows open a sub-index. Between three and more known ones, a row that goes on with their numbers and is printed
 * as they are (all in capitals) is a sub-index too, though the catalogue does not know its name.
 */
function namedRows(
  rows: readonly GridRow[],
  columns: ReadonlyMap<number, Column>,
  context: RuleContext,
): Map<number, NamedSubIndex> {
  const named = new Map<number, NamedSubIndex>();
  const numbers = new Map<number, { column: number; capitals: boolean; index: string | null }>();
  for (const { line, cells } of rows) {
    const found = subIndexOfRow(cells, columns, context);
    if (!found) continue;
    named.set(line.index, found.named);
    const order = orderOf(cells, found.column);
    if (order !== null)
      numbers.set(order, {
        column: found.column,
        capitals: isCapitals(found.named.name),
        index: found.named.index,
      });
  }
  if (numbers.size < SIBLINGS) return named;
  const [least, most] = [Math.min(...numbers.keys()), Math.max(...numbers.keys())];
  const [sibling] = numbers.values();
  for (const { line, cells } of rows) {
    const order = orderOf(cells, sibling!.column);
    const cell = cells.get(sibling!.column);
    if (
      named.has(line.index) ||
      order === null ||
      numbers.has(order) ||
      order < least ||
      order > most ||
      !cell
    )
      continue;
    const name = textOf(cell);
    if (name.length < 6 || isCapitals(name) !== sibling!.capitals) continue;
    numbers.set(order, { ...sibling! });
    const span = spanIn(line, cell.start, cell.line.text.length);
    named.set(line.index, {
      id: null,
      index: sibling!.index,
      name,
      span,
      restStart: cell.line.text.length,
      confidence: 0.7,
    });
  }
  return named;
}

/** The row's own number: a cell left of the name that holds nothing else. */
function orderOf(cells: ReadonlyMap<number, Cell>, column: number): number | null {
  for (const [at, cell] of cells) {
    const text = textOf(cell).replace(/[.)]$/u, "");
    if (at < column && /^(?:\d{1,2}|[IVX]{1,5})$/u.test(text))
      return /\d/.test(text) ? Number(text) : romanNumber(text);
  }
  return null;
}

interface Head {
  readonly row: number;
  readonly columns: ReadonlyMap<number, Column>;
  /** The year a "mục tiêu" column names, if it does. */
  readonly year: number | null;
}

function findHead(lines: readonly TextLine[]): Head | null {
  for (const line of lines.slice(0, 4)) {
    const columns = new Map<number, Column>();
    for (const cell of line.source.row!.cells) {
      const text = line.folded.slice(cell.start, cell.end).trim();
      if (text.length > 90) continue;
      const column = COLUMNS.find(([, pattern]) => pattern.test(text))?.[0];
      if (column && ![...columns.values()].includes(column)) columns.set(cell.column, column);
    }
    const kinds = new Set(columns.values());
    const assigns = kinds.has("lead") || kinds.has("partners");
    const aims = kinds.has("target") && (kinds.has("subIndex") || kinds.has("baseline") || kinds.has("task"));
    if (columns.size >= 2 && (assigns || aims)) {
      const target = [...columns].find(([, column]) => column === "target")?.[0];
      const cell = line.source.row!.cells.find((c) => c.column === target);
      const year = cell && /(?:19|20)\d{2}/.exec(line.text.slice(cell.start, cell.end))?.[0];
      return { row: line.source.row!.row, columns, year: year ? Number(year) : null };
    }
  }
  return null;
}

/** Carries cells that span rows down into the rows below. */
class Grid {
  #open = new Map<number, { cell: Cell; rows: number }>();

  next(line: TextLine): Map<number, Cell> {
    const cells = new Map<number, Cell>();
    for (const [column, open] of this.#open) {
      if (open.rows > 0) cells.set(column, open.cell);
      open.rows -= 1;
    }
    for (const cell of line.source.row!.cells) {
      const own = cellOf(line, cell.start, cell.end);
      cells.set(cell.column, own);
      this.#open.set(cell.column, { cell: own, rows: cell.rowSpan - 1 });
    }
    return cells;
  }
}

/** The row's line cut behind a cell, so that reading in it cannot run into the next cell. */
const cellOf = (line: TextLine, start: number, end: number): Cell => ({
  line: { ...line, text: line.text.slice(0, end), folded: line.folded.slice(0, end) },
  start,
});

const textOf = (cell: Cell | undefined) => cell?.line.text.slice(cell.start).trim() ?? "";

function subIndexOfRow(
  cells: ReadonlyMap<number, Cell>,
  columns: ReadonlyMap<number, Column>,
  context: RuleContext,
): { named: NamedSubIndex; column: number } | null {
  for (const [column, cell] of cells) {
    const kind = columns.get(column);
    if (kind && kind !== "subIndex" && kind !== "task" && kind !== "order") continue;
    const label = /^(?:[IVX]{1,4}|\d{1,2})[.)]? /u.exec(textOf(cell))?.[0].length ?? 0;
    const lead = cell.line.text.slice(cell.start).search(/\S/u);
    if (lead < 0) continue;
    const named = readSubIndexHeading(cell.line, cell.start + lead + label, context);
    if (named?.id) return { named, column };
  }
  return null;
}

function readRow(
  cells: ReadonlyMap<number, Cell>,
  columns: ReadonlyMap<number, Column>,
  subIndex: NamedSubIndex | null,
  opens: boolean,
  line: TextLine,
  context: RuleContext,
  year: number | null,
): TableRow {
  const at = (kind: Column) =>
    [...columns]
      .flatMap(([column, k]) => (k === kind ? [cells.get(column)] : []))
      .find((cell) => textOf(cell) !== "");
  const target =
    readTargetCells(at("target"), at("baseline"), at("increase"), context, year) ??
    (opens && subIndex ? besideName(line, subIndex, context) : null);
  const leads = unitsIn(at("lead"), context);
  const partners = unitsIn(at("partners"), context);
  const text = textOf(at("task"));
  if (leads.length === 0 && partners.length === 0) {
    const task =
      text && !opens
        ? {
            task: taskOf(text, null, [], at("due"), at("product"), context),
            span: spanIn(line, 0, line.text.length),
          }
        : null;
    return { subIndex, target, assignment: null, task };
  }
  const task = taskOf(
    text,
    leads.length > 0 ? "lead" : "coordinate",
    partners,
    at("due"),
    at("product"),
    context,
  );
  const assignment: PlacedAssignment = {
    assignment: { label: textOf(at("order")) || null, units: leads },
    span: spanIn(line, 0, line.text.length),
    tasks: [{ task, span: spanIn(line, 0, line.text.length) }],
    partners: [],
    role: leads.length > 0 ? "lead" : "coordinate",
    rule: "assignment/table-row",
  };
  return { subIndex, target, assignment, task: null };
}

function taskOf(
  text: string,
  role: "lead" | "coordinate" | null,
  partners: UnitRef[],
  due: Cell | undefined,
  product: Cell | undefined,
  context: RuleContext,
): PlacedTask["task"] {
  const date = due ? readDueDates(withBound(due), context)[0]?.value.date : undefined;
  return {
    label: null,
    text,
    role,
    units: [],
    partners,
    due: date ? { ...date, text: textOf(due) } : null,
    product: textOf(product) || null,
  };
}

/** A column headed "Thời gian" states its days without "trước": the head is the bound. */
function withBound(cell: Cell): TextLine {
  const text = textOf(cell);
  const bound =
    /^(?:trước|trong|chậm nhất|đến|hết|xong|hoàn thành|quý|tháng|hằng|hàng)/iu.test(text) &&
    !/^(?:quý|tháng)/iu.test(text)
      ? text
      : `trong ${text}`;
  return { ...cell.line, text: bound, folded: bound.toLowerCase() };
}

/** Units of a cell, one a line or in a list; parted by dashes too. */
function unitsIn(cell: Cell | undefined, context: RuleContext): UnitRef[] {
  if (!cell) return [];
  const found: UnitRef[] = [];
  let at = cell.start;
  const { text } = cell.line;
  while (at < text.length) {
    at += /^[\s\-–+•*;,.]*/u.exec(text.slice(at))![0].length;
    if (at >= text.length) break;
    const list = readUnitList(cell.line, at, context);
    if (!list) break;
    found.push(...list.units);
    at = Math.max(list.end, at + 1);
  }
  return found;
}

/** "Chỉ số “…”. Phấn đấu đạt từ 6,75 điểm trở lên": the goal stands in the row that names the sub-index. */
const besideName = (line: TextLine, named: NamedSubIndex, context: RuleContext) =>
  readTargets(line, context).find((found) => found.span.start >= named.restStart) ?? null;

function readTargetCells(
  target: Cell | undefined,
  baseline: Cell | undefined,
  increase: Cell | undefined,
  context: RuleContext,
  year: number | null,
): Found<Target> | null {
  if (!target) return null;
  const worded = readTargets(target.line, context).find((found) => found.span.start >= target.start);
  const value = vietnameseNumber(textOf(target).replace(/^(?:≥|>=|từ|trên) ?| ?(?:điểm|trở lên)/giu, ""));
  if (!worded && value === null) return null;
  const base = baseline ? vietnameseNumber(textOf(baseline).replace(/ ?điểm/iu, "")) : null;
  const rise = increase ? vietnameseNumber(textOf(increase).replace(/^\+ ?| ?điểm/giu, "")) : null;
  const span = spanIn(target.line, target.start, target.line.text.length);
  const plain: Target = {
    kind: "score",
    comparator: /≥|>=|trở lên/u.test(textOf(target)) ? ">=" : "=",
    value,
    valueTo: null,
    unit: "điểm",
    increase: null,
    baseline: null,
    year: null,
    criterion: null,
    text: textOf(target),
  };
  const joined: Target = {
    ...(worded?.value ?? plain),
    increase: worded?.value.increase ?? rise,
    baseline:
      worded?.value.baseline ??
      (base === null ? null : { year: year === null ? null : year - 1, value: base }),
  };
  return { value: joined, span, rule: "target/table-cells", confidence: 0.9 };
}
