import type { ComparisonGroup } from "../../model/comparison.ts";
import type { Finding } from "../../model/finding.ts";
import { yearsOfGroup } from "../../model/years-of-group.ts";

/** A finding with its position among all findings, from 1: a finding in several groups has one number. */
export interface NumberedFinding extends Finding {
  readonly number: number;
}

/**
 * The findings of each group; under the key null, the findings on plans that are in no group. A plan for several years is
 * in a group for each year, and so are its findings, unless they say which years they are about.
 */
export function findingsByGroup(
  findings: readonly Finding[],
  groups: readonly ComparisonGroup[],
): Map<ComparisonGroup | null, NumberedFinding[]> {
  const groupsOf = new Map<string, ComparisonGroup[]>();
  for (const group of groups) {
    const documents = [...group.parents, ...(group.superseded ?? [])].map(({ planId }) => planId);
    const ids = [...documents, ...group.subPlans, ...group.others];
    for (const id of new Set(ids)) groupsOf.set(id, [...(groupsOf.get(id) ?? []), group]);
  }
  const found = new Map<ComparisonGroup | null, NumberedFinding[]>();
  for (const [i, finding] of findings.entries()) {
    const shownIn = shownGroups(finding, groupsOf.get(finding.planId) ?? []);
    for (const group of shownIn.length > 0 ? shownIn : [null])
      found.set(group, [...(found.get(group) ?? []), { ...finding, number: i + 1 }]);
  }
  return found;
}

/** The groups that a finding is about, among those that contain its plan. */
function shownGroups(
  { planId, unit, subIndex, years }: Finding,
  containing: readonly ComparisonGroup[],
): readonly ComparisonGroup[] {
  if (containing.length < 2) return containing;
  // A finding on a missing plan is a finding on the parent: it is about the groups in which the unit has no plan.
  const withoutPlan = containing.filter(
    (group) =>
      group.parents.some((parent) => parent.planId === planId) &&
      group.units.some(({ name, planIds }) => name === unit && planIds.length === 0),
  );
  if (withoutPlan.length > 0) return withoutPlan;
  const ofIndex = containing.filter(({ subIndices }) => subIndices.some(({ id }) => id === subIndex));
  const fitting = ofIndex.length > 0 ? ofIndex : containing;
  const ofYears = fitting.filter((group) => {
    const own = yearsOfGroup(group);
    return own.length === 0 || !years || own.some((year) => years.includes(year));
  });
  return ofYears.length > 0 ? ofYears : fitting.slice(0, 1);
}
