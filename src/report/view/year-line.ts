import type { Comparison } from "../../model/comparison.ts";
import type { Target } from "../../model/plan.ts";
import type { PrintedFigure } from "../../model/printed-figure.ts";
import type { YearComparison, YearTarget } from "../../model/year-comparison.ts";
import type { YearLine, YearPoint } from "../model/year-view.ts";
import type { ViewContext } from "./context.ts";
import { scaleOver } from "./plot-scale.ts";
import { figureOf, formatPrinted } from "./target-quantity.ts";

/** The kinds of targets that are drawn as lines. */
export const LINE_KINDS = ["score", "percent", "rank"] as const;
export type LineKind = (typeof LINE_KINDS)[number];

/** What a line shows: of a sub-index its scores, of the whole index its targets and results of one kind. */
export interface LineSource {
  readonly name: string;
  readonly kind: LineKind;
  entryOf(pair: YearComparison): YearTarget | undefined;
}

/** The target and the result of one year. */
interface YearFigures {
  target: PrintedFigure | null;
  result: (PrintedFigure & { readonly of?: number | null }) | null;
  outcome: NonNullable<YearTarget["outcome"]>["state"] | null;
}

/** A line before its scale is known. */
export type UnscaledLine = Omit<YearLine, "min" | "max">;

const figureIn = (target: Target | null, kind: LineKind): PrintedFigure | null =>
  target?.kind === kind && target.value !== null ? figureOf(target.value, target) : null;

/** The figures by year, from every pair of years. If several pairs state a value, the first one counts. */
function collectFigures({ kind, entryOf }: LineSource, pairs: readonly YearComparison[]) {
  const years = new Map<number, YearFigures>();
  const at = (year: number) => {
    const figures = years.get(year) ?? { target: null, result: null, outcome: null };
    years.set(year, figures);
    return figures;
  };
  for (const pair of pairs) {
    const entry = entryOf(pair);
    if (!entry) continue;
    const [from, to] = [figureIn(entry.from, kind), figureIn(entry.to, kind)];
    at(pair.from).target ??= from;
    if (entry.result !== null && (from || to || entry.from === null))
      at(pair.from).result ??= {
        value: entry.result,
        decimals: entry.resultDecimals ?? (kind === "rank" ? 0 : 2),
        of: entry.resultOf ?? null,
      };
    at(pair.from).outcome ??= entry.outcome?.state ?? null;
    at(pair.to).target ??= to;
    const before = entry.from?.baseline;
    if (before?.year && before.value !== null && from)
      at(before.year).result ??= figureOf(before.value, entry.from!);
  }
  return { years, at };
}

/** Results that the parents of the groups state for the whole index, also of years without a plan. */
export function overallResults(
  { index, province }: YearComparison,
  kind: LineKind,
  { groups }: Pick<Comparison, "groups">,
) {
  return groups
    .filter((group) => group.index === index && group.province === province)
    .flatMap((group) => {
      const parents = new Set(group.parents.map(({ planId }) => planId));
      return (group.overall ?? []).flatMap((entry) =>
        entry.kind === kind && entry.result && parents.has(entry.planId) ? entry.result : [],
      );
    });
}

/**
 * One line over all pairs of years of an index and province.
 *
 * @param others results of years that no pair compares
 */
export function yearLine(
  source: LineSource,
  pairs: readonly YearComparison[],
  others: ReturnType<typeof overallResults>,
  { lang, words }: ViewContext,
): UnscaledLine {
  const w = words.years;
  const { years, at } = collectFigures(source, pairs);
  for (const { year, ...result } of others) at(year).result ??= result;
  const mark = (figure: YearFigures["result"]) => {
    if (figure === null) return null;
    const label = formatPrinted(figure, lang);
    return { value: figure.value, label: figure.of == null ? label : `${label}/${figure.of}` };
  };
  const verdicts = {
    reached: { text: w.reached, tone: "good" },
    missed: { text: w.notReached, tone: "bad" },
  } as const;
  const points = [...years]
    .filter(([, { target, result }]) => target !== null || result !== null)
    .sort(([a], [b]) => a - b)
    .map(([year, { target, result, outcome }]): YearPoint => {
      const verdict = outcome && verdicts[outcome];
      return { year, target: mark(target), result: mark(result), verdict };
    });
  const inWords = points.flatMap(({ year, target, result, verdict }) => [
    target && w.alt.target(year, target.label),
    result && `${w.alt.result(year, result.label)}${verdict ? ` (${verdict.text})` : ""}`,
  ]);
  return {
    name: source.name,
    lowerIsBetter: source.kind === "rank",
    points,
    alt: `${source.name}: ${inWords.filter(Boolean).join("; ")}.`,
  };
}

/** The lines that have at least two points, on one scale. */
export function drawnLines(lines: readonly UnscaledLine[]): YearLine[] {
  const drawn = lines.filter((l) => l.points.length > 1);
  const values = drawn
    .flatMap((l) => l.points.flatMap((p) => [p.target, p.result]))
    .flatMap((mark) => (mark ? [mark.value] : []));
  const { min, max } = values.length ? scaleOver(values) : { min: 0, max: 1 };
  return drawn.map((line) => ({ ...line, min, max }));
}
