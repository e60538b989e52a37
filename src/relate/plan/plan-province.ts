import type { Catalogue } from "../../catalogue/catalogue.ts";
import { greatestOf } from "../../model/lists.ts";
import type { PlanRecord } from "../../model/plan.ts";
import { yearsOf } from "./plan-years.ts";

// 63 provinces became 34 on 1 July 2025 (Resolution 202/2025/QH15): from then on a plan under a new name can answer
// one under an old name.
const FIRST_MERGED_YEAR = 2025;

/** The province of a plan: its issuer's, else that of the place where it was signed. */
export function provinceOf(plan: PlanRecord, catalogue: Catalogue): string | null {
  if (plan.issuer?.province) return plan.issuer.province;
  if (plan.issuer?.level === "ministry" || plan.place === null) return null;
  return catalogue.matchProvince(plan.place)?.name ?? null;
}

/** Whether two names are spellings of the same province. */
export function exactProvince(a: string | null, b: string | null, catalogue: Catalogue): boolean {
  if (a === b) return true;
  if (a === null || b === null) return false;
  const [one, other] = [catalogue.matchProvince(a), catalogue.matchProvince(b)];
  return one !== null && one.id === other?.id;
}

/**
 * Whether the provinces of two plans can be the same: the same name, or names before and after the merger where one of
 * the plans is for a year after it. In 2024 two provinces that merged later are still two.
 */
export function provincesFit(
  a: { province: string | null; plan: PlanRecord },
  b: { province: string | null; plan: PlanRecord },
  catalogue: Catalogue,
): boolean {
  if (exactProvince(a.province, b.province, catalogue)) return a.province !== null;
  const last = Math.max(greatestOf(yearsOf(a.plan)), greatestOf(yearsOf(b.plan)));
  return last >= FIRST_MERGED_YEAR && catalogue.sameProvince(a.province, b.province);
}
