import type { Cell, Table } from "../model/table.ts";
import type { GroupView, TargetRow } from "../model/view.ts";
import type { Words } from "../words/vi.ts";
import { column, link, quantity, text } from "./cells.ts";

export function targetsTable(groups: readonly GroupView[], words: Words): Table {
  const w = words.targets;
  const cells = (g: GroupView, name: string, r: TargetRow): Cell[] => [
    text(g.shortName),
    text(name),
    text(r.who),
    quantity(r.target),
    quantity(r.baseline),
    quantity(r.increase),
    quantity(r.difference),
    text(r.verdict, r.tone),
    text(r.quote),
    link(r.place?.file ?? null),
    text(r.place?.where ?? ""),
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
