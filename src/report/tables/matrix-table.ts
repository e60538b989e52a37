import type { Cell, Table } from "../model/table.ts";
import type { GroupView } from "../model/view.ts";
import type { Words } from "../words/vi.ts";
import { column, count, link, text } from "./cells.ts";

export function matrixTable(name: string, groups: readonly GroupView[], words: Words): Table {
  const w = words;
  const subs = new Map(groups.flatMap((g) => g.matrix.columns.map((c) => [c.id, c.label] as const)));
  const rows = groups.flatMap((g) =>
    g.matrix.rows.map((row): Cell[] => {
      const cells = [...subs.keys()].map((id): Cell => {
        const cell = row.cells[g.matrix.columns.findIndex((c) => c.id === id)];
        return cell ? text(`${cell.sign} ${cell.meaning}`, cell.tone) : text("");
      });
      return [
        text(row.note ? `${row.unit} (${row.note})` : row.unit),
        text(g.shortName),
        text(row.stateWord, row.stateTone),
        text(row.plans.map((p) => p.text).join("\n")),
        ...cells,
        row.findings ? count(row.findings.count) : text(""),
        link(row.plans[0]?.file ?? null),
      ];
    }),
  );
  return {
    name,
    columns: [
      column(w.matrix.unit),
      column(w.table.group),
      column(w.deadlines.status),
      column(w.matrix.plan),
      ...[...subs.values()].map((label) => column(label, "sign")),
      column(w.matrix.findings, "number"),
      column(w.files.file, "link"),
    ],
    rows,
    frozen: 1,
  };
}
