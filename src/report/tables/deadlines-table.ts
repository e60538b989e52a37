import type { ReportTable, TableCell } from "../model/report-table.ts";
import type { GroupView } from "../model/view.ts";
import type { ReportWords } from "../words/vi/words.ts";
import { column, dateCell, fileCell, textCell } from "./cells.ts";

export function deadlinesTable(groups: readonly GroupView[], words: ReportWords): ReportTable {
  const w = words.deadlines;
  const rows = groups.flatMap((g) =>
    [...g.deadlines.dated, ...g.deadlines.recurring].map((d): TableCell[] => [
      textCell(g.shortName),
      dateCell(d.date, d.iso),
      textCell(d.what),
      textCell(d.who),
      textCell(d.to),
      textCell(d.status, d.tone),
      textCell(d.document),
      textCell(d.text),
      fileCell(d.file),
    ]),
  );
  return {
    name: words.sheets.deadlines,
    columns: [
      column(words.table.group),
      column(w.date, "date"),
      column(w.what),
      column(w.who),
      column(w.to),
      column(w.status),
      column(w.document),
      column(w.text, "quote"),
      column(words.files.file, "link"),
    ],
    rows,
    frozen: 0,
  };
}
