import type { ComparisonGroup } from "../../model/comparison.ts";
import type { YearComparison } from "../../model/year-comparison.ts";
import { yearsOfGroup } from "../../model/years-of-group.ts";

/**
 * The groups with a parent and without a later one of the same index and province, or of the province that theirs was merged
 * into. Letters, sheets and the first report are about these; an earlier year is closed and only compared. Of two groups that
 * have the same parents, or one all of the other's, the one with the year of `asOf` is the later one: a plan for 2025 to 2030
 * is not closed in 2026, and its last years are not the present.
 *
 * @param asOf YYYY-MM-DD
 */
export function latestGroups(
  groups: readonly ComparisonGroup[],
  years: readonly YearComparison[],
  asOf: string,
): ComparisonGroup[] {
  const withParent = groups.filter(({ parents }) => parents.length > 0);
  const present = Number(asOf.slice(0, 4));
  const isMerged = (before: ComparisonGroup, after: ComparisonGroup) =>
    years.some(
      ({ index, province, from, merger }) =>
        index === before.index &&
        yearsOfGroup(before).includes(from) &&
        province === after.province &&
        merger?.earlier === before.province,
    );
  const isLater = (a: ComparisonGroup, b: ComparisonGroup) =>
    a.index === b.index && followsInTime(a, b, present) && (a.province === b.province || isMerged(b, a));
  return withParent.filter((group) => !withParent.some((other) => isLater(other, group)));
}

/** Whether the years of `a` come after those of `b`, or are those of the present and both are under the same plans. */
function followsInTime(a: ComparisonGroup, b: ComparisonGroup, present: number): boolean {
  const [own, other] = [yearsOfGroup(a), yearsOfGroup(b)];
  const [isPresent, isOtherPresent] = [own.includes(present), other.includes(present)];
  if (shareParents(a, b) && isPresent !== isOtherPresent) return isPresent;
  return (own.at(-1) ?? 0) > (other.at(-1) ?? 0);
}

function shareParents(a: ComparisonGroup, b: ComparisonGroup): boolean {
  const [own, other] = [a, b].map(({ parents }) => new Set(parents.map(({ planId }) => planId)));
  return own!.isSubsetOf(other!) || other!.isSubsetOf(own!);
}
