import type { Place } from "./comparison.ts";
import type { PlanRecord } from "./plan.ts";

/**
 * Where a field is in its document: the evidence of a JSON pointer ("/subIndices/0/target"), else that of the
 * nearest pointer above it that has some. [] where nothing above it has any.
 */
export function placesOf(plan: PlanRecord, pointer: string): Place[] {
  for (let at = pointer; at !== ""; at = at.slice(0, Math.max(0, at.lastIndexOf("/")))) {
    const evidence = Object.hasOwn(plan.evidence, at) ? plan.evidence[at]! : [];
    if (evidence.length > 0) {
      return evidence.map(({ page, line, quote }) => ({ planId: plan.id, pointer: at, page, line, quote }));
    }
  }
  return [];
}
