import type { ComparisonGroup } from "../../model/comparison.ts";
import type { Target } from "../../model/plan.ts";
import type { Quotation } from "../model/quotation.ts";
import type { TargetRow, TargetView } from "../model/target-view.ts";
import type { Tone } from "../model/tone.ts";
import type { ViewContext } from "./context.ts";
import { planShortLabel, planUnit } from "./plan-label.ts";
import { scaleOver } from "./plot-scale.ts";
import { quotationOfField } from "./quotations.ts";
import {
  plottedKind,
  plottedValues,
  type StatedTarget,
  type SubIndexTargets,
  targetPlot,
} from "./target-plot.ts";
import { changeQuantity, decimalsOf, targetQuantity, valueQuantity } from "./target-quantity.ts";

type GroupTarget = ComparisonGroup["targets"][number];
/** Differences below this are rounding. */
const SAME = 1e-9;
/** value − increase against the baseline, in points: the tolerance of the rule `target-arithmetic`. */
const ARITHMETIC = 0.005 + SAME;

function fitsItself(target: Target): boolean {
  const baseline = target.baseline?.value ?? null;
  if (target.kind !== "score" || target.value === null || target.increase === null || baseline === null)
    return true;
  return Math.abs(target.value - target.increase - baseline) <= ARITHMETIC;
}

function verdictOf(
  entry: GroupTarget,
  province: boolean,
  context: ViewContext,
): { verdict: string; tone: Tone } {
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

function quotationOfTarget(entry: GroupTarget, context: ViewContext): Quotation | null {
  const sections = context.plans.get(entry.planId)?.subIndices ?? [];
  const at = sections.findIndex((s) => (s.id ?? s.name) === entry.subIndex);
  return at < 0 ? null : quotationOfField(entry.planId, `/subIndices/${at}/target`, context);
}

function targetRow(
  entry: StatedTarget,
  group: ComparisonGroup,
  province: boolean,
  context: ViewContext,
): TargetRow {
  const { lang, words } = context;
  const { target } = entry;
  const decimals = decimalsOf(target.kind);
  return {
    who: province
      ? `${words.targets.province} (${planShortLabel(entry.planId, context)})`
      : planUnit(entry.planId, group, context),
    province,
    target: targetQuantity(target, lang),
    baseline: valueQuantity(target.baseline?.value, decimals, lang),
    increase: changeQuantity(target.increase, decimals, lang),
    difference: changeQuantity(province ? null : entry.difference, decimals, lang),
    ...verdictOf(entry, province, context),
    place: quotationOfTarget(entry, context),
    quote: target.text,
  };
}

/** "Kết quả năm 2023"; without the year where the baselines are of several years. */
function baselineLabel({ parents, own }: SubIndexTargets, context: ViewContext): string {
  const w = context.words.targets;
  const years = new Set(
    [...parents, ...own].flatMap((t) => (t.target.baseline ? [t.target.baseline.year] : [])),
  );
  const [year] = years;
  return years.size === 1 && year ? w.baselineOf(year) : w.baseline;
}

/** For each sub-index the province's target, every plan's target and a plot. Plots of one kind share a scale. */
export function targetsView(groupId: string, group: ComparisonGroup, context: ViewContext): TargetView[] {
  const { words } = context;
  const parents = new Set(group.parents.map((p) => p.planId));
  const isStated = (t: GroupTarget): t is StatedTarget => t.target !== null;
  const items = group.subIndices.map((sub) => {
    const all = group.targets.filter((t) => t.subIndex === sub.id);
    const own = all.filter((t) => !parents.has(t.planId));
    return {
      sub,
      parents: all.filter((t) => parents.has(t.planId)).filter(isStated),
      own: own.filter(isStated),
      silent: own.filter((t) => !isStated(t)).map((t) => planUnit(t.planId, group, context)),
    };
  });
  const valuesByKind = new Map(
    [...Map.groupBy(items, plottedKind)].map(([kind, same]) => [kind, same.flatMap(plottedValues)] as const),
  );
  return items.map((item, i): TargetView => {
    const values = valuesByKind.get(plottedKind(item)) ?? [];
    return {
      id: `${groupId}-t${i + 1}`,
      label: item.sub.shortName,
      name: item.sub.name,
      baselineLabel: baselineLabel(item, context),
      plot: plottedValues(item).length ? targetPlot(item, group, scaleOver(values), context) : null,
      rows: [
        ...item.parents.map((t) => targetRow(t, group, true, context)),
        ...item.own.map((t) => targetRow(t, group, false, context)),
      ],
      silent: item.silent.length ? words.targets.silent(item.silent.length, words.list(item.silent)) : null,
    };
  });
}
