import { measureLegibility } from "../../language/legibility.ts";
import { QUOTE_DOUBTFUL_BELOW } from "../../model/confidence.ts";
import type { PlanRecord } from "../../model/plan.ts";

/**
 * A plan with a misread issuer as a plan without one: no statement is made about a name that nobody has. Its evidence stays. The
 * committee of a place below the province keeps its name, because its level shows whose plan it may be.
 */
export function withReadableIssuer(plan: PlanRecord): PlanRecord {
  const level = plan.issuer?.level;
  const isBelowProvince = level === "commune" || level === "district";
  return !isBelowProvince && hasMisreadIssuer(plan) ? { ...plan, issuer: null } : plan;
}

/** True for an issuer that no unit of the catalogue is, read with doubt and with words that Vietnamese does not have. */
function hasMisreadIssuer(plan: PlanRecord): boolean {
  if (!plan.issuer || !hasDoubtfulIssuer(plan)) return false;
  const { words, whole } = measureLegibility(plan.issuer.name);
  return words === 0 || whole < 1;
}

/** True if no issuer was read, or a name that no unit of the catalogue has and that was read with doubt. */
export function hasDoubtfulIssuer({ issuer, evidence }: PlanRecord): boolean {
  if (issuer === null) return true;
  const places = evidence["/issuer"] ?? [];
  return issuer.unitId === null && places.some(({ confidence }) => confidence < QUOTE_DOUBTFUL_BELOW);
}
