import { isCapitals } from "../../../language/is-capitals.ts";
import type { ParsedPlan } from "../../../model/plan.ts";
import type { Zones } from "../../structure/zones.ts";
import type { RuleContext } from "../../text/rule.ts";
import type { TextLine } from "../../text/text-line.ts";
import { widthOf } from "./table-grid.ts";
import { type Carried, readTaskRows, type TableRow } from "./task-tables.ts";

export interface FoundTables {
  readonly tables: ParsedPlan["tables"];
  readonly appendices: ParsedPlan["appendices"];
  readonly rows: readonly TableRow[];
}

const APPENDIX_TITLE = /^(?:phụ lục|phụ biểu|biểu|bảng|danh mục)(?: |$|:)/u;

/** The tables of a document as data, which of them stand in an appendix, and what their rows assign. */
export function readTables(zones: Zones, context: RuleContext): FoundTables {
  const lines = [...zones.bases, ...zones.body, ...zones.appendices];
  const byTable = Map.groupBy(
    lines.filter((line) => line.source.row),
    (line) => line.source.row!.table,
  );
  const tables = [...byTable].map(([id, rows]) => ({
    id,
    title: titleAbove(rows[0]!, lines),
    page: rows[0]!.source.page,
    rows: rows.map((line) => ({
      cells: line.source.row!.cells.map((cell) => ({
        text: line.text.slice(cell.start, cell.end),
        rowSpan: cell.rowSpan,
        colSpan: cell.colSpan,
      })),
    })),
  }));
  return {
    tables,
    appendices: appendicesOf(zones.appendices),
    rows: readAllRows([...byTable.values()], context),
  };
}

/** A table that follows another with nothing between, as wide as it and without a head, goes on with it. */
function readAllRows(tables: readonly (readonly TextLine[])[], context: RuleContext): TableRow[] {
  const all: TableRow[] = [];
  let carried: Carried | null = null;
  tables.forEach((lines, i) => {
    const before = tables[i - 1]?.at(-1);
    const goesOn = before && before.index + 1 === lines[0]!.index && widthOf(before) === widthOf(lines[0]!);
    const read = readTaskRows(lines, context, goesOn ? carried : null);
    all.push(...read.rows);
    carried = read.carried;
  });
  return all;
}

/** The short line right above a table. */
function titleAbove(row: TextLine, lines: readonly TextLine[]): string | null {
  const above = lines.find((line) => line.index === row.index - 1);
  return above && above.source.kind === "text" && above.text.length < 200 ? above.text : null;
}

/** One appendix a title line behind the sign-off; what stands there without a title makes one appendix. */
function appendicesOf(lines: readonly TextLine[]): ParsedPlan["appendices"] {
  // "DANH MỤC NHIỆM VỤ" under "PHỤ LỤC" is its name, no appendix of its own.
  const starts = lines.flatMap((line, i) =>
    isAppendixTitle(line) && !(i > 0 && isAppendixLabel(lines[i - 1]!)) ? [i] : [],
  );
  if (lines.length > 0 && starts[0] !== 0) starts.unshift(0);
  return starts.map((start, i) => {
    const own = lines.slice(start, starts[i + 1]);
    const tableIds = [...new Set(own.flatMap((line) => line.source.row?.table ?? []))];
    return {
      title: isAppendixTitle(own[0]!) ? titleOf(own) : "",
      tableIds,
      lines: own.map((line) => line.text),
    };
  });
}

/** "PHỤ LỤC II" alone on its line: the name stands below, in capitals over one line or more. */
const isAppendixLabel = ({ folded, source }: TextLine) =>
  !source.row && /^(?:phụ lục|phụ biểu|biểu)(?: (?:số )?(?:\d{1,2}|[ivx]{1,4}))?[.:]?$/u.test(folded);

const LONGEST_NAME = 4;

function titleOf(own: readonly TextLine[]): string {
  const [label, ...below] = own;
  if (!isAppendixLabel(label!)) return label!.text;
  const end = below.findIndex((line) => line.source.row || !isCapitals(line.text));
  const name = below.slice(0, Math.min(LONGEST_NAME, end < 0 ? below.length : end));
  const said = name.map((line) => line.text).join(" ");
  return said ? `${label!.text.replace(/[.:]$/u, "")}: ${said}` : label!.text;
}

const isAppendixTitle = (line: TextLine) =>
  APPENDIX_TITLE.test(line.folded) && line.text.length < 200 && !line.source.row;
