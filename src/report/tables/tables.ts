import type { Table } from "../model/table.ts";
import type { FilesView, FindingsView, GroupView } from "../model/view.ts";
import type { YearView } from "../model/years.ts";
import type { Words } from "../words/vi.ts";
import { column, count, text } from "./cells.ts";
import { deadlinesTable } from "./deadlines-table.ts";
import { filesTable } from "./files-table.ts";
import { findingsTable } from "./findings-table.ts";
import { matrixTable } from "./matrix-table.ts";
import { targetsTable } from "./targets-table.ts";
import { tasksTable } from "./tasks-table.ts";
import { yearsTable } from "./years-table.ts";

interface Parts {
  readonly summary: readonly { readonly group: string; readonly item: string; readonly value: number }[];
  readonly groups: readonly GroupView[];
  /** The index each group is on: a matrix an index, since their columns differ. */
  readonly indexOf: (group: GroupView) => string;
  readonly loose: FindingsView;
  readonly years: readonly YearView[];
  readonly files: FilesView;
}

function summaryTable(parts: Parts, words: Words): Table {
  const w = words;
  return {
    name: w.sheets.summary,
    columns: [column(w.table.group), column(w.table.item, "long"), column(w.table.value, "number")],
    rows: parts.summary.map((s) => [text(s.group), text(s.item), count(s.value)]),
    frozen: 0,
  };
}

/** The report as flat tables, in the order of the workbook's sheets. */
export function tablesOf(parts: Parts, words: Words): Table[] {
  const byIndex = [...Map.groupBy(parts.groups, parts.indexOf)];
  const { matrix } = words.sheets;
  const matrices =
    byIndex.length === 1
      ? [matrixTable(matrix, parts.groups, words)]
      : byIndex.map(([index, groups]) => matrixTable(`${matrix} ${index}`, groups, words));
  return [
    summaryTable(parts, words),
    ...(matrices.length ? matrices : [matrixTable(matrix, [], words)]),
    targetsTable(parts.groups, words),
    tasksTable(parts.groups, words),
    deadlinesTable(parts.groups, words),
    findingsTable(parts.groups, parts.loose, words),
    yearsTable(parts.years, words),
    filesTable(parts.files, words),
  ];
}
