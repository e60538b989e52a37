import type { ReportTable } from "../model/report-table.ts";
import type { GroupView } from "../model/view.ts";
import type { ReportWords } from "../words/vi/words.ts";
import { column, fileCell, quantityCell, tableOf, textCell } from "./cells.ts";

export function targetsTable(groups: readonly GroupView[], words: ReportWords): ReportTable {
  const w = words.targets;
  const items = groups.flatMap(({ shortName, targets }) =>
    targets.flatMap(({ label, rows }) => rows.map((row) => ({ group: shortName, label, row }))),
  );
  return tableOf({ name: words.sheets.targets }, items, [
    [column(words.table.group), ({ group }) => textCell(group)],
    [column(w.subIndex), ({ label }) => textCell(label)],
    [column(w.who), ({ row }) => textCell(row.who)],
    [column(w.target, "score"), ({ row }) => quantityCell(row.target)],
    [column(w.baseline, "score"), ({ row }) => quantityCell(row.baseline)],
    [column(w.increase, "score"), ({ row }) => quantityCell(row.increase)],
    [column(w.difference, "score"), ({ row }) => quantityCell(row.difference)],
    [column(w.verdict), ({ row }) => textCell(row.verdict, row.tone)],
    [column(w.quote, "quote"), ({ row }) => textCell(row.quote)],
    [column(words.files.file, "link"), ({ row }) => fileCell(row.place?.file ?? null)],
    [column(words.table.where), ({ row }) => textCell(row.place?.where ?? "")],
  ]);
}
