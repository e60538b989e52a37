import type { ReportTable, TableCell } from "../model/report-table.ts";
import type { TargetRow } from "../model/target-view.ts";
import type { GroupView } from "../model/view.ts";
import type { ReportWords } from "../words/vi/words.ts";
import { column, fileCell, quantityCell, textCell } from "./cells.ts";

export function targetsTable(groups: readonly GroupView[], words: ReportWords): ReportTable {
  const w = words.targets;
  const cells = (g: GroupView, name: string, r: TargetRow): TableCell[] => [
    textCell(g.shortName),
    textCell(name),
    textCell(r.who),
    quantityCell(r.target),
    quantityCell(r.baseline),
    quantityCell(r.increase),
    quantityCell(r.difference),
    textCell(r.verdict, r.tone),
    textCell(r.quote),
    fileCell(r.place?.file ?? null),
    textCell(r.place?.where ?? ""),
  ];
  return {
    name: words.sheets.targets,
    columns: [
      column(words.table.group),
      column(w.subIndex),
      column(w.who),
      column(w.target, "score"),
      column(w.baseline, "score"),
      column(w.increase, "score"),
      column(w.difference, "score"),
      column(w.verdict),
      column(w.quote, "quote"),
      column(words.files.file, "link"),
      column(words.table.where),
    ],
    rows: groups.flatMap((g) => g.targets.flatMap((t) => t.rows.map((r) => cells(g, t.label, r)))),
    frozen: 0,
  };
}
