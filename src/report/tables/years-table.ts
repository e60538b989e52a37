import type { Cell, Table } from "../model/table.ts";
import type { YearView } from "../model/years.ts";
import type { Words } from "../words/vi.ts";
import { column, quantity, text } from "./cells.ts";

export function yearsTable(years: readonly YearView[], words: Words): Table {
  const w = words.years;
  const targets = years.flatMap((y) =>
    y.targets.map((t): Cell[] => [
      text(y.name),
      text(t.subIndex),
      text(""),
      quantity(t.from),
      quantity(t.result),
      text(t.verdict, t.tone),
      quantity(t.to),
      quantity(t.change),
      text(""),
      text(""),
      text(""),
    ]),
  );
  const units = years.flatMap((y) =>
    y.units.map((u): Cell[] => [
      text(y.name),
      text(u.unit),
      text(u.before),
      text(""),
      text(""),
      text(""),
      text(""),
      text(""),
      text(u.kept),
      text(u.dropped),
      text(u.added),
    ]),
  );
  return {
    name: words.sheets.years,
    columns: [
      column(w.pair),
      column(`${w.subIndex} / ${w.unit}`),
      column(w.before, "long"),
      column(w.earlierTarget, "score"),
      column(w.earlierResult, "score"),
      column(w.verdict),
      column(w.laterTarget, "score"),
      column(w.change, "score"),
      column(w.kept, "long"),
      column(w.dropped, "long"),
      column(w.added, "long"),
    ],
    rows: [...targets, ...units],
    frozen: 0,
  };
}
