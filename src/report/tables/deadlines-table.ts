import type { Cell, Table } from "../model/table.ts";
import type { GroupView } from "../model/view.ts";
import type { Words } from "../words/vi.ts";
import { column, link, text } from "./cells.ts";

export function deadlinesTable(groups: readonly GroupView[], words: Words): Table {
  const w = words.deadlines;
  const rows = groups.flatMap((g) =>
    [...g.deadlines.dated, ...g.deadlines.recurring].map((d): Cell[] => [
      text(g.shortName),
      d.iso ? { text: d.date, date: d.iso } : text(d.date),
      text(d.what),
      text(d.who),
      text(d.to),
      text(d.status, d.tone),
      text(d.document),
      text(d.text),
      link(d.file),
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
