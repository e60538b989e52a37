import { dueDay, earliestDueDay, latestDueDay } from "../../language/due-day.ts";
import type { LateReport, ParentLink } from "../../model/corpus.ts";
import type { Deadline, PlanRecord } from "../../model/plan.ts";
import type { PlanVersions } from "../../model/plan-versions.ts";
import { missedDay } from "./missed-day.ts";

/**
 * Report deadlines of sub-plans that are later than their parents'. The report of the consolidating office is compared
 * with the day that the parent sets that office (see `findReportDeadlines`). Where a parent and its amendments set days,
 * only a report after the last of them is late: an amendment may move a day.
 */
export function findLateReports(
  links: readonly ParentLink[],
  plans: ReadonlyMap<string, PlanRecord>,
  versions: PlanVersions,
): LateReport[] {
  const mainOf = (id: string) => versions.familyOf(id)[0];
  const linksOf = Map.groupBy(links, ({ planId, parentId }) => `${planId} ${mainOf(parentId)}`);
  return [...linksOf.values()].flatMap((family) =>
    family.flatMap((link) => {
      const [plan, parent] = [plans.get(link.planId)!, plans.get(link.parentId)!];
      const others = family
        .filter((other) => other !== link)
        .flatMap((other) => duesOf(other, plan, plans.get(other.parentId)!));
      return lateReportsOf(link, plan, parent).filter(({ day, due }) =>
        others.every(
          (other) =>
            latestDueDay(other.due) < earliestDueDay(day) && latestDueDay(other.due) <= latestDueDay(due),
        ),
      );
    }),
  );
}

/** The report days that a parent sets a plan; a parent of an earlier year sets days of that year only. */
function duesOf(
  link: ParentLink,
  plan: PlanRecord,
  parent: PlanRecord,
): { readonly parentDeadline: number; readonly due: string }[] {
  const year = yearFor(plan, parent);
  if (year === undefined) return [];
  return link.reportDeadlines.flatMap((parentDeadline) => {
    const stated = parent.deadlines[parentDeadline];
    const due = stated ? dueDay(stated.date, year) : null;
    return due === null ? [] : [{ parentDeadline, due }];
  });
}

/** The year that days without a year are in; undefined: the plans are for different years. */
function yearFor(plan: PlanRecord, parent: PlanRecord): number | null | undefined {
  const shared = parent.years.find((year) => plan.years.includes(year));
  if (shared === undefined && parent.years.length > 0 && plan.years.length > 0) return undefined;
  return shared ?? plan.years[0] ?? parent.years[0] ?? null;
}

function lateReportsOf(link: ParentLink, plan: PlanRecord, parent: PlanRecord): LateReport[] {
  const year = yearFor(plan, parent);
  if (year === undefined) return [];
  const dues = duesOf(link, plan, parent);
  return plan.deadlines.flatMap((stated, deadline) => {
    if (stated.what !== "report" || stated.bound === "after" || isInternal(stated, plan)) return [];
    const day = dueDay(stated.date, year);
    const missed =
      day === null
        ? null
        : missedDay(
            day,
            dues.map(({ due }) => due),
          );
    const found = dues.find(({ due }) => due === missed);
    return day !== null && found ? [{ planId: plan.id, parentId: parent.id, deadline, day, ...found }] : [];
  });
}

/** Whether a report stays within the unit: it goes to the unit's own divisions, or is theirs to send. */
function isInternal(deadline: Deadline, plan: PlanRecord): boolean {
  const ownId = plan.issuer?.unitId;
  if (deadline.to.length > 0) return !deadline.to.some(({ unitId }) => unitId !== null && unitId !== ownId);
  return !deadline.units.every(({ unitId }) => unitId !== null && unitId === ownId);
}
