import { formatChange, formatNumber } from "../../language/format.ts";
import type { ComparisonGroup } from "../../model/comparison.ts";
import type { Target } from "../../model/plan.ts";
import type { PlaceView, Quantity, Tone } from "../model/basics.ts";
import type { Plot, PlotDot, TargetRow, TargetView } from "../model/view.ts";
import type { Context } from "./context.ts";
import { targetQuantity } from "./format.ts";
import { placeOf } from "./place.ts";
import { planShortLabel, planUnit } from "./plan-label.ts";

type GroupTarget = ComparisonGroup["targets"][number];
const NOTHING: Quantity = { text: "", number: null };
/** Differences below this are rounding. */
const SAME = 1e-9;
/** value − increase against the baseline, in points: the tolerance of the rule `target-arithmetic`. */
const ARITHMETIC = 0.005 + SAME;

function decimalsOf(target: Target): number | undefined {
  return target.kind === "score" ? 2 : undefined;
}

function quantity(value: number | null | undefined, target: Target, context: Context): Quantity {
  if (value === null || value === undefined) return NOTHING;
  return {
    text: formatNumber(value, context.lang, decimalsOf(target)),
    number: value,
    decimals: decimalsOf(target),
  };
}

function fitsItself(target: Target): boolean {
  const baseline = target.baseline?.value ?? null;
  if (target.kind !== "score" || target.value === null || target.increase === null || baseline === null)
    return true;
  return Math.abs(target.value - target.increase - baseline) <= ARITHMETIC;
}

function verdictOf(entry: GroupTarget, province: boolean, context: Context): { verdict: string; tone: Tone } {
  const w = context.words.targets;
  const broken = entry.target !== null && !fitsItself(entry.target);
  const differs = !province && entry.difference !== null && Math.abs(entry.difference) > SAME;
  if (differs) return { verdict: broken ? `${w.differs}; ${w.arithmetic}` : w.differs, tone: "bad" };
  if (broken) return { verdict: w.arithmetic, tone: "warn" };
  if (province) return { verdict: "", tone: "quiet" };
  return entry.difference === null
    ? { verdict: w.uncompared, tone: "quiet" }
    : { verdict: w.same, tone: "good" };
}

function placeOfTarget(entry: GroupTarget, context: Context): PlaceView | null {
  const at =
    context.plans.get(entry.planId)?.subIndices.findIndex((s) => (s.id ?? s.name) === entry.subIndex) ?? -1;
  return at < 0 ? null : placeOf(entry.planId, `/subIndices/${at}/target`, context);
}

function rowOf(
  entry: GroupTarget & { target: Target },
  group: ComparisonGroup,
  province: boolean,
  context: Context,
): TargetRow {
  const { target, difference } = entry;
  const unit = province ? context.words.targets.province : planUnit(entry.planId, group, context);
  const shown = difference === null || province ? null : difference;
  return {
    who: province ? `${unit} (${planShortLabel(entry.planId, context)})` : unit,
    province,
    target: targetQuantity(target, context.lang),
    baseline: quantity(target.baseline?.value, target, context),
    increase:
      target.increase === null
        ? NOTHING
        : {
            text: formatChange(target.increase, context.lang, decimalsOf(target) ?? 0),
            number: target.increase,
            decimals: decimalsOf(target),
          },
    difference:
      shown === null
        ? NOTHING
        : {
            text: formatChange(shown, context.lang, decimalsOf(target) ?? 0),
            number: shown,
            decimals: decimalsOf(target),
          },
    ...verdictOf(entry, province, context),
    place: placeOfTarget(entry, context),
    quote: target.text,
  };
}

interface Item {
  readonly id: string;
  readonly label: string;
  readonly name: string;
  readonly parents: readonly (GroupTarget & { target: Target })[];
  readonly own: readonly (GroupTarget & { target: Target })[];
  readonly silent: readonly string[];
}

/** The kind that an item's plot shows: the province's, else the first plan's. Values of other kinds are not drawn. */
function kindOf(item: Item): Target["kind"] | null {
  const kind = (item.parents[0] ?? item.own[0])?.target.kind ?? null;
  return kind === "score" || kind === "rank" || kind === "percent" ? kind : null;
}

function valuesOf(item: Item): number[] {
  const kind = kindOf(item);
  return [...item.parents, ...item.own]
    .filter((t) => t.target.kind === kind)
    .flatMap((t) => [t.target.value, t.target.baseline?.value ?? null])
    .filter((v) => v !== null);
}

/** A scale with round ends and at most eight round steps over the values. */
export function scaleOver(values: readonly number[]): { min: number; max: number; step: number } {
  const low = Math.min(...values);
  const high = Math.max(...values);
  const rough = Math.max(high - low, Math.abs(high) * 0.05, 0.5) / 6;
  const magnitude = 10 ** Math.floor(Math.log10(rough));
  const step = [1, 2, 5, 10].map((m) => m * magnitude).find((s) => s >= rough) ?? rough;
  const min = Math.floor(low / step - 0.25) * step;
  return { min: low >= 0 ? Math.max(0, min) : min, max: Math.ceil(high / step + 0.25) * step, step };
}

function plotOf(
  item: Item,
  group: ComparisonGroup,
  scale: ReturnType<typeof scaleOver>,
  context: Context,
): Plot | null {
  const { lang, words } = context;
  const kind = kindOf(item);
  if (kind === null) return null;
  const number = (v: number) => formatNumber(v, lang, kind === "score" ? 2 : undefined);
  const line = item.parents[0]?.target.value ?? null;
  const stated = item.own.filter((t) => t.target.kind === kind && t.target.value !== null);
  const baseline =
    [...item.parents, ...item.own].map((t) => t.target.baseline?.value ?? null).find((v) => v !== null) ??
    null;
  const dots = stated.map((t): PlotDot => {
    const unit = planUnit(t.planId, group, context);
    const differs = line !== null && Math.abs(t.target.value! - line) > SAME;
    return { value: t.target.value!, unit, label: differs ? `${unit}: ${number(t.target.value!)}` : null };
  });
  const same = dots.filter((d) => d.label === null).length;
  const alt = [
    baseline === null ? "" : words.targets.alt.baseline(number(baseline)),
    line === null ? "" : words.targets.alt.line(number(line)),
    same ? words.targets.alt.same(same) : "",
    ...dots.filter((d) => d.label !== null).map((d) => words.targets.alt.differs(d.unit, number(d.value))),
    dots.length ? "" : words.targets.alt.none,
  ];
  const ticks: { value: number; label: string }[] = [];
  for (let i = 0; scale.min + i * scale.step <= scale.max + SAME; i++) {
    const value = Number((scale.min + i * scale.step).toFixed(6));
    ticks.push({ value, label: formatNumber(value, lang) });
  }
  return {
    min: scale.min,
    max: scale.max,
    ticks,
    baseline: baseline === null ? null : { value: baseline, label: number(baseline) },
    line: line === null ? null : { value: line, label: number(line) },
    dots,
    alt: `${alt.filter(Boolean).join("; ")}.`,
  };
}

function baselineLabel(item: Item, context: Context): string {
  const w = context.words.targets;
  const years = new Set(
    [...item.parents, ...item.own].flatMap((t) => (t.target.baseline ? [t.target.baseline.year] : [])),
  );
  const [year] = years;
  return years.size === 1 && year ? w.baselineOf(year) : w.baseline;
}

/** A sub-index each: the province's target, every plan's, and a plot; plots of one kind share one scale. */
export function targetsView(groupId: string, group: ComparisonGroup, context: Context): TargetView[] {
  const parents = new Set(group.parents.map((p) => p.planId));
  const stated = (t: GroupTarget): t is GroupTarget & { target: Target } => t.target !== null;
  const items = group.subIndices.map((sub, i): Item => {
    const all = group.targets.filter((t) => t.subIndex === sub.id);
    return {
      id: `${groupId}-t${i + 1}`,
      label: sub.shortName,
      name: sub.name,
      parents: all.filter((t) => parents.has(t.planId)).filter(stated),
      own: all.filter((t) => !parents.has(t.planId)).filter(stated),
      silent: all
        .filter((t) => !parents.has(t.planId) && t.target === null)
        .map((t) => planUnit(t.planId, group, context)),
    };
  });
  const scales = new Map(
    [...Map.groupBy(items, kindOf)].map(([kind, same]) => [kind, same.flatMap(valuesOf)] as const),
  );
  const { words } = context;
  return items.map((item) => {
    const values = scales.get(kindOf(item)) ?? [];
    return {
      id: item.id,
      label: item.label,
      name: item.name,
      baselineLabel: baselineLabel(item, context),
      plot: values.length && valuesOf(item).length ? plotOf(item, group, scaleOver(values), context) : null,
      rows: [
        ...item.parents.map((t) => rowOf(t, group, true, context)),
        ...item.own.map((t) => rowOf(t, group, false, context)),
      ],
      silent: item.silent.length ? words.targets.silent(item.silent.length, words.list(item.silent)) : null,
    };
  });
}
