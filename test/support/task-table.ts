import type { PlanRecord } from "../../src/model/plan.ts";

interface TableOptions {
  /** Positions (row, column) among the rows, from 0 below the head: the cell is merged with the one above it. */
  readonly mergedDown?: readonly (readonly [row: number, column: number])[];
  readonly method?: PlanRecord["source"]["extraction"][number]["method"];
}

/** The parts of a record whose file has one table. */
export function taskTable(
  head: readonly string[],
  rows: readonly (readonly string[])[],
  { mergedDown = [], method = "docx" }: TableOptions = {},
): Pick<PlanRecord, "tables" | "source"> {
  const isMerged = (row: number, column: number) =>
    mergedDown.some(([r, c]) => r === row - 1 && c === column);
  const cellsOf = (texts: readonly string[], row: number) =>
    texts.flatMap((text, column) =>
      isMerged(row, column) ? [] : [{ text, rowSpan: isMerged(row + 1, column) ? 2 : 1, colSpan: 1 }],
    );
  return {
    tables: [
      {
        id: "t1",
        title: null,
        page: 1,
        rows: [head, ...rows].map((texts, row) => ({ cells: cellsOf(texts, row) })),
      },
    ],
    source: {
      paths: ["ke-hoach.docx"],
      sha256: "table",
      bytes: 1,
      mediaType: "text/plain",
      pages: 1,
      range: null,
      extraction: [{ page: 1, method, restored: false, confidence: 1 }],
    },
  };
}
