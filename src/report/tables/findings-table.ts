import type { FindingsView } from "../model/finding-view.ts";
import type { ReportTable } from "../model/report-table.ts";
import type { GroupView } from "../model/view.ts";
import type { ReportWords } from "../words/vi/words.ts";
import { column, fileCell, placesCell, quotesCell, tableOf, textCell } from "./cells.ts";

export function findingsTable(
  groups: readonly GroupView[],
  loose: FindingsView,
  words: ReportWords,
): ReportTable {
  const w = words.findings;
  const shown = [...groups.map((g) => ({ group: g.shortName, ...g.findings })), { group: "", ...loose }];
  const all = shown.flatMap(({ group, units }) =>
    units.flatMap(({ unit, items }) => items.map((item) => ({ group, unit, item }))),
  );
  // A finding that several groups show is one row.
  const byNumber = Map.groupBy(all, ({ item }) => item.number);
  const items = Array.from(byNumber.values(), (same) => ({
    ...same[0]!,
    group: same.map(({ group }) => group).join("; "),
  }));
  // The printed columns fit a page: what the officer reads and where she writes.
  return tableOf({ name: words.sheets.findings, printed: 6 }, items, [
    [column(w.unit), ({ unit }) => textCell(unit)],
    // Accepted findings are not counted among those to act on, so a filter must not find them there.
    [
      column(w.severity),
      ({ item }) => textCell(item.accepted === null ? item.severityWord : w.accepted, item.tone),
    ],
    [
      column(w.sentence, "quote"),
      ({ item }) => textCell(item.accepted ? `${item.sentence}\n${item.accepted}` : item.sentence),
    ],
    [column(w.ask, "long"), ({ item }) => textCell(item.ask)],
    [column(w.followUp, "note"), ({ item }) => textCell(item.followUp?.result ?? "")],
    [column(w.note, "note"), ({ item }) => textCell(item.followUp?.note ?? "")],
    [column(words.table.group), ({ group }) => textCell(group)],
    [column(w.kind), ({ item }) => textCell(item.title)],
    [column(w.subIndex), ({ item }) => textCell(item.subIndex)],
    [column(w.quote, "quote"), ({ item }) => quotesCell(item.quotes.shown)],
    [column(words.table.where), ({ item }) => placesCell(item.quotes.shown)],
    [column(words.files.file, "link"), ({ item }) => fileCell(item.quotes.shown[0]?.file ?? null)],
    [column(w.rule), ({ item }) => textCell(item.rule, "quiet")],
    [column(w.key), ({ item }) => textCell(item.key, "quiet")],
  ]);
}
