import { printedFigure, subtractFigures } from "../language/printed-figure.ts";
import type { ComparisonGroup, TargetState } from "../model/comparison.ts";
import type { Corpus } from "../model/corpus.ts";
import type { CountingTest } from "../model/counting-targets.ts";
import type { PlanRecord, Target } from "../model/plan.ts";
import { type PlanVersions, planVersions } from "../model/plan-versions.ts";
import type { PrintedFigure } from "../model/printed-figure.ts";
import { mainTarget, type StatedTarget, targetAt } from "../model/stated-targets.ts";
import type { TargetComparison } from "../model/target-comparison.ts";
import { type PlansById, plansOf } from "./plans-by-id.ts";

/** A target in `comparison.json`, without its sub-index. */
export type TargetEntry = Omit<ComparisonGroup["targets"][number], "subIndex">;

/** States without a target, or with one of another kind. */
const WITHOUT_DIFFERENCE: ReadonlySet<TargetState> = new Set(["other-kind", "not-stated", "not-read"]);

type ComparedCorpus = Pick<Corpus, "targetComparisons" | "restatedTargets" | "revisions" | "superseded">;

/** The comparisons of some plans' targets, by plan and pointer. */
export class TargetComparisons {
  readonly #plans: PlansById;
  readonly #ofPlan: ReadonlyMap<string, readonly TargetComparison[]>;
  /** Parents' targets that some plan is compared with. */
  readonly #parentTargets: ReadonlySet<string>;

  /** The amendment that restates a target, by the target's key. */
  readonly #restatedBy: ReadonlyMap<string, string>;
  readonly #versions: PlanVersions;

  constructor(corpus: ComparedCorpus, plans: PlansById) {
    const all = corpus.targetComparisons;
    this.#plans = plans;
    this.#versions = planVersions(corpus);
    this.#restatedBy = new Map(
      corpus.restatedTargets.map(({ planId, pointer, byId }) => [`${planId} ${pointer}`, byId]),
    );
    this.#ofPlan = Map.groupBy(all, ({ planId }) => planId);
    this.#parentTargets = new Set(
      all
        .filter(({ state }) => !WITHOUT_DIFFERENCE.has(state))
        .map(({ parentId, parentPointer }) => `${parentId} ${parentPointer}`),
    );
  }

  /** The comparison of a target of a plan, or of a section without a target; null if it is not compared. */
  at(planId: string, pointer: string): TargetComparison | null {
    return this.#ofPlan.get(planId)?.find((compared) => compared.pointer === pointer) ?? null;
  }

  /** Whether a target is compared with one of another plan. */
  isCompared(planId: string, pointer: string): boolean {
    return this.at(planId, pointer) !== null || this.#parentTargets.has(`${planId} ${pointer}`);
  }

  /** A plan and its amendments, whose targets count together. */
  familyOf(plan: PlanRecord): PlanRecord[] {
    return plansOf(this.#versions.familyOf(plan.id), this.#plans);
  }

  /** The main target among sections of a plan; a target that no amendment restates is preferred. */
  mainOf(plan: PlanRecord, positions: readonly number[]): StatedTarget | null {
    const isCounting: CountingTest = ({ planId, pointer }) => !this.#restatedBy.has(`${planId} ${pointer}`);
    return mainTarget(plan, positions, isCounting) ?? mainTarget(plan, positions);
  }

  /** A target of a plan with its comparison. */
  entryOf(plan: PlanRecord, { target, pointer }: StatedTarget): TargetEntry {
    const compared = this.at(plan.id, pointer);
    const difference = compared && this.#differenceOf(target, compared);
    const restatedBy = this.#restatedBy.get(`${plan.id} ${pointer}`);
    return {
      planId: plan.id,
      target,
      difference: difference?.value ?? null,
      ...(difference ? { decimals: difference.decimals } : {}),
      ...(restatedBy === undefined ? {} : { restatedBy }),
      pointer,
      state: compared?.state ?? null,
    };
  }

  #differenceOf(own: Target, compared: TargetComparison): PrintedFigure | null {
    const { parentId, parentPointer, state, differing } = compared;
    const plan = this.#plans.get(parentId);
    const parent = plan && targetAt(plan, parentPointer);
    if (!parent || WITHOUT_DIFFERENCE.has(state)) return null;
    // A value inside the parent's range has no difference.
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
