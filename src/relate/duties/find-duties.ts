import type { Catalogue } from "../../catalogue/catalogue.ts";
import type { ParentLink } from "../../model/corpus.ts";
import type { Deadline, PlanRecord } from "../../model/plan.ts";
import { provinceOf } from "../plan/plan-province.ts";
import { dayOfIssue } from "../plan/plan-years.ts";
import { fitsGroup, groupOf, unitKey } from "../plan/unit-key.ts";

/**
 * Which of a parent's deadlines hold for the unit that issued a plan (`day`: the parent's issue, YYYY-MM-DD): those that name it, else those set to everybody
 * or to a group it belongs to. A date for reports sent to the unit itself binds the others, not it.
 */
export function findDuties(
  plan: PlanRecord,
  parent: PlanRecord,
  day: string | null,
  catalogue: Catalogue,
): ParentLink["duties"] {
  const province = provinceOf(parent, catalogue);
  const duties = (what: Deadline["what"]) => {
    const reach = parent.deadlines.map((deadline) =>
      deadline.what === what && deadline.bound !== "after"
        ? reachOf(deadline, plan, (groupId) => catalogue.membersOf(groupId, province, day) ?? [], catalogue)
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
  membersOf: (groupId: string) => readonly string[],
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
    if (!unit.group) return false;
    const group = groupOf(unit, catalogue);
    if (group === null || fitsGroup(issuer, group, catalogue)) return true;
    return issuer.unitId !== null && membersOf(group.id).includes(issuer.unitId);
  });
  return inGroup || deadline.units.length === 0 ? "all" : "none";
}
