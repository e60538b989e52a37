import { formatNumber } from "../../language/format.ts";
import type { YearComparison } from "../../model/comparison.ts";
import type { Target } from "../../model/plan.ts";
import type { YearLine } from "../model/year-view.ts";
import type { ViewContext } from "./context.ts";

/** The target and the result of one year, as scores. */
interface YearPoint {
  target: number | null;
  result: number | null;
}

function scoreOf(target: Target | null): number | null {
  return target?.kind === "score" ? target.value : null;
}

/** The scores of a sub-index by year, from every pair of years. The first pair that states a value wins. */
function collectPoints(subIndex: string, pairs: readonly YearComparison[]): Map<number, YearPoint> {
  const points = new Map<number, YearPoint>();
  const at = (year: number) => {
    const point = points.get(year) ?? { target: null, result: null };
    points.set(year, point);
    return point;
  };
  for (const pair of pairs) {
    const entry = pair.targets.find((t) => t.subIndex === subIndex);
    if (!entry) continue;
    const from = scoreOf(entry.from);
    at(pair.from).target ??= from;
    if (from !== null || scoreOf(entry.to) !== null) at(pair.from).result ??= entry.result;
    at(pair.to).target ??= scoreOf(entry.to);
    const before = entry.from?.baseline;
    if (before?.year && before.value !== null && from !== null) at(before.year).result ??= before.value;
  }
  return points;
}

/** One sub-index over all pairs of years of an index and province. Only scores are drawn. */
export function yearLine(
  subIndex: string,
  name: string,
  pairs: readonly YearComparison[],
  context: ViewContext,
): Omit<YearLine, "min" | "max"> {
  const { alt } = context.words.years;
  const mark = (value: number | null) =>
    value === null ? null : { value, label: formatNumber(value, context.lang, 2) };
  const points = [...collectPoints(subIndex, pairs)]
    .filter(([, p]) => p.target !== null || p.result !== null)
    .sort(([a], [b]) => a - b)
    .map(([year, p]) => ({ year, target: mark(p.target), result: mark(p.result) }));
  const inWords = points.flatMap((p) => [
    p.target && alt.target(p.year, p.target.label),
    p.result && alt.result(p.year, p.result.label),
  ]);
  return { subIndex: name, points, alt: `${name}: ${inWords.filter(Boolean).join("; ")}.` };
}
