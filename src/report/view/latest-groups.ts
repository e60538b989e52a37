import type { ComparisonGroup } from "../../model/comparison.ts";
import type { YearComparison } from "../../model/year-comparison.ts";

/**
 * The groups with a parent and without a later one of the same index and province, or of the province that theirs was merged
 * into. Letters, sheets and the first report are about these; an earlier year is closed and only compared.
 */
export function latestGroups(
  groups: readonly ComparisonGroup[],
  years: readonly YearComparison[],
): ComparisonGroup[] {
  const withParent = groups.filter(({ parents }) => parents.length > 0);
  const isMerged = (before: ComparisonGroup, after: ComparisonGroup) =>
    years.some(
      ({ index, province, from, merger }) =>
        index === before.index &&
        from === before.year &&
        province === after.province &&
        merger?.earlier === before.province,
    );
  const isLater = (a: ComparisonGroup, b: ComparisonGroup) =>
    a.index === b.index && (a.year ?? 0) > (b.year ?? 0) && (a.province === b.province || isMerged(b, a));
  return withParent.filter((group) => !withParent.some((other) => isLater(other, group)));
}
