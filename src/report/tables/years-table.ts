import type { ReportTable, TableCell } from "../model/report-table.ts";
import type { YearView } from "../model/year-view.ts";
import type { ReportWords } from "../words/vi.ts";
import { column, quantityCell, textCell } from "./cells.ts";

export function yearsTable(years: readonly YearView[], words: ReportWords): ReportTable {
  const w = words.years;
  const targets = years.flatMap((y) =>
    y.targets.map((t): TableCell[] => [
      textCell(y.name),
      textCell(t.subIndex),
      textCell(""),
      quantityCell(t.from),
      quantityCell(t.result),
      textCell(t.verdict, t.tone),
      quantityCell(t.to),
      quantityCell(t.change),
      textCell(""),
      textCell(""),
      textCell(""),
    ]),
  );
  const units = years.flatMap((y) =>
    y.units.map((u): TableCell[] => [
      textCell(y.name),
      textCell(u.unit),
      textCell(u.before),
      textCell(""),
      textCell(""),
      textCell(""),
      textCell(""),
      textCell(""),
      textCell(u.kept),
      textCell(u.dropped),
      textCell(u.added),
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
