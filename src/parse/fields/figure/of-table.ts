import type { Figure } from "../../../model/plan.ts";
import type { Located } from "../../text/located.ts";
import { spanIn } from "../../text/span.ts";
import { textOf } from "../table/grid.ts";
import type { ResultRow } from "../table/result-rows.ts";

/**
 * The results in tables, each with the year of its column. `known`: figures that were read with targets and whole indices;
 * they are not repeated.
 */
export function figuresOfTables(
  rows: readonly ResultRow[],
  known: readonly Located<Figure>[],
): Located<Figure>[] {
  const seen = new Set(known.map(({ value }) => keyOf(value)));
  return rows.flatMap(({ index, subIndex, results }) =>
    results.flatMap(({ cell, year, quantity, value }): Located<Figure>[] => {
      const figure: Figure = { index, subIndex, quantity, year, value, text: textOf(cell) };
      if (seen.has(keyOf(figure))) return [];
      const span = spanIn(cell.line, cell.start, cell.end ?? cell.line.text.length);
      return [{ value: figure, span, rule: "figure/of-table", confidence: 0.9 }];
    }),
  );
}

const keyOf = ({ index, subIndex, quantity, year, value }: Figure) =>
  [index, subIndex, quantity, year, value].join(" ");
