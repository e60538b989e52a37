import type { ReportTable } from "../model/report-table.ts";
import type { GroupView } from "../model/view.ts";
import type { ReportWords } from "../words/vi/words.ts";
import { column, dateCell, fileCell, tableOf, textCell } from "./cells.ts";

export function deadlinesTable(groups: readonly GroupView[], words: ReportWords): ReportTable {
  const w = words.deadlines;
  const items = groups.flatMap(({ shortName, deadlines }) =>
    [...deadlines.dated, ...deadlines.recurring].map((row) => ({ group: shortName, ...row })),
  );
  return tableOf({ name: words.sheets.deadlines }, items, [
    [column(words.table.group), (d) => textCell(d.group)],
    [column(w.date, "date"), (d) => dateCell(d.date, d.iso)],
    [column(w.what), (d) => textCell(d.what)],
    [column(w.who), (d) => textCell(d.who)],
    [column(w.to), (d) => textCell(d.to)],
    [column(w.status), (d) => textCell(d.status, d.tone)],
    [column(w.issuer), (d) => textCell(d.issuer)],
    [column(w.document), (d) => textCell(d.number)],
    [column(w.text, "quote"), (d) => textCell(d.text)],
    [column(words.files.file, "link"), (d) => fileCell(d.file)],
  ]);
}
