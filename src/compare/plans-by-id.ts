import type { PlanRecord } from "../model/plan.ts";

export type PlansById = ReadonlyMap<string, PlanRecord>;

/** The plans of some ids, in their order; ids without a plan are left out. */
export function plansOf(ids: readonly string[], plans: PlansById): PlanRecord[] {
  return ids.flatMap((id) => plans.get(id) ?? []);
}
