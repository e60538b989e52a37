import type { ReportTable, TableCell } from "../model/report-table.ts";
import type { GroupView } from "../model/view.ts";
import type { ReportWords } from "../words/vi/words.ts";
import { column, countCell, fileCell, textCell } from "./cells.ts";

export function matrixTable(name: string, groups: readonly GroupView[], words: ReportWords): ReportTable {
  const w = words;
  const subs = new Map(groups.flatMap((g) => g.matrix.columns.map((c) => [c.id, c.label] as const)));
  const rows = groups.flatMap((g) =>
    g.matrix.rows.map((row): TableCell[] => {
      const cells = [...subs.keys()].map((id): TableCell => {
        const cell = row.cells[g.matrix.columns.findIndex((c) => c.id === id)];
        return cell ? textCell(`${cell.sign} ${cell.meaning}`, cell.tone) : textCell("");
      });
      return [
        textCell(row.note ? `${row.unit} (${row.note})` : row.unit),
        textCell(g.shortName),
        textCell(row.why ? `${row.stateWord}: ${row.why}` : row.stateWord, row.stateTone),
        textCell(row.plans.map((p) => (p.stated ? `${p.text} (${p.stated})` : p.text)).join("\n")),
        ...cells,
        row.findings.length > 0
          ? countCell(row.findings.reduce((sum, { count }) => sum + count, 0))
          : textCell(""),
        fileCell(row.plans[0]?.file ?? null),
      ];
    }),
  );
  const columns = [
    column(w.matrix.unit),
    column(w.table.group),
    column(w.deadlines.status),
    column(w.matrix.plan),
    ...[...subs.values()].map((label) => column(label, "sign")),
    column(w.matrix.findings, "number"),
    column(w.files.file, "link"),
  ];
  // A link is of no use on paper.
  return { name, columns, rows, frozen: 1, printed: columns.length - 1 };
}
