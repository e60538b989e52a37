import type { Catalogue } from "../../catalogue/catalogue.ts";
import type { PlanRecord } from "../../model/plan.ts";
import { provinceOf } from "./plan-province.ts";
import { dayOfIssue } from "./plan-years.ts";

/**
 * Returns the plan with its issuer's id from the catalogue's list of communes. The name may have an old kind ("xã" for
 * "phường") or lack its marks.
 */
export function withCommuneId(plan: PlanRecord, catalogue: Catalogue): PlanRecord {
  const { issuer } = plan;
  if (issuer?.level !== "commune") return plan;
  const commune = catalogue.communeOf(issuer, provinceOf(plan, catalogue), dayOfIssue(plan));
  if (commune === null || commune.id === issuer.unitId) return plan;
  return { ...plan, issuer: { ...issuer, unitId: commune.id } };
}
