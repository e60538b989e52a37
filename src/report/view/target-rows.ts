import { baselineFigure } from "../../language/baseline-figure.ts";
import type { ComparisonGroup, OverallEntry, TargetState } from "../../model/comparison.ts";
import type { Target } from "../../model/plan.ts";
import { NO_QUANTITY, type Quantity } from "../model/quantity.ts";
import type { TargetRow } from "../model/target-view.ts";
import type { Tone } from "../model/tone.ts";
import type { ViewContext } from "./context.ts";
import type { GroupFacts } from "./group-facts.ts";
import { planShortLabel, planShortLabelInside, planUnit } from "./plan-label.ts";
import { quotationOfField } from "./quotations.ts";
import { changeQuantity, figureOf, targetQuantity, valueQuantity } from "./target-quantity.ts";

/** A target of a sub-index or of the whole index; only the whole index has `kind` and `result`. */
export type TargetRowEntry = Omit<ComparisonGroup["targets"][number], "subIndex"> &
  Partial<Pick<OverallEntry, "kind" | "result">>;

const TONES: Readonly<Record<TargetState, Tone>> = {
  same: "good",
  higher: "warn",
  lower: "bad",
  differs: "warn",
  "other-kind": "info",
  "not-stated": "quiet",
  "not-read": "warn",
};

/** The words and colour for a target compared with the parent's, for tables and panels. */
export const targetStateLook = (
  state: TargetState,
  { words }: ViewContext,
): { readonly text: string; readonly tone: Tone } => ({
  text: words.targets.states[state],
  tone: TONES[state],
});

/** The group and sub-index of a target row. */
export interface TargetRowContext {
  readonly group: ComparisonGroup;
  readonly facts: GroupFacts;
  readonly province: boolean;
}

/** The row of one target in the targets table. */
export function targetRow(entry: TargetRowEntry, of: TargetRowContext, context: ViewContext): TargetRow {
  const { lang } = context;
  const { target, difference, decimals = 0, pointer = null } = entry;
  const place = pointer === null ? null : quotationOfField(entry.planId, pointer, context);
  return {
    who: whoOf(entry, of, context),
    what: whatOf(entry, context),
    unit: of.province ? "" : planUnit(entry.planId, of.group, context),
    province: of.province,
    isRestated: entry.restatedBy !== undefined,
    target: target ? targetQuantity(target, lang) : NO_QUANTITY,
    baseline: resultQuantity(entry, context),
    increase: changeQuantity(increaseOf(target), lang),
    difference: changeQuantity(difference === null ? null : { value: difference, decimals }, lang),
    ...verdictOf(entry, of, context),
    state: (!of.province && entry.restatedBy === undefined && entry.target && entry.state) || null,
    place,
    quote: target?.text ?? place?.quote ?? "",
  };
}

/** Names the unit, or the province's plan; adds the kind of target for the whole index, and the name of a criterion. */
function whoOf(entry: TargetRowEntry, { group, province }: TargetRowContext, context: ViewContext): string {
  const w = context.words.targets;
  const who = province
    ? `${w.province} (${planShortLabelInside(entry.planId, context)})`
    : planUnit(entry.planId, group, context);
  const what = whatOf(entry, context);
  return what ? `${who}: ${what}` : who;
}

const whatOf = ({ kind, target }: TargetRowEntry, { words }: ViewContext): string | null =>
  (kind ? words.targets.kinds[kind] : target?.criterion) ?? null;

const increaseOf = (target: Target | null) =>
  target === null || target.increase === null ? null : figureOf(target.increase, target);

/** The earlier result: from the target's own sentence, else the result that the document states for the whole index. */
function resultQuantity({ planId, target, result }: TargetRowEntry, { lang, plans }: ViewContext): Quantity {
  const baseline = target && baselineFigure(target, plans.get(planId));
  if (baseline) return valueQuantity(baseline, lang);
  if (!result) return NO_QUANTITY;
  const quantity = valueQuantity(result, lang);
  return result.of === null ? quantity : { text: `${quantity.text}/${result.of}`, number: null };
}

function verdictOf(
  { planId, target, pointer = null, state, restatedBy }: TargetRowEntry,
  { facts, province }: TargetRowContext,
  context: ViewContext,
): { verdict: string; tone: Tone } {
  if (restatedBy !== undefined)
    return { verdict: context.words.versions.restated(planShortLabel(restatedBy, context)), tone: "quiet" };
  const w = context.words.targets;
  const fault = pointer !== null && facts.hasArithmeticFault(planId, pointer) ? w.arithmetic : null;
  if (province || target === null) return { verdict: fault ?? "", tone: fault ? "warn" : "quiet" };
  if (!state)
    return {
      verdict: fault ?? (facts.isLinked(planId) ? w.uncompared : w.parentUnclear),
      tone: fault ? "warn" : "quiet",
    };
  const { text, tone } = targetStateLook(state, context);
  if (!fault) return { verdict: text, tone };
  return state === "same" || state === "other-kind"
    ? { verdict: fault, tone: "warn" }
    : { verdict: `${text}; ${fault}`, tone };
}
