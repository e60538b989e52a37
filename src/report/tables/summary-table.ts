import type { CountedRows } from "../model/counted-rows.ts";
import type { ReportTable, TableCell } from "../model/report-table.ts";
import type { GroupView } from "../model/view.ts";
import type { ReportWords } from "../words/vi/words.ts";
import { column, countCell, tableOf, textCell } from "./cells.ts";

/** One count of a group, or of the files. */
export interface SummaryRow {
  readonly group: string;
  readonly count: CountedRows;
}

/**
 * A row for each group with its counts, which lead to the lists of what they count. Without the province's plan it is not
 * known what the units were assigned, so the counts that depend on it are blank.
 */
export function summaryTable(
  groups: readonly GroupView[],
  summary: readonly SummaryRow[],
  words: ReportWords,
): ReportTable {
  const names = new Set(groups.map(({ shortName }) => shortName));
  const ofGroups = summary.filter(({ group }) => names.has(group));
  const labels = [...new Set(ofGroups.map(({ count }) => count.label))];
  const countsOf = Map.groupBy(ofGroups, ({ group }) => group);
  const { units, notReceived, notDue, missing, mismatch, lateReport } = words.summary.rows;
  const unknown = new Set([units, notReceived, notDue, missing, mismatch, lateReport]);
  const cellOf = (group: GroupView, label: string): TableCell => {
    const found = countsOf.get(group.shortName)?.find(({ count }) => count.label === label);
    if (!found || (group.parents.length === 0 && unknown.has(label))) return textCell("");
    const cell = countCell(found.count.rows.length);
    return found.count.rows.length > 0 ? { ...cell, table: words.sheets.lists } : cell;
  };
  const hasWhole = groups.some(({ asWhole }) => asWhole !== null);
  return tableOf({ name: words.sheets.summary, frozen: 1 }, groups, [
    [column(words.table.group), ({ shortName }) => textCell(shortName)],
    ...labels.map((label) => [column(label, "number"), (group: GroupView) => cellOf(group, label)] as const),
    ...(hasWhole
      ? [[column(words.findings.note, "quote"), ({ asWhole }: GroupView) => textCell(asWhole ?? "")] as const]
      : []),
  ]);
}

/** What each count of the groups and of the files counts. */
export function listTable(summary: readonly SummaryRow[], words: ReportWords): ReportTable {
  return tableOf({ name: words.sheets.lists }, summary, [
    [column(words.table.group), ({ group }) => textCell(group)],
    [column(words.table.item, "long"), ({ count }) => textCell(count.label)],
    [column(words.table.value, "number"), ({ count }) => countCell(count.rows.length)],
    [
      column(words.summary.counted, "quote"),
      ({ count }) => textCell(words.list(count.rows.map(({ text }) => text))),
    ],
  ]);
}
