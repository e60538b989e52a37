import { regex } from "../../../language/regex.ts";
import type { Role, UnitRef } from "../../../model/plan.ts";
import { COORDINATE, FOCAL, LEAD } from "../../lexicon/roles.ts";
import type { RuleContext } from "../../text/rule.ts";
import { spanIn } from "../../text/span.ts";
import type { TextLine } from "../../text/text-line.ts";
import { newDraft } from "../assignment/shared/assignment-draft.ts";
import { clauseParts } from "../sub-index/clause-parts.ts";
import { readSubIndexHeading } from "../sub-index/heading.ts";
import { areJoining, nameSubIndex } from "../sub-index/joining-words.ts";
import type { NamedSubIndex } from "../sub-index/named-sub-index.ts";
import { type Column, columnOf } from "./columns.ts";
import { joinCutRows } from "./cut-rows.ts";
import { EMPTY_HEAD } from "./empty-head.ts";
import { type Cell, type GridRow, gridRows, textOf } from "./grid.ts";
import { numberedNames } from "./numbered-names.ts";
import type { TableRow } from "./task-row.ts";
import { isUnitCell, readUnitCells } from "./unit-cells.ts";

// A table of units and sub-indices only, "Đơn vị | Chỉ số phụ trách": each row gives its sub-indices to its units.

type Kind = "order" | "lead" | "partners" | "subIndex" | "due" | "empty";

const NAME_RULE = "table/sub-index-row";
const ROW_RULE = "table/task-row";
const MIN_ROWS = 2;
const MAX_ROWS = 60;
const MIN_SHARE = 0.6;

const UNIT = "đơn vị|cơ quan|sở|ban|ngành|phòng|bộ phận|địa phương";
const OF_UNITS = new RegExp(
  `^(?:tên )?(?:các )?(?:${UNIT})(?:(?:,? ?(?:và |/ ?)?| - )(?:${UNIT})){0,4}$`,
  "u",
);
const NUMBER = /^(?:\d{1,3}|[IVX]{1,5}|[a-zđ])[.)]?$/u;
/** "Tên chỉ số", "Danh mục chỉ số thành phần". */
const LIST_OF = /^(?:tên|danh mục|nội dung)(?: các)? (?=chỉ số|tiêu chí|trụ cột)/u;

/** What the rows of such a table assign; null for any other table. */
export function readAssigningTable(lines: readonly TextLine[], context: RuleContext): TableRow[] | null {
  const [head, ...rows] = gridRows(lines);
  if (!head || rows.length < MIN_ROWS || context.indexIds.length === 0) return null;
  const headings = new Map([...head.cells].map(([column, cell]) => [column, foldedOf(cell)] as const));
  // Most tables have neither heading, and reading their cells takes longer than this test.
  if (![...headings.values()].some(mayBeSubIndices) || ![...headings.values()].some(isOfUnits)) return null;
  const kinds = kindsOf(headings, rows.slice(0, MAX_ROWS), context);
  const columns = kinds && columnsOf(kinds, headings);
  if (!columns) return null;
  const words = `${headings.get(columns.lead)} ${headings.get(columns.subIndex)}`;
  const role: Role = IS_LEAD.test(words) ? "lead" : words.includes(FOCAL) ? "focal" : "member";
  const whole = joinCutRows(rows, { ...EMPTY_HEAD, columns: kindsOfCells(columns) });
  return whole.flatMap((row) => rowsOf(row, columns, role, context));
}

const IS_LEAD = new RegExp(LEAD, "u");

const foldedOf = ({ line, start }: Cell) => line.folded.slice(start).trim();
const isOfSubIndices = (heading: string) => nameSubIndex(heading) && areJoining(heading.replace(LIST_OF, ""));
/** "Lĩnh vực UBND cấp xã chủ trì": the noun of sub-indices with further words, over their names. */
const mayBeSubIndices = (heading: string) => isOfSubIndices(heading) || NOUN_OF_NAMES.test(heading);
const NOUN_OF_NAMES =
  /^(?:các )?(?:chỉ số|tiêu chí|lĩnh vực|trụ cột|nội dung|yếu tố)(?: thành phần)?(?= |$)/u;
/** An empty cell, or a dash for nothing. */
const NOTHING = /^[-–—.…]*$/u;
const NOTES = /^(?:ghi chú|lưu ý)$/u;
/** A unit that only watches over those of the row. */
const GUIDES =
  /^(?:đơn vị|cơ quan|sở|sở, ngành) (?:hướng dẫn|theo dõi|đôn đốc|kiểm tra|giúp đỡ|đỡ đầu)(?=[ ,]|$)/u;
/** True for a folded heading of a column of units. */
export const isOfUnits = (heading: string) => OF_UNITS.test(heading) || columnOf(heading) === "lead";

/** True for a row with the heading of a column of units. */
export const headsUnits = (line: TextLine | undefined): boolean =>
  line?.source.row?.cells.some(({ start, end }) => isOfUnits(line.folded.slice(start, end).trim())) ?? false;

/** The kind of each column; null if one of them contains anything else. */
function kindsOf(
  headings: ReadonlyMap<number, string>,
  rows: readonly GridRow[],
  context: RuleContext,
): Map<number, Kind> | null {
  const kinds = new Map<number, Kind>();
  for (const [column, heading] of headings) {
    const cells = rows.flatMap(({ cells: all }) => {
      const cell = all.get(column);
      return cell && !NOTHING.test(textOf(cell)) ? [cell] : [];
    });
    const kind = kindOf(heading, cells, context);
    if (!kind) return null;
    kinds.set(column, kind);
  }
  return kinds;
}

function kindOf(heading: string, cells: readonly Cell[], context: RuleContext): Kind | null {
  const areMostly = (is: (cell: Cell) => boolean) => cells.filter(is).length >= MIN_SHARE * cells.length;
  if (cells.length === 0) return "empty";
  // Whole numbers under "Mục tiêu (%)" are no order.
  const isOrder = (columnOf(heading) ?? "order") === "order";
  if (isOrder && areMostly((cell) => NUMBER.test(textOf(cell)))) return "order";
  if (NOTES.test(heading) || GUIDES.test(heading)) return "empty";
  if (columnOf(heading) === "due") return "due";
  if (mayBeSubIndices(heading) && areMostly((cell) => namesIn(cell, context) !== null)) return "subIndex";
  if (!areMostly((cell) => isUnitCell(cell, context))) return null;
  if (columnOf(heading) === "partners") return "partners";
  return isOfUnits(heading) ? "lead" : null;
}

interface Columns {
  readonly lead: number;
  readonly partners: number | undefined;
  readonly subIndex: number;
  /** The names of those that the units only help with: "Chỉ số phối hợp". */
  readonly helped: number | undefined;
  readonly order: number | undefined;
  /** The folded heading of the names. */
  readonly heading: string;
}

/** The columns of units and names; null unless each exists once. A second column of names has those that the units help with. */
function columnsOf(kinds: ReadonlyMap<number, Kind>, headings: ReadonlyMap<number, string>): Columns | null {
  const having = (kind: Kind) => [...kinds].filter(([, one]) => one === kind).map(([column]) => column);
  const [leads, partners, all] = [having("lead"), having("partners"), having("subIndex")];
  const helped = all.length > 1 ? all.filter((column) => headings.get(column)!.includes(COORDINATE)) : [];
  const names = all.filter((column) => !helped.includes(column));
  if (leads.length !== 1 || names.length !== 1 || partners.length > 1 || helped.length > 1) return null;
  const [lead, subIndex] = [leads[0]!, names[0]!];
  // A table of tasks by their sub-indices, whose rows have due dates.
  if (having("due").length > 0 && columnOf(headings.get(lead)!) === "lead") return null;
  return {
    lead,
    partners: partners[0],
    subIndex,
    helped: helped[0],
    order: having("order")[0],
    heading: headings.get(subIndex)!,
  };
}

/** The columns as those of a table of tasks. */
const kindsOfCells = ({ lead, partners, subIndex, order }: Columns): Map<number, Column> =>
  new Map([
    ...(order === undefined ? [] : [[order, "order"] as const]),
    ...(partners === undefined ? [] : [[partners, "partners"] as const]),
    [subIndex, "subIndex"],
    [lead, "lead"],
  ]);

/** "Tác động của CCHC | (tiêu chí SIPAS)": which part of a sub-index is meant. */
const NOTE = /\([^()]{2,80}\)/u;

/** The sub-indices of a cell that consists of their names; null for any other cell. */
function namesIn({ line, start }: Cell, context: RuleContext): NamedSubIndex[] | null {
  const numbered = numberedNames(line, start, context);
  if (numbered) return numbered;
  const to = line.text.length;
  const parts = clauseParts(line, start, to, { rule: NAME_RULE, numbered: new Map() }, context);
  const named = parts.flatMap((part) => (part.kind === "name" ? [part.named] : []));
  const ends = [start, ...named.map(({ restStart }) => restStart)];
  const between = ends.map((at, i) => line.folded.slice(at, named[i]?.span.start ?? to).replace(NOTE, ""));
  if (named.length > 0 && named.length === parts.length && between.every(areJoining)) return named;
  // One name in a spelling that only the whole cell shows.
  const lead = /^[\s\-–+•*]*/u.exec(line.text.slice(start))![0].length;
  const whole = named.length <= 1 ? readSubIndexHeading(line, start + lead, context) : null;
  return whole?.id && line.text.slice(whole.restStart).trim() === "" ? [{ ...whole, rule: NAME_RULE }] : null;
}

/** A name that the catalogue does not know, in a column of names. */
function unknownName({ line, start }: Cell, heading: string, context: RuleContext): NamedSubIndex[] {
  const printed = line.text.slice(start).trim();
  const at = line.text.indexOf(printed, start);
  const isName = regex`^\p{Lu}[^;.:]{5,90}$`.test(printed);
  const folded = line.folded.slice(at).trim();
  // A repeated head, a sum, or the index as a whole.
  const isOther = folded === heading || /^(?:tổng|cộng)/u.test(folded);
  if (!isName || isOther || context.catalogue.findIndices(printed).length > 0) return [];
  const restStart = line.text.length;
  const place = { restStart, span: spanIn(line, at, at + printed.length), rule: NAME_RULE, confidence: 0.7 };
  return [{ id: null, index: context.indexIds[0] ?? null, name: printed, ...place }];
}

function rowsOf(row: GridRow, columns: Columns, role: Role, context: RuleContext): TableRow[] {
  const cellAt = (column: number | undefined) => (column === undefined ? undefined : row.cells.get(column));
  const [lead, names] = [cellAt(columns.lead), cellAt(columns.subIndex)];
  const { leads, partners, ...stated } = readUnitCells(
    lead,
    cellAt(columns.partners),
    { role, shared: false },
    context,
  );
  if (!lead || !names) return [];
  const known = NOTHING.test(textOf(names)) ? [] : namesIn(names, context);
  const named = known ?? (leads.length > 0 ? unknownName(names, columns.heading, context) : []);
  const span = spanIn(lead.line, lead.start, lead.ownEnd ?? lead.line.text.length);
  const label = textOf(cellAt(columns.order)) || null;
  const ofName = (subIndex: NamedSubIndex, unitRole: Role, helpers: readonly UnitRef[]) => {
    const draft = newDraft({ label, units: leads, role: unitRole, span, rule: ROW_RULE }, helpers);
    const assignment = leads.length > 0 ? draft : null;
    const line = row.line.index;
    return { subIndex, targets: [], assignment, task: null, deadlines: [], headed: true, line };
  };
  const helped = cellAt(columns.helped);
  return [
    ...named.map((subIndex) => ofName(subIndex, stated.role, partners)),
    ...((helped && namesIn(helped, context)) ?? []).map((subIndex) => ofName(subIndex, "coordinate", [])),
  ];
}
