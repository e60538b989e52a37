import type { Catalogue } from "../../catalogue/catalogue.ts";
import type { PlanRecord } from "../../model/plan.ts";
import { provinceOf } from "./plan-province.ts";
import { dayOfIssue } from "./plan-years.ts";

/**
 * Returns the plan with its issuer's id from the catalogue's list of communes. The name may have an old kind ("xã" for
 * "phường") or lack its marks. A recognised name that the whole list of the province lacks was misread, and has no id.
 */
export function withCommuneId(plan: PlanRecord, catalogue: Catalogue): PlanRecord {
  const { issuer } = plan;
  if (issuer?.level !== "commune") return plan;
  const [province, day] = [provinceOf(plan, catalogue), dayOfIssue(plan)];
  const unitId = catalogue.communeOf(issuer, province, day)?.id ?? null;
  if (unitId === issuer.unitId) return plan;
  const isMisread = isRecognised(plan) && catalogue.communesOf(province, day) !== null;
  return unitId !== null || isMisread ? { ...plan, issuer: { ...issuer, unitId } } : plan;
}

const isRecognised = ({ source }: PlanRecord): boolean => source.extraction[0]?.method === "ocr";

/** True for the recognised committee of a commune that nobody knows: the head was misread, and the plan is another commune's. */
export const isNobodysCommune = (plan: PlanRecord): boolean =>
  plan.issuer?.level === "commune" && plan.issuer.unitId === null && isRecognised(plan);
