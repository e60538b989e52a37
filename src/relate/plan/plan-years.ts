import { latestIso } from "../../language/dates.ts";
import type { ParentLink } from "../../model/corpus.ts";
import type { PlanRecord } from "../../model/plan.ts";

/** The years a plan is for; if it states none, the year of its issue; [] if that is blank too. */
export function yearsOf(plan: PlanRecord): readonly number[] {
  if (plan.years.length > 0) return plan.years;
  return plan.issueDate.year === null ? [] : [plan.issueDate.year];
}

/** Whether two plans share a year; true where either has no year. */
export function shareYear(a: PlanRecord, b: PlanRecord): boolean {
  const years = yearsOf(a);
  const others = yearsOf(b);
  return years.length === 0 || others.length === 0 || years.some((year) => others.includes(year));
}

/**
 * The day (YYYY-MM-DD) on which a plan's issuer is looked up: the latest day that its date of issue can mean; if that is
 * blank, the end of its first year. null if the plan states no year.
 */
export function dayOfIssue(plan: PlanRecord): string | null {
  const year = yearsOf(plan)[0];
  return latestIso(plan.issueDate) ?? (year === undefined ? null : `${year}-12-31`);
}

/** Like `dayOfIssue`, for a parent: if its own date is blank, the day that its sub-plans cite (the last if they differ). */
export function dayOfParent(
  parent: PlanRecord,
  links: readonly Pick<ParentLink, "parentId" | "citedOn">[],
): string | null {
  const cited = links.flatMap((link) => (link.parentId === parent.id && link.citedOn ? [link.citedOn] : []));
  return latestIso(parent.issueDate) ?? cited.sort().at(-1) ?? dayOfIssue(parent);
}
