import { latestIso } from "../../language/dates.ts";
import type { ParentLink } from "../../model/corpus.ts";
import type { PlanRecord } from "../../model/plan.ts";

/** The years a plan is for; where it names none, the year of its issue; [] where that is blank too. */
export function yearsOf(plan: PlanRecord): readonly number[] {
  if (plan.years.length > 0) return plan.years;
  return plan.issueDate.year === null ? [] : [plan.issueDate.year];
}

/** Do two plans share a year? A plan without any year shares one with every other. */
export function shareYear(a: PlanRecord, b: PlanRecord): boolean {
  const years = yearsOf(a);
  const others = yearsOf(b);
  return years.length === 0 || others.length === 0 || years.some((year) => others.includes(year));
}

/**
 * The day (YYYY-MM-DD) by which a plan's issuer is looked up: its issue, at the latest it can mean; where that is
 * blank, the end of its first year. null where the plan names no year at all.
 */
export function dayOfIssue(plan: PlanRecord): string | null {
  const year = yearsOf(plan)[0];
  return latestIso(plan.issueDate) ?? (year === undefined ? null : `${year}-12-31`);
}

/** The same for a parent: where its own date is blank, the day its sub-plans cite (the last, should they differ). */
export function dayOfParent(
  parent: PlanRecord,
  links: readonly Pick<ParentLink, "parentId" | "citedOn">[],
): string | null {
  const cited = links.flatMap((link) => (link.parentId === parent.id && link.citedOn ? [link.citedOn] : []));
  return latestIso(parent.issueDate) ?? cited.sort().at(-1) ?? dayOfIssue(parent);
}
