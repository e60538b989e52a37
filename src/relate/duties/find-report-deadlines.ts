import type { Catalogue } from "../../catalogue/catalogue.ts";
import { unitKey } from "../../language/unit-key.ts";
import type { Deadline, PlanRecord, UnitRef } from "../../model/plan.ts";
import { provinceOf } from "../plan/plan-province.ts";
import { dayOfIssue } from "../plan/plan-years.ts";
import { fitsGroup, groupOf } from "../plan/unit-groups.ts";

/**
 * The parent's deadlines for reports that bind the unit that issued a plan: those that name the unit, else those for
 * everybody or for a group that the unit belongs to. A deadline for reports sent to the unit itself binds the others, not
 * the unit. `parentDay`: when the parent was issued, YYYY-MM-DD.
 */
export function findReportDeadlines(
  plan: PlanRecord,
  parent: PlanRecord,
  parentDay: string | null,
  catalogue: Catalogue,
): number[] {
  const province = provinceOf(parent, catalogue);
  const isMember = memberTest(plan, catalogue, (groupId) =>
    catalogue.membersOf(groupId, province, parentDay),
  );
  const reach = parent.deadlines.map((deadline) =>
    deadline.what === "report" && deadline.bound !== "after"
      ? reachOf(deadline, plan, isMember, catalogue)
      : "none",
  );
  const closest = reach.includes("name") ? "name" : "all";
  return reach.flatMap((r, i) => (r === closest ? [i] : []));
}

/** How a deadline binds the issuer of a plan: by name, with all others, or not at all. */
function reachOf(
  deadline: Deadline,
  plan: PlanRecord,
  isMember: (group: UnitRef) => boolean,
  catalogue: Catalogue,
): "name" | "all" | "none" {
  const { issuer } = plan;
  if (issuer === null) return deadline.units.length === 0 ? "all" : "none";
  const day = dayOfIssue(plan);
  const isIssuer = (unit: UnitRef) =>
    unitKey(unit) === unitKey(issuer) ||
    (unit.unitId !== null &&
      issuer.unitId !== null &&
      day !== null &&
      catalogue.successorsOf(unit.unitId, day).includes(issuer.unitId));
  if (deadline.to.some(isIssuer)) return "none";
  if (deadline.units.some((unit) => !unit.group && isIssuer(unit))) return "name";
  return deadline.units.length === 0 || deadline.units.some(isMember) ? "all" : "none";
}

/** Tests whether a printed group includes the issuer of a plan; a group that the catalogue does not know includes all. */
function memberTest(
  { issuer }: PlanRecord,
  catalogue: Catalogue,
  membersOf: (groupId: string) => readonly string[] | null,
) {
  return (ref: UnitRef): boolean => {
    if (!ref.group || issuer === null) return false;
    const group = groupOf(ref, catalogue);
    if (group === null || fitsGroup(issuer, group, catalogue)) return true;
    return issuer.unitId !== null && (membersOf(group.id) ?? []).includes(issuer.unitId);
  };
}
