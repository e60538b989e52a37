import { baselineFigure } from "../../language/baseline-figure.ts";
import type { ComparisonGroup } from "../../model/comparison.ts";
import type { Target } from "../../model/plan.ts";
import { figuresAgree } from "../../model/tolerances.ts";
import type { TargetView } from "../model/target-view.ts";
import type { ViewContext } from "./context.ts";
import { type GroupFacts, isMismatch } from "./group-facts.ts";
import { planShortLabelInside, planUnit } from "./plan-label.ts";
import { scaleOver } from "./plot-scale.ts";
import { type PlottedTargets, plottedKind, plottedValues, targetPlot } from "./target-plot.ts";
import { type TargetRowEntry, targetRow } from "./target-rows.ts";

interface FactsOfGroup {
  readonly group: ComparisonGroup;
  readonly facts: GroupFacts;
}

/** The targets that the report shows together: of one sub-index, or of the whole index. */
interface TargetItem {
  readonly id: string;
  readonly label: string;
  readonly name: string;
  readonly parents: readonly TargetRowEntry[];
  readonly own: readonly TargetRowEntry[];
  /** Plans that have the sub-index and no target. */
  readonly silent: readonly string[];
  readonly plotted: PlottedTargets;
  /** Plots with the same key share a scale. */
  readonly scale: string;
}

/** The whole index, then each sub-index: the province's target, every plan's target and a plot. */
export function targetsView(
  groupId: string,
  { group, facts }: FactsOfGroup,
  context: ViewContext,
): TargetView[] {
  const items = [
    ...wholeIndex(group, context),
    ...group.subIndices.flatMap((sub) => {
      const entries = group.targets.filter((t) => t.subIndex === sub.id);
      // Where the index is assigned as a whole, nobody is asked for targets of its sub-indices.
      if (group.asWhole && entries.length === 0) return [];
      return itemOf({ id: sub.id, label: sub.shortName, name: sub.name }, entries, group, context);
    }),
  ];
  const valuesByScale = new Map(
    [...Map.groupBy(items, ({ scale }) => scale)].map(
      ([scale, same]) => [scale, same.flatMap(({ plotted }) => plottedValues(plotted))] as const,
    ),
  );
  return items.map((item): TargetView => {
    const row = (province: boolean) => (entry: TargetRowEntry) =>
      targetRow(entry, { group, facts, province }, context);
    const scale = scaleOver(valuesByScale.get(item.scale) ?? []);
    return {
      id: context.anchor(groupId, "targets", item.id || "all"),
      subIndex: item.id === WHOLE ? null : item.id,
      label: item.label,
      name: item.name,
      baselineLabel: baselineLabel(item, context),
      plot: plottedValues(item.plotted).length ? targetPlot(item.plotted, scale, context) : null,
      rows: [...item.parents.map(row(true)), ...item.own.map(row(false))],
      silent: silentText(item.silent, { group, facts }, context),
    };
  });
}

const WHOLE = "";

function wholeIndex(group: ComparisonGroup, context: ViewContext): TargetItem[] {
  const entries = group.overall ?? [];
  if (entries.length === 0) return [];
  const label = context.words.targets.whole;
  return [itemOf({ id: WHOLE, label, name: group.indexName }, entries, group, context)];
}

function itemOf(
  subject: Pick<TargetItem, "id" | "label" | "name">,
  entries: readonly TargetRowEntry[],
  group: ComparisonGroup,
  context: ViewContext,
): TargetItem {
  const parentIds = new Set(group.parents.map((p) => p.planId));
  const isShown = ({ target, result }: TargetRowEntry) => target !== null || (result ?? null) !== null;
  const parents = entries.filter((t) => parentIds.has(t.planId));
  const own = entries.filter((t) => !parentIds.has(t.planId));
  const plottedOf = (list: readonly TargetRowEntry[]) =>
    list.flatMap(({ planId, target, state, difference, restatedBy }) => {
      if (target === null || target.criterion !== null || restatedBy !== undefined) return [];
      // A plot shows only target values: a plan that differs only in last year's result is on the province's line.
      const differs = isMismatch(state) && !figuresAgree(difference ?? 0, 0);
      const baseline = baselineFigure(target, context.plans.get(planId));
      return [{ target, unit: planUnit(planId, group, context), differs, baseline }];
    });
  const plotted = { parents: plottedOf(parents), own: plottedOf(own) };
  return {
    ...subject,
    parents: parents.filter(isShown),
    own: own.filter(isShown),
    silent: own.filter((t) => !isShown(t)).map((t) => t.planId),
    plotted,
    scale: `${subject.id === WHOLE} ${plottedKind(plotted)}`,
  };
}

/** A sentence on the plans without a target. For plans that were read in part, it says that no target was found. */
function silentText(
  planIds: readonly string[],
  { group, facts }: FactsOfGroup,
  context: ViewContext,
): string | null {
  const w = context.words.targets;
  const { unread = [], read = [] } = Object.groupBy(planIds, (id) =>
    facts.isPartlyRead([id]) ? "unread" : "read",
  );
  const listed = (ids: readonly string[]) =>
    context.words.list(
      ids.map((id) => `${planUnit(id, group, context)} (${planShortLabelInside(id, context)})`),
    );
  const sentences = [
    ...(read.length > 0 ? [w.silent(read.length, listed(read))] : []),
    ...(unread.length > 0 ? [w.silentUnread(unread.length, listed(unread))] : []),
  ];
  return sentences.length > 0 ? sentences.join(" ") : null;
}

/** "Kết quả năm 2023"; without the year where the results are of several years. */
function baselineLabel({ parents, own }: TargetItem, { words: { targets: w } }: ViewContext): string {
  const baselineYears = ({ baseline }: Target) => (baseline ? [baseline.year] : []);
  const years = new Set(
    [...parents, ...own].flatMap(({ target, result }) => [
      ...(target ? baselineYears(target) : []),
      ...(result ? [result.year] : []),
    ]),
  );
  const [year] = years;
  return years.size === 1 && year ? w.baselineOf(year) : w.baseline;
}
