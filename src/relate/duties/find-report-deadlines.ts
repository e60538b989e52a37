import type { Catalogue } from "../../catalogue/catalogue.ts";
import { unitKey } from "../../language/unit-key.ts";
import type { Deadline, PlanRecord, UnitRef } from "../../model/plan.ts";
import { provinceOf } from "../plan/plan-province.ts";
import { dayOfIssue } from "../plan/plan-years.ts";
import { fitsGroup, groupOf } from "../plan/unit-groups.ts";

/**
 * The parent's deadlines for reports that bind the unit that issued a plan: those that name the unit, else those for
 * everybody or for a group that the unit belongs to. A deadline for reports sent to the unit itself binds the others, not
 * the unit. The day of a report on one task, which goes to nobody in particular, is not the day of the report on the plan.
 * `parentDay`: when the parent was issued, YYYY-MM-DD.
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
  const isOnTask = taskTest(parent);
  const reach = parent.deadlines.map((deadline, i) =>
    deadline.what === "report" && deadline.bound !== "after" && !isOnTask(deadline, i)
      ? reachOf(deadline, plan, isMember, catalogue)
      : "none",
  );
  const closest = reach.includes("name") ? "name" : "all";
  return reach.flatMap((r, i) => (r === closest ? [i] : []));
}

const TASK_OF_SUB_INDEX = /^\/subIndices\/.*\/tasks\//u;

/** Tests whether a deadline without a recipient is stated in the line of a task of a sub-index. */
function taskTest({ evidence }: PlanRecord): (deadline: Deadline, position: number) => boolean {
  const lines = new Set(
    Object.entries(evidence).flatMap(([pointer, places]) =>
      TASK_OF_SUB_INDEX.test(pointer) ? places.map(({ line }) => line) : [],
    ),
  );
  return ({ to }, position) =>
    to.length === 0 && (evidence[`/deadlines/${position}`] ?? []).some(({ line }) => lines.has(line));
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
