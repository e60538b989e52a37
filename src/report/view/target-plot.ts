import { formatNumber } from "../../language/format.ts";
import type { ComparisonGroup } from "../../model/comparison.ts";
import type { Target } from "../../model/plan.ts";
import { figuresAgree } from "../../model/tolerances.ts";
import type { Plot, PlotDot } from "../model/target-view.ts";
import type { ViewContext } from "./context.ts";
import { planUnit } from "./plan-label.ts";
import { type PlotScale, ticksOf } from "./plot-scale.ts";
import { decimalsOf } from "./target-quantity.ts";

/** A plan's entry for one sub-index, with a target. */
export type StatedTarget = ComparisonGroup["targets"][number] & { target: Target };

/** The targets of one sub-index: of the province's plans and of the units' plans. */
export interface SubIndexTargets {
  readonly parents: readonly StatedTarget[];
  readonly own: readonly StatedTarget[];
}

/** The kind of target that a plot shows: the province's, else the first plan's; null for a kind without a scale. */
export function plottedKind({ parents, own }: SubIndexTargets): Target["kind"] | null {
  const kind = (parents[0] ?? own[0])?.target.kind ?? null;
  return kind === "score" || kind === "rank" || kind === "percent" ? kind : null;
}

/** Every value that the plot has to show: targets and baselines. */
export function plottedValues(targets: SubIndexTargets): number[] {
  const kind = plottedKind(targets);
  return [...targets.parents, ...targets.own]
    .filter((t) => t.target.kind === kind)
    .flatMap((t) => [t.target.value, t.target.baseline?.value ?? null])
    .filter((v) => v !== null);
}

export function targetPlot(
  targets: SubIndexTargets,
  group: ComparisonGroup,
  scale: PlotScale,
  context: ViewContext,
): Plot | null {
  const { lang, words } = context;
  const { alt } = words.targets;
  const kind = plottedKind(targets);
  if (kind === null) return null;
  const number = (v: number) => formatNumber(v, lang, decimalsOf(kind));
  const mark = (value: number | null) => (value === null ? null : { value, label: number(value) });
  const line = targets.parents[0]?.target.value ?? null;
  const baselines = [...targets.parents, ...targets.own].map((t) => t.target.baseline?.value ?? null);
  const baseline = baselines.find((v) => v !== null) ?? null;
  const dots = targets.own
    .filter((t) => t.target.kind === kind && t.target.value !== null)
    .map((t): PlotDot => {
      const value = t.target.value!;
      const unit = planUnit(t.planId, group, context);
      const differs = line !== null && !figuresAgree(value, line);
      return { value, unit, label: differs ? `${unit}: ${number(value)}` : null };
    });
  const differing = dots.filter((d) => d.label !== null);
  const same = dots.length - differing.length;
  const inWords = [
    baseline === null ? "" : alt.baseline(number(baseline)),
    line === null ? "" : alt.line(number(line)),
    same ? alt.same(same) : "",
    ...differing.map((d) => alt.differs(d.unit, number(d.value))),
    dots.length ? "" : alt.none,
  ];
  return {
    min: scale.min,
    max: scale.max,
    ticks: ticksOf(scale, lang),
    baseline: mark(baseline),
    line: mark(line),
    dots,
    alt: `${inWords.filter(Boolean).join("; ")}.`,
  };
}
