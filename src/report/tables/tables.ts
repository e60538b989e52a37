import type { FilesView } from "../model/file-view.ts";
import type { FindingsView } from "../model/finding-view.ts";
import type { WrittenFollowUp } from "../model/follow-up.ts";
import type { ReportTable } from "../model/report-table.ts";
import type { GroupView } from "../model/view.ts";
import type { YearView } from "../model/year-view.ts";
import type { ReportWords } from "../words/vi/words.ts";
import { deadlinesTable } from "./deadlines-table.ts";
import { filesTable } from "./files-table.ts";
import { findingsTable } from "./findings-table.ts";
import { matrixTable } from "./matrix-table.ts";
import { orphansTable } from "./orphans-table.ts";
import { listTable, type SummaryRow, summaryTable } from "./summary-table.ts";
import { targetsTable } from "./targets-table.ts";
import { tasksTable } from "./tasks-table.ts";
import { yearsTables } from "./years-table.ts";

interface TableSources {
  readonly summary: readonly SummaryRow[];
  readonly groups: readonly GroupView[];
  /** The index of a group. Each index has its own matrix sheet, because its columns differ. */
  readonly indexOf: (group: GroupView) => string;
  readonly loose: FindingsView;
  readonly years: readonly YearView[];
  readonly files: FilesView;
  /** What the officer wrote beside findings that no longer exist. */
  readonly orphans: readonly WrittenFollowUp[];
}

/** The view as flat tables, in the order of the workbook's sheets. */
export function tablesOf(sources: TableSources, words: ReportWords): ReportTable[] {
  const byIndex = [...Map.groupBy(sources.groups, sources.indexOf)];
  const asWhole = sources.groups.length > 0 && sources.groups.every((group) => group.asWhole !== null);
  // An index that is assigned as a whole has no matrix of sub-indices, only a list of units.
  const matrix = asWhole ? words.sheets.units : words.sheets.matrix;
  const matrices =
    byIndex.length === 1
      ? [matrixTable(matrix, sources.groups, words)]
      : byIndex.map(([index, groups]) => matrixTable(`${matrix} ${index}`, groups, words));
  const units = matrices.length ? matrices : [matrixTable(matrix, [], words)];
  const tasks = [tasksTable(sources.groups, words), deadlinesTable(sources.groups, words)];
  const targets = targetsTable(sources.groups, words);
  return [
    summaryTable(sources.groups, sources.summary, words),
    listTable(sources.groups, sources.summary, words),
    ...(asWhole ? [...tasks, ...units, targets] : [...units, targets, ...tasks]),
    findingsTable(sources.groups, sources.loose, words),
    ...yearsTables(sources.years, words),
    filesTable(sources.files, words),
    ...(sources.orphans.length > 0 ? [orphansTable(sources.orphans, words)] : []),
  ];
}
