import type { ComparisonGroup } from "../../model/comparison.ts";
import { figuresAgree } from "../../model/tolerances.ts";
import type { TargetRow, TargetView } from "../model/target-view.ts";
import type { Tone } from "../model/tone.ts";
import type { ViewContext } from "./context.ts";
import type { GroupFacts } from "./group-facts.ts";
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

interface FactsOfGroup {
  readonly group: ComparisonGroup;
  readonly facts: GroupFacts;
}

function verdictOf(
  entry: GroupTarget,
  province: boolean,
  facts: GroupFacts,
  { words: { targets: w } }: ViewContext,
): { verdict: string; tone: Tone } {
  const compared = province ? null : facts.comparisonOf(entry);
  const fault = facts.hasArithmeticFault(entry);
  if (compared && compared.differing.length > 0)
    return { verdict: fault ? `${w.differs}; ${w.arithmetic}` : w.differs, tone: "bad" };
  if (fault) return { verdict: w.arithmetic, tone: "warn" };
  if (province) return { verdict: "", tone: "quiet" };
  return compared ? { verdict: w.same, tone: "good" } : { verdict: w.uncompared, tone: "quiet" };
}

/** The difference from the parent's target, where that target is the one that the verdict is about. */
function shownDifference(entry: StatedTarget, facts: GroupFacts): number | null {
  const compared = facts.comparisonOf(entry);
  if (compared === null || entry.difference === null) return null;
  const differs = compared.differing.some(({ part }) => part === "value");
  return differs === !figuresAgree(entry.difference, 0) ? entry.difference : null;
}

function targetRow(
  entry: StatedTarget,
  { group, facts }: FactsOfGroup,
  province: boolean,
  context: ViewContext,
): TargetRow {
  const { lang, words } = context;
  const { target } = entry;
  const decimals = decimalsOf(target.kind);
  const pointer = facts.pointerOf(entry);
  return {
    who: province
      ? `${words.targets.province} (${planShortLabel(entry.planId, context)})`
      : planUnit(entry.planId, group, context),
    province,
    target: targetQuantity(target, lang),
    baseline: valueQuantity(target.baseline?.value, decimals, lang),
    increase: changeQuantity(target.increase, decimals, lang),
    difference: changeQuantity(province ? null : shownDifference(entry, facts), decimals, lang),
    ...verdictOf(entry, province, facts, context),
    place: pointer === null ? null : quotationOfField(entry.planId, pointer, context),
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
export function targetsView(groupId: string, ofGroup: FactsOfGroup, context: ViewContext): TargetView[] {
  const { group } = ofGroup;
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
        ...item.parents.map((t) => targetRow(t, ofGroup, true, context)),
        ...item.own.map((t) => targetRow(t, ofGroup, false, context)),
      ],
      silent: item.silent.length ? words.targets.silent(item.silent.length, words.list(item.silent)) : null,
    };
  });
}
