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
 * Whether a count of a group is known. Without the province's plan it is not known what the units were assigned, so the counts
 * that depend on it are blank.
 */
function isKnown(groups: readonly GroupView[], words: ReportWords): (row: SummaryRow) => boolean {
  const { units, notReceived, notDue, missing, mismatch, lateReport } = words.summary.rows;
  const ofParent = new Set([units, notReceived, notDue, missing, mismatch, lateReport]);
  const orphans = new Set(
    groups.filter(({ parents }) => parents.length === 0).map(({ shortName }) => shortName),
  );
  return ({ group, count }) => !(orphans.has(group) && ofParent.has(count.label));
}

/** A row for each group with its counts, which lead to the lists of what they count. */
export function summaryTable(
  groups: readonly GroupView[],
  summary: readonly SummaryRow[],
  words: ReportWords,
): ReportTable {
  const names = new Set(groups.map(({ shortName }) => shortName));
  const ofGroups = summary.filter(({ group }) => names.has(group));
  // How many members of a group of units sent a plan has no column: it would be empty in most rows.
  const columns = new Set(Object.values(words.summary.rows));
  const labels = [...new Set(ofGroups.map(({ count }) => count.label))].filter((label) => columns.has(label));
  const countsOf = Map.groupBy(ofGroups, ({ group }) => group);
  const known = isKnown(groups, words);
  const cellOf = (group: GroupView, label: string): TableCell => {
    const found = countsOf.get(group.shortName)?.find(({ count }) => count.label === label);
    if (!found || !known(found)) return textCell("");
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
export function listTable(
  groups: readonly GroupView[],
  summary: readonly SummaryRow[],
  words: ReportWords,
): ReportTable {
  const known = isKnown(groups, words);
  return tableOf({ name: words.sheets.lists }, summary, [
    [column(words.table.group), ({ group }) => textCell(group)],
    [column(words.table.item, "long"), ({ count }) => textCell(count.label)],
    [
      column(words.table.value, "number"),
      (row) => (known(row) ? countCell(row.count.rows.length) : textCell("")),
    ],
    [
      column(words.summary.counted, "quote"),
      ({ count }) => textCell(words.list(count.rows.map(({ text }) => text))),
    ],
  ]);
}
