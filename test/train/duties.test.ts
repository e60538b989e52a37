import { expect, test } from "vitest";
import { COLUMNS, ROWS } from "../../src/parse/confidence/witnessed-confidence.ts";
import { confidenceTable, type JudgedUnit } from "../../train/duties/confidence-table.ts";

const units = (count: number, learnt: number, source: number, right: number): JudgedUnit[] =>
  Array.from({ length: count }, (_, i) => ({ learnt, source, right: i < right }));

test("the share of right units rises with both witnesses, also where the counts contradict", () => {
  const table = confidenceTable([
    ...units(100, 0.95, 0.999, 99),
    ...units(50, 0.95, 0.5, 20),
    ...units(50, 0.5, 0.5, 25),
    ...units(50, 0.5, 0.01, 5),
  ]);
  expect(table).toHaveLength(ROWS);
  for (const [i, row] of table.entries()) {
    expect(row).toHaveLength(COLUMNS);
    for (const [k, share] of row.entries()) {
      expect(share).toBeGreaterThanOrEqual((row[k - 1] ?? 0) - 0.001);
      expect(share).toBeGreaterThanOrEqual((table[i - 1]?.[k] ?? 0) - 0.001);
    }
  }
  expect(table.at(-1)!.at(-1)).toBeGreaterThan(0.97);
  expect(table[0]![1]).toBeLessThan(0.2);
});
