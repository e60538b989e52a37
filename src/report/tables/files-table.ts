import type { FilesView } from "../model/file-view.ts";
import type { ReportTable } from "../model/report-table.ts";
import type { ReportWords } from "../words/vi/words.ts";
import { column, countCell, fileCell, textCell } from "./cells.ts";

export function filesTable(files: FilesView, words: ReportWords): ReportTable {
  const w = words.files;
  return {
    name: words.sheets.files,
    columns: [
      column(w.file, "link"),
      column(w.outcome),
      column(w.document, "long"),
      column(w.how),
      column(w.pages, "number"),
      column(w.confidence, "number"),
      column(w.notes, "quote"),
    ],
    rows: files.rows.map((f) => [
      fileCell(f.file),
      textCell(f.outcomeWord, f.tone),
      textCell(f.document),
      textCell(f.how),
      countCell(f.pages),
      f.confidence.number === null
        ? textCell("")
        : { text: f.confidence.text, number: Math.round(f.confidence.number * 100) },
      textCell(f.notes.join("\n")),
    ]),
    frozen: 1,
  };
}
