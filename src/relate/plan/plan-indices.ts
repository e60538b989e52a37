import type { PlanRecord } from "../../model/plan.ts";

/** Ids of the indices that a plan covers: its own, and others of which it has a sub-index. */
export function indicesOf(plan: PlanRecord): string[] {
  const parts = new Set(plan.subIndices.map((subIndex) => subIndex.index));
  const further = plan.otherIndices.filter(({ id }) => parts.has(id)).map(({ id }) => id);
  if (plan.index) return [...new Set([plan.index.id, ...further])];
  return [...parts].filter((id) => id !== null);
}
