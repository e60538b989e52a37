import type { Cell, Table } from "../model/table.ts";
import type { GroupView } from "../model/view.ts";
import type { Words } from "../words/vi.ts";
import { column, link, text } from "./cells.ts";

export function tasksTable(groups: readonly GroupView[], words: Words): Table {
  const w = words.tasks;
  const rows = groups.flatMap((g) =>
    g.tasks.rows.flatMap((row) =>
      (["province", "own"] as const).flatMap((side) =>
        row[side].map((item): Cell[] => [
          text(g.shortName),
          text(row.unit),
          text(row.subIndex),
          text(side === "province" ? w.province : w.own),
          text(item.who),
          text(item.roleWord),
          text(item.text),
          item.dueIso ? { text: item.due ?? "", date: item.dueIso } : text(item.due),
          text(item.document),
          link(item.file),
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
      column(w.document),
      column(words.files.file, "link"),
    ],
    rows,
    frozen: 0,
  };
}
