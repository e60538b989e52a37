import type { PlanRecord } from "../../model/plan.ts";

/**
 * Ids of the indices that a plan covers: its own, and others of which it has a sub-index. A province's plan covers an index as
 * well for which it only sets a target as a whole ("Chỉ số SIPAS đạt từ 88%").
 */
export function indicesOf(plan: PlanRecord): string[] {
  const parts = new Set(plan.subIndices.map((subIndex) => subIndex.index));
  const whole = new Set(plan.overall.flatMap(({ index, targets }) => (targets.length > 0 ? [index] : [])));
  const isCovered = (id: string) => parts.has(id) || (plan.planKind === "parent" && whole.has(id));
  const further = plan.otherIndices.map(({ id }) => id).filter(isCovered);
  if (plan.index) return [...new Set([plan.index.id, ...further])];
  return [...parts].filter((id) => id !== null);
}
