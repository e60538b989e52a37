import { earliestIso } from "../../language/dates.ts";
import { dueDay } from "../../language/due-day.ts";
import type { LatePlan, ParentLink } from "../../model/corpus.ts";
import type { PlanRecord } from "../../model/plan.ts";
import { shareYear, yearsOf } from "../plan/plan-years.ts";

/**
 * Whether a plan was issued after the day that its parent sets for sub-plans; with a blank day only if the whole month
 * is. Where the parent sets several days the last one counts. A parent of an earlier year sets no day for this plan.
 */
export function findLatePlan(link: ParentLink, plan: PlanRecord, parent: PlanRecord): LatePlan | null {
  const issuedFrom = earliestIso(plan.issueDate);
  if (issuedFrom === null || !shareYear(plan, parent)) return null;
  const year = yearsOf(plan).find((y) => yearsOf(parent).includes(y)) ?? yearsOf(plan)[0] ?? null;
  const [last] = link.duties.subPlan
    .flatMap((deadline) => {
      const due = dueDay(parent.deadlines[deadline]!.date, year);
      return due === null ? [] : [{ deadline, due }];
    })
    .sort((a, b) => (a.due < b.due ? 1 : -1));
  if (!last || issuedFrom <= last.due) return null;
  return { planId: plan.id, parentId: parent.id, ...last, issuedFrom };
}
