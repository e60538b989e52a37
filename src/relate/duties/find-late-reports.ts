import { dueDay } from "../../language/due-day.ts";
import type { LateReport, ParentLink } from "../../model/corpus.ts";
import type { Deadline, PlanRecord } from "../../model/plan.ts";
import { missedDay } from "./missed-day.ts";

/**
 * Report deadlines of a sub-plan that are later than its parent's. The consolidator's own report is compared with the
 * day that the parent sets the consolidator (see `findReportDeadlines`).
 */
export function findLateReports(link: ParentLink, plan: PlanRecord, parent: PlanRecord): LateReport[] {
  const shared = parent.years.find((year) => plan.years.includes(year));
  // A parent of an earlier year sets deadlines of that year only.
  if (shared === undefined && parent.years.length > 0 && plan.years.length > 0) return [];
  const year = shared ?? plan.years[0] ?? parent.years[0] ?? null;
  const dues = link.reportDeadlines.flatMap((parentDeadline) => {
    const stated = parent.deadlines[parentDeadline];
    const due = stated ? dueDay(stated.date, year) : null;
    return due === null ? [] : [{ parentDeadline, due }];
  });
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
