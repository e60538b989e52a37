import type { FindingsView } from "../model/finding-view.ts";
import type { ReportTable, TableCell } from "../model/report-table.ts";
import type { GroupView } from "../model/view.ts";
import type { ReportWords } from "../words/vi/words.ts";
import { column, fileCell, placesCell, quotesCell, textCell } from "./cells.ts";

export function findingsTable(
  groups: readonly GroupView[],
  loose: FindingsView,
  words: ReportWords,
): ReportTable {
  const w = words.findings;
  const shown = [...groups.map((g) => ({ group: g.shortName, ...g.findings })), { group: "", ...loose }];
  const items = shown.flatMap(({ group, units }) =>
    units.flatMap(({ unit, items }) => items.map((item) => ({ group, unit, item }))),
  );
  // A finding that several groups show is one row.
  const byNumber = Map.groupBy(items, ({ item }) => item.number);
  const rows = Array.from(byNumber.values(), (same): TableCell[] => {
    const { unit, item: f } = same[0]!;
    return [
      textCell(same.map(({ group }) => group).join("; ")),
      textCell(unit),
      textCell(f.severityWord, f.tone),
      textCell(f.title),
      textCell(f.subIndex),
      textCell(f.accepted ? `${f.sentence}\n${f.accepted}` : f.sentence),
      textCell(f.ask),
      quotesCell(f.quotes.shown),
      placesCell(f.quotes.shown),
      fileCell(f.quotes.shown[0]?.file ?? null),
      textCell(f.rule, "quiet"),
    ];
  });
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
    rows,
    frozen: 0,
  };
}
