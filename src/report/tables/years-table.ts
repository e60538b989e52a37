import type { ReportTable, TableCell, TableColumn } from "../model/report-table.ts";
import type { YearChanges, YearView } from "../model/year-view.ts";
import type { ReportWords } from "../words/vi/words.ts";
import { column, quantityCell, textCell } from "./cells.ts";

const CHANGES = ["kept", "dropped", "added"] as const;

/** Targets of two years, then what each unit was assigned and wrote. */
export function yearsTable(years: readonly YearView[], words: ReportWords): ReportTable {
  const w = words.years;
  const blank = (count: number): TableCell[] => Array.from({ length: count }, () => textCell(""));
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
      ...blank(2 * CHANGES.length),
    ]),
  );
  const changes = (of: YearChanges | string): TableCell[] =>
    typeof of === "string"
      ? [textCell(of, "quiet"), ...blank(CHANGES.length - 1)]
      : CHANGES.map((key) => textCell(of[key]));
  const units = years.flatMap((y) =>
    y.units.map((u): TableCell[] => [
      textCell(y.name),
      textCell(u.unit),
      textCell(u.before),
      ...blank(5),
      ...changes(u.assigned),
      ...changes(u.written),
    ]),
  );
  const notes = years.flatMap((y) =>
    y.notes.map((note): TableCell[] => [textCell(y.name), textCell(note), ...blank(12)]),
  );
  const changeColumns = (side: string): TableColumn[] =>
    CHANGES.map((key) => column(`${side}: ${w[key].toLowerCase()}`, "long"));
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
      ...changeColumns(w.assigned),
      ...changeColumns(w.written),
    ],
    rows: [...targets, ...units, ...notes],
    frozen: 0,
  };
}
