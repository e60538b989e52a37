import type { PlanRecord } from "../../model/plan.ts";
import { hasDoubtfulIssuer } from "./readable-issuer.ts";

/**
 * Whether a document of an unknown type may be the plan of a unit: neither its type nor its issuer was read, and it has
 * sections on sub-indices, or assigns work and says which document it implements. A scan whose head is covered reads like this.
 */
export function mayBePlan(plan: PlanRecord): boolean {
  const { planKind, docType, subIndices, assignments, references } = plan;
  if (planKind !== "other" || docType !== "other" || !hasDoubtfulIssuer(plan)) return false;
  const implementsAny = references.some(({ relation }) => relation === "implements");
  return subIndices.length > 0 || (implementsAny && assignments.length > 0);
}

/** Whether nobody knows who sent a plan, or a document that may be one. */
export const hasUnknownSender = (plan: PlanRecord): boolean =>
  plan.issuer === null && (plan.planKind === "sub-plan" || mayBePlan(plan));
