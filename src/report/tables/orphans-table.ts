import type { WrittenFollowUp } from "../model/follow-up.ts";
import type { ReportTable } from "../model/report-table.ts";
import type { ReportWords } from "../words/vi/words.ts";
import { column, tableOf, textCell } from "./cells.ts";

/** What the officer wrote beside findings that no longer exist, with the words of the findings. */
export function orphansTable(orphans: readonly WrittenFollowUp[], words: ReportWords): ReportTable {
  const w = words.findings;
  return tableOf({ name: words.sheets.orphans }, orphans, [
    [column(w.unit), ({ unit }) => textCell(unit)],
    [column(w.sentence, "long"), ({ sentence }) => textCell(sentence)],
    [column(w.followUp, "long"), ({ result }) => textCell(result)],
    [column(w.note, "long"), ({ note }) => textCell(note)],
    [column(w.key), ({ id }) => textCell(id, "quiet")],
  ]);
}
