import { parseLabel } from "../../../language/labels.ts";
import { pushAll } from "../../../model/lists.ts";
import type { ParsedPlan } from "../../../model/plan.ts";
import type { Zones } from "../../structure/zones/zones.ts";
import type { RuleContext } from "../../text/rule.ts";
import type { TextLine } from "../../text/text-line.ts";
import type { UnitHeadings } from "../assignment/headings/unit-headings.ts";
import { isAgenda } from "./agenda.ts";
import { continuesTable } from "./continued-tables.ts";
import { fitsHead } from "./fits-below.ts";
import { gridRows, widthOf } from "./grid.ts";
import type { Head } from "./head.ts";
import type { TableRow } from "./task-row.ts";
import { type Continuation, readTaskRows } from "./task-rows.ts";
import { followsTorn, tornPart } from "./torn-parts.ts";
import { unitsAbove } from "./unit-groups.ts";

export interface Tables {
  readonly tables: ParsedPlan["tables"];
  readonly rows: readonly TableRow[];
}

const LONGEST_TITLE = 199;

/** The tables of a document as data, and what their rows state. */
export function readTables(zones: Zones, unitHeadings: UnitHeadings): Tables {
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
  const above = new Map(lines.map((line) => [line.index + 1, line]));
  return { tables, rows: readAllRows([...byTable.values()], above, unitHeadings) };
}

/**
 * A table that follows another directly, with the same width and without a head, continues it. `above`: the line above each line, by
 * index.
 */
function readAllRows(
  tables: readonly (readonly TextLine[])[],
  above: ReadonlyMap<number, TextLine>,
  unitHeadings: UnitHeadings,
): TableRow[] {
  const all: TableRow[] = [];
  let continuation: Continuation | null = null;
  const taken = new Set<TextLine>();
  /** The head of the parts above, as long as only their cells are between them. */
  let torn: Head | null = null;
  tables.forEach((lines, i) => {
    if (isAgenda(lines) || lines.every((line) => taken.has(line))) return;
    if (torn && !followsTorn(tables[i - 1], lines, above)) torn = null;
    const joins = continuesTable(tables[i - 1], lines);
    const part = torn && !(joins && continuation) ? tornPart(torn, lines, unitHeadings.context) : null;
    if (part) {
      const from = { head: part.head, subIndex: null, group: null };
      pushAll(all, readTaskRows(part.lines, unitHeadings.context, { from }).rows);
      continuation = null;
      return;
    }
    const heading = above.get(lines[0]!.index);
    const group = heading ? unitsAbove(heading, unitHeadings) : null;
    const isBelowHeading = heading !== undefined && continuesBelow(heading, tables[i - 1], lines);
    const same = continuation && isBelowHeading ? { ...continuation, subIndex: null, group } : null;
    const read = readTaskRows(
      lines.filter((line) => !taken.has(line)),
      unitHeadings.context,
      {
        from: joins ? continuation : withSameColumns(same, lines, unitHeadings.context),
        next: partsBelow(tables, i),
        heading,
        above: group,
      },
    );
    pushAll(all, read.rows);
    continuation = read.continuation;
    for (const line of read.taken) taken.add(line);
    torn = continuation?.head ?? torn;
  });
  return all;
}

/** The parts of the table `i` on the next pages. Further ones are read with what the last of these passes on. */
function partsBelow(tables: readonly (readonly TextLine[])[], i: number): (readonly TextLine[])[] {
  const below: (readonly TextLine[])[] = [];
  for (
    let at = i + 1;
    at <= i + MOST_PARTS && at < tables.length && continuesTable(tables[at - 1], tables[at]!);
    at++
  )
    below.push(tables[at]!);
  return below;
}

const MOST_PARTS = 10;

/**
 * True for a table that follows another with only a heading between them ("2. Chi phí thời gian"), with as many columns in every row.
 */
function continuesBelow(
  heading: TextLine,
  above: readonly TextLine[] | undefined,
  lines: readonly TextLine[],
): boolean {
  const before = above?.at(-1);
  const isHeading = heading.source.kind === "text" && heading.text.length <= LONGEST_TITLE;
  if (!before || !isHeading || before.index + 1 !== heading.index) return false;
  return parseLabel(heading.text) !== null && lines.every((line) => widthOf(line) === widthOf(before));
}

/** What such a table takes over, if the cells of its first row are a task and what the head says of units or dates. */
function withSameColumns(
  from: Continuation | null,
  lines: readonly TextLine[],
  context: RuleContext,
): Continuation | null {
  return from && fitsHead(from.head, gridRows(lines)[0], context) ? from : null;
}

/** The short line directly above a table. */
function titleAbove(row: TextLine, lines: readonly TextLine[]): string | null {
  const above = lines.find((line) => line.index === row.index - 1);
  return above && above.source.kind === "text" && above.text.length <= LONGEST_TITLE ? above.text : null;
}
