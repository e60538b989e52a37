import type { Catalogue } from "../../catalogue/catalogue.ts";
import { isPlace, jointUnits } from "../../catalogue/joint-units.ts";
import type { Issuer, PlanRecord } from "../../model/plan.ts";
import { provinceOf } from "./plan-province.ts";
import { dayOfIssue } from "./plan-years.ts";

const COMMITTEE = /^(?:UBND|[uủ][yỷ] ban nhân dân)/iu;

/** The units that issued a plan: each one of a joint plan; [] where the issuer was not read. */
export function issuersOf({ issuer }: Pick<PlanRecord, "issuer">, catalogue: Catalogue): readonly Issuer[] {
  if (issuer === null) return [];
  const joint = jointUnits(issuer.name, catalogue);
  if (joint.length === 0) return [issuer];
  const committee = COMMITTEE.exec(issuer.name)?.[0] ?? "UBND";
  return joint.map(({ match, printed }) => ({
    ...issuer,
    name: isPlace(printed) ? `${committee} ${printed.charAt(0).toLowerCase()}${printed.slice(1)}` : printed,
    unitId: match.id,
  }));
}

/**
 * A function that finds the issuers of the plans of one group. The plan of a commune often does not name its province: the
 * group's then decides which commune of the catalogue's list it is.
 */
export function issuersInGroup(
  { province, year }: { readonly province: string | null; readonly year: number | null },
  catalogue: Catalogue,
): (plan: PlanRecord) => readonly Issuer[] {
  const found = new Map<PlanRecord, readonly Issuer[]>();
  const search = (plan: PlanRecord) =>
    issuersOf(plan, catalogue).map((issuer): Issuer => {
      if (issuer.level !== "commune") return issuer;
      const day = dayOfIssue(plan) ?? (year === null ? null : `${year}-12-31`);
      const commune = catalogue.communeOf(issuer, provinceOf(plan, catalogue) ?? province, day);
      return commune ? { ...issuer, unitId: commune.id } : issuer;
    });
  return (plan) => {
    const known = found.get(plan) ?? search(plan);
    found.set(plan, known);
    return known;
  };
}
