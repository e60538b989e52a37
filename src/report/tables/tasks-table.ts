import type { ReportTable } from "../model/report-table.ts";
import type { GroupView } from "../model/view.ts";
import type { ReportWords } from "../words/vi/words.ts";
import { column, dateCell, fileCell, tableOf, textCell } from "./cells.ts";

export function tasksTable(groups: readonly GroupView[], words: ReportWords): ReportTable {
  const w = words.tasks;
  const items = groups.flatMap(({ shortName, tasks }) =>
    tasks.rows.flatMap((row) =>
      (["province", "own"] as const).flatMap((side) =>
        row[side].map((item) => ({ group: shortName, row, side, item })),
      ),
    ),
  );
  return tableOf({ name: words.sheets.tasks }, items, [
    [column(words.table.group), ({ group }) => textCell(group)],
    [column(w.filterUnit), ({ row }) => textCell(row.unit)],
    [column(w.filterSubIndex), ({ row }) => textCell(row.subIndex)],
    [column(w.source), ({ side }) => textCell(side === "province" ? w.province : w.own)],
    [column(w.who), ({ item }) => textCell(item.who)],
    [column(w.role), ({ item }) => textCell(item.roleWord)],
    [column(w.text, "quote"), ({ item }) => textCell(item.text)],
    [column(w.due, "date"), ({ item }) => dateCell(item.due, item.dueIso)],
    [column(w.product, "long"), ({ item }) => textCell(item.product ?? "")],
    [column(w.document), ({ item }) => textCell(item.document)],
    [column(words.files.file, "link"), ({ item }) => fileCell(item.file)],
    [
      column(w.nearest, "quote"),
      ({ item: { nearest } }) =>
        textCell(nearest && `${nearest.quote} (${nearest.document}, ${nearest.where})`),
    ],
  ]);
}
