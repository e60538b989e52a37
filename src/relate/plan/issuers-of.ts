import type { Catalogue } from "../../catalogue/catalogue.ts";
import { jointUnits } from "../../catalogue/joint-units.ts";
import type { Issuer, PlanRecord } from "../../model/plan.ts";

/** The units that issued a plan: each one of a joint plan; [] where the issuer was not read. */
export function issuersOf({ issuer }: Pick<PlanRecord, "issuer">, catalogue: Catalogue): readonly Issuer[] {
  if (issuer === null) return [];
  const joint = jointUnits(issuer.name, catalogue);
  if (joint.length === 0) return [issuer];
  return joint.map(({ match, printed }) => ({ ...issuer, name: printed, unitId: match.id }));
}
