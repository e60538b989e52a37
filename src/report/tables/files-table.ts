import type { FilesView } from "../model/file-view.ts";
import type { ReportTable } from "../model/report-table.ts";
import type { ReportWords } from "../words/vi/words.ts";
import { column, countCell, fileCell, tableOf, textCell } from "./cells.ts";

export function filesTable(files: FilesView, words: ReportWords): ReportTable {
  const w = words.files;
  return tableOf({ name: words.sheets.files, frozen: 1 }, files.rows, [
    // LibreOffice does not wrap the text of a link, so the path is text, and the link is short.
    [column(w.file, "long"), (f) => textCell(f.file.path)],
    [column(w.type, "link"), (f) => ({ ...fileCell(f.file), text: typeOf(f.file.path, words) })],
    [column(w.outcome), (f) => textCell(f.outcomeWord, f.tone)],
    [column(w.document, "long"), (f) => textCell(f.document)],
    [column(w.how), (f) => textCell(f.how)],
    [column(w.pages, "number"), (f) => countCell(f.pages)],
    [
      column(w.confidence, "number"),
      ({ confidence: { text, number } }) =>
        number === null ? textCell("") : { text, number: Math.round(number * 100), decimals: 0, suffix: "%" },
    ],
    [column(w.notes, "quote"), (f) => textCell(f.notes.join("\n"))],
  ]);
}

/** "PDF"; a file without an extension is just a file. */
const typeOf = (path: string, { files }: ReportWords): string =>
  /\.(?<extension>[a-z0-9]{1,5})$/iu.exec(path)?.groups?.extension?.toUpperCase() ?? files.file;
