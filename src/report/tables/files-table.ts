import type { Table } from "../model/table.ts";
import type { FilesView } from "../model/view.ts";
import type { Words } from "../words/vi.ts";
import { column, count, link, text } from "./cells.ts";

export function filesTable(files: FilesView, words: Words): Table {
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
      link(f.file),
      text(f.outcomeWord, f.tone),
      text(f.document),
      text(f.how),
      count(f.pages),
      f.confidence.number === null
        ? text("")
        : { text: f.confidence.text, number: Math.round(f.confidence.number * 100) },
      text(f.notes.join("\n")),
    ]),
    frozen: 1,
  };
}
