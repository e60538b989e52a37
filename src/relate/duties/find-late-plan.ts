import { compareText } from "../../language/compare-text.ts";
import { earliestIso } from "../../language/dates.ts";
import { dueDay, latestDueDay } from "../../language/due-day.ts";
import { fold } from "../../language/fold.ts";
import type { LatePlan } from "../../model/corpus.ts";
import type { PlanRecord } from "../../model/plan.ts";
import { mayBeDraft } from "../plan/may-be-draft.ts";
import { shareYear, yearsOf } from "../plan/plan-years.ts";

/** A deadline of a parent by its position, with its day (see `dueDay`). */
export interface DueDeadline {
  readonly deadline: number;
  readonly due: string;
}

/** Where a parent sets several days for one unit's plan, the last one counts. */
export function lastDeadline(
  parent: PlanRecord,
  deadlines: readonly number[],
  year: number | null,
): DueDeadline | null {
  const dated = deadlines.flatMap((deadline) => {
    if (isForOtherYear(parent, deadline, year)) return [];
    const due = dueDay(parent.deadlines[deadline]!.date, year);
    return due === null ? [] : [{ deadline, due }];
  });
  return dated.sort((a, b) => (latestDueDay(a.due) < latestDueDay(b.due) ? 1 : -1))[0] ?? null;
}

/** "… trường hợp xây dựng cho từng năm, kế hoạch năm 2027 gửi trước ngày …": a day for plans of that year alone, not for the whole period. */
function isForOtherYear(parent: PlanRecord, deadline: number, year: number | null): boolean {
  const stated = OF_YEAR.exec(fold(parent.deadlines[deadline]!.text));
  return stated !== null && year !== null && yearsOf(parent).length > 1 && Number(stated.groups!.year) > year;
}
const OF_YEAR = /kế hoạch (?:của )?năm (?<year>20\d{2})(?! ?[-–])/u;

/**
 * The first of a unit's plans for a parent, if it was issued after the day that the parent sets; with a blank day only if
 * the whole month is. A later version of a plan is not late; a draft beside a plan is not issued. A parent of an earlier year sets no day for a plan, and one for
 * several years sets none in its first year for the plan of a later one. Nobody is late for a day before the parent itself,
 * which is a mistake of the parent.
 */
export function findLatePlan(
  plans: readonly PlanRecord[],
  parent: PlanRecord,
  deadlines: readonly number[],
): Omit<LatePlan, "extended"> | null {
  const issued = plans.filter((plan) => !mayBeDraft(plan));
  const dated = (issued.length > 0 ? issued : plans)
    .filter((plan) => shareYear(plan, parent))
    .map((plan) => ({ plan, issuedFrom: earliestIso(plan.issueDate) }))
    .sort((a, b) => compareText(a.issuedFrom ?? "", b.issuedFrom ?? ""));
  const [first] = dated;
  // A plan without a date may be the first one.
  if (first === undefined || first.issuedFrom === null) return null;
  const { plan, issuedFrom } = first;
  const year = yearsOf(plan).find((y) => yearsOf(parent).includes(y)) ?? yearsOf(plan)[0] ?? null;
  const last = lastDeadline(parent, deadlines, year);
  const parentFrom = earliestIso(parent.issueDate);
  if (last === null) return null;
  const lastDay = latestDueDay(last.due);
  if (parentFrom !== null && lastDay < parentFrom) return null;
  if (isOfLaterYear(plan, parent, lastDay)) return null;
  return issuedFrom > lastDay ? { planId: plan.id, parentId: parent.id, ...last, issuedFrom } : null;
}

/** Whether a plan is for later years of its parent than the year of a day. */
function isOfLaterYear(plan: PlanRecord, parent: PlanRecord, day: string): boolean {
  const [first, parentFirst] = [yearsOf(plan)[0], yearsOf(parent)[0]];
  if (first === undefined || parentFirst === undefined) return false;
  return first > parentFirst && first > Number(day.slice(0, 4));
}
