import type { Catalogue } from "../catalogue/catalogue.ts";
import type { BoundUnit } from "../model/corpus.ts";
import type { PlanRecord } from "../model/plan.ts";
import { groupOf } from "./unit-key.ts";

/** Where a unit stands among its kind: 0 departments, 1 other agencies of the province, 2 districts, 3 communes. */
export function rankOfUnit(unit: BoundUnit, plans: readonly PlanRecord[], catalogue: Catalogue): number {
  const level = plans[0]?.issuer?.level;
  if (level === "department") return 0;
  if (level === "district") return 2;
  if (level === "commune") return 3;
  if (unit.group) {
    const kinds: readonly string[] = groupOf({ ...unit, group: true }, catalogue)?.memberKinds ?? [];
    if (kinds.includes("ubnd-cap-xa")) return 3;
    return kinds.includes("ubnd-cap-huyen") ? 2 : 1;
  }
  const entry = unit.unitId === null ? null : catalogue.unit(unit.unitId);
  if (entry?.kind === "department") return 0;
  const byName = catalogue.matchUnit(unit.name)?.level;
  if (entry?.level === "district" || byName === "district") return 2;
  return entry?.level === "commune" || byName === "commune" ? 3 : 1;
}
