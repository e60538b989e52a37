import type { ReportTable, TableCell, TableColumn } from "../model/report-table.ts";
import type { YearChanges, YearUnit, YearView } from "../model/year-view.ts";
import type { ReportWords } from "../words/vi/words.ts";
import { column, quantityCell, tableOf, textCell } from "./cells.ts";

const CHANGES = ["kept", "dropped", "added"] as const;

/** The targets of two years; what each unit was assigned and wrote; notes on the documents and the province. */
export function yearsTables(years: readonly YearView[], words: ReportWords): ReportTable[] {
  return [targetsTable(years, words), unitsTable(years, words), notesTable(years, words)].filter(
    ({ rows }, i) => i === 0 || rows.length > 0,
  );
}

function targetsTable(years: readonly YearView[], words: ReportWords): ReportTable {
  const w = words.years;
  const items = years.flatMap(({ name, targets }) => targets.map((target) => ({ name, target })));
  return tableOf({ name: words.sheets.years }, items, [
    [column(w.pair), ({ name }) => textCell(name)],
    [column(w.subIndex, "long"), ({ target }) => textCell(target.subIndex)],
    [column(w.earlierTarget, "score"), ({ target }) => quantityCell(target.from)],
    [column(w.earlierResult, "score"), ({ target }) => quantityCell(target.result)],
    [column(w.verdict), ({ target }) => textCell(target.verdict, target.tone)],
    [column(w.laterTarget, "score"), ({ target }) => quantityCell(target.to)],
    [column(w.change, "score"), ({ target }) => quantityCell(target.change)],
  ]);
}

function unitsTable(years: readonly YearView[], words: ReportWords): ReportTable {
  const w = words.years;
  const items = years.flatMap(({ name, units }) => units.map((unit) => ({ name, unit })));
  type Item = (typeof items)[number];
  const changes = (
    side: string,
    of: (unit: YearUnit) => YearChanges | string,
  ): (readonly [TableColumn, (item: Item) => TableCell])[] =>
    CHANGES.map((change, i) => [
      column(`${side}: ${w[change].toLowerCase()}`),
      ({ unit }) => {
        const value = of(unit);
        if (typeof value === "string") return textCell(i === 0 ? value : "", "quiet");
        return textCell(value[change]);
      },
    ]);
  return tableOf({ name: words.sheets.yearUnits }, items, [
    [column(w.pair), ({ name }) => textCell(name)],
    [column(w.unit), ({ unit }) => textCell(unit.unit)],
    [column(w.before, "long"), ({ unit }) => textCell(unit.before)],
    ...changes(w.assigned, ({ assigned }) => assigned),
    ...changes(w.written, ({ written }) => written),
  ]);
}

function notesTable(years: readonly YearView[], words: ReportWords): ReportTable {
  const items = years.flatMap(({ name, notes }) => notes.map((note) => ({ name, note })));
  return tableOf({ name: words.sheets.yearNotes }, items, [
    [column(words.years.pair), ({ name }) => textCell(name)],
    [column(words.findings.note, "quote"), ({ note }) => textCell(note)],
  ]);
}
