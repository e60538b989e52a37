import type { Target } from "../../model/plan.ts";
import type { PrintedFigure } from "../../model/printed-figure.ts";
import type { PlotMark } from "../model/quantity.ts";
import type { Plot, PlotDot } from "../model/target-view.ts";
import type { ViewContext } from "./context.ts";
import { type PlotScale, ticksOf } from "./plot-scale.ts";
import { figureOf, formatPrinted } from "./target-quantity.ts";

/** A target in a plot, with the name of the unit that states it. */
export interface PlottedTarget {
  readonly target: Target;
  readonly unit: string;
  /** Whether the report marks it as differing from the province's target. */
  readonly differs: boolean;
  /** Last year's result beside it. */
  readonly baseline: PrintedFigure | null;
}

/** The targets of one sub-index, or of a whole index: of the province's plans and of the units' plans. */
export interface PlottedTargets {
  readonly parents: readonly PlottedTarget[];
  readonly own: readonly PlottedTarget[];
}

/** The kind of target that a plot shows: the province's, else the first plan's; null for a kind without a scale. */
export function plottedKind({ parents, own }: PlottedTargets): Target["kind"] | null {
  const kind = (parents[0] ?? own[0])?.target.kind ?? null;
  return kind === "score" || kind === "rank" || kind === "percent" ? kind : null;
}

/** Every value that the plot has to show: targets and baselines. */
export function plottedValues(targets: PlottedTargets): number[] {
  return ofPlottedKind([...targets.parents, ...targets.own], targets)
    .flatMap(({ target }) => [target.value, target.baseline?.value ?? null])
    .filter((v) => v !== null);
}

const ofPlottedKind = (list: readonly PlottedTarget[], targets: PlottedTargets) =>
  list.filter(({ target }) => target.kind === plottedKind(targets));

/** The plot of one sub-index; null if its kind of target has no scale. */
export function targetPlot(
  targets: PlottedTargets,
  scale: PlotScale,
  { lang, words }: ViewContext,
): Plot | null {
  const { alt } = words.targets;
  if (plottedKind(targets) === null) return null;
  const mark = (figure: PrintedFigure): PlotMark => ({
    value: figure.value,
    label: formatPrinted(figure, lang),
  });
  const [parents, own] = [ofPlottedKind(targets.parents, targets), ofPlottedKind(targets.own, targets)];
  const aims = parents
    .slice(0, 1)
    .map(({ target }) => target.value !== null && figureOf(target.value, target));
  const line = firstMark(aims, mark);
  const baseline = firstMark(
    [...parents, ...own].map((plotted) => plotted.baseline),
    mark,
  );
  const marked = own.flatMap(({ target, unit, differs }) =>
    target.value === null ? [] : [{ unit, differs, ...mark(figureOf(target.value, target)) }],
  );
  const differing = marked.filter(({ differs }) => differs);
  const same = marked.length - differing.length;
  const inWords = [
    baseline ? alt.baseline(baseline.label) : "",
    line ? alt.line(line.label) : "",
    same ? (line ? alt.same(same) : alt.dots(same)) : "",
    ...differing.map(({ unit, label }) => alt.differs(unit, label)),
    marked.length ? "" : alt.none,
  ];
  return {
    min: scale.min,
    max: scale.max,
    ticks: ticksOf(scale, lang),
    baseline,
    line,
    dots: marked.map(
      ({ value, unit, differs, label }): PlotDot => ({
        value,
        unit,
        label: differs ? `${unit}: ${label}` : null,
      }),
    ),
    alt: `${inWords.filter(Boolean).join("; ")}.`,
  };
}

function firstMark(
  figures: readonly (PrintedFigure | null | false)[],
  mark: (figure: PrintedFigure) => PlotMark,
): PlotMark | null {
  const first = figures.find((figure) => figure !== null && figure !== false);
  return first ? mark(first) : null;
}
