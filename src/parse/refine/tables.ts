import type { ParsedPlan } from "../../model/plan.ts";
import type { RestoredText } from "../../model/restored-text.ts";
import type { TextLine } from "../document.ts";
import type { RuleContext } from "../rule.ts";
import type { Zones } from "../zones.ts";
import { readTaskRows, type TableRow } from "./task-tables.ts";

export interface FoundTables {
  readonly tables: ParsedPlan["tables"];
  readonly appendices: ParsedPlan["appendices"];
  readonly rows: readonly TableRow[];
}

const APPENDIX_TITLE = /^(?:phụ lục|phụ biểu|biểu|bảng|danh mục)(?: |$|:)/u;

/** The tables of a document as data, which of them stand in an appendix, and what their rows assign. */
export function readTables(zones: Zones, text: RestoredText, context: RuleContext): FoundTables {
  const behindSignOff = new Set(zones.appendices.map((line) => line.index));
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
  const rows = [...byTable].flatMap(([, own]) => readTaskRows(own, context));
  return { tables, appendices: appendicesOf(zones.appendices, tables, byTable, behindSignOff, text), rows };
}

/** The short line right above a table. */
function titleAbove(row: TextLine, lines: readonly TextLine[]): string | null {
  const above = lines.find((line) => line.index === row.index - 1);
  return above && above.source.kind === "text" && above.text.length < 200 ? above.text : null;
}

/** One appendix a title line behind the sign-off; tables behind the sign-off without one make one appendix. */
function appendicesOf(
  lines: readonly TextLine[],
  tables: ParsedPlan["tables"],
  byTable: ReadonlyMap<string, readonly TextLine[]>,
  behind: ReadonlySet<number>,
  text: RestoredText,
): ParsedPlan["appendices"] {
  if (text.paragraphs.length === 0) return [];
  const titles = lines.filter(
    (line) => APPENDIX_TITLE.test(line.folded) && line.text.length < 200 && !line.source.row,
  );
  const inAppendix = tables.filter((table) => behind.has(byTable.get(table.id)![0]!.index));
  if (titles.length === 0)
    return inAppendix.length > 0
      ? [{ title: inAppendix[0]!.title ?? "", tableIds: inAppendix.map((t) => t.id) }]
      : [];
  return titles.map((title, i) => {
    const until = titles[i + 1]?.index ?? Number.POSITIVE_INFINITY;
    const own = inAppendix.filter((table) => {
      const at = byTable.get(table.id)![0]!.index;
      return at > title.index && at < until;
    });
    return { title: title.text, tableIds: own.map((table) => table.id) };
  });
}
