import type { Cell, Table } from "../model/table.ts";
import type { GroupView, TargetRow } from "../model/view.ts";
import type { Context } from "../view/context.ts";
import { column, link, quantity, text } from "./cells.ts";

export function targetsTable(groups: readonly GroupView[], context: Context): Table {
  const w = context.words.targets;
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
    name: context.words.sheets.targets,
    columns: [
      column(context.words.table.group),
      column(w.subIndex),
      column(w.who),
      column(w.target, "score"),
      column(w.baseline, "score"),
      column(w.increase, "score"),
      column(w.difference, "score"),
      column(w.verdict),
      column(w.quote, "quote"),
      column(context.words.files.file, "link"),
      column(context.words.table.where),
    ],
    rows: groups.flatMap((g) => g.targets.flatMap((t) => t.rows.map((r) => cells(g, t.label, r)))),
    frozen: 0,
  };
}
