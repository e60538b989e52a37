import type { Cell, Table } from "../model/table.ts";
import type { FindingsView, GroupView } from "../model/view.ts";
import type { Words } from "../words/vi.ts";
import { column, link, quotes, text, wheres } from "./cells.ts";

export function findingsTable(groups: readonly GroupView[], loose: FindingsView, words: Words): Table {
  const w = words.findings;
  const of = (group: string, view: FindingsView) =>
    view.units.flatMap((u) =>
      u.items.map((f): Cell[] => [
        text(group),
        text(u.unit),
        text(f.severityWord, f.tone),
        text(w.titles[f.rule] ?? w.otherKind),
        text(f.subIndex),
        text(f.accepted ? `${f.sentence}\n${f.accepted}` : f.sentence),
        text(f.ask),
        quotes(f.quotes.shown),
        wheres(f.quotes.shown),
        link(f.quotes.shown[0]?.file ?? null),
        text(f.rule, "quiet"),
      ]),
    );
  return {
    name: words.sheets.findings,
    columns: [
      column(words.table.group),
      column(w.unit),
      column(w.severity),
      column(w.kind),
      column(w.subIndex),
      column(w.sentence, "long"),
      column(w.ask, "long"),
      column(w.quote, "quote"),
      column(words.table.where),
      column(words.files.file, "link"),
      column(w.rule),
    ],
    rows: [...groups.flatMap((g) => of(g.shortName, g.findings)), ...of("", loose)],
    frozen: 0,
  };
}
