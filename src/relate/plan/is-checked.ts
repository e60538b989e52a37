import type { PlanRecord } from "../../model/plan.ts";

// Documents that accompany a plan are not checked as plans, even where their text reads like one.
const UNCHECKED_TYPES: ReadonlySet<string> = new Set(["cong-van", "bao-cao"]);

/** Whether checks run on a document: on parents and sub-plans, not on letters, reports and other documents. */
export function isChecked(plan: PlanRecord): boolean {
  return plan.planKind !== "other" && !UNCHECKED_TYPES.has(plan.docType);
}
