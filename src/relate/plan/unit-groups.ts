import type { Catalogue } from "../../catalogue/catalogue.ts";
import type { GroupEntry } from "../../model/catalogue.ts";
import type { Issuer, UnitRef } from "../../model/plan.ts";

/** The catalogue's group for a plural ("Các Sở, ban, ngành khác"); null if it has none. */
export function groupOf(ref: UnitRef, catalogue: Catalogue): GroupEntry | null {
  return catalogue.data.groups.find((group) => group.id === ref.unitId) ?? catalogue.matchGroup(ref.name);
}

/** Whether an issuer is of a kind that belongs to a group; also for members that the catalogue cannot list. */
export function fitsGroup(
  issuer: Pick<Issuer, "level" | "unitId">,
  group: GroupEntry,
  catalogue: Catalogue,
): boolean {
  const kinds: readonly string[] = group.memberKinds;
  if (issuer.level === "district") return kinds.includes("ubnd-cap-huyen");
  if (issuer.level === "commune") return kinds.includes("ubnd-cap-xa");
  const unit = issuer.unitId === null ? null : catalogue.unit(issuer.unitId);
  if (unit === null || unit.level !== "province") return false;
  return kinds.includes(unit.kind) || group.members.includes(unit.id);
}
