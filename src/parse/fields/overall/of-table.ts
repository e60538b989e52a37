import type { Target } from "../../../model/plan.ts";
import type { Located } from "../../text/located.ts";
import { spanIn } from "../../text/span.ts";
import type { CellResult } from "../table/cell-results.ts";
import type { ResultRow } from "../table/result-rows.ts";
import type { LocatedOverall } from "./overall.ts";

/** Adds the results and targets of whole indices in rows of tables ("Điểm tổng hợp") where the text states none of the kind. */
export function withTableRows(all: readonly LocatedOverall[], rows: readonly ResultRow[]): LocatedOverall[] {
  const byIndex = new Map(all.map((one) => [one.index, one]));
  for (const row of rows) {
    if (row.subIndex !== null) continue;
    const stated = byIndex.get(row.index) ?? { ...NONE, index: row.index };
    const [score, rank] = [lastOf(row.results, "score"), lastOf(row.results, "rank")];
    const whole: LocatedOverall = {
      ...stated,
      baseline:
        stated.baseline ??
        (score ? { ...placeOf(score), value: { year: score.year, value: score.value } } : null),
      rank:
        stated.rank ??
        (rank
          ? { ...placeOf(rank), value: { value: rank.value, of: rank.of ?? null, year: rank.year } }
          : null),
      targets: [...stated.targets, ...row.targets.filter((target) => !hasKind(stated.targets, target))],
    };
    if (whole.baseline || whole.rank || whole.targets.length > 0) byIndex.set(row.index, whole);
  }
  return [...byIndex.values()];
}

const NONE = { baseline: null, rank: null, targets: [], others: [] };

const hasKind = (all: readonly Located<Target>[], { value }: Located<Target>): boolean =>
  all.some((other) => other.value.kind === value.kind);

/** The result of the last year. */
const lastOf = (results: readonly CellResult[], quantity: CellResult["quantity"]): CellResult | undefined =>
  results.filter((result) => result.quantity === quantity).sort((a, b) => b.year - a.year)[0];

const placeOf = ({ cell }: CellResult) => ({
  span: spanIn(cell.line, cell.start, cell.end ?? cell.line.text.length),
  rule: "overall/of-table",
  confidence: 0.9,
});
