import type { ParentLink } from "../model/corpus.ts";
import type { PlanRecord } from "../model/plan.ts";

/** The plans of a corpus by their ids. */
export type PlansById = ReadonlyMap<string, PlanRecord>;
/** The links from each sub-plan to its parents. */
export type LinksByPlan = ReadonlyMap<string, readonly ParentLink[]>;

/** The plans with these ids, in the same order. Unknown ids are skipped. */
export function plansOf(ids: readonly string[], plans: PlansById): PlanRecord[] {
  return ids.flatMap((id) => plans.get(id) ?? []);
}
