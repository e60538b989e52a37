import type { BoundUnit, LatePlan } from "../../model/corpus.ts";

/** Whether a unit's plans have been received; "late": every one of them was issued late for a parent of the group. */
export function receivedState(
  planIds: readonly string[],
  parentIds: readonly string[],
  latePlans: readonly LatePlan[],
): BoundUnit["state"] {
  if (planIds.length === 0) return "not-received";
  const isLate = (id: string) =>
    latePlans.some(({ planId, parentId }) => planId === id && parentIds.includes(parentId));
  return planIds.every(isLate) ? "late" : "received";
}
