import type { ReportTable, TableCell } from "../model/report-table.ts";
import type { GroupView } from "../model/view.ts";
import type { ReportWords } from "../words/vi/words.ts";
import { column, dateCell, fileCell, textCell } from "./cells.ts";

export function tasksTable(groups: readonly GroupView[], words: ReportWords): ReportTable {
  const w = words.tasks;
  const rows = groups.flatMap((g) =>
    g.tasks.rows.flatMap((row) =>
      (["province", "own"] as const).flatMap((side) =>
        row[side].map((item): TableCell[] => [
          textCell(g.shortName),
          textCell(row.unit),
          textCell(row.subIndex),
          textCell(side === "province" ? w.province : w.own),
          textCell(item.who),
          textCell(item.roleWord),
          textCell(item.text),
          dateCell(item.due, item.dueIso),
          textCell(item.product ?? ""),
          textCell(item.document),
          fileCell(item.file),
          textCell(item.nearest && `${item.nearest.quote} (${item.nearest.document}, ${item.nearest.where})`),
        ]),
      ),
    ),
  );
  return {
    name: words.sheets.tasks,
    columns: [
      column(words.table.group),
      column(w.filterUnit),
      column(w.filterSubIndex),
      column(w.source),
      column(w.who),
      column(w.role),
      column(w.text, "quote"),
      column(w.due, "date"),
      column(w.product, "long"),
      column(w.document),
      column(words.files.file, "link"),
      column(w.nearest, "quote"),
    ],
    rows,
    frozen: 0,
  };
}
