import { printedFigure, subtractFigures } from "../language/printed-figure.ts";
import type { ComparisonGroup } from "../model/comparison.ts";
import type { PlanRecord, Target } from "../model/plan.ts";
import type { PrintedFigure } from "../model/printed-figure.ts";
import { type StatedTarget, targetAt } from "../model/stated-targets.ts";
import type { TargetComparison } from "../model/target-comparison.ts";
import type { PlansById } from "./plans-by-id.ts";

export type TargetEntry = Omit<ComparisonGroup["targets"][number], "subIndex">;

/** The comparisons of some plans' targets, by plan and pointer. */
export class TargetComparisons {
  readonly #plans: PlansById;
  readonly #ofPlan: ReadonlyMap<string, readonly TargetComparison[]>;
  /** Parents' targets that some plan is compared with. */
  readonly #parentTargets: ReadonlySet<string>;

  constructor(all: readonly TargetComparison[], plans: PlansById) {
    this.#plans = plans;
    this.#ofPlan = Map.groupBy(all, ({ planId }) => planId);
    this.#parentTargets = new Set(
      all
        .filter(({ state }) => state !== "not-stated" && state !== "other-kind")
        .map(({ parentId, parentPointer }) => `${parentId} ${parentPointer}`),
    );
  }

  /** What was decided about a target of a plan, or about a section without one. */
  at(planId: string, pointer: string): TargetComparison | null {
    return this.#ofPlan.get(planId)?.find((compared) => compared.pointer === pointer) ?? null;
  }

  /** Whether a target is compared with one of another plan. */
  isCompared(planId: string, pointer: string): boolean {
    return this.at(planId, pointer) !== null || this.#parentTargets.has(`${planId} ${pointer}`);
  }

  /** A target of a plan with what was decided about it. */
  entryOf(plan: PlanRecord, { target, pointer }: StatedTarget): TargetEntry {
    const compared = this.at(plan.id, pointer);
    const difference = compared && this.#differenceOf(target, compared);
    return {
      planId: plan.id,
      target,
      difference: difference?.value ?? null,
      ...(difference ? { decimals: difference.decimals } : {}),
      pointer,
      state: compared?.state ?? null,
    };
  }

  #differenceOf(own: Target, compared: TargetComparison): PrintedFigure | null {
    const { parentId, parentPointer, state, differing } = compared;
    const plan = this.#plans.get(parentId);
    const parent = plan && targetAt(plan, parentPointer);
    if (!parent || state === "other-kind" || state === "not-stated") return null;
    // A value inside the parent's range meets it.
    if (state === "same" && parent.valueTo !== null) return null;
    if (own.kind === parent.kind && own.value !== null && parent.value !== null)
      return subtractFigures(printedFigure(own.value, own.text), printedFigure(parent.value, parent.text));
    const rise = differing.find(({ part }) => part === "increase");
    if (!rise) return null;
    return subtractFigures(
      { value: rise.own, decimals: rise.ownDecimals },
      { value: rise.parent, decimals: rise.parentDecimals },
    );
  }
}
