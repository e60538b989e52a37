import type { Catalogue } from "../catalogue/catalogue.ts";
import type { ParentLink } from "../model/corpus.ts";
import type { Deadline, Issuer, PlanRecord } from "../model/plan.ts";
import { provinceOf } from "./plan-province.ts";
import { dayOfIssue } from "./plan-years.ts";
import { fitsGroup, groupOf, unitKey } from "./unit-key.ts";

/**
 * Which of a parent's deadlines hold for the unit that issued a plan: those that name it, else those set to everybody
 * or to a group it belongs to. A date for reports sent to the unit itself binds the others, not it.
 */
export function findDuties(plan: PlanRecord, parent: PlanRecord, catalogue: Catalogue): ParentLink["duties"] {
  const duties = (what: Deadline["what"]) => {
    const reach = parent.deadlines.map((deadline) =>
      deadline.what === what && deadline.bound !== "after"
        ? reachOf(deadline, plan, parent, catalogue)
        : "none",
    );
    const widest = reach.includes("name") ? "name" : "all";
    return reach.flatMap((r, i) => (r === widest ? [i] : []));
  };
  return { subPlan: duties("sub-plan"), report: duties("report") };
}

function reachOf(
  deadline: Deadline,
  plan: PlanRecord,
  parent: PlanRecord,
  catalogue: Catalogue,
): "name" | "all" | "none" {
  const { issuer } = plan;
  if (issuer === null) return deadline.units.length === 0 ? "all" : "none";
  const day = dayOfIssue(plan);
  const isIssuer = (unit: { name: string; unitId: string | null }) =>
    unitKey(unit) === unitKey(issuer) ||
    (unit.unitId !== null &&
      issuer.unitId !== null &&
      day !== null &&
      catalogue.successorsOf(unit.unitId, day).includes(issuer.unitId));
  if (deadline.to.some(isIssuer)) return "none";
  if (deadline.units.some((unit) => !unit.group && isIssuer(unit))) return "name";
  const inGroup = deadline.units.some((unit) => {
    const group = unit.group ? groupOf(unit, catalogue) : null;
    return (
      unit.group &&
      (group === null || isMember(issuer, group.id, parent, catalogue) || fitsGroup(issuer, group, catalogue))
    );
  });
  return inGroup || deadline.units.length === 0 ? "all" : "none";
}

function isMember(issuer: Issuer, groupId: string, parent: PlanRecord, catalogue: Catalogue): boolean {
  const members = catalogue.membersOf(groupId, provinceOf(parent, catalogue), dayOfIssue(parent));
  return members !== null && issuer.unitId !== null && members.includes(issuer.unitId);
}
