import type { YearComparison } from "../../model/comparison.ts";
import type { Target } from "../../model/plan.ts";
import type { PrintedFigure } from "../../model/printed-figure.ts";
import type { YearLine } from "../model/year-view.ts";
import type { ViewContext } from "./context.ts";
import { scaleOver } from "./plot-scale.ts";
import { figureOf, formatPrinted } from "./target-quantity.ts";

/** The target and the result of one year, as scores. */
interface YearPoint {
  target: PrintedFigure | null;
  result: PrintedFigure | null;
}

function scoreOf(target: Target | null): PrintedFigure | null {
  return target?.kind === "score" && target.value !== null ? figureOf(target.value, target) : null;
}

/** The scores of a sub-index by year, from every pair of years. If several pairs state a value, the first one counts. */
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
    if (entry.result !== null && (from || scoreOf(entry.to)))
      at(pair.from).result ??= { value: entry.result, decimals: entry.resultDecimals ?? 2 };
    at(pair.to).target ??= scoreOf(entry.to);
    const before = entry.from?.baseline;
    if (before?.year && before.value !== null && from)
      at(before.year).result ??= figureOf(before.value, entry.from!);
  }
  return points;
}

/** One sub-index over all pairs of years of an index and province. Only scores are drawn. */
export function yearLine(
  subIndex: string,
  name: string,
  pairs: readonly YearComparison[],
  { lang, words }: ViewContext,
): Omit<YearLine, "min" | "max"> {
  const { alt } = words.years;
  const mark = (figure: PrintedFigure | null) =>
    figure && { value: figure.value, label: formatPrinted(figure, lang) };
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

/** The lines that have at least two points, on one scale. */
export function drawnLines(lines: readonly Omit<YearLine, "min" | "max">[]): YearLine[] {
  const drawn = lines.filter((l) => l.points.length > 1);
  const values = drawn
    .flatMap((l) => l.points.flatMap((p) => [p.target, p.result]))
    .flatMap((mark) => (mark ? [mark.value] : []));
  const { min, max } = values.length ? scaleOver(values) : { min: 0, max: 1 };
  return drawn.map((line) => ({ ...line, min, max }));
}
