import type { ParsedPlan } from "../../src/model/plan.ts";
import { NOTHING_STATED, parsedPlan } from "../support/plan-record.ts";

/** A plan that states only what is given. */
export function planOf(given: Partial<ParsedPlan> = {}): ParsedPlan {
  return parsedPlan({
    docType: "ke-hoach",
    planKind: "other",
    ...NOTHING_STATED,
    ...given,
  });
}
